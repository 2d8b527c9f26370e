import { daysBetween } from '../record/index.ts';
import type { Check, Drug, Facts } from '../rules/index.ts';

// Milligrams that equal 5 mg of prednisolone, by the usual anti-inflammatory equivalence.
const equalsFive: Record<string, number> = {
  prednisolone: 5,
  prednisone: 5,
  methylprednisolone: 4,
  triamcinolone: 4,
  dexamethasone: 0.75,
  betamethasone: 0.6,
  hydrocortisone: 20,
  deflazacort: 6,
};

/** Prednisolone-equivalent milligrams a day; nothing where dose or rhythm is not written down. */
function prednisolonePerDay({ course, name }: Drug): number | undefined {
  const five = equalsFive[name];
  if (five === undefined || course.dose?.unit !== 'mg') return undefined;
  const schedule = course.schedule ?? 'once a day';
  const times = /twice|two times|bd|b\.i\.d/i.test(schedule)
    ? 2
    : /once|daily|a day|morning/i.test(schedule)
      ? 1
      : undefined;
  return times && (course.dose.value * times * 5) / five;
}

/** The trigger of S12: enough for long enough; a dose that is not written down leaves it open. */
export function glucocorticoidForMonths(facts: Facts): Check {
  const label = 'Prednisolone 5 mg a day or the like, for 3 months or more, or planned';
  const courses = facts.takingOrPlanned('glucocorticoid');
  const long = courses.filter((d) => {
    const end = d.course.endDate ?? d.course.plannedEndDate;
    const days = end ? daysBetween(d.course.date, end) : Math.max(daysBetween(d.course.date, facts.asOf), 0);
    return days >= 90; // three months
  });
  const enough = long.filter((d) => (prednisolonePerDay(d) ?? 0) >= 5);
  if (enough.length > 0) return { label, truth: 'yes', because: enough.map((d) => d.because) };
  if (long.some((d) => prednisolonePerDay(d) === undefined)) {
    return { label, truth: 'unknown', because: [], need: 'glucocorticoid-dose' };
  }
  return { label, truth: 'no', because: courses.map((d) => d.because) };
}
