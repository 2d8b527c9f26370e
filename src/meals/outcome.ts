import { NUTRIENTS, type NutrientAmounts, type NutrientKey } from '../nutrition/index.ts';
import type { Candidate } from './candidates.ts';
import type { Slot } from './dish.ts';
import type { MealTarget } from './input.ts';
import { DAYS, MAX_REPEATS } from './week.ts';

/** How the mean day of a plan stands to one aim. */
export interface TargetOutcome {
  readonly nutrient: NutrientKey;
  readonly min?: number;
  readonly max?: number;
  readonly upperLimit?: number;
  readonly foodPerDay: number;
  readonly supplementsPerDay: number;
  /** Within TOLERANCE of the aim. */
  readonly met: boolean;
  /** Share of the week's food weight whose figure is known, 0 to 1; the rest may bring more. */
  readonly knownShare: number;
  /** One or two sentences, amounts first. */
  readonly text: string;
}

/** An aim missed by less than this share is met: no table of foods is truer than that. */
const TOLERANCE = 0.02;

const UNITS: Record<string, string> = { ug: 'µg' };

/** An amount with its unit as people read it: 1,240 mg. */
export function amountText(nutrient: NutrientKey, amount: number, withUnit = true): string {
  const { ucum, decimals } = NUTRIENTS[nutrient];
  const shown = amount.toLocaleString('en-US', { maximumFractionDigits: amount >= 100 ? 0 : decimals });
  return withUnit ? `${shown} ${UNITS[ucum] ?? ucum}` : shown;
}

/** Nutrients that ordinary food can hardly bring in full, with what is usual then. */
const HARDLY_FROM_FOOD: Partial<Record<NutrientKey, string>> = {
  vitaminD: 'Food alone seldom reaches it; a supplement is the usual way.',
  vitaminB12: 'Without animal foods it comes from fortified foods or a supplement.',
  epa: 'Only oily fish and algae bring it.',
  dha: 'Only oily fish and algae bring it.',
};

export interface OutcomeContext {
  readonly foodPerDay: NutrientAmounts;
  readonly supplementsPerDay: NutrientAmounts;
  readonly knownShare: NutrientAmounts;
  readonly candidates: readonly Candidate[];
  readonly perDay: Record<Slot, number>;
  /** The least wish whose giving up leaves candidates that are enough; undefined where none does. */
  readonly wishToGiveUp: (enough: (candidates: readonly Candidate[]) => boolean) => string | undefined;
}

/** States how the plan's mean day stands to a target, and why it falls short where it does. */
export function outcomeOf(target: MealTarget, context: OutcomeContext): TargetOutcome {
  const { nutrient, min, max, upperLimit } = target;
  const foodPerDay = context.foodPerDay[nutrient] ?? 0;
  const supplementsPerDay = context.supplementsPerDay[nutrient] ?? 0;
  const total = foodPerDay + supplementsPerDay;
  const short = min !== undefined && total < min * (1 - TOLERANCE);
  const over = max !== undefined && total > max * (1 + TOLERANCE);
  const overLimit = upperLimit !== undefined && total > upperLimit;
  return {
    nutrient,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(upperLimit === undefined ? {} : { upperLimit }),
    foodPerDay,
    supplementsPerDay,
    met: !short && !over && !overLimit,
    knownShare: context.knownShare[nutrient] ?? 0,
    text: sentence(target, { foodPerDay, supplementsPerDay, short, over, overLimit }, context),
  };
}

interface Standing {
  readonly foodPerDay: number;
  readonly supplementsPerDay: number;
  readonly short: boolean;
  readonly over: boolean;
  readonly overLimit: boolean;
}

function sentence({ nutrient, min, max, upperLimit }: MealTarget, standing: Standing, context: OutcomeContext): string {
  const { label } = NUTRIENTS[nutrient];
  const { foodPerDay, supplementsPerDay, short, over, overLimit } = standing;
  const food = amountText(nutrient, foodPerDay, false);
  const tablets = supplementsPerDay > 0 ? ` and supplements ${amountText(nutrient, supplementsPerDay, false)}` : '';
  if (overLimit) {
    const total = amountText(nutrient, foodPerDay + supplementsPerDay);
    return `${label}: food and supplements together give ${total} a day, above the upper limit of ${amountText(nutrient, upperLimit!)}. Ask whether less from tablets would do.`;
  }
  if (short) {
    const amounts = `${label}: food gives ${food}${tablets} of ${amountText(nutrient, min!)} a day.`;
    return `${amounts} ${whyShort(nutrient, min! - supplementsPerDay, context)}`;
  }
  const limit = max === undefined ? undefined : amountText(nutrient, max);
  if (over) {
    return `${label}: ${amountText(nutrient, foodPerDay + supplementsPerDay)} a day, above ${limit}. The other aims weighed more.`;
  }
  const had = `${label}: food gives ${amountText(nutrient, foodPerDay)}${tablets} a day`;
  if (min !== undefined && max !== undefined) {
    return `${had} (aim: ${amountText(nutrient, min, false)} to ${limit}).`;
  }
  if (min !== undefined) return `${had} (aim: at least ${amountText(nutrient, min)}).`;
  return limit === undefined ? `${had}.` : `${had} (aim: at most ${limit}).`;
}

function whyShort(nutrient: NutrientKey, wanted: number, context: OutcomeContext): string {
  if (nutrient === 'energy') {
    return 'To keep the weight, eat more bread, rice or pasta with oil beside these meals, or another snack.';
  }
  const usual = HARDLY_FROM_FOOD[nutrient];
  if (usual !== undefined) return usual;
  const { perDay } = context;
  const richest = richestWeekPerDay(nutrient, context);
  // Locked meals may bring more than any that would be chosen now.
  if (richest < wanted && richest >= (context.foodPerDay[nutrient] ?? 0)) {
    const said = context.wishToGiveUp((candidates) => richestWeekPerDay(nutrient, { candidates, perDay }) >= wanted);
    const bring = `Even the richest dishes that fit you bring only ${amountText(nutrient, richest)}.`;
    if (said !== undefined) return `${bring} To reach it you could ${said}.`;
    return `${bring} No one wish given up would reach it.`;
  }
  return 'Dishes that bring more would cost more elsewhere: in energy, salt, variety or another aim.';
}

/** What the week would bring if every meal were chosen for this one nutrient. */
function richestWeekPerDay(
  nutrient: NutrientKey,
  { candidates, perDay }: Pick<OutcomeContext, 'candidates' | 'perDay'>,
): number {
  let sum = 0;
  for (const [slot, count] of Object.entries(perDay) as [Slot, number][]) {
    const amounts = candidates
      .filter((c) => c.slot === slot)
      .map(({ prepared, portions }) => (prepared.nutrients[nutrient] ?? 0) * portions)
      .sort((a, b) => b - a);
    let open = count * DAYS;
    // Where few dishes fit, each comes more often, as in the week itself.
    const most = Math.max(MAX_REPEATS[slot], Math.ceil(open / amounts.length));
    for (const amount of amounts) {
      const times = Math.min(open, most);
      sum += amount * times;
      open -= times;
    }
  }
  return sum / DAYS;
}
