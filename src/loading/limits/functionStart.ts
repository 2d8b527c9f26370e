import {
  type FunctionTests,
  GOOD_SINGLE_LEG_SECONDS,
  LEAST_SINGLE_LEG_SECONDS,
  readFunctionTests,
} from './functionTests.ts';
import type { Restriction } from './types.ts';

/** Where the tests let a programme begin. */
export interface FunctionStart {
  /** Rung of the balance ladder to begin on: 0 heel to toe with a hold, 1 one leg with a hold, 2 stepping and second tasks. */
  readonly balanceRung?: number;
  /** Legs begin with getting up from a chair, and at the beginning whatever the experience. */
  readonly legsFromChair?: true;
  /** What the tests hold back and ask for, in the form of any other restriction. */
  readonly restrictions: readonly Restriction[];
}

/** Minutes of balance a week that a test asks for; 180 are for falls (track E), 20 are everybody's. Ours. */
const MORE_BALANCE_MINUTES = 40;
const MUCH_BALANCE_MINUTES = 60;

const oneLeg = (seconds: number): Restriction[] =>
  seconds < LEAST_SINGLE_LEG_SECONDS
    ? [
        {
          screenId: 'TEST-ONE-LEG',
          forbids: { tags: ['single-leg'] },
          limits: { minBalanceMinutesPerWeek: MUCH_BALANCE_MINUTES },
          because: `One-leg stand of ${seconds} seconds, under ${LEAST_SINGLE_LEG_SECONDS}: an hour of balance a week from the first step on, always with a hold, until a new test is longer.`,
        },
      ]
    : seconds < GOOD_SINGLE_LEG_SECONDS
      ? [
          {
            screenId: 'TEST-ONE-LEG',
            forbids: {},
            limits: { minBalanceMinutesPerWeek: MORE_BALANCE_MINUTES },
            because: `One-leg stand of ${seconds} seconds, under ${GOOD_SINGLE_LEG_SECONDS}: ${MORE_BALANCE_MINUTES} minutes of balance a week, beginning on one leg with a hold.`,
          },
        ]
      : [];

const legs = (screenId: string, said: string): Restriction => ({
  screenId,
  forbids: {},
  limits: { minBalanceMinutesPerWeek: MORE_BALANCE_MINUTES },
  because: `${said}: the legs begin with getting up from a chair, and ${MORE_BALANCE_MINUTES} minutes of balance a week go with it.`,
});

/**
 * What tests at home mean for the programme. A slow up-and-go makes track E by itself (`trackFor`). Cut-offs: CDC STEADI chair stands, 15 s
 * for five of them, 5 and 10 s on one leg; what follows from each is ours.
 */
export function functionStart(tests: FunctionTests): FunctionStart {
  const below = readFunctionTests(tests).filter(({ state }) => state === 'below');
  const chair = below.find(({ test }) => test === 'chair-stand');
  const five = below.find(({ test }) => test === 'five-sit-to-stand');
  const seconds = tests.singleLegSeconds;
  const rung =
    seconds === undefined
      ? undefined
      : seconds < LEAST_SINGLE_LEG_SECONDS
        ? 0
        : seconds < GOOD_SINGLE_LEG_SECONDS
          ? 1
          : 2;
  return {
    ...(rung !== undefined && { balanceRung: rung }),
    ...((chair || five) && { legsFromChair: true as const }),
    restrictions: [
      ...(chair ? [legs('TEST-CHAIR-STANDS', `${chair.value} chair stands in 30 seconds, fewer than expected`)] : []),
      ...(five ? [legs('TEST-FIVE-STANDS', `${five.value} seconds for five chair stands, more than 15`)] : []),
      ...(seconds === undefined ? [] : oneLeg(seconds)),
    ],
  };
}
