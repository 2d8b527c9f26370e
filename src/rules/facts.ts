import { lookupCondition, lookupIngredient, lookupMedicine } from '../record/codes/index.ts';
import {
  type Analyte,
  type BonewiseRecord,
  type Day,
  daysBetween,
  type Fact,
  type FactKind,
  findAnalyte,
  inThresholdUnit,
  roundTo,
  valueIn,
  yearsBetween,
} from '../record/index.ts';
import type { Because, Known } from './check.ts';

/** A medicine course of either list, with the classes that rules ask for. */
export interface Drug {
  course: Fact<'therapies'> | Fact<'medicines'>;
  list: 'therapies' | 'medicines';
  /** Class tags of the medicine table; empty for a medicine nobody could match ("not screened"). */
  classes: readonly string[];
  /** Generic name where matched, else as typed. */
  name: string;
  matched: boolean;
  /** taking on the day, planned for later, or ended before. */
  state: 'taking' | 'planned' | 'ended';
  because: Because;
}

/** A condition with its concept key, and all that the concept implies: stage 3b is a chronic kidney disease too. */
export interface Condition {
  fact: Fact<'conditions'>;
  concept: string | undefined;
  concepts: readonly string[];
  because: Because;
}

/** One ingredient of a supplement that is taken or planned. */
export interface SupplementIngredient {
  product: Fact<'supplements'>;
  /** Key of the ingredient table, or as typed where nobody could match it. */
  ingredient: string;
  /** False where no table knows the ingredient: then no screen can look at it. */
  matched: boolean;
  form: string | undefined;
  /** Mean amount a day in the unit as typed; undefined when the label's amount is unknown. */
  perDay: { value: number; unit: string } | undefined;
  /** Largest single dose, same unit. */
  largestDose: { value: number; unit: string } | undefined;
  state: 'taking' | 'planned';
  because: Because;
}

export interface LabValue {
  /** In the unit of the thresholds, rounded to the source's decimals: what comparisons are made with. */
  value: number;
  date: Day;
  fact: Fact<'labs'>;
}

/** Mean daily intake of a nutrient as assessment works it out, so that rules need not know how. Undefined parts are unknown. */
export interface IntakeOf {
  food: number | undefined;
  supplements: number | undefined;
  total: number | undefined;
  unit: string;
  days: number;
}

const drugState = (course: Drug['course'], asOf: Day): Drug['state'] => {
  if (course.endDate !== undefined && course.endDate < asOf) return 'ended';
  if (course.planned === true || course.date > asOf) return 'planned';
  return 'taking';
};

/**
 * What the rules see: the record as it stood on a day, with codes looked up and units converted once.
 * Facts dated after the day are left out, except what is planned.
 */
export class Facts {
  readonly record: BonewiseRecord;
  readonly asOf: Day;
  /** Mean intakes by nutrient key, where assessment has worked them out. */
  readonly intake: Readonly<Record<string, IntakeOf>>;
  readonly sex: 'female' | 'male';
  readonly drugs: readonly Drug[];
  readonly conditions: readonly Condition[];
  readonly supplements: readonly SupplementIngredient[];
  #labs = new Map<string, LabValue[]>();
  #derived = new Map<unknown, unknown>();

  constructor(record: BonewiseRecord, asOf: Day, intake: Record<string, IntakeOf> = {}) {
    this.record = record;
    this.asOf = asOf;
    this.intake = intake;
    this.sex = record.person.sex;
    this.drugs = [...drugsIn(record.therapies, 'therapies', asOf), ...drugsIn(record.medicines, 'medicines', asOf)];
    this.conditions = record.conditions
      .filter((c) => c.date <= asOf && c.status !== 'resolved' && c.status !== 'ruled-out')
      .map((fact) => {
        const entry = (fact.code && lookupCondition(fact.code)) ?? lookupCondition(fact.name);
        return {
          fact,
          concept: entry?.concept,
          concepts: entry?.concepts ?? [],
          because: { path: `conditions[${fact.id}]`, value: fact.name, date: fact.date },
        };
      });
    this.supplements = record.supplements.flatMap((product) => ingredientsOf(product, asOf));
  }

