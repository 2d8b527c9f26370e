import { nutrientClaims } from '../evidence/index.ts';
import { inhibitorUse } from '../hormones/index.ts';
import {
  type DiaryEntry,
  type FoodTable,
  intakeOf,
  NUTRIENTS,
  type NutrientIntake,
  type NutrientKey,
  type NutrientTarget,
  type SupplementTaken,
  type Targets,
  targetsFor,
} from '../nutrition/index.ts';
import { addTo, convertible, type Fact, isUcum, roundTo, valueIn } from '../record/index.ts';
import { type Facts, type IntakeOf, isKnown } from '../rules/index.ts';
import { kidneyStage } from '../safety/index.ts';
import { gapOf, limitOf, stateOf, targetOf } from './aims.ts';
import { supplementsTaken } from './supplements.ts';
import type { IntakeRow, IntakeView } from './types.ts';

/** Rows of the food page, in its order. */
const rowsShown: readonly NutrientKey[] = [
  'calcium',
  'vitaminD',
  'protein',
  'magnesium',
  'zinc',
  'phosphorus',
  'potassium',
  'vitaminK1',
  'mk4',
  'longMenaquinones',
  'fibre',
  'solubleFibre',
  'vitaminC',
  'vitaminB12',
  'epa',
  'dha',
  'ala',
  'isoflavones',
  'saturatedFat',
  'sodium',
  'retinol',
  'alcohol',
  'caffeine',
  'energy',
];
/** To be kept under their limit; everything else is to be reached, where there is an aim at all. */
const keepUnder: readonly NutrientKey[] = ['sodium', 'saturatedFat', 'alcohol', 'caffeine', 'retinol'];

/** Days looked back on unless another window is asked for. */
const WINDOW_DAYS = 28;

/**
 * Mean intake over the logged days of the last four weeks (or another window), food and supplements apart, with what is
 * not known kept in sight. Without a logged day food is unknown, and supplements count by their schedule.
 */
export function intakeView(facts: Facts, foods: FoodTable, windowDays = WINDOW_DAYS): IntakeView {
  const lines = facts.since('diary', windowDays);
  const days = [...new Set(lines.map((line) => line.date))].sort();
  const counted = days.length > 0 ? days : [facts.asOf];
  const supplements = supplementsTaken(facts, counted);
  const entries = entriesOf(lines);
  const intake = intakeOf({ entries, supplements, food: (id) => foods.get(id), days: counted });
  const targets = targetsOf(facts);
  const eaten = [...new Set(entries.flatMap((entry) => ('foodId' in entry ? [entry.foodId] : [])))].map((id) =>
    foods.get(id),
  );
  const quick = entries.length - entries.filter((entry) => 'foodId' in entry).length;
  const unreadable = lines.length - entries.length;
  return {
    from: days[0] ?? addTo(facts.asOf, { days: 1 - windowDays }),
    to: days.at(-1) ?? facts.asOf,
    days: days.length,
    rows: rowsShown.map((key) => {
      const withValue = eaten.filter((food) => food?.per100g[key] !== undefined).length + quickWith(entries, key);
      return rowOf(intake[key], targets[key], {
        logged: days.length > 0,
        foods: eaten.length + quick + unreadable,
        knownFoods: withValue,
        anySupplement: broughtBy(supplements, key),
        unreadable: unreadable > 0,
      });
    }),
  };
}

const quickWith = (entries: readonly DiaryEntry[], key: NutrientKey): number =>
  entries.filter((e) => !('foodId' in e) && e.nutrients[key] !== undefined).length;
const broughtBy = (taken: readonly SupplementTaken[], key: NutrientKey): boolean =>
  taken.some(({ nutrients }) => (nutrients[key] ?? 0) > 0);

/** Diary lines as the sums need them; lines in words only are left out, and every total is then a lower bound. */
export const entriesOf = (lines: readonly Fact<'diary'>[]): DiaryEntry[] => lines.flatMap(entryOf);

/** A diary line as the sums need it; a line in words only cannot be counted and makes every total a lower bound. */
function entryOf(line: Fact<'diary'>): DiaryEntry[] {
  if (line.food && line.amount) return [{ day: line.date, foodId: line.food, grams: valueIn(line.amount, 'g') }];
  if (!line.nutrients) return [];
  const nutrients: Partial<Record<NutrientKey, number>> = {};
  for (const [key, { value, unit }] of Object.entries(line.nutrients)) {
    if (!(key in NUTRIENTS)) continue;
    const { ucum } = NUTRIENTS[key as NutrientKey];
    if (unit === '[iU]' && key === 'vitaminD')
      nutrients.vitaminD = value * 0.025; // 40 IU are 1 µg
    else if (isUcum(unit) && convertible(unit, ucum)) nutrients[key as NutrientKey] = valueIn({ value, unit }, ucum);
    else if (unit === ucum) nutrients[key as NutrientKey] = value;
  }
  return [{ day: line.date, nutrients, ...(line.amount ? { grams: valueIn(line.amount, 'g') } : {}) }];
}

