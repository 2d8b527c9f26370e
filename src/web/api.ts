import type { MealPlace, MealPlan, ShoppingList } from '../meals/index.ts';
import type { FoodsFile, LookedUp } from '../nutrition/index.ts';
import type { ChangesOfDays, DishView, MealOffer } from '../plan/index.ts';
import type { Plan } from '../plan/types.ts';
import type { BonewiseRecord, Day, FactKind, Problem, RecordInput } from '../record/index.ts';

/** A person as the list shows them. */
export interface PersonSummary {
  id: string;
  name?: string;
  example?: boolean;
  story?: string;
}

/** Facts to add, replace and remove in one step that can be undone as one. */
export interface Change {
  add?: { kind: FactKind; fact: unknown }[];
  replace?: { kind: FactKind; fact: unknown }[];
  remove?: { kind: FactKind; id: string }[];
}

/** What a barcode look-up gave. */
export type ProductAnswer = LookedUp;

/** Foods that can be found, and what was imported. */
export interface FoodTables {
  foods: number;
  imported: { source: string; foods: number; importedAt: string }[];
}

/** What this home remembers beside the records. */
export interface Settings {
  /** Whether barcodes may be looked up online; off unless true. */
  openFoodFacts?: boolean;
}

/** What the server answered when it could not do what was asked (RFC 9457). */
export class Refused extends Error {
  readonly status: number;
  readonly problems: Problem[];
  constructor(status: number, title: string, problems: Problem[] = []) {
    super(title);
    this.name = 'Refused';
    this.status = status;
    this.problems = problems;
  }
}

async function ask<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const { value } = await askWithRevision<T>(method, path, body, headers);
  return value;
}

async function askWithRevision<T>(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ value: T; revision: string }> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) {
    const details = (json ?? {}) as { title?: string; detail?: string; problems?: Problem[] };
    throw new Refused(response.status, details.detail ?? details.title ?? response.statusText, details.problems);
  }
  return { value: json as T, revision: response.headers.get('etag') ?? '' };
}

const person = (id: string): string => `/api/people/${encodeURIComponent(id)}`;

/** Every call that the page makes; nothing else in src/web fetches. */
export const api = {
  /** Whether the server can be reached at all, whatever the device thinks of its network. */
  answers: async (): Promise<boolean> =>
    fetch('/healthz', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ),
  people: async (): Promise<PersonSummary[]> => {
    const { people } = await ask<{ people: PersonSummary[] }>('GET', '/api/people');
    return people;
  },
  create: (record: RecordInput) => ask<{ id: string }>('POST', '/api/people', { record }),
  record: (id: string) => askWithRevision<BonewiseRecord>('GET', `${person(id)}/record`),
  replace: (id: string, record: unknown) => ask<unknown>('PUT', `${person(id)}/record`, record),
  remove: (id: string) => ask<unknown>('DELETE', person(id)),
  change: (id: string, change: Change) =>
    ask<{ change: string; revision: string }>('POST', `${person(id)}/facts`, change),
  undo: (id: string, change: string) => ask<unknown>('POST', `${person(id)}/undo`, { change }),
  plan: (id: string, asOf: Day) => ask<Plan>('GET', `${person(id)}/plan?asOf=${asOf}`),
  /** Another week of meals around what is locked or eaten. */
  weekAgain: (id: string, asOf: Day, seed: number) =>
    ask<MealPlan>('GET', `${person(id)}/meals/week?asOf=${asOf}&seed=${seed}`),
  mealOffers: (id: string, asOf: Day, { date, slot, index }: Required<MealPlace>) =>
    ask<{ offers: MealOffer[] }>(
      'GET',
      `${person(id)}/meals/offers?asOf=${asOf}&date=${date}&slot=${slot}&index=${index}`,
    ),
  mealChanges: (id: string, asOf: Day, most: number) =>
    ask<ChangesOfDays>('GET', `${person(id)}/meals/changes?asOf=${asOf}&most=${most}`),
  shopping: (id: string, asOf: Day) =>
    ask<ShoppingList & { text: string }>('GET', `${person(id)}/shopping?asOf=${asOf}`),
  dish: (id: string, asOf: Day, dish: string, portions: number) =>
    ask<DishView>('GET', `${person(id)}/dishes/${encodeURIComponent(dish)}?asOf=${asOf}&portions=${portions}`),
  /** Where the week's meals lie as a calendar file. */
  mealsCalendar: (id: string, asOf: Day) => `${person(id)}/meals.ics?asOf=${asOf}`,
  setPerson: (id: string, who: BonewiseRecord['person']) => ask<unknown>('PUT', `${person(id)}/person`, who),
  removeExamples: () => ask<unknown>('DELETE', '/api/examples'),
  exportAll: () => ask<unknown>('GET', '/api/export'),
  importAll: (everything: unknown) => ask<unknown>('POST', '/api/import', everything),
  foods: () => ask<FoodsFile>('GET', '/foods.json'),
  foodTables: () => ask<FoodTables>('GET', '/api/food-tables'),
  product: (barcode: string) => ask<ProductAnswer>('GET', `/api/products/${encodeURIComponent(barcode)}`),
  settings: () => ask<Settings>('GET', '/api/settings'),
  setSettings: (some: Settings) => ask<Settings>('PUT', '/api/settings', some),
};