  /** Completed years on the day. */
  get age(): { value: number; because: Because[] } {
    const { birthDate } = this.record.person;
    return { value: yearsBetween(birthDate, this.asOf), because: [{ path: 'person.birthDate', value: birthDate }] };
  }

  /** Entries of a kind that were known on the day, oldest first. */
  upTo<K extends FactKind>(kind: K): Fact<K>[] {
    return this.derive(`upTo:${kind}`, () =>
      (this.record[kind] as Fact<K>[])
        .filter((fact) => fact.date <= this.asOf)
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    );
  }

  /** Entries of the last so many days, the day itself included. */
  since<K extends FactKind>(kind: K, days: number): Fact<K>[] {
    return this.upTo(kind).filter((fact) => daysBetween(fact.date, this.asOf) < days);
  }

  /** The newest answer to a question, or the need for one. */
  answer<Q extends Fact<'answers'>['question']>(question: Q): Known<Extract<Fact<'answers'>, { question: Q }>> {
    const found = this.upTo('answers').findLast((a) => a.question === question) as
      | Extract<Fact<'answers'>, { question: Q }>
      | undefined;
    if (!found) return { need: question };
    const value = typeof found.answer === 'object' ? `${found.answer.value} ${found.answer.unit}` : found.answer;
    return { value: found, because: [{ path: `answers[${found.id}]`, value, date: found.date }] };
  }

  /** Courses of any of the classes, by what they are on the day. */
  taking(...classes: string[]): Drug[] {
    return this.drugs.filter((drug) => drug.state === 'taking' && drug.classes.some((c) => classes.includes(c)));
  }
  takingOrPlanned(...classes: string[]): Drug[] {
    return this.drugs.filter((drug) => drug.state !== 'ended' && drug.classes.some((c) => classes.includes(c)));
  }
  everTook(...classes: string[]): Drug[] {
    return this.drugs.filter((drug) => drug.state !== 'planned' && drug.classes.some((c) => classes.includes(c)));
  }

  /** Active or suspected conditions of any of the concepts. */
  withCondition(...concepts: string[]): Condition[] {
    return this.conditions.filter((c) => c.concepts.some((concept) => concepts.includes(concept)));
  }

  /** Supplements that hold any of the ingredients, taken or planned. */
  supplementsWith(...ingredients: string[]): SupplementIngredient[] {
    return this.supplements.filter((s) => ingredients.includes(s.ingredient));
  }

  /** What the person means to do or asks for, not older than a year. */
  intentions(...kinds: Fact<'intentions'>['kind'][]): Fact<'intentions'>[] {
    return this.since('intentions', 366).filter((i) => kinds.includes(i.kind));
  }

  /**
   * Results of an analyte in threshold units, oldest first. A value that no living body has is not judged: a
   * plausibility finding asks about it, and everything else goes on.
   */
  labs(analyteKey: string): LabValue[] {
    return this.derive(`labs:${analyteKey}`, () => {
      const analyte = findAnalyte(analyteKey);
      return this.labsAsTyped(analyteKey).filter(({ value }) => analyte !== undefined && isPossible(analyte, value));
    });
  }

  /** All results of an analyte as typed, impossible ones included. */
  labsAsTyped(analyteKey: string): LabValue[] {
    const known = this.#labs.get(analyteKey);
    if (known) return known;
    const analyte = findAnalyte(analyteKey);
    const values = !analyte
      ? []
      : this.upTo('labs').flatMap((fact) => {
          if (findAnalyte(fact.analyte) !== analyte) return [];
          const exact = inThresholdUnit(analyte, fact.value);
          return exact === undefined ? [] : [{ value: roundTo(exact, analyte.decimals), date: fact.date, fact }];
        });
    this.#labs.set(analyteKey, values);
    return values;
  }

