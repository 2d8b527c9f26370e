import { type Solve, solveHere } from '../optimization/index.ts';
import type { Spacing } from './apart.ts';
import { toClock, toMinutes } from './clock.ts';
import { type Conflict, conflictsNow, impossibleSays } from './conflicts.ts';
import { type Choice, writeTimetable } from './model.ts';
import { type Dose, type MealTimes, type Option, optionsFor, type Place, slotsOf } from './places.ts';

export interface Placed {
  dose: Dose;
  time: string;
  with: Place;
  /** Where it is taken now, where another time is proposed. */
  movedFrom?: string;
}

export interface Timetable {
  /** Every dose at its time, in the order of the day; empty where no arrangement holds. */
  placed: Placed[];
  /** What stands against today's times. */
  conflicts: Conflict[];
  /** Said where no arrangement holds at all. */
  impossible: string | undefined;
}

const EXACT = { gap: 0, timeLimitS: 5 };

/**
 * Gives each dose a time of day: calcium at most 500 mg at a sitting, minerals clear of the medicines they bind, iron
 * clear of calcium and zinc, with a meal what needs one. Doses taken now stay where they are unless something stands
 * against it. Solved exactly, as a mixed-integer programme (model.ts).
 * @throws Error when the solver has no answer within its time
 */
export async function arrange(
  doses: readonly Dose[],
  meals: MealTimes,
  spacings: readonly Spacing[],
  solve: Solve = solveHere,
): Promise<Timetable> {
  const conflicts = conflictsNow(doses, spacings);
  if (doses.length === 0) return { placed: [], conflicts, impossible: undefined };
  const slots = slotsOf(meals);
  const choices = doses.map((dose): Choice => ({ dose, options: optionsFor(dose, slots, spacings) }));
  const chosen = choices.some(({ options }) => options.length === 0)
    ? undefined
    : await chosenBy(solve, choices, false);
  if (chosen) {
    const placed = chosen.flatMap(({ dose, option }) => (option ? [placedAt(dose, option)] : []));
    return { placed: placed.sort((a, b) => toMinutes(a.time) - toMinutes(b.time)), conflicts, impossible: undefined };
  }
  const best = (await chosenBy(solve, choices, true)) ?? [];
  const leftOut = best.flatMap(({ dose, option }) => (option ? [] : [dose]));
  return { placed: [], conflicts, impossible: impossibleSays(doses, spacings, leftOut) };
}

/** The place of each dose; none for one that is left out, nothing at all where there is no arrangement. */
async function chosenBy(
  solve: Solve,
  choices: readonly Choice[],
  mayLeaveOut: boolean,
): Promise<{ dose: Dose; option: Option | undefined }[] | undefined> {
  const { status, values } = await solve(writeTimetable(choices, mayLeaveOut), EXACT);
  if (status === 'none-in-time') throw new Error(`no timetable found in ${EXACT.timeLimitS} s`);
  if (status === 'infeasible') return undefined;
  return choices.map(({ dose, options }, d) => ({
    dose,
    option: options.find((_, o) => Math.round(values[`x${d}_${o}`] ?? 0) === 1),
  }));
}

function placedAt(dose: Dose, { slot }: Option): Placed {
  const time = toClock(slot.at);
  return { dose, time, with: slot.place, ...(dose.now && dose.now !== time ? { movedFrom: dose.now } : {}) };
}