/** Total calcium a day in moderately reduced kidney function: no more than 1,000 mg, food and tablets together (S34, KDIGO). */
const KIDNEY_CALCIUM_MG = 1000;
const KIDNEY_SOURCE = 'KDIGO CKD-MBD 2017, as screen S34 reads it: about 800 to 1,000 mg a day in all';

/** Aims and limits for the person: reference intakes, the bone guidelines over them, and what the kidneys allow. */
export function targetsOf(facts: Facts): Targets {
  const targets = generalTargets(facts);
  const stage = kidneyStage(facts);
  if (!isKnown(stage) || stage.value === 'above' || !targets.calcium) return targets;
  // The general average requirement says nothing where less is asked for than for everybody.
  const { averageRequirement: _, ...calcium } = targets.calcium;
  const kidney = { cautionAbove: KIDNEY_CALCIUM_MG, cautionSource: KIDNEY_SOURCE };
  return {
    ...targets,
    calcium: { ...calcium, ...kidney, target: 800, targetTo: KIDNEY_CALCIUM_MG, source: KIDNEY_SOURCE },
  };
}

function generalTargets(facts: Facts): Targets {
  const ageYears = facts.age.value;
  if (ageYears < 18) return {};
  const use = inhibitorUse(facts).state;
  const { weightKg } = facts;
  return targetsFor({
    sex: facts.sex,
    ageYears,
    authority: facts.preferences?.intakes ?? 'US/CA',
    onAromataseInhibitor: use === 'taking' || use === 'planned',
    ...(isKnown(weightKg) ? { weightKg: weightKg.value } : {}),
  });
}

interface Knowledge {
  logged: boolean;
  foods: number;
  knownFoods: number;
  anySupplement: boolean;
  unreadable: boolean;
}

function rowOf(intake: NutrientIntake, aim: NutrientTarget | undefined, known: Knowledge): IntakeRow {
  const { nutrient } = intake;
  const info = NUTRIENTS[nutrient];
  const round = (x: number): number => roundTo(x, Math.max(1, info.decimals));
  const food = known.logged && known.knownFoods > 0 ? round(intake.foodPerDay) : undefined;
  const supplements = known.anySupplement ? round(intake.supplementsPerDay) : 0;
  const total = food === undefined && !known.anySupplement ? undefined : round((food ?? 0) + supplements);
  const atLeast = total !== undefined && (!known.logged || !intake.complete || known.unreadable);
  const limited = keepUnder.includes(nutrient);
  const target = aim && targetOf(aim, limited);
  const upperLimit = aim && limitOf(aim);
  const claim = nutrientClaims[nutrient];
  const reach = limited ? undefined : target?.min;
  return {
    nutrient,
    label: info.label,
    unit: info.ucum,
    food,
    supplements: known.anySupplement ? supplements : known.logged ? 0 : undefined,
    total,
    atLeast,
    knownShareOfWeight: known.logged ? roundTo(intake.knownWeightShare ?? 0, 3) : 0,
    knownFoods: known.knownFoods,
    foods: known.foods,
    sdBetweenDays: intake.sdBetweenDays === undefined || !known.logged ? undefined : round(intake.sdBetweenDays),
    target,
    upperLimit,
    aim: limited ? 'keep under' : reach === undefined ? 'none' : 'reach',
    state: stateOf({ food, supplements, total }, reach, target?.max, upperLimit, limited),
    gap: gapOf({ food, supplements, total }, reach, round),
    role: claim?.role ?? '',
    verdict: claim?.verdict ?? 'unknown',
    claim: claim?.claim ?? '',
  };
}

/** Mean intakes in the form that rules read. */
export const intakeFacts = (view: IntakeView): Record<string, IntakeOf> =>
  Object.fromEntries(
    view.rows.map((row) => [
      row.nutrient,
      {
        food: view.days > 0 ? row.food : undefined,
        supplements: row.supplements,
        total: row.food === undefined ? undefined : row.total,
        unit: row.unit,
        days: view.days,
      },
    ]),
  );
