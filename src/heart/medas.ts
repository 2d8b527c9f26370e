import { type Food, type FoodTable, kindsOf, type ServingKind, servingsOf } from '../nutrition/index.ts';
import { type Day, type Fact, roundTo, valueIn } from '../record/index.ts';
import { type Facts, isKnown } from '../rules/index.ts';

export type MedasKey =
  | 'olive-oil-main'
  | 'olive-oil-amount'
  | 'vegetables'
  | 'fruit'
  | 'red-meat'
  | 'butter'
  | 'sweet-drinks'
  | 'wine'
  | 'legumes'
  | 'fish'
  | 'sweets'
  | 'nuts'
  | 'poultry'
  | 'sofrito';

export interface MedasItem {
  item: number;
  key: MedasKey;
  /** As asked where the diary does not settle it; yes earns the point. */
  question: string;
  /** Whether its point is earned; undefined where nobody knows. */
  point: boolean | undefined;
  from: 'diary' | 'answer' | 'ask';
  /** What the diary brought: "1.4 portions a day". */
  found: string | undefined;
  /** The day of the answer, where it comes from one. */
  answeredOn: Day | undefined;
}

/** The 14-item Mediterranean diet adherence screener (MEDAS) as far as diary and answers fill it. */
export interface MedasView {
  items: MedasItem[];
  /** Points of the items that are known. */
  points: number;
  known: number;
  of: 14;
  /** Logged days the diary's part is from. */
  days: number;
  says: string;
  /** The wine item, said apart: it earns a point in the score and is no advice. */
  wineNote: string;
  sources: string[];
}

const WINDOW_DAYS = 28;
/** A habit per day wants three logged days, one per week a week of them (our choice). */
const DAYS_FOR_DAILY = 3;
const DAYS_FOR_WEEKLY = 7;
/** Four tablespoons of olive oil of 13.5 g. */
const OIL_SERVINGS = 4;

/** What of the diary an item looks at. */
interface Log {
  days: readonly Day[];
  items: readonly { line: Fact<'diary'>; food: Food; grams: number }[];
  /** Mean a day. */
  perDay: (kind: ServingKind) => number;
}

interface Rule {
  key: MedasKey;
  question: string;
  /** Undefined where the diary cannot tell. */
  look: (log: Log) => { point: boolean; found: string } | undefined;
}

const few = (value: number): string => String(roundTo(value, 1));
const counted = (value: number, word: string): string =>
  `${few(value)} ${few(value) === '1' ? word.replace(/(?<=s)es$|s$/, '') : word}`;
const daily =
  (kind: ServingKind, word: string, holds: (perDay: number, log: Log) => boolean): Rule['look'] =>
  (log) => {
    if (log.days.length < DAYS_FOR_DAILY) return undefined;
    const perDay = log.perDay(kind);
    return { point: holds(perDay, log), found: `${counted(perDay, word)} a day` };
  };
const weekly =
  (kind: ServingKind, word: string, atLeast: number): Rule['look'] =>
  (log) => {
    if (log.days.length < DAYS_FOR_WEEKLY) return undefined;
    const perWeek = 7 * log.perDay(kind);
    return { point: perWeek >= atLeast, found: `${counted(perWeek, word)} a week` };
  };

