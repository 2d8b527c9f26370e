import { describe, expect, it } from 'vitest';
import { leastChairStands, readFunctionTests } from './functionTests.ts';

describe('tests of strength and balance', () => {
  it.each([
    ['female', 62, 12],
    ['male', 62, 14],
    ['female', 71, 10],
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
});
