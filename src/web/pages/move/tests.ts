import { functionTestsOf } from '../../../assessment/index.ts';
import { type FunctionReading, readFunctionTests } from '../../../loading/index.ts';
import type { BonewiseRecord, Day, Fact } from '../../../record/index.ts';
import { Facts } from '../../../rules/index.ts';
import { numberFrom } from '../../forms/draft.ts';
import { factOf } from '../../state/changes.ts';

/** Tests at home, the one that says most first. */
export const tests = [
  'chair-stand-30s',
  'single-leg-stance',
  'timed-up-and-go',
  'five-times-sit-to-stand',
] as const satisfies readonly Fact<'measurements'>['kind'][];
export type Test = (typeof tests)[number];

const READING: Readonly<Record<Test, FunctionReading['test']>> = {
  'chair-stand-30s': 'chair-stand',
  'single-leg-stance': 'single-leg',
  'timed-up-and-go': 'up-and-go',
  'five-times-sit-to-stand': 'five-sit-to-stand',
};

/** Whether a test counts times or takes seconds. */
export const countsOf = (test: Test): 'count' | 'seconds' => (test === 'chair-stand-30s' ? 'count' : 'seconds');

export interface TestResult extends FunctionReading {
  date: Day;
}

/** The newest result of a test with what it says. */
export function resultOf(record: BonewiseRecord, asOf: Day, test: Test): TestResult | undefined {
  const facts = new Facts(record, asOf);
  const reading = readFunctionTests(functionTestsOf(facts)).find((r) => r.test === READING[test]);
  const newest = facts.upTo('measurements').findLast((m) => m.kind === test);
  return reading && newest && { ...reading, date: newest.date };
}

/** A result as typed, as the record keeps it. @throws BadInput where it cannot be */
export function factOfTest(test: Test, typed: string, date: Day): Fact<'measurements'> {
  // What is no number is refused in the words of the record.
  const value = numberFrom(typed) ?? typed;
  return factOf(
    'measurements',
    countsOf(test) === 'count' ? { date, kind: test, count: value } : { date, kind: test, value: { value, unit: 's' } },
  );
}
