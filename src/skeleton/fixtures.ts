import { type BonewiseRecord, type RecordInput, readRecord } from '../record/index.ts';
import { Facts } from '../rules/index.ts';

/** Records and facts for the tests of this room. */
export const facts = (input: Partial<RecordInput> & { person?: RecordInput['person'] }, asOf = '2026-11-15'): Facts =>
  new Facts(readRecord({ bonewise: 1, person: { sex: 'female', birthDate: '1964-03-14' }, ...input }), asOf);

type Sites = NonNullable<RecordInput['scans']>[number]['sites'];

/** A scan as the record holds it after reading. */
export const scanOf = (
  date: string,
  sites: Sites,
  more: Partial<NonNullable<RecordInput['scans']>[number]> = {},
): BonewiseRecord['scans'][number] =>
  readRecord({
    bonewise: 1,
    person: { sex: 'female', birthDate: '1964-03-14' },
    scans: [{ date, manufacturer: 'Hologic', machine: 'A', ...more, sites }],
  }).scans[0]!;

export const g = (value: number) => ({ value, unit: 'g/cm2' });
