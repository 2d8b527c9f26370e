import { type BonewiseRecord, type Day, type Fact, readFact } from '../../record/index.ts';
import type { Change } from '../api.ts';
import { numberFrom } from '../forms/draft.ts';
import { factOf } from './changes.ts';
import { preferencesWith } from './wishes.ts';

type Preferences = Fact<'preferences'>;
type Substance = Fact<'allergies'>['substance'];

/** Substances that a dish may hold; what is under "other" is written in words elsewhere and stays as it is. */
export const substances = [
  'milk',
  'egg',
  'fish',
  'shellfish',
  'molluscs',
  'soy',
  'wheat',
  'gluten',
  'tree-nuts',
  'peanut',
  'sesame',
  'celery',
  'mustard',
  'sulphites',
  'lupin',
  'lactose',
] as const satisfies readonly Substance[];

/** What the planner goes by, as it stands in the form; texts as typed. */
export interface PreferencesDraft {
  diet: Preferences['diet'];
  allergies: string[];
  glutenFree: boolean;
  lowFodmap: boolean;
  avoids: string;
  likes: string;
  dislikes: string;
  pantry: string;
  /** Monday to Sunday; empty for as long as it takes. */
  cookingMinutes: readonly string[];
  household: string;
  budget: NonNullable<Preferences['budget']>;
  snacksPerDay: string;
  variety: NonNullable<Preferences['variety']>;
  kitchenLacks: string[];
}

const DAYS = 7;
const words = (list: readonly string[] | undefined): string => (list ?? []).join(', ');
const listOf = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

export function draftOfPreferences(record: BonewiseRecord): PreferencesDraft {
  const now = record.preferences.at(-1);
  const held = new Set(record.allergies.map(({ substance }) => substance));
  return {
    diet: now?.diet ?? 'omnivore',
    allergies: substances.filter((one) => held.has(one)),
    glutenFree: now?.glutenFree ?? false,
    lowFodmap: now?.lowFodmap ?? false,
    avoids: words(now?.avoids),
    likes: words(now?.likes),
    dislikes: words(now?.dislikes),
    pantry: words(now?.pantry),
    cookingMinutes: Array.from({ length: DAYS }, (_, d) => String(now?.cookingMinutes?.[d] ?? '')),
    household: String(now?.household ?? 1),
    budget: now?.budget ?? 'middle',
    snacksPerDay: String(now?.snacksPerDay ?? ''),
    variety: now?.variety ?? 'usual',
    kitchenLacks: [...(now?.kitchenLacks ?? [])],
  };
}

/** A day left open among days with a time has as long as the longest of all. */
const OPEN_MINUTES = 120;

/** What is no number stays as typed, for the record's check to say so. */
const numberOf = (text: string): number => numberFrom(text) ?? (text as unknown as number);

/** What the form changes in the record, in one step. @throws BadInput, paths as in the fact */
export function changeOfPreferences(record: BonewiseRecord, asOf: Day, draft: PreferencesDraft): Change {
  const minutes = draft.cookingMinutes.map((text) => text.trim());
  const preferences = preferencesWith(record, asOf, {
    diet: draft.diet,
    glutenFree: draft.glutenFree,
    lowFodmap: draft.lowFodmap,
    avoids: listOf(draft.avoids),
    likes: listOf(draft.likes),
    dislikes: listOf(draft.dislikes),
    pantry: listOf(draft.pantry),
    cookingMinutes: minutes.every((text) => text === '')
      ? undefined
      : minutes.map((text) => (text === '' ? OPEN_MINUTES : numberOf(text))),
    household: numberOf(draft.household),
    budget: draft.budget,
    snacksPerDay: draft.snacksPerDay === '' ? undefined : numberOf(draft.snacksPerDay),
    variety: draft.variety,
    kitchenLacks: draft.kitchenLacks as Preferences['kitchenLacks'],
  });
  for (const { fact } of [...(preferences.add ?? []), ...(preferences.replace ?? [])]) readFact('preferences', fact);
  const wanted = new Set<string>(draft.allergies);
  const known: readonly string[] = substances;
  const gone = record.allergies.filter(({ substance }) => known.includes(substance) && !wanted.has(substance));
  const fresh = draft.allergies.filter((one) => !record.allergies.some(({ substance }) => substance === one));
  return {
    ...preferences,
    add: [
      ...(preferences.add ?? []),
      ...fresh.map((substance) => ({
        kind: 'allergies' as const,
        fact: factOf('allergies', {
          date: asOf,
          substance,
          kind: substance === 'lactose' ? 'intolerance' : 'allergy',
        }),
      })),
    ],
    remove: gone.map((allergy) => ({ kind: 'allergies', id: allergy.id })),
  };
}
