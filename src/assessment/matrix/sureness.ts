import { adequacyOf, type NutrientIntake, type Targets, usualIntake } from '../../nutrition/index.ts';
import type { Facts } from '../../rules/index.ts';
import type { Component } from './components.ts';
import type { Sureness } from './types.ts';
import { allFoods, knowledgeOf, servingsIn, spread, sum, type Window } from './window.ts';

interface Basis {
  facts: Facts;
  long: Window;
  targets: Targets;
}

/** How sure a row is over 28 days: days, known foods, swing between days, usual intake and adequacy. */
export function surenessOf(
  component: Component,
  { facts, long, targets }: Basis,
  { unit, round }: { unit: string; round: (value: number) => number },
): Sureness {
  const { foods: known, weight } = knowledgeOf(component, long);
  const intake = known > 0 ? togetherOf(component, long) : undefined;
  const usual = intake && usualIntake(intake, { sex: facts.sex, ageYears: facts.age.value });
  const single = isSingle(component) ? intake : undefined;
  const target = single && targets[single.nutrient];
  const sd = known === 0 ? undefined : spread(amountsByDay(component, long));
  const sureness = {
    loggedDays: long.days.length,
    foods: allFoods(long),
    knownFoods: known,
    knownShareOfWeight: weight,
    sdBetweenDays: sd === undefined ? undefined : round(sd),
    tablesRange: known === 0 ? undefined : tablesRange(component, long, round),
    usual,
    adequacy: target && component.limit !== true ? adequacyOf(single, target) : undefined,
  };
  return { ...sureness, says: inWords(sureness, unit) };
}

/** Food tables differ widely for a few nutrients, K2 above all: what the same log comes to at both ends. */
function tablesRange(
  { counted }: Component,
  { intake, days }: Window,
  round: (value: number) => number,
): Sureness['tablesRange'] {
  if (!('nutrients' in counted) || days.length === 0) return undefined;
  const parts = counted.nutrients.map((key) => intake[key]);
  if (parts.every(({ range }) => range === undefined)) return undefined;
  const end = (which: 'low' | 'high'): number =>
    round(sum(parts.map(({ range, meanPerDay }) => range?.[which] ?? meanPerDay)));
  const [low, high] = [end('low'), end('high')];
  return high > MUCH * low ? { low, high } : undefined;
}

/** From here on the figure alone would mislead. */
const MUCH = 1.25;

const isSingle = ({ counted }: Component): boolean => 'nutrients' in counted && counted.nutrients.length === 1;

/** What the log says of a row's nutrient, or of its nutrients together, which no survey knows as a sum. */
function togetherOf({ counted }: Component, { intake, days }: Window): NutrientIntake | undefined {
  if (!('nutrients' in counted) || days.length === 0) return undefined;
  const [first, ...others] = counted.nutrients.map((key) => intake[key]);
  return others.reduce(added, first!);
}

const added = (a: NutrientIntake, b: NutrientIntake): NutrientIntake => ({
  nutrient: a.nutrient,
  days: a.days,
  meanPerDay: a.meanPerDay + b.meanPerDay,
  foodPerDay: a.foodPerDay + b.foodPerDay,
  supplementsPerDay: a.supplementsPerDay + b.supplementsPerDay,
  complete: a.complete && b.complete,
  perDay: a.perDay.map((day, i) => ({
    day: day.day,
    food: day.food + b.perDay[i]!.food,
    supplements: day.supplements + b.perDay[i]!.supplements,
  })),
});

/** Food and supplements, or servings, of each logged day. */
function amountsByDay({ counted }: Component, window: Window): number[] {
  if ('servings' in counted) return servingsIn(counted.servings, window);
  const parts = counted.nutrients.map((key) => window.intake[key].perDay);
  return window.days.map((_, i) => sum(parts.map((part) => part[i]!.food + part[i]!.supplements)));
}

function inWords(
  { loggedDays, foods, knownFoods: known, sdBetweenDays, tablesRange: tables, usual }: Omit<Sureness, 'says'>,
  unit: string,
): string {
  if (loggedDays === 0) return 'Nothing logged in the last four weeks.';
  const days = `${loggedDays} ${loggedDays === 1 ? 'day' : 'days'} logged`;
  const parts = [
    days,
    `known for ${known} of ${foods} foods`,
    ...(sdBetweenDays ? [`days differ by about ${plain(sdBetweenDays)} ${unit}`] : []),
    ...(tables ? [`food tables differ: ${plain(tables.low)} to ${plain(tables.high)} ${unit}`] : []),
    ...(usual && usual.high > 0 ? [`usually ${plain(usual.low)} to ${plain(usual.high)} ${unit} a day from food`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** No more digits than a diary can tell: 161.3 as 161, 7.25 as 7.3, 0.134 as 0.13. */
const plain = (value: number): number => Number(value.toFixed(value >= 100 ? 0 : value >= 1 ? 1 : 2));
