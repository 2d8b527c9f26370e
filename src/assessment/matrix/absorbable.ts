import { menopause } from '../../hormones/index.ts';
import {
  type AbsorbedPart,
  type Absorber,
  type AbsorptionNote,
  absorbedAtOccasion,
  type CalciumDose,
  type FoodAtOccasion,
  type FoodTable,
} from '../../nutrition/index.ts';
import { amountIn, lookupIngredient } from '../../record/codes/index.ts';
import { type Day, type Fact, findAnalyte, roundTo, valueIn } from '../../record/index.ts';
import { type Facts, isKnown } from '../../rules/index.ts';

type Meal = Fact<'diary'>['meal'];

/** One sitting: what was eaten and swallowed then, as it shares the gut. Amounts in mg of calcium. */
export interface CalciumOccasion {
  date: Day;
  meal: Meal | 'between';
  time: string | undefined;
  eatenMg: number;
  absorbedMg: number;
  absorbedLowMg: number;
  /** Share that would be absorbed of milk calcium at this load, 0 to 1. */
  milkShare: number;
  measuredShare: number;
  notes: AbsorptionNote[];
  /** Each food and tablet, what brought most calcium first. */
  parts: AbsorbedPart[];
}

/** Eaten and absorbed, mg of calcium, on a day or a mean of days. */
export interface Absorbed {
  eatenMg: number;
  absorbedMg: number;
  absorbedLowMg: number;
}
export type AbsorbedOn = Absorbed & { date: Day };

/** Absorbable calcium beside the plain figure: an estimate for comparing meals, never a target. */
export interface AbsorbableView {
  /** Logged days it is over; none: nothing is known. */
  days: number;
  /** Those days, oldest first, with what was eaten and absorbed on each. */
  loggedDays: Day[];
  byDay: AbsorbedOn[];
  eatenMgPerDay: number | undefined;
  absorbedMgPerDay: number | undefined;
  absorbedLowMgPerDay: number | undefined;
  /** Share of the eaten calcium whose absorption was measured in that food or salt. */
  measuredShare: number;
  /** What was allowed for of the person, as figures and in words. */
  absorber: Absorber;
  /** Medicines and conditions that take stomach acid away, as the record names them. */
  acidBlockedBy: string[];
  allowedFor: string[];
  notes: AbsorptionNote[];
  /** The occasions of the newest logged day, in order. */
  newestDay: CalciumOccasion[];
  says: string;
}

const WINDOW_DAYS = 28;

/** Calcium absorbed at each sitting of the last 28 days: formula and sources in docs/foods.md. */
export function absorbableView(facts: Facts, foods: FoodTable): AbsorbableView {
  const byDay = Map.groupBy(facts.since('diary', WINDOW_DAYS), (line) => line.date);
  const days = [...byDay.keys()].sort();
  const { absorber, ...person } = absorberOf(facts);
  const occasions = days.flatMap((date) => occasionsOf(facts, date, byDay.get(date) ?? [], foods, absorber));
  const perDay = (pick: (occasion: CalciumOccasion) => number): number =>
    Math.round(occasions.reduce((sum, one) => sum + pick(one), 0) / days.length);
  const onDay = Map.groupBy(occasions, (one) => one.date);
  if (days.length === 0) {
    return {
      days: 0,
      loggedDays: [],
      byDay: [],
      eatenMgPerDay: undefined,
      absorbedMgPerDay: undefined,
      absorbedLowMgPerDay: undefined,
      measuredShare: 0,
      absorber,
      ...person,
      notes: [],
      newestDay: [],
      says: 'Nothing logged in the last four weeks, so nothing can be said of what is absorbed.',
    };
  }
  const eaten = perDay((one) => one.eatenMg);
  const absorbed = perDay((one) => one.absorbedMg);
  const low = perDay((one) => one.absorbedLowMg);
  const measured = eaten === 0 ? 0 : perDay((one) => one.eatenMg * one.measuredShare) / eaten;
  return {
    days: days.length,
    loggedDays: days,
    byDay: days.map((date) => ({ date, ...added(onDay.get(date) ?? []) })),
    eatenMgPerDay: eaten,
    absorbedMgPerDay: absorbed,
    absorbedLowMgPerDay: low,
    measuredShare: roundTo(measured, 2),
    absorber,
    ...person,
    notes: [...new Set(occasions.flatMap((one) => one.notes))],
    newestDay: occasions.filter((one) => one.date === days.at(-1)),
    says: `Of ${eaten} mg of calcium a day about ${low < absorbed ? `${low} to ${absorbed}` : absorbed} mg are absorbed. People differ widely, and the aim is set in calcium eaten.`,
  };
}

