/** Tests of strength and balance that can be done at home; what was not done is left out. */
export interface FunctionTests {
  readonly sex: 'female' | 'male';
  readonly age: number;
  /** Timed up-and-go, seconds. */
  readonly timedUpAndGoSeconds?: number;
  /** Five times from sitting to standing, seconds. */
  readonly fiveSitToStandSeconds?: number;
  /** Times from sitting to standing in 30 seconds. */
  readonly chairStands30s?: number;
  /** Longest stand on one leg, seconds. */
  readonly singleLegSeconds?: number;
}

export interface FunctionReading {
  readonly test: 'up-and-go' | 'five-sit-to-stand' | 'chair-stand' | 'single-leg';
  readonly value: number;
  readonly unit: 's' | 'times';
  readonly state: 'below' | 'fine';
  readonly says: string;
}

/**
 * Fewer than this in 30 seconds is below average: CDC STEADI, 30-Second Chair Stand, from 60 years on; ranges of Rikli and
 * Jones 1999. [age from, men, women]
 */
const CHAIR_STANDS: readonly (readonly [number, number, number])[] = [
  [60, 14, 12],
  [65, 12, 11],
  [70, 12, 10],
  [75, 11, 10],
  [80, 10, 9],
  [85, 8, 8],
  [90, 7, 4],
];

/** Average lower bound for that age and sex; undefined under 60, where the table has none. */
export const leastChairStands = (sex: 'female' | 'male', age: number): number | undefined => {
  const row = CHAIR_STANDS.findLast(([from]) => age >= from);
  return row?.[sex === 'male' ? 1 : 2];
};

/** Where the table has no row: fewer than the youngest row asks for is few for anybody younger, too (ours). */
const YOUNGEST_ROW_AGE = 60;
const MOST_UP_AND_GO_SECONDS = 12; // CDC STEADI: 12 s or more; our screens use more than 12
const MOST_FIVE_STANDS_SECONDS = 15;
export const LEAST_SINGLE_LEG_SECONDS = 5; // under 5 s goes with falls that hurt; under 10 s leaves room
export const GOOD_SINGLE_LEG_SECONDS = 10;

/** What each test says. Only the up-and-go makes track E; the others say where to begin (`functionStart`). */
export function readFunctionTests(t: FunctionTests): FunctionReading[] {
  const readings: FunctionReading[] = [];
  const add = (
    test: FunctionReading['test'],
    value: number,
    unit: FunctionReading['unit'],
    below: boolean,
    says: string,
  ): void => {
    readings.push({ test, value, unit, state: below ? 'below' : 'fine', says });
  };
  if (t.timedUpAndGoSeconds !== undefined) {
    const slow = t.timedUpAndGoSeconds > MOST_UP_AND_GO_SECONDS;
    add(
      'up-and-go',
      t.timedUpAndGoSeconds,
      's',
      slow,
      slow ? 'Over 12 seconds: balance comes first.' : '12 seconds or less.',
    );
  }
  if (t.fiveSitToStandSeconds !== undefined) {
    const slow = t.fiveSitToStandSeconds > MOST_FIVE_STANDS_SECONDS;
    add(
      'five-sit-to-stand',
      t.fiveSitToStandSeconds,
      's',
      slow,
      slow ? 'Over 15 seconds: leg strength has room to grow.' : '15 seconds or less.',
    );
  }
  const least = leastChairStands(t.sex, Math.max(YOUNGEST_ROW_AGE, t.age));
  if (t.chairStands30s !== undefined && least !== undefined) {
    const few = t.chairStands30s < least;
    const young = t.age < YOUNGEST_ROW_AGE;
    const says = few
      ? `Below ${least}, ${young ? 'the least expected at 60' : 'the least expected at this age'}: leg strength has room to grow.`
      : young
        ? `${least} or more, as expected at 60; there is no table for younger people.`
        : `${least} or more, as expected at this age.`;
    add('chair-stand', t.chairStands30s, 'times', few, says);
  }
  if (t.singleLegSeconds !== undefined) {
    const s = t.singleLegSeconds;
    const says =
      s < LEAST_SINGLE_LEG_SECONDS
        ? 'Under 5 seconds: practise with a hold.'
        : s < GOOD_SINGLE_LEG_SECONDS
          ? 'Under 10 seconds: balance has room to grow.'
          : '10 seconds or more.';
    add('single-leg', s, 's', s < GOOD_SINGLE_LEG_SECONDS, says);
  }
  return readings;
}
