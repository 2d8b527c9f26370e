import { nutrientClaims } from '../../evidence/index.ts';
import { heartFood } from '../../heart/index.ts';
import { type FoodTable, NUTRIENTS, type Targets } from '../../nutrition/index.ts';
import { roundTo } from '../../record/index.ts';
import type { Facts, Guard } from '../../rules/index.ts';
import { gapOf, stateOf } from '../aims.ts';
import { targetsOf } from '../intake.ts';
import { type AbsorbableView, absorbableView, absorbedOver } from './absorbable.ts';
import { aimOf } from './aims.ts';
import { barredFor, limitsFor } from './barred.ts';
import { type BarsFood, barsFoods } from './barred-foods.ts';
import { type Component, components } from './components.ts';
import { type Eaten, type Moves, movesFor, type StepLimits } from './moves.ts';
import { surenessOf } from './sureness.ts';
import type { MatrixRow, MatrixView, WindowIntake } from './types.ts';
import { eatenIn, knowledgeOf, servingsIn, sum, unreadable, type Window, windowOf } from './window.ts';

const SHORT_DAYS = 7;
const LONG_DAYS = 28;

/**
 * The Skeletal Support Matrix: each component with its part in bone, what the diary of 7 and 28 days brought, aim and
 * limit, how sure that is, what trials say, and the foods already eaten that would move it. Pure.
 * @param guards classes of suggestion that screens hold back for this person, as `assess` gives them
 */
export function matrixView(facts: Facts, foods: FoodTable, guards: readonly Guard[] = []): MatrixView {
  const short = windowOf(facts, foods, SHORT_DAYS);
  const long = windowOf(facts, foods, LONG_DAYS);
  const context: Context = {
    facts,
    day: windowOf(facts, foods, 1),
    short,
    long,
    targets: targetsOf(facts),
    guards,
    eaten: eatenIn(long),
    limits: limitsFor(facts),
    bars: barsFoods(facts, guards),
    absorbable: absorbableView(facts, foods),
  };
  return {
    asOf: facts.asOf,
    days7: short.days.length,
    days28: long.days.length,
    rows: components.map((component) => rowOf(component, context)),
    absorbable: context.absorbable,
    heart: heartFood(facts, foods),
  };
}

interface Context {
  facts: Facts;
  day: Window;
  short: Window;
  long: Window;
  targets: Targets;
  guards: readonly Guard[];
  eaten: Eaten[];
  limits: StepLimits;
  bars: BarsFood;
  absorbable: AbsorbableView;
}

function rowOf(component: Component, context: Context): MatrixRow {
  const { long, short } = context;
  const { unit, decimals, per } = unitOf(component);
  const round = (value: number): number => roundTo(value, decimals);
  const { target, upperLimit, caution } = aimOf(component, context.targets);
  const limit = component.limit === true;
  const reach = limit ? undefined : target?.min;
  const over = (window: Window): WindowIntake => {
    const amounts = rounded(intakeIn(component, window), round);
    const absorbed = component.key === 'calcium' ? absorbedOver(context.absorbable, window.days) : undefined;
    return {
      days: window.days.length,
      ...amounts,
      knownShareOfWeight: knowledgeOf(component, window).weight,
      state: stateOf(amounts, reach, target?.max, upperLimit, limit),
      gap: gapOf(amounts, reach, round),
      ...(absorbed ? { absorbed } : {}),
    };
  };
  const last28 = over(long);
  const claim = nutrientClaims[component.key]!;
  return {
    component: component.key,
    label: component.label,
    unit,
    per,
    roles: [...component.roles],
    role: claim.role,
    today: over(context.day),
    last7: over(short),
    last28,
    target,
    upperLimit,
    caution,
    aim: limit ? 'keep under' : reach === undefined ? 'none' : 'reach',
    sureness: surenessOf(component, context, { unit: inWords(unit), round }),
    verdict: claim.verdict,
    claim: claim.claim,
    sources: claim.sources,
    contested: claim.contested,
    forHeart: claim.heart,
    moves: movesOf(component, last28.state, context, { unit, decimals, aim: reach }),
  };
}

/** Units as people read them. */
const inWords = (unit: string): string => (unit === 'ug' ? 'µg' : unit);

function unitOf({ counted }: Component): { unit: string; decimals: number; per: MatrixRow['per'] } {
  if ('servings' in counted) return { unit: 'servings', decimals: 1, per: 'week' };
  const { ucum, decimals } = NUTRIENTS[counted.nutrients[0]!];
  return { unit: ucum, decimals: Math.max(1, decimals), per: 'day' };
}

type Amounts = Pick<WindowIntake, 'food' | 'supplements' | 'total' | 'atLeast'>;

const rounded = (intake: Amounts, round: (value: number) => number): Amounts => {
  const orUnknown = (value: number | undefined) => (value === undefined ? undefined : round(value));
  const [food, supplements] = [orUnknown(intake.food), orUnknown(intake.supplements)];
  return {
    ...intake,
    food,
    supplements,
    // The sum of what is shown, so that the figures add up.
    total: intake.total === undefined ? undefined : round((food ?? 0) + (supplements ?? 0)),
  };
};

function intakeIn(component: Component, window: Window): Amounts {
  const logged = window.days.length > 0;
  if ('servings' in component.counted) {
    const food = logged ? weekly(servingsIn(component.counted.servings, window)) : undefined;
    return { food, supplements: undefined, total: food, atLeast: logged && unreadable(component, window) > 0 };
  }
  const parts = component.counted.nutrients.map((key) => window.intake[key]);
  const known = knowledgeOf(component, window).foods > 0;
  const fromFood = logged && known ? sum(parts.map((part) => part.foodPerDay)) : undefined;
  const omega3 = component.key === 'epaDha' ? window.omega3 : 0;
  const fromLabel = sum(parts.map((part) => part.supplementsPerDay)) + (omega3 ?? 0);
  const anySupplement = fromLabel > 0 || component.counted.nutrients.some((key) => window.supplementKeys.has(key));
  const supplements = anySupplement ? fromLabel : logged ? 0 : undefined;
  const total = fromFood === undefined && !anySupplement ? undefined : (fromFood ?? 0) + fromLabel;
  const incomplete = !logged || parts.some((part) => !part.complete) || unreadable(component, window) > 0;
  return { food: fromFood, supplements, total, atLeast: total !== undefined && (incomplete || omega3 === undefined) };
}

const weekly = (perDay: readonly number[]): number => (7 * sum(perDay)) / perDay.length;

function movesOf(
  component: Component,
  state: WindowIntake['state'],
  context: Context,
  { unit, decimals, aim }: { unit: string; decimals: number; aim: number | undefined },
): Moves {
  const wanted = state === 'over' ? 'less' : state === 'below' ? 'more' : 'brings';
  const barred = wanted === 'more' ? barredFor(component, context.facts, context.guards) : undefined;
  return movesFor(context.eaten, {
    component,
    unit: inWords(unit),
    decimals,
    wanted,
    days: context.long.days.length,
    limits: context.limits,
    bars: context.bars,
    aim,
    barred,
  });
}