const added = (sittings: readonly Absorbed[]): Absorbed => ({
  eatenMg: sittings.reduce((sum, one) => sum + one.eatenMg, 0),
  absorbedMg: sittings.reduce((sum, one) => sum + one.absorbedMg, 0),
  absorbedLowMg: sittings.reduce((sum, one) => sum + one.absorbedLowMg, 0),
});

/** The mean of some of its days; undefined where none of them is logged. */
export function absorbedOver({ byDay }: AbsorbableView, days: readonly Day[]): Absorbed | undefined {
  const within = byDay.filter(({ date }) => days.includes(date));
  if (within.length === 0) return undefined;
  const { eatenMg, absorbedMg, absorbedLowMg } = added(within);
  const mean = (sum: number): number => Math.round(sum / within.length);
  return { eatenMg: mean(eatenMg), absorbedMg: mean(absorbedMg), absorbedLowMg: mean(absorbedLowMg) };
}

/** The sittings of one day, in order, with what each food and tablet brought. */
export const calciumOccasions = (facts: Facts, foods: FoodTable, day: Day): CalciumOccasion[] =>
  occasionsOf(
    facts,
    day,
    facts.upTo('diary').filter(({ date }) => date === day),
    foods,
    absorberOf(facts).absorber,
  );

/** Lines and doses of a day by meal; a dose without a meal stands by itself. */
function occasionsOf(
  facts: Facts,
  date: Day,
  lines: readonly Fact<'diary'>[],
  foods: FoodTable,
  absorber: Absorber,
): CalciumOccasion[] {
  const sittings = new Map<
    string,
    { meal: CalciumOccasion['meal']; time: string | undefined; foods: FoodAtOccasion[]; doses: CalciumDose[] }
  >();
  const at = (meal: CalciumOccasion['meal'], time: string | undefined) => {
    // Snacks at different times are different sittings; a main meal is one, however its lines are timed.
    const key = meal === 'snack' || meal === 'between' ? `${meal} ${time ?? ''}` : meal;
    const known = sittings.get(key);
    if (known) return known;
    const made = { meal, time, foods: [], doses: [] };
    sittings.set(key, made);
    return made;
  };
  for (const line of lines) {
    const sitting = at(line.meal, line.time);
    sitting.time ??= line.time;
    const food = line.food ? foods.get(line.food) : undefined;
    if (food && line.amount) sitting.foods.push({ food, grams: valueIn(line.amount, 'g') });
    else sitting.foods.push(byLabel(line));
  }
  for (const { dose, meal, time } of calciumDoses(facts, date)) at(meal, time).doses.push(dose);
  return [...sittings.values()]
    .map((sitting): CalciumOccasion => {
      const { absorbedMg, absorbedLowMg, eatenMg, milkShare, measuredShare, notes, parts } = absorbedAtOccasion(
        sitting,
        absorber,
      );
      return {
        date,
        meal: sitting.meal,
        time: sitting.time,
        eatenMg: Math.round(eatenMg),
        absorbedMg: Math.round(absorbedMg),
        absorbedLowMg: Math.round(absorbedLowMg),
        milkShare: roundTo(milkShare, 3),
        measuredShare: roundTo(measuredShare, 2),
        notes: [...notes],
        parts: parts.map(shown).sort((a, b) => (b.mg ?? 0) - (a.mg ?? 0)),
      };
    })
    .sort((a, b) => order(a) - order(b) || ((a.time ?? '') < (b.time ?? '') ? -1 : 1));
}

