import { expect, test } from 'vitest';
import type { IntakeRow } from '../assessment/index.ts';
import { knownIntake } from './index.ts';

const row = (nutrient: string, more: Partial<IntakeRow>): IntakeRow =>
  ({ nutrient, unit: 'mg', total: 700, atLeast: false, knownShareOfWeight: 1, ...more }) as IntakeRow;
const intakeOf = (...rows: IntakeRow[]) => knownIntake({ intake: { rows } as never });

test.each<[string, Partial<IntakeRow>, number | undefined]>([
  ['a whole diary', {}, 700],
  ['a diary with a few foods unknown', { atLeast: true, knownShareOfWeight: 0.9 }, 700],
  ['a diary that knows half of what was eaten', { atLeast: true, knownShareOfWeight: 0.5 }, undefined],
  ['tablets alone, no diary', { atLeast: true, knownShareOfWeight: 0, total: 250 }, undefined],
])('an intake is taken from %s only where it is one', (_, more, calcium) =>
  expect(intakeOf(row('calcium', more)).calcium_mg).toBe(calcium),
);

test('vitamin D counts in IU', () => {
  expect(intakeOf(row('vitaminD', { unit: 'ug', total: 10 })).vitaminD_iu).toBe(400);
});
