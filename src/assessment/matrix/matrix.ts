import { nutrientClaims } from '../../evidence/index.ts';
import { heartFood } from '../../heart/index.ts';
import { type FoodTable, NUTRIENTS, type Targets } from '../../nutrition/index.ts';
import { roundTo } from '../../record/index.ts';
import { covers, type Facts, type Guard, isKnown, type SuggestionClass } from '../../rules/index.ts';
import { kidneyStage } from '../../safety/index.ts';
import { targetsOf } from '../intake.ts';
import { absorbableView } from './absorbable.ts';
import { type Component, components } from './components.ts';
import { type Eaten, EVERYBODY, type Moves, movesFor, type StepLimits } from './moves.ts';
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
    short,
    long,
    targets: targetsOf(facts),
    guards,
    eaten: eatenIn(long),
    limits: limitsFor(facts),
  };
  return {
    asOf: facts.asOf,
    days7: short.days.length,
    days28: long.days.length,
    rows: components.map((component) => rowOf(component, context)),
    absorbable: absorbableView(facts, foods),
    heart: heartFood(facts, foods),
  };
}

interface Context {
  facts: Facts;
  short: Window;
  long: Window;
  targets: Targets;
  guards: readonly Guard[];
  eaten: Eaten[];
  limits: StepLimits;
}

function rowOf(component: Component, context: Context): MatrixRow {
  const { long, short } = context;
  const { unit, decimals, per } = unitOf(component);
  const round = (value: number): number => roundTo(value, decimals);
  const last28 = rounded(intakeIn(component, long), round);
  const { target, upperLimit } = aimOf(component, context.targets);
  const limit = component.limit === true;
  const reach = limit ? undefined : target?.min;
  const state = stateOf(last28, reach, target?.max, upperLimit, limit);
  const claim = nutrientClaims[component.key]!;
  return {
    component: component.key,
    label: component.label,
    unit,
    per,
    roles: [...component.roles],
    role: claim.role,
    last7: rounded(intakeIn(component, short), round),
    last28,
    target,
    upperLimit,
    aim: limit ? 'keep under' : reach === undefined ? 'none' : 'reach',
    state,
    gap:
      reach === undefined || last28.total === undefined || last28.food === undefined
        ? undefined
        : Math.max(0, round(reach - last28.total)),
    sureness: surenessOf(component, context, { unit: inWords(unit), round }),
    verdict: claim.verdict,
    claim: claim.claim,
    sources: claim.sources,
    contested: claim.contested,
    moves: movesOf(component, state, context, { unit, decimals, aim: reach }),
  };
}

/** Units as people read them. */
const inWords = (unit: string): string => (unit === 'ug' ? 'µg' : unit);

function unitOf({ counted }: Component): { unit: string; decimals: number; per: MatrixRow['per'] } {
  if ('servings' in counted) return { unit: 'servings', decimals: 1, per: 'week' };
  const { ucum, decimals } = NUTRIENTS[counted.nutrients[0]!];
  return { unit: ucum, decimals: Math.max(1, decimals), per: 'day' };
}

const rounded = (intake: WindowIntake, round: (value: number) => number): WindowIntake => {
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

function intakeIn(component: Component, window: Window): WindowIntake {
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

function aimOf({ counted, limit, aim }: Component, targets: Targets): Pick<MatrixRow, 'target' | 'upperLimit'> {
  const stated = 'nutrients' in counted && counted.nutrients.length === 1 ? targets[counted.nutrients[0]!] : undefined;
  if (!stated) {
    const { source, ...range } = aim ?? {};
    return { target: source ? { ...range, kind: 'guideline', source } : undefined, upperLimit: undefined };
  }
  const min = limit ? undefined : stated.target;
  const max = limit ? stated.upperLimit : stated.targetTo;
  return {
    target:
      min === undefined && max === undefined
        ? undefined
        : {
            ...(min === undefined ? {} : { min: roundTo(min, 1) }),
            ...(max === undefined ? {} : { max: roundTo(max, 1) }),
            kind: limit ? (stated.upperLimitKind ?? stated.kind) : stated.kind,
            source: limit ? (stated.upperLimitSource ?? stated.source) : stated.source,
          },
    upperLimit:
      stated.upperLimit === undefined
        ? undefined
        : {
            value: stated.upperLimit,
            scope: stated.upperLimitScope ?? 'total',
            source: stated.upperLimitSource ?? stated.source,
          },
  };
}

function stateOf(
  { total, supplements }: WindowIntake,
  reach: number | undefined,
  max: number | undefined,
  limit: MatrixRow['upperLimit'],
  limited: boolean,
): MatrixRow['state'] {
  const counts = limit?.scope === 'supplement' ? (supplements ?? 0) : (total ?? 0);
  if (!limited && limit && counts > limit.value) return 'above limit';
  if (total === undefined) return 'unknown';
  if (limited) return max === undefined ? 'no target' : total > max ? 'over' : 'met';
  if (reach === undefined) return 'no target';
  return total >= reach ? 'met' : 'below';
}

/** What bars a step up for this person: shown instead of foods. */
function barredFor({ key }: Component, { facts, guards }: Context): string | undefined {
  if (key === 'vitaminK1' && facts.taking('vka').length > 0) {
    return 'With warfarin or a like medicine keep vitamin K steady: no more and no less than usual.';
  }
  const stage = kidneyStage(facts);
  if (
    (key === 'potassium' || key === 'phosphorus' || key === 'protein' || key === 'magnesium') &&
    isKnown(stage) &&
    stage.value !== 'above'
  ) {
    return 'With slower kidneys ask the kidney clinic before eating more of it.';
  }
  const suggestion: SuggestionClass = `food:${key}`;
  const diet: SuggestionClass = `diet:high-${key}`;
  return guards.find(({ against }) => against.some((barred) => covers(barred, suggestion) || covers(barred, diet)))
    ?.says;
}

/**
 * What one more portion may not bring this person, for whatever row it is proposed. On warfarin vitamin K stays as it
 * is: 25 µg, a quarter of a day's adequate intake. With slower kidneys 300 mg of potassium and 250 mg of phosphorus, a
 * tenth and a third of a usual day (our reading).
 */
function limitsFor(facts: Facts): StepLimits {
  const stage = kidneyStage(facts);
  return {
    ...EVERYBODY,
    ...(facts.taking('vka').length > 0 ? { vitaminK1: 25 } : {}),
    ...(isKnown(stage) && stage.value !== 'above' ? { potassium: 300, phosphorus: 250 } : {}),
  };
}

function movesOf(
  component: Component,
  state: MatrixRow['state'],
  context: Context,
  { unit, decimals, aim }: { unit: string; decimals: number; aim: number | undefined },
): Moves {
  const wanted = state === 'over' ? 'less' : state === 'below' ? 'more' : 'brings';
  const barred = wanted === 'more' ? barredFor(component, context) : undefined;
  return movesFor(context.eaten, {
    component,
    unit: inWords(unit),
    decimals,
    wanted,
    days: context.long.days.length,
    limits: context.limits,
    aim,
    barred,
  });
}
