import {
  type ConditionConcept,
  type IngredientClass,
  type IngredientKey,
  lookupIngredient,
  lookupSymptom,
  type MedicineClass,
  type SymptomKey,
} from '../record/codes/index.ts';
import { daysBetween, type Fact } from '../record/index.ts';
import { any, type Because, type Check, type Drug, type Facts, has } from '../rules/index.ts';

// What the screens ask of a record, in their own words. Lists that a person keeps (medicines, supplements, conditions,
// symptoms) answer by having or not having an entry; measured values can be unknown.

const because = (drugs: readonly Drug[]): Because[] => drugs.map((drug) => drug.because);

/** A medicine of any of the classes, taken now or planned. */
export const medicine = (facts: Facts, label: string, ...classes: MedicineClass[]): Check =>
  has(label, because(facts.takingOrPlanned(...classes)));

/** Taken on the day itself. */
export const medicineNow = (facts: Facts, label: string, ...classes: MedicineClass[]): Check =>
  has(label, because(facts.taking(...classes)));

/** Taken now or at any time before. */
export const medicineEver = (facts: Facts, label: string, ...classes: MedicineClass[]): Check =>
  has(label, because(facts.everTook(...classes)));

/** A condition of any of the concepts, active or suspected. */
export const condition = (facts: Facts, label: string, ...concepts: ConditionConcept[]): Check =>
  has(
    label,
    facts.withCondition(...concepts).map((c) => c.because),
  );

export interface Wanted {
  keys?: readonly IngredientKey[];
  classes?: readonly IngredientClass[];
}

const isWanted = (text: string, { keys = [], classes = [] }: Wanted): boolean => {
  const entry = lookupIngredient(text);
  if (!entry) return false;
  return keys.includes(entry.key) || entry.classes.some((c) => classes.includes(c));
};

/**
 * A supplement that is taken, planned, listed among the medicines, or asked for ("start-supplement"):
 * the second half of every screen of two parts.
 */
export function supplement(facts: Facts, label: string, wanted: Wanted): Check {
  const taken = facts.supplements.filter((s) => isWanted(s.ingredient, wanted)).map((s) => s.because);
  const asMedicine = facts.drugs
    .filter((drug) => drug.state !== 'ended' && isWanted(drug.course.name, wanted))
    .map((drug) => drug.because);
  const asked = facts
    .intentions('start-supplement', 'start-medicine')
    .filter((i) => i.what !== undefined && isWanted(i.what, wanted))
    .map((i) => ({ path: `intentions[${i.id}]`, value: `asked for: ${i.what}`, date: i.date }));
  return has(label, [...taken, ...asMedicine, ...asked]);
}

/** A food named in the diary of the last 90 days; lines name foods by id or in words. */
export function foodEaten(facts: Facts, label: string, pattern: RegExp, ids: readonly string[] = []): Check {
  const eaten = facts
    .since('diary', 90)
    .filter((line) => pattern.test(line.description ?? '') || (line.food !== undefined && ids.includes(line.food)))
    .map((line) => ({ path: `diary[${line.id}]`, value: line.description ?? line.food ?? '', date: line.date }));
  return has(label, eaten);
}

export interface SymptomWanted {
  keys: readonly SymptomKey[];
  /** At least one of these qualifies it. */
  features?: readonly string[];
  /** Or a severity of at least this much, of ten. */
  orSeverity?: number;
}

/** Symptoms of the last so many days, as typed by key or in plain words. */
export function symptomsOf(facts: Facts, days: number, wanted: SymptomWanted): Fact<'symptoms'>[] {
  return facts.since('symptoms', days).filter((entry) => {
    const key = lookupSymptom(entry.symptom)?.key;
    if (key === undefined || !wanted.keys.includes(key)) return false;
    // A diary of pain also holds the days without: nought is no symptom.
    if (entry.severity === 0) return false;
    if (!wanted.features) return true;
    const severe = wanted.orSeverity !== undefined && (entry.severity ?? 0) >= wanted.orSeverity;
    return severe || entry.features.some((feature) => wanted.features!.includes(feature));
  });
}

export const symptomBecause = (entry: Fact<'symptoms'>): Because => ({
  path: `symptoms[${entry.id}]`,
  value: [entry.symptom, entry.severity === undefined ? '' : `${entry.severity} of 10`, ...entry.features]
    .filter((part) => part !== '')
    .join(', '),
  date: entry.date,
});

export const symptom = (facts: Facts, label: string, days: number, wanted: SymptomWanted): Check =>
  has(label, symptomsOf(facts, days, wanted).map(symptomBecause));

/** A yes or no of the person to a question of the record; unasked is unknown. */
export function saysYes(
  facts: Facts,
  label: string,
  question: 'possible-pregnancy' | 'missed-period' | 'par-q' | 'glucocorticoid-over-6-months',
): Check {
  const known = facts.answer(question);
  if (!('value' in known)) return { label, truth: 'unknown', because: [], need: known.need };
  return { label, truth: known.value.answer ? 'yes' : 'no', because: known.because };
}

/** Cancer now or before: structured entry, condition, or a cancer medicine of the hormonal kind. */
export const cancerHistory = (facts: Facts): Check =>
  any(
    'Cancer, now or before',
    has(
      'A cancer is recorded',
      facts.upTo('cancers').map((c) => ({ path: `cancers[${c.id}]`, value: `${c.site}, ${c.stage}`, date: c.date })),
    ),
    condition(facts, 'A cancer among the conditions', 'cancer'),
  );

/** Procedures of the kinds, done within so many days. Planned ones are left out. */
export const procedures = (
  facts: Facts,
  withinDays: number,
  ...kinds: Fact<'procedures'>['kind'][]
): Fact<'procedures'>[] =>
  facts
    .upTo('procedures')
    .filter((p) => kinds.includes(p.kind) && !p.planned && daysBetween(p.date, facts.asOf) < withinDays);

export const procedureBecause = (p: Fact<'procedures'>): Because => ({
  path: `procedures[${p.id}]`,
  value: p.what ?? p.kind,
  date: p.date,
});

/** True for everyone: for what Bonewise never suggests to anybody. */
export const everyone = (facts: Facts): Check => ({
  label: 'Everyone',
  truth: 'yes',
  because: [{ path: 'person.birthDate', value: facts.record.person.birthDate }],
});
