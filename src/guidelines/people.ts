import { type Day, type RecordInput, readRecord } from '../record/index.ts';
import { Facts } from '../rules/index.ts';

/** The day that all examples of the guideline rules are read on. */
export const EXAMPLE_DAY: Day = '2026-11-15';

type Parts = Partial<Omit<RecordInput, 'bonewise' | 'person'>> & { birthDate?: Day };

export const person = (sex: 'female' | 'male', { birthDate = '1964-03-14', ...parts }: Parts): RecordInput => ({
  bonewise: 1,
  person: { sex, birthDate },
  ...parts,
});

/** A woman of 62 on the example day unless born otherwise, with nothing else known. */
export const woman = (parts: Parts = {}): RecordInput => person('female', parts);
export const man = (parts: Parts = {}): RecordInput => person('male', parts);

export const on = (name: string, date: Day = '2025-06-01', more: object = {}) => ({ date, name, ...more });

/** Answers to the questions of the risk factor count, none of which counts. */
export const noFactors: NonNullable<RecordInput['answers']> = [
  { date: '2026-01-10', question: 'smoking', answer: 'never' },
  { date: '2026-01-10', question: 'parental-hip-fracture', answer: false },
  { date: '2026-01-10', question: 'fragility-fracture-after-50', answer: false },
  { date: '2026-01-10', question: 'glucocorticoid-over-6-months', answer: false },
];
export const postmenopausal = {
  date: '2026-01-10',
  question: 'menopause',
  answer: 'postmenopausal',
  cause: 'natural',
} as const;

/** Height and weight that give a BMI of 26.0. */
export const bodyOfBmi26: NonNullable<RecordInput['measurements']> = [
  { date: '2026-01-10', kind: 'height', value: { value: 165, unit: 'cm' } },
  { date: '2026-01-10', kind: 'weight', value: { value: 70.8, unit: 'kg' } },
];

interface SiteInput {
  bmd?: number;
  t?: number;
  z?: number;
}

/** A scan on one machine; densities in g/cm². */
export const scan = (
  date: Day,
  { ls, th, fn, ...more }: { ls?: SiteInput; th?: SiteInput; fn?: SiteInput; [key: string]: unknown },
): NonNullable<RecordInput['scans']>[number] =>
  ({
    date,
    manufacturer: 'Hologic',
    machine: 'A',
    sites: {
      ...(ls ? { lumbarSpine: site(ls) } : {}),
      ...(th ? { totalHip: site(th) } : {}),
      ...(fn ? { femoralNeck: site(fn) } : {}),
    },
    ...more,
  }) as NonNullable<RecordInput['scans']>[number];

const site = ({ bmd, t, z }: SiteInput) => ({
  ...(bmd === undefined ? {} : { bmd: { value: bmd, unit: 'g/cm2' } }),
  ...(t === undefined ? {} : { tScore: t }),
  ...(z === undefined ? {} : { zScore: z }),
});

export const lab = (analyte: string, value: number, unit: string, more: object = {}) => ({
  date: '2026-10-01',
  analyte,
  value: { value, unit },
  ...more,
});

/** The facts of a record on a day. */
export const factsOf = (record: RecordInput, asOf: Day = EXAMPLE_DAY, intake = {}): Facts =>
  new Facts(readRecord(record), asOf, intake);
