import { describe, expect, it } from 'vitest';
import { functionStart } from './functionStart.ts';
import { leastChairStands, readFunctionTests } from './functionTests.ts';

describe('tests of strength and balance', () => {
  it.each([
    ['female', 62, 12],
    ['male', 62, 14],
    ['female', 71, 10],
    ['female', 67, 11],
    ['male', 69, 12],
    ['female', 77, 10],
    ['male', 77, 11],
    ['female', 83, 9],
    ['male', 84, 10],
    ['female', 86, 8],
    ['female', 91, 4],
    ['male', 93, 7],
    ['female', 55, undefined],
  ] as const)('%s of %d: at least %s chair stands', (sex, age, least) => {
    expect(leastChairStands(sex, age)).toBe(least);
  });

  it('says what is below, and leaves out what was not done', () => {
    const states = (t: object) =>
      readFunctionTests({ sex: 'female', age: 62, ...t }).map((r) => `${r.test} ${r.state}`);
    expect(states({})).toEqual([]);
    expect(
      states({ timedUpAndGoSeconds: 12, fiveSitToStandSeconds: 15, chairStands30s: 12, singleLegSeconds: 10 }),
    ).toEqual(['up-and-go fine', 'five-sit-to-stand fine', 'chair-stand fine', 'single-leg fine']);
    expect(
      states({ timedUpAndGoSeconds: 12.1, fiveSitToStandSeconds: 15.1, chairStands30s: 11, singleLegSeconds: 9 }),
    ).toEqual(['up-and-go below', 'five-sit-to-stand below', 'chair-stand below', 'single-leg below']);
  });

  it('under 60 only what would be few at 60 is few', () => {
    const state = (chairStands30s: number) => readFunctionTests({ sex: 'female', age: 50, chairStands30s })[0]?.state;
    expect([state(11), state(12)]).toEqual(['below', 'fine']);
  });
});

describe('where the tests let a programme begin', () => {
  it.each([
    ['nothing tested', {}, undefined, undefined, []],
    ['one leg 4.9 s', { singleLegSeconds: 4.9 }, 0, undefined, [60]],
    ['one leg 5 s', { singleLegSeconds: 5 }, 1, undefined, [40]],
    ['one leg 9.9 s', { singleLegSeconds: 9.9 }, 1, undefined, [40]],
    ['one leg 10 s', { singleLegSeconds: 10 }, 2, undefined, []],
    ['11 chair stands', { chairStands30s: 11 }, undefined, true, [40]],
    ['12 chair stands', { chairStands30s: 12 }, undefined, undefined, []],
    ['five stands in 15 s', { fiveSitToStandSeconds: 15 }, undefined, undefined, []],
    ['five stands in 15.1 s', { fiveSitToStandSeconds: 15.1 }, undefined, true, [40]],
  ] as const)('%s', (_, tests, rung, legsFromChair, minutes) => {
    const start = functionStart({ sex: 'female', age: 62, ...tests });
    expect(start.balanceRung).toBe(rung);
    expect(start.legsFromChair).toBe(legsFromChair);
    expect(start.restrictions.map((r) => r.limits?.minBalanceMinutesPerWeek)).toEqual(minutes);
    expect(start.restrictions.some((r) => r.forbids.tags?.includes('single-leg'))).toBe(rung === 0);
  });
});
