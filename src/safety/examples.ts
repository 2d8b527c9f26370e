import type { Day, RecordInput } from '../record/index.ts';
import type { Rule } from '../rules/index.ts';

/** The day all examples of this room are read on. */
export const exampleDay: Day = '2026-11-15';

type Facts = Omit<RecordInput, 'bonewise' | 'person'>;

/** A woman of 62 with these facts, and a man of 48: short, so that the examples show what they are about. */
export const woman = (facts: Facts = {}): RecordInput => ({
  bonewise: 1,
  person: { birthDate: '1964-05-01', sex: 'female' },
  ...facts,
});
export const man = (facts: Facts = {}): RecordInput => ({
  bonewise: 1,
  person: { birthDate: '1978-05-01', sex: 'male' },
  ...facts,
});

type Course = NonNullable<RecordInput['medicines']>[number];
export const drug = (name: string, more: Partial<Course> = {}): Course => ({ date: '2025-01-10', name, ...more });

type Condition = NonNullable<RecordInput['conditions']>[number];
export const ill = (name: string, more: Partial<Condition> = {}): Condition => ({ date: '2024-01-10', name, ...more });

type Supplement = NonNullable<RecordInput['supplements']>[number];
/** A product of one ingredient, one unit a day unless said otherwise. */
export const pill = (
  ingredient: string,
  amount?: { value: number; unit: string },
  more: Partial<Supplement> & { form?: string; units?: number } = {},
): Supplement => {
  const { form, units, ...rest } = more;
  return {
    date: '2025-03-01',
    name: ingredient,
    ingredients: [{ ingredient, ...(form ? { form } : {}), ...(amount ? { amount } : {}) }],
    doses: [{ units: units ?? 1 }],
    ...rest,
  };
};

export const mg = (value: number) => ({ value, unit: 'mg' });
export const ug = (value: number) => ({ value, unit: 'ug' });

type Lab = NonNullable<RecordInput['labs']>[number];
export const lab = (analyte: string, value: number, unit: string, more: Partial<Lab> = {}): Lab => ({
  date: '2026-10-20',
  analyte,
  value: { value, unit },
  ...more,
});
export const egfr = (value: number, more: Partial<Lab> = {}) => lab('egfr', value, 'mL/min/{1.73_m2}', more);

type Symptom = NonNullable<RecordInput['symptoms']>[number];
export const feels = (symptom: string, more: Partial<Symptom> = {}): Symptom => ({
  date: '2026-11-14',
  symptom,
  ...more,
});

/** The example pair of a rule: a record that makes it fire, and one that does not. */
export const examples = (fires: RecordInput, silent: RecordInput): Rule['examples'] => ({
  asOf: exampleDay,
  fires,
  silent,
});
