import type { NutrientAmounts, NutrientKey } from '../nutrition/index.ts';
import type { Candidate } from './candidates.ts';
import type { Slot } from './dish.ts';
import type { MealTarget } from './input.ts';
import { POINTS_PER_PERCENT, STEEP_FROM } from './penalty.ts';

/** What the week's programme is made of; the days come later. */
export interface WeekModel {
  readonly candidates: readonly Candidate[];
  /** Points of serving each candidate once: effort, price, taste. */
  readonly costs: readonly number[];
  readonly targets: readonly MealTarget[];
  /** Meals still to choose, by slot. */
  readonly open: Readonly<Partial<Record<Slot, number>>>;
  /** How often each candidate may be chosen. */
  readonly most: readonly number[];
  /** How often a dish may come in all its slots together. */
  readonly mostPerDish: readonly {
    readonly members: readonly number[];
    readonly most: number;
    /** Points for each time after the first. */
    readonly pointsAgain: number;
  }[];
  /** How often a main protein may come at lunch and dinner. */
  readonly mostPerProtein: readonly { readonly members: readonly number[]; readonly most: number }[];
  /** How many meals of these may come at most: dinners that take longer than some evenings have. */
  readonly caps: readonly { readonly members: readonly number[]; readonly most: number }[];
  /** Active minutes there are for cooking in the open meals of the week. */
  readonly minutes?: number;
  /** What locked meals and supplements bring over the week. */
  readonly given: NutrientAmounts;
  /** Share of the upper limit the week may use. */
  readonly upperLimitShare: number;
}

/** Points for each minute of cooking beyond the week's time. */
const POINTS_PER_MINUTE_OVER = 0.5;

const DAYS = 7;

/** LP files are read line by line, with lines of limited length: one term a line. */
const sum = (terms: readonly (readonly [number, string])[]): string =>
  terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${number(Math.abs(factor))} ${name}`).join('\n ');

const number = (value: number): string => String(Number(value.toPrecision(9)));

/** Writes the week as a mixed-integer programme in CPLEX LP text; candidate i is the integer `x{i}`. */
export function writeModel(model: WeekModel): string {
  const objective: [number, string][] = model.costs.map((cost, i) => [cost, `x${i}`]);
  const rows: string[] = [];
  const bounds: string[] = model.most.map((most, i) => `0 <= x${i} <= ${most}`);
  const row = (name: string, terms: readonly (readonly [number, string])[], sign: '<=' | '>=' | '=', level: number) => {
    if (terms.length > 0) rows.push(`${name}: ${sum(terms)} ${sign} ${number(level)}`);
  };

  for (const [slot, count] of Object.entries(model.open)) {
    const members = model.candidates.flatMap((c, i) => (c.slot === slot ? [[1, `x${i}`] as const] : []));
    row(`slot_${slot}`, members, '=', count);
  }
  model.targets.forEach((target, t) => {
    const { nutrient, min, max, upperLimit, weight = 1 } = target;
    const terms = nutrientTerms(model.candidates, nutrient);
    const given = model.given[nutrient] ?? 0;
    const pointsPerUnit = (level: number) => (weight * POINTS_PER_PERCENT * 100) / (DAYS * level);
    if (min !== undefined && min > 0) {
      row(`min${t}`, [...terms, [1, `s${t}`], [1, `ss${t}`]], '>=', DAYS * min - given);
      bounds.push(`0 <= s${t} <= ${number(DAYS * min * STEEP_FROM)}`);
      objective.push([pointsPerUnit(min), `s${t}`], [2 * pointsPerUnit(min), `ss${t}`]);
    }
    if (max !== undefined && max > 0) {
      row(`max${t}`, [...terms, [-1, `e${t}`], [-1, `ee${t}`]], '<=', DAYS * max - given);
      bounds.push(`0 <= e${t} <= ${number(DAYS * max * STEEP_FROM)}`);
      objective.push([pointsPerUnit(max), `e${t}`], [2 * pointsPerUnit(max), `ee${t}`]);
    }
    if (upperLimit !== undefined) row(`ul${t}`, terms, '<=', DAYS * upperLimit * model.upperLimitShare - given);
  });
  model.mostPerDish.forEach(({ members, most, pointsAgain }, d) => {
    row(
      `dish${d}`,
      members.map((i) => [1, `x${i}`]),
      '<=',
      most,
    );
    row(`again${d}`, [...members.map((i) => [1, `x${i}`] as const), [-1, `r${d}`]], '<=', 1);
    objective.push([pointsAgain, `r${d}`]);
  });
  for (const [name, groups] of [
    ['protein', model.mostPerProtein],
    ['cap', model.caps],
  ] as const) {
    groups.forEach(({ members, most }, g) => {
      row(
        `${name}${g}`,
        members.map((i) => [1, `x${i}`]),
        '<=',
        most,
      );
    });
  }
  if (model.minutes !== undefined) {
    const minutes = model.candidates.map(({ prepared }, i) => [prepared.dish.minutes.active, `x${i}`] as const);
    row('minutes', [...minutes, [-1, 'late']], '<=', model.minutes);
    objective.push([POINTS_PER_MINUTE_OVER, 'late']);
  }
  const integers = model.candidates.map((_, i) => `x${i}`).join('\n ');
  return `Minimize\n obj: ${sum(objective)}\nSubject To\n ${rows.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nGenerals\n ${integers}\nEnd\n`;
}

function nutrientTerms(candidates: readonly Candidate[], nutrient: NutrientKey): [number, string][] {
  return candidates.flatMap(({ prepared, portions }, i) => {
    const amount = (prepared.nutrients[nutrient] ?? 0) * portions;
    return amount === 0 ? [] : [[amount, `x${i}`] as [number, string]];
  });
}
