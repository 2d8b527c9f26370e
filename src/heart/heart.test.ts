import { expect, test } from 'vitest';
import { type RecordInput, readRecord } from '../record/index.ts';
import { Facts } from '../rules/index.ts';
import { heartView } from './index.ts';

const facts = (input: Partial<RecordInput>) =>
  new Facts(readRecord({ bonewise: 1, person: { sex: 'female', birthDate: '1964-03-14' }, ...input }), '2026-11-15');
const lab = (analyte: string, value: number, unit = 'mg/dL', date = '2026-10-02') => ({
  date,
  analyte,
  value: { value, unit },
});
const letrozole = { therapies: [{ date: '2025-06-01', name: 'letrozole' }] };

test('lipids with trend, both units and the part that is not HDL', () => {
  const view = heartView(
    facts({
      ...letrozole,
      labs: [
        lab('ldl', 120, 'mg/dL', '2025-10-01'),
        lab('ldl', 3.57, 'mmol/L'),
        lab('hdl', 58),
        lab('cholesterol', 220),
      ],
    }),
  );
  expect(view.lipids[0]).toMatchObject({ analyte: 'ldl', mgPerDl: 138, mmolPerL: 3.57, change: 18 });
  expect(view.lipids[0]?.trend).toHaveLength(2);
  expect(view.nonHdlMgPerDl).toBe(162);
  expect(view.nextLipids).toEqual({ due: '2027-10-02', overdue: false });
});

test('non-HDL needs both of the same day', () => {
  expect(
    heartView(facts({ labs: [lab('hdl', 58, 'mg/dL', '2026-01-01'), lab('cholesterol', 220)] })).nonHdlMgPerDl,
  ).toBeUndefined();
});

test('on an inhibitor without lipids they are due; off it nothing is', () => {
  expect(heartView(facts(letrozole)).nextLipids).toEqual({ due: '2026-11-15', overdue: true });
  expect(heartView(facts(letrozole)).says.join(' ')).toMatch(/No lipids in the record/);
  expect(heartView(facts({})).nextLipids).toBeUndefined();
  expect(heartView(facts({})).says).toEqual([]);
});

test('narrowed heart arteries are spoken of', () => {
  const says = (name: string) =>
    heartView(facts({ ...letrozole, conditions: [{ date: '2020-01-01', name }] })).says.join(' ');
  expect(says('angina')).toMatch(/oncology team/);
  expect(says('asthma')).not.toMatch(/oncology team/);
});

test('blood pressure and statin', () => {
  const view = heartView(
    facts({
      measurements: [
        {
          date: '2026-10-01',
          kind: 'blood-pressure',
          systolic: { value: 17.1, unit: 'kPa' },
          diastolic: { value: 78, unit: 'mm[Hg]' },
        },
      ],
      medicines: [{ date: '2025-01-01', name: 'rosuvastatin' }],
    }),
  );
  expect(view.bloodPressure).toEqual({ date: '2026-10-01', systolic: 128, diastolic: 78 });
  expect(view.statin).toBe(true);
});