/** The items with their lines as in Martínez-González et al. 2012, PLoS One 7:e43134, table 1 (after Schröder 2011). */
const rules: readonly Rule[] = [
  { key: 'olive-oil-main', question: 'Is olive oil your main fat for cooking?', look: mainFat },
  {
    key: 'olive-oil-amount',
    question: 'Do you have four tablespoons of olive oil a day or more, frying and salads included?',
    look: (log) => (mainFat(log) ? daily('oliveOil', 'tablespoons', (n) => n >= OIL_SERVINGS)(log) : undefined),
  },
  {
    key: 'vegetables',
    question: 'Do you eat two portions (200 g) of vegetables a day or more, one of them raw?',
    look: daily('vegetable', 'portions', (n, log) => n >= 2 && rawGrams(log) >= 200),
  },
  {
    key: 'fruit',
    question: 'Do you eat three pieces of fruit a day or more, juice included?',
    look: daily('fruit', 'pieces', (n) => n >= 3),
  },
  {
    key: 'red-meat',
    question: 'Do you eat less than one portion (100 to 150 g) of red meat, ham or sausage a day?',
    look: daily('redOrProcessedMeat', 'portions', (n) => n < 1),
  },
  {
    key: 'butter',
    question: 'Do you eat less than one portion (12 g) of butter, margarine or cream a day?',
    look: daily('butterOrCream', 'portions', (n) => n < 1),
  },
  {
    key: 'sweet-drinks',
    question: 'Do you drink less than one sweet or fizzy drink a day?',
    look: daily('sweetDrink', 'drinks', (n) => n < 1),
  },
  { key: 'wine', question: 'Do you drink seven glasses of wine a week or more?', look: weekly('wine', 'glasses', 7) },
  {
    key: 'legumes',
    question: 'Do you eat three portions (150 g) of beans, peas or lentils a week or more?',
    look: weekly('legume', 'portions', 3),
  },
  {
    key: 'fish',
    question: 'Do you eat three portions of fish or shellfish a week or more?',
    look: weekly('fish', 'portions', 3),
  },
  {
    key: 'sweets',
    question: 'Do you eat bought sweets or pastries less than three times a week?',
    look: (log) => {
      if (log.days.length < DAYS_FOR_WEEKLY) return undefined;
      const sittings = new Set(
        log.items
          .filter(({ food }) => kindsOf(food).has('pastryOrSweets'))
          .map(({ line }) => `${line.date} ${line.meal}`),
      );
      const perWeek = (7 * sittings.size) / log.days.length;
      return { point: perWeek < 3, found: `${counted(perWeek, 'times')} a week` };
    },
  },
  {
    key: 'nuts',
    question: 'Do you eat three portions (30 g) of nuts a week or more?',
    look: weekly('nut', 'portions', 3),
  },
  {
    key: 'poultry',
    question: 'Do you eat chicken, turkey or rabbit rather than beef, pork or sausages?',
    look: (log) => {
      const [white, red] = [log.perDay('poultry'), log.perDay('redOrProcessedMeat')];
      if (log.days.length < DAYS_FOR_WEEKLY || white + red === 0) return undefined;
      return { point: white > red, found: `${few(7 * white)} against ${few(7 * red)} portions a week` };
    },
  },
  {
    key: 'sofrito',
    question: 'Twice a week or more, do you eat dishes with a sauce of tomato, onion and garlic simmered in olive oil?',
    look: () => undefined,
  },
];

/** Olive oil against other oils and butter, by weight; people who log no fat at all are asked. */
function mainFat(log: Log): { point: boolean; found: string } | undefined {
  if (log.days.length < DAYS_FOR_WEEKLY) return undefined;
  let [olive, other] = [0, 0];
  for (const { food, grams } of log.items) {
    const kinds = kindsOf(food);
    if (kinds.has('oliveOil')) olive += grams;
    else if (kinds.has('otherOil') || kinds.has('butterOrCream')) other += grams;
  }
  if (olive + other === 0) return undefined;
  return { point: olive > other, found: `${Math.round((100 * olive) / (olive + other))} % of the fat logged` };
}

const rawGrams = ({ items, days }: Log): number =>
  items.reduce((sum, { food, grams }) => sum + (kindsOf(food).has('rawVegetable') ? grams : 0), 0) / days.length;

/**
 * The screener from the diary of 28 days where it tells, from answers elsewhere, and asked where neither does. Dishes
 * that are logged whole (soups, pizza) count for no item, so that amounts may be too low.
 */
export function medas(facts: Facts, foods: FoodTable): MedasView {
  const log = logOf(facts, foods);
  const items = rules.map(({ key, question, look }, i): MedasItem => {
    const seen = look(log);
    const base = { item: i + 1, key, question };
    if (seen) return { ...base, point: seen.point, from: 'diary', found: seen.found, answeredOn: undefined };
    const answered = facts.answer(`medas-${key}`);
    return isKnown(answered)
      ? { ...base, point: answered.value.answer, from: 'answer', found: undefined, answeredOn: answered.value.date }
      : { ...base, point: undefined, from: 'ask', found: undefined, answeredOn: undefined };
  });
  const known = items.filter(({ point }) => point !== undefined);
  const points = known.filter(({ point }) => point).length;
  return {
    items,
    points,
    known: known.length,
    of: 14,
    days: log.days.length,
    says: inWords(points, known.length),
    wineNote:
      'The score gives a point for wine. That is no advice: alcohol adds to the risk of falls, fractures and breast cancer, and nobody needs the point.',
    sources: ['MEDAS12', 'PREDIMED18'],
  };
}

function inWords(points: number, known: number): string {
  if (known === 0) return 'Nothing is known yet: log some days, or answer the questions.';
  const open = 14 - known;
  return open === 0
    ? `${points} of 14 points.`
    : `${points} points of the ${known} items that are known; between ${points} and ${points + open} of 14.`;
}

function logOf(facts: Facts, foods: FoodTable): Log {
  const lines = facts.since('diary', WINDOW_DAYS);
  const days = [...new Set(lines.map((line) => line.date))];
  const items = lines.flatMap((line) => {
    const food = line.food ? foods.get(line.food) : undefined;
    return food && line.amount ? [{ line, food, grams: valueIn(line.amount, 'g') }] : [];
  });
  return {
    days,
    items,
    perDay: (kind) =>
      items.reduce((sum, { food, grams }) => sum + servingsOf(kind, food, grams), 0) / Math.max(1, days.length),
  };
}
