import { type FoodTable, nutrientsOf } from '../nutrition/index.ts';
import { roundTo, valueIn } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';
import { type MedasView, medas } from './medas.ts';

/** What food does for the heart, beside the rows of the matrix that have a part in it. */
export interface HeartFood {
  medas: MedasView;
  /** Undefined without a logged day or where no food eaten has a figure. */
  saturatedFat:
    | {
        gramsPerDay: number;
        /** Share of the energy of the foods that have both figures. */
        percentOfEnergy: number;
        /** Below this share (Dietary Guidelines for Americans 2020-2025). */
        limitPercent: 10;
        /** Something eaten had no figure: grams are a lower bound. */
        atLeast: boolean;
        says: string;
        source: string;
      }
    | undefined;
}

const WINDOW_DAYS = 28;
/** 9 kcal a gram of fat (Atwater). */
const KCAL_PER_G_FAT = 9;

/** The heart's part of the food page. Pure. */
export const heartFood = (facts: Facts, foods: FoodTable): HeartFood => ({
  medas: medas(facts, foods),
  saturatedFat: saturatedFat(facts, foods),
});

function saturatedFat(facts: Facts, foods: FoodTable): HeartFood['saturatedFat'] {
  const lines = facts.since('diary', WINDOW_DAYS);
  const days = new Set(lines.map((line) => line.date)).size;
  const amounts = lines.map((line) => {
    const food = line.food ? foods.get(line.food) : undefined;
    return food && line.amount ? nutrientsOf(food, valueIn(line.amount, 'g')) : {};
  });
  const known = amounts.filter(({ saturatedFat: fat, energy }) => fat !== undefined && energy !== undefined);
  const sum = (key: 'saturatedFat' | 'energy') => known.reduce((total, one) => total + (one[key] ?? 0), 0);
  const energy = sum('energy');
  if (energy === 0) return undefined;
  const percent = roundTo((100 * KCAL_PER_G_FAT * sum('saturatedFat')) / energy, 1);
  return {
    gramsPerDay: roundTo(sum('saturatedFat') / days, 1),
    percentOfEnergy: percent,
    limitPercent: 10,
    atLeast: known.length < lines.length,
    says: `About ${percent} % of energy; the guideline keeps it below 10 %.`,
    source: 'DGA20',
  };
}
