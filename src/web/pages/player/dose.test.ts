import { expect, it } from 'vitest';
import { describeDose, layYear, type PlannedItem, restrictions, trackFor } from '../../../loading/index.ts';
import { doseFrom } from './dose.ts';

const itemsOf = (vertebralFracture: boolean): PlannedItem[] =>
  layYear({
    date: '2026-11-23',
    restrictions: restrictions({ reading: trackFor({ lowestT: -1.6, vertebralFracture }), screens: [] }),
    daysAvailable: [1, 2, 3, 5, 6],
    minutesPerDay: 60,
    equipment: ['dumbbell', 'band', 'machine'],
    experience: 'some',
    supervision: true,
  }).flatMap(({ plan }) => plan.sessions.flatMap(({ items }) => items));

it('reads every dose of two laid years back as it was', () => {
  const items = [...itemsOf(false), ...itemsOf(true)];
  expect(items.length).toBeGreaterThan(1000);
  for (const item of items) {
    const dose = doseFrom(describeDose(item));
    expect(dose.impacts).toBe(item.impacts);
    expect(dose.restSeconds).toBe(item.restSeconds);
    if (item.impacts !== undefined) continue;
    expect(dose.sets).toBe(item.sets ?? 1);
    expect(dose.reps).toEqual(item.reps);
    if (item.sets === undefined) expect(dose.minutes).toBe(item.minutes);
    else expect(dose.holdSeconds).toBe(item.holdSeconds);
  }
});
