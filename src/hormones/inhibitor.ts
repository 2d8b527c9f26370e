import { type Day, daysBetween } from '../record/index.ts';
import type { Because, Drug, Facts } from '../rules/index.ts';

/** Mean length of a month in days (365.25 / 12). */
const DAYS_A_MONTH = 30.4375;

/** What the record says about aromatase inhibitors, all courses together. */
export interface InhibitorUse {
  state: 'taking' | 'planned' | 'past' | 'never';
  /** The course that counts now: the one taken, else the one planned, else the last. */
  name: string | undefined;
  /** First day of any inhibitor; undefined while none has been taken. */
  since: Day | undefined;
  /** Months taken so far; a switch between inhibitors adds up. */
  monthsTaken: number;
  /** Months from the first day to the planned end, where one is recorded. */
  monthsPlanned: number | undefined;
  plannedEnd: Day | undefined;
  because: Because[];
}

const INHIBITOR = 'aromatase-inhibitor';

/** All inhibitor courses of the record as one history. */
export function inhibitorUse(facts: Facts): InhibitorUse {
  return facts.derive('inhibitorUse', () => {
    const courses = facts.drugs.filter((drug) => drug.classes.includes(INHIBITOR));
    const taking = courses.filter((drug) => drug.state === 'taking');
    const planned = courses.filter((drug) => drug.state === 'planned');
    const ended = courses.filter((drug) => drug.state === 'ended');
    const current = latest(taking) ?? latest(planned) ?? latest(ended);
    const begun = [...taking, ...ended].map((drug) => drug.course.date).sort();
    const start = begun[0] ?? current?.course.date;
    const plannedEnd = current?.course.plannedEndDate;
    const days = [...taking, ...ended].reduce(
      (sum, { course }) =>
        sum + Math.max(0, daysBetween(course.date, earlier(course.endDate ?? facts.asOf, facts.asOf))),
      0,
    );
    return {
      state: taking.length > 0 ? 'taking' : planned.length > 0 ? 'planned' : ended.length > 0 ? 'past' : 'never',
      name: current?.name,
      since: begun[0],
      monthsTaken: days / DAYS_A_MONTH,
      monthsPlanned: start && plannedEnd ? daysBetween(start, plannedEnd) / DAYS_A_MONTH : undefined,
      plannedEnd,
      because: current ? [current.because] : [],
    };
  });
}

/** The course of somebody who takes an inhibitor or is about to: whom the bone rules are for. Empty for everybody else. */
export const currentInhibitor = (facts: Facts): Because[] => {
  const { state, because } = inhibitorUse(facts);
  return state === 'taking' || state === 'planned' ? because : [];
};

const latest = (drugs: Drug[]): Drug | undefined =>
  [...drugs].sort((a, b) => (a.course.date < b.course.date ? -1 : 1)).at(-1);

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
