import { type Food, kindsOf, type NutrientKey, servingsOf } from '../../nutrition/index.ts';
import { roundTo } from '../../record/index.ts';
import type { BarsFood } from './barred-foods.ts';
import type { Component, ComponentKey, Counted } from './components.ts';

/** A food of the diary, how often and how much of it. */
export interface Eaten {
  food: Food;
  /** Median of what was logged at a time. */
  portionGrams: number;
  /** The measure of such a portion in words, where one was chosen: "1 cup". */
  measure: string | undefined;
  times: number;
  grams: number;
}

export interface Move {
  foodId: string;
  name: string;
  /** "1 cup (244 g) more on a day" */
  step: string;
  grams: number;
  /** The measure of such a portion, where one was chosen: "1 cup". */
  measure?: string;
  /** Change of the row on such a day, or over such a week for servings; negative for limits. */
  adds: number;
  says: string;
}

export interface Moves {
  /** `more` and `less` are steps to take; `brings` only says what it comes from; `none` with the reason. */
  kind: 'more' | 'less' | 'brings' | 'none';
  foods: Move[];
  because?: string;
}

const SHOWN = 3;
/** Share of the aim that a portion must bring to be worth naming. */
const LEAST_OF_AIM = 0.05;
/** The most that one more portion may bring of something else, in the units of NUTRIENTS. */
export type StepLimits = Partial<Record<NutrientKey, number>>;

/**
 * For everybody: no small step is one of more than 300 kcal, a third of the limit of sodium (2,300 mg) or of retinol
 * (3,000 µg, so that liver is not proposed), or any alcohol.
 */
export const EVERYBODY: StepLimits = { energy: 300, sodium: 767, retinol: 1000, alcohol: 0 };

/** What grams of a food bring of a row; undefined where the food has no figure. */
export function amountFrom(counted: Counted, food: Food, grams: number): number | undefined {
  if ('servings' in counted) return servingsOf(counted.servings, food, grams);
  const known = counted.nutrients.map((key) => food.per100g[key]).filter((value) => value !== undefined);
  return known.length === 0 ? undefined : (known.reduce((a, b) => a + b, 0) * grams) / 100;
}

interface Asked {
  component: Component;
  unit: string;
  decimals: number;
  /** Whether there is an aim that is not met, or a limit that matters. */
  wanted: 'more' | 'less' | 'brings';
  days: number;
  limits: StepLimits;
  /** The aim, where there is one: a step that brings next to nothing of it is none. */
  aim: number | undefined;
  /** Foods that screens take out for this person. */
  bars: BarsFood;
  /** Why no step is proposed for this person, where a screen or medicine bars it. */
  barred: string | undefined;
}

/**
 * The three foods already eaten that would move a row most. For an aim: one more of the portion the person usually
 * takes, if it is a small step in energy, salt and vitamin A. For a limit: half of what is eaten of it now.
 * @param eaten foods of the last 28 days
 */
export function movesFor(
  eaten: readonly Eaten[],
  { component, unit, decimals, wanted, days, limits, aim, bars, barred }: Asked,
): Moves {
  if (barred) return { kind: 'none', foods: [], because: barred };
  const found = eaten.flatMap((one) => {
    const now = amountFrom(component.counted, one.food, one.grams);
    const ofPortion = amountFrom(component.counted, one.food, one.portionGrams);
    if (!now || !ofPortion) return [];
    if (wanted === 'more' && (!smallStep(one, limits) || ofPortion < LEAST_OF_AIM * (aim ?? 0))) return [];
    if (wanted === 'more' && bars(one.food, one.portionGrams)) return [];
    const perDay = now / Math.max(1, days);
    const weight = wanted === 'more' ? ofPortion * absorbedShare(component.key, one.food) : perDay;
    return [{ one, ofPortion, perDay, weight }];
  });
  const best = found.sort((a, b) => b.weight - a.weight).slice(0, SHOWN);
  const show = (value: number): number =>
    roundTo(value, value >= 100 ? 0 : value < 1 ? Math.max(2, decimals) : decimals);
  const foods = best.map(({ one, ofPortion, perDay }): Move => {
    const { food, portionGrams, measure } = one;
    const portion = measure ? `${measure} (${Math.round(portionGrams)} g)` : `${Math.round(portionGrams)} g`;
    const base = {
      foodId: food.id,
      name: food.name,
      grams: Math.round(portionGrams),
      ...(measure === undefined ? {} : { measure }),
    };
    if (wanted === 'more') {
      const adds = show(ofPortion);
      return { ...base, step: `${portion} more on a day`, adds, says: `${portion} more: +${named(adds, unit)}` };
    }
    const week = 'servings' in component.counted;
    const now = show(week ? perDay * 7 : perDay);
    const often = week ? 'a week' : 'a day';
    if (wanted === 'less') {
      const half = show(now / 2);
      return {
        ...base,
        step: 'half as much of it',
        adds: -half,
        says: `Brings ${named(now, unit)} ${often}; half as much: −${half}`,
      };
    }
    return { ...base, step: '', adds: now, says: `Brings ${named(now, unit)} ${often} now` };
  });
  return foods.length > 0 ? { kind: wanted, foods } : { kind: 'none', foods: [], because: noneSays[wanted] };
}

const named = (value: number, unit: string): string =>
  `${value} ${value === 1 && unit === 'servings' ? 'serving' : unit}`;

const noneSays = {
  more: 'Nothing logged brings much of it in a small portion.',
  less: 'Nothing logged brings it.',
  brings: 'Nothing logged is known to bring it.',
};

function smallStep({ food, portionGrams }: Eaten, limits: StepLimits): boolean {
  const kinds = kindsOf(food);
  if (kinds.has('pastryOrSweets') || kinds.has('sweetDrink')) return false;
  return (Object.entries(limits) as [NutrientKey, number][]).every(
    ([key, most]) => ((food.per100g[key] ?? 0) * portionGrams) / 100 <= most,
  );
}

/** Calcium that oxalate holds back moves little: spinach counts by what is absorbed relative to milk. */
const absorbedShare = (key: ComponentKey, food: Food): number =>
  key !== 'calcium' ? 1 : (food.calciumIndex?.value ?? (food.oxalate?.value === 'veryHigh' ? 0.14 : 1));
