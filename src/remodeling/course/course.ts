import type { DrugName } from '../document.ts';
import type { Scenario } from '../simulate/scenario.ts';
import { labelled, rateOf } from './drugs.ts';
import type { SiteLoading } from './loading.ts';

/** One medicine over a time; months count from the course's month 0 and may be before it. */
export interface Therapy {
  drug: DrugName;
  dose_mg: number;
  every_d: number;
  fromMonth: number;
  /** Undefined: to the end. */
  toMonth?: number;
  /** Share of the doses that are taken; default 1. */
  taken?: number;
}

/** How someone lives, from a month on, beside what they are used to. */
export interface Habits {
  fromMonth: number;
  /** Against the usual intake, mg a day. */
  calciumChange_mg?: number;
  /** Against the usual intake, IU a day. */
  vitaminDChange_iu?: number;
  loading?: SiteLoading;
}

/** What happens to a body over time. */
export interface Course {
  /** Where the model starts from its baseline, if before the first therapy; at most 0. */
  fromMonth?: number;
  therapies: Therapy[];
  habits: Habits[];
}

const DAYS_PER_MONTH = 365.25 / 12;
const USUAL_CALCIUM_MMOL_PER_H = 24.055 / 24;
const MG_PER_MMOL = 40.08;
// Below a fifth of the usual intake nobody lives for long, and the published gut is not meant for it.
const LEAST_CALCIUM_SHARE = 0.2;

/** Parameters that hold in a phase that begins at this month. */
function parametersAt(course: Course, month: number): Record<string, number> {
  const parameters: Record<string, number> = {};
  for (const therapy of course.therapies) {
    const parameter = rateOf[therapy.drug];
    if (!parameter || therapy.fromMonth > month || (therapy.toMonth ?? Number.POSITIVE_INFINITY) <= month) continue;
    const label = labelled[therapy.drug];
    const rate = ((therapy.dose_mg / therapy.every_d) * (therapy.taken ?? 1)) / (label.dose_mg / label.every_d);
    parameters[parameter] = (parameters[parameter] ?? 0) + rate;
  }
  for (const habits of course.habits.toSorted((a, b) => a.fromMonth - b.fromMonth)) {
    if (habits.fromMonth > month) continue;
    if (habits.calciumChange_mg !== undefined)
      parameters.Ca_in = Math.max(
        LEAST_CALCIUM_SHARE * USUAL_CALCIUM_MMOL_PER_H,
        USUAL_CALCIUM_MMOL_PER_H + habits.calciumChange_mg / MG_PER_MMOL / 24,
      );
    if (habits.vitaminDChange_iu !== undefined) parameters.D_in = Math.max(0, habits.vitaminDChange_iu);
    if (habits.loading)
      Object.assign(parameters, { L_ls: habits.loading.ls, L_th: habits.loading.th, L_fn: habits.loading.fn });
  }
  return parameters;
}

/** The first month that anything happens at, at most 0. */
export const startOf = (course: Course): number =>
  Math.min(0, course.fromMonth ?? 0, ...course.therapies.map((t) => t.fromMonth));

/**
 * A course as a scenario of the Bonewise model, with rows at the given months (ascending, none before `startOf`).
 * Medicines taken weekly or oftener act as a steady rate; the others dose by dose.
 */
export function scenarioOf(course: Course, months: number[], columns: string[], rtol?: number): Scenario {
  const start = startOf(course);
  const end = Math.max(...months, start + 1);
  const cuts = [
    ...course.therapies.filter((t) => rateOf[t.drug]).flatMap((t) => [t.fromMonth, t.toMonth ?? end]),
    ...course.habits.map((h) => h.fromMonth),
  ];
  const edges = [...new Set([start, ...cuts.filter((month) => month > start && month < end), end])].sort(
    (a, b) => a - b,
  );
  const phases = edges.slice(0, -1).map((from, i): Scenario['phases'][number] => {
    const to = edges[i + 1]!;
    const last = i === edges.length - 2;
    const shown = months.filter((month) => month >= from && (month < to || (last && month <= to)));
    return {
      duration: { value: to - from, unit: 'mo' },
      parameters: parametersAt(course, from),
      doses: course.therapies.filter((t) => !rateOf[t.drug]).flatMap((t) => dosesWithin(t, from, to)),
      output: { times: shown.map((month) => month - from), unit: 'mo' },
    };
  });
  return { model: 'bonewise', phases, columns, ...(rtol !== undefined && { rtol }) };
}

function dosesWithin(therapy: Therapy, from: number, to: number): NonNullable<Scenario['phases'][number]['doses']> {
  const every = therapy.every_d / DAYS_PER_MONTH;
  const stop = Math.min(to, therapy.toMonth ?? to);
  const first = therapy.fromMonth + Math.max(0, Math.ceil((from - therapy.fromMonth) / every - 1e-9)) * every;
  const count = Math.ceil((stop - first) / every - 1e-9);
  if (count < 1) return [];
  return [
    {
      drug: therapy.drug,
      amount: { value: therapy.dose_mg * (therapy.taken ?? 1), unit: 'mg' },
      at: { value: Math.max(0, first - from), unit: 'mo' },
      every: { value: every, unit: 'mo' },
      count,
    },
  ];
}
