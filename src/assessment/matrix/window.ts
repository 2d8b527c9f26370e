import {
  type Food,
  type FoodTable,
  type Intake,
  intakeOf,
  measureText,
  type NutrientKey,
  type ServingKind,
  servingsOf,
} from '../../nutrition/index.ts';
import { type Day, type Fact, roundTo, valueIn } from '../../record/index.ts';
import type { Facts } from '../../rules/index.ts';
import { entriesOf } from '../intake.ts';
import { omega3Taken, supplementsTaken } from '../supplements.ts';
import type { Component } from './components.ts';
import { amountFrom, type Eaten } from './moves.ts';

/** A diary line with its food looked up and its weight in grams; 0 where no weight was given. */
interface Item {
  line: Fact<'diary'>;
  food: Food | undefined;
  grams: number;
}

/** What was logged in a window, and what it adds up to. */
export interface Window {
  items: Item[];
  /** The foods in it, each once. */
  foods: Food[];
  /** Food ids the table does not know. */
  unknownFoods: string[];
  /** Lines that name no food: from a label, or in words only. */
  loose: Fact<'diary'>[];
  /** Logged days, oldest first. */
  days: Day[];
  intake: Intake;
  /** EPA and DHA from capsules, g a day; undefined where a label does not say. */
  omega3: number | undefined;
  supplementKeys: ReadonlySet<NutrientKey>;
}

/** What was logged in the last so many days, with supplements on the logged days. */
export function windowOf(facts: Facts, foods: FoodTable, windowDays: number): Window {
  const lines = facts.since('diary', windowDays);
  const days = [...new Set(lines.map((line) => line.date))].sort();
  const counted = days.length > 0 ? days : [facts.asOf];
  const entries = entriesOf(lines);
  const supplements = supplementsTaken(facts, counted);
  const items = lines.map((line) => ({
    line,
    food: line.food ? foods.get(line.food) : undefined,
    grams: line.amount ? valueIn(line.amount, 'g') : 0,
  }));
  const ids = [...new Set(lines.flatMap((line) => line.food ?? []))];
  return {
    items,
    foods: ids.flatMap((id) => foods.get(id) ?? []),
    unknownFoods: ids.filter((id) => !foods.get(id)),
    loose: lines.filter((line) => !line.food),
    days,
    intake: intakeOf({ entries, supplements, food: (id) => foods.get(id), days: counted }),
    omega3: omega3Taken(facts, counted),
    supplementKeys: new Set(supplements.flatMap(({ nutrients }) => Object.keys(nutrients) as NutrientKey[])),
  };
}

/** The foods of a window with their usual portion. */
export function eatenIn({ items }: Window): Eaten[] {
  const byFood = Map.groupBy(
    items.filter(({ food, grams }) => food !== undefined && grams > 0),
    ({ food }) => food!,
  );
  return [...byFood].map(([food, logged]) => {
    const sorted = logged.toSorted((a, b) => a.grams - b.grams);
    const { grams, line } = sorted[Math.floor((sorted.length - 1) / 2)]!;
    return {
      food,
      portionGrams: grams,
      measure: line.measure && measureText(roundTo(line.measure.count, 2), line.measure.label),
      times: logged.length,
      grams: sum(logged.map((item) => item.grams)),
    };
  });
}

/** Servings on each logged day. */
export function servingsIn(kind: ServingKind, { items, days }: Window): number[] {
  const onDay = new Map<Day, number>();
  for (const { line, food, grams } of items) {
    if (food) onDay.set(line.date, (onDay.get(line.date) ?? 0) + servingsOf(kind, food, grams));
  }
  return days.map((day) => onDay.get(day) ?? 0);
}

const says = ({ counted }: Component, line: Fact<'diary'>): boolean =>
  'nutrients' in counted && counted.nutrients.some((key) => line.nutrients?.[key] !== undefined);

/** Lines and foods from which a row learns nothing because no food of the table stands behind them. */
export const unreadable = (component: Component, { loose, unknownFoods }: Window): number =>
  unknownFoods.length + loose.filter((line) => !says(component, line)).length;

/** Foods and labels with a figure for a row: how many, and their share of the logged weight. */
export interface Knowledge {
  foods: number;
  weight: number;
}

/** Asked for by several columns of a row, worked out once. */
const knowledge = new WeakMap<Window, Map<Component, Knowledge>>();

/** What of a window a row knows. */
export function knowledgeOf(component: Component, window: Window): Knowledge {
  const rows = knowledge.get(window) ?? new Map<Component, Knowledge>();
  knowledge.set(window, rows);
  const made = rows.get(component) ?? knowledgeIn(component, window);
  rows.set(component, made);
  return made;
}

function knowledgeIn(component: Component, { items, foods, loose }: Window): Knowledge {
  const known = new Set(foods.filter((food) => amountFrom(component.counted, food, 100) !== undefined));
  const all = sum(items.map(({ grams }) => grams));
  const of = items.filter(({ line, food }) => (food ? known.has(food) : says(component, line)));
  return {
    foods: known.size + loose.filter((line) => says(component, line)).length,
    weight: all === 0 ? 0 : roundTo(sum(of.map(({ grams }) => grams)) / all, 3),
  };
}

/** Foods and label lines of a window. */
export const allFoods = ({ foods, unknownFoods, loose }: Window): number =>
  foods.length + unknownFoods.length + loose.length;

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Sample standard deviation; undefined for fewer than two values. */
export function spread(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}