  /** The newest result, or the need for one. */
  lab(analyteKey: string): Known<LabValue> {
    const newest = this.labs(analyteKey).at(-1);
    if (!newest) return { need: `lab:${analyteKey}` };
    const { value, unit } = newest.fact.value;
    return {
      value: newest,
      because: [
        {
          path: `labs[${newest.fact.id}]`,
          value: `${newest.fact.comparator ?? ''}${value} ${unit}`,
          date: newest.date,
        },
      ],
    };
  }

  /** Height now, centimetres. */
  get heightCm(): Known<number> {
    return this.measured('height', 'cm');
  }
  /** Weight now, kilograms. */
  get weightKg(): Known<number> {
    return this.measured('weight', 'kg');
  }
  get bmi(): Known<number> {
    const height = this.heightCm;
    const weight = this.weightKg;
    if (!('value' in height)) return height;
    if (!('value' in weight)) return weight;
    return {
      value: roundTo(weight.value / (height.value / 100) ** 2, 1),
      because: [...weight.because, ...height.because],
    };
  }

  /** What the person set last, or nothing set. */
  get preferences(): Fact<'preferences'> | undefined {
    return this.upTo('preferences').at(-1);
  }

  /** A value worked out once for these facts: rooms keep what they derive here instead of working it out for every rule. */
  derive<T>(key: unknown, work: () => T): T {
    if (!this.#derived.has(key)) this.#derived.set(key, work());
    return this.#derived.get(key) as T;
  }

  private measured(kind: 'height' | 'weight', unit: string): Known<number> {
    const found = this.upTo('measurements').findLast((m) => m.kind === kind);
    if (!found || (found.kind !== 'height' && found.kind !== 'weight')) return { need: kind };
    const value = valueIn(found.value, unit);
    return {
      value,
      because: [
        { path: `measurements[${found.id}]`, value: `${found.value.value} ${found.value.unit}`, date: found.date },
      ],
    };
  }
}

// Calcium in the wrong unit still looks like a grave disease, so its bounds are its own (mg/dL).
const possibleCalcium: [number, number] = [4, 25];

/** Not beyond twice what is plausible. */
function isPossible({ key, plausible: [low, high] }: Analyte, value: number): boolean {
  const [least, most] = key.startsWith('calcium') ? possibleCalcium : [low / 2, high * 2];
  return value >= least && value <= most;
}

function drugsIn(courses: Drug['course'][], list: Drug['list'], asOf: Day): Drug[] {
  return courses.map((course) => {
    const entry = (course.code && lookupMedicine(course.code)) ?? lookupMedicine(course.name);
    return {
      course,
      list,
      classes: entry?.classes ?? [],
      name: entry?.name ?? course.name,
      matched: entry !== undefined,
      state: drugState(course, asOf),
      because: { path: `${list}[${course.id}]`, value: course.name, date: course.date },
    };
  });
}

function ingredientsOf(product: Fact<'supplements'>, asOf: Day): SupplementIngredient[] {
  if (product.endDate !== undefined && product.endDate < asOf) return [];
  const state = product.planned === true || product.date > asOf ? 'planned' : 'taking';
  const unitsPerDay = product.doses.reduce((sum, dose) => sum + dose.units, 0) / product.everyDays;
  const largest = Math.max(...product.doses.map((dose) => dose.units));
  return product.ingredients.map(({ ingredient, form, amount }) => ({
    product,
    ingredient: lookupIngredient(ingredient)?.key ?? ingredient,
    matched: lookupIngredient(ingredient) !== undefined,
    form,
    perDay: amount && { value: amount.value * unitsPerDay, unit: amount.unit },
    largestDose: amount && { value: amount.value * largest, unit: amount.unit },
    state,
    because: {
      path: `supplements[${product.id}]`,
      value: `${product.name}: ${ingredient}${amount ? ` ${amount.value} ${amount.unit}` : ''}`,
      date: product.date,
    },
  }));
}