const shown = (part: AbsorbedPart): AbsorbedPart => ({
  ...part,
  mg: part.mg === undefined ? undefined : roundTo(part.mg, 1),
  absorbedMg: roundTo(part.absorbedMg, 1),
  relativeToMilk: roundTo(part.relativeToMilk, 2),
});

const meals: readonly string[] = ['breakfast', 'lunch', 'dinner', 'snack', 'between'];
const order = (occasion: CalciumOccasion): number => meals.indexOf(occasion.meal);

/** A line from a label counts as calcium of no measured food; one in words as a food of which nothing is known. */
function byLabel(line: Fact<'diary'>): FoodAtOccasion {
  const calcium = line.nutrients?.calcium;
  const mg = calcium && amountIn('calcium', calcium, 'mg');
  const name = line.description;
  return {
    food: { ...(name === undefined ? {} : { name }), group: 'Label', per100g: mg === undefined ? {} : { calcium: mg } },
    grams: 100,
  };
}

interface TimedDose {
  dose: CalciumDose;
  meal: CalciumOccasion['meal'];
  time: string | undefined;
}

/** Calcium tablets of a day as ticked, else by their schedule; weekly products with their daily share. */
function calciumDoses(facts: Facts, date: Day): TimedDose[] {
  const ticked = facts.upTo('supplementTaken').filter((tick) => tick.date === date);
  return facts.record.supplements.flatMap((product) => {
    if (product.planned || date < product.date || (product.endDate !== undefined && date > product.endDate)) return [];
    const one = product.ingredients.find(({ ingredient }) => lookupIngredient(ingredient)?.key === 'calcium');
    const mg = one?.amount && amountIn('calcium', one.amount, 'mg');
    if (!mg) return [];
    const form = `${one.form ?? ''} ${product.name}`.toLowerCase();
    const salt = form.includes('carbonate') ? 'carbonate' : form.includes('citrate') ? 'citrate' : 'other';
    const ticks = ticked.filter((tick) => tick.supplement === product.id);
    const share =
      ticks.length === 0
        ? 1 / product.everyDays
        : ticks.reduce((sum, tick) => sum + tick.units, 0) / product.doses.reduce((sum, dose) => sum + dose.units, 0);
    return product.doses.flatMap((dose): TimedDose[] => {
      const meal = dose.withMeal && dose.withMeal !== 'none' ? dose.withMeal : 'between';
      const amount = mg * dose.units * share;
      if (!(amount > 0)) return [];
      const withMeal = meal !== 'between';
      const tablet = { name: product.name, mg: amount, salt, ...(withMeal ? { withMeal } : {}) } as const;
      return [{ dose: tablet, meal, time: withMeal ? undefined : dose.time }];
    });
  });
}

/** What of the person the estimate allows for, and that in words. */
function absorberOf(facts: Facts): Pick<AbsorbableView, 'absorber' | 'acidBlockedBy' | 'allowedFor'> {
  const status = menopause(facts);
  const woman = facts.sex === 'female';
  const estrogenLost =
    woman && isKnown(status) && (status.value.state === 'postmenopausal' || status.value.induced === 'gnrh-analogue');
  const acid = [
    ...facts.taking('ppi', 'h2-blocker').map((drug) => drug.name),
    ...facts.withCondition('achlorhydria').map((condition) => condition.fact.name),
  ];
  const vitaminD = facts.lab('25-oh-d');
  const nmolPerL = isKnown(vitaminD) ? vitaminD.value.value * findAnalyte('25-oh-d')!.factor : undefined;
  return {
    absorber: {
      ageYears: facts.age.value,
      estrogenLost,
      acidBlocked: acid.length > 0,
      ...(nmolPerL === undefined ? {} : { vitaminD25OhNmolPerL: nmolPerL }),
    },
    acidBlockedBy: acid,
    allowedFor: [
      `age ${facts.age.value}`,
      ...(estrogenLost ? ['estrogen lost with menopause'] : []),
      ...acid.map((name) => `${name}: calcium carbonate without a meal counts for less`),
      ...(nmolPerL === undefined
        ? ['vitamin D in blood: not known']
        : [`25-hydroxyvitamin D ${Math.round(nmolPerL)} nmol/L`]),
    ],
  };
}
