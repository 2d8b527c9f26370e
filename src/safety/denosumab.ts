import { type Day, daysBetween } from '../record/index.ts';
import { type Check, type Drug, type Facts, has } from '../rules/index.ts';

/** Seven months in days: how long a dose of denosumab may be behind before bone is lost fast (label: from 7 months on). */
const sevenMonths = 213;

const denosumabEver = (facts: Facts): readonly Drug[] => facts.everTook('denosumab');

interface Dose {
  date: Day;
  /** Where the dose stands in the record. */
  path: string;
}

/** The last dose on record: of the course, or as ticked off. */
export function lastDenosumab(facts: Facts): Dose | undefined {
  const doses = denosumabEver(facts).flatMap(({ course, because }): Dose[] => {
    const ofCourse = course.lastDose === undefined ? [] : [{ date: course.lastDose, path: `${because.path}.lastDose` }];
    const ticked = facts
      .upTo('medicineTaken')
      .filter((t) => t.taken && t.name === course.name)
      .map((t) => ({ date: t.date, path: `medicineTaken[${t.id}]` }));
    // A course begun within seven months needs no dose written down: its first day is its last dose.
    const begun =
      daysBetween(course.date, facts.asOf) <= sevenMonths ? [{ date: course.date, path: because.path }] : [];
    return [...ofCourse, ...ticked, ...begun];
  });
  return doses.filter((dose) => dose.date <= facts.asOf).sort((a, b) => daysBetween(a.date, b.date))[0];
}

const bisphosphonateAfter = (facts: Facts, day: string): boolean =>
  facts
    .everTook('bisphosphonate')
    .some((d) => d.course.date > day || (d.course.lastDose !== undefined && d.course.lastDose > day));

const nextBooked = (facts: Facts): boolean =>
  facts.drugs.some(
    (d) => d.classes.includes('denosumab') && d.course.nextDose !== undefined && d.course.nextDose >= facts.asOf,
  );

export function denosumabLate(facts: Facts): Check {
  const label = 'Last denosumab more than 213 days ago, none booked, no bisphosphonate since';
  const last = lastDenosumab(facts);
  if (!last) {
    const courses = denosumabEver(facts);
    if (courses.length === 0) return { label, truth: 'no', because: [] };
    const first = courses[0]!;
    if (bisphosphonateAfter(facts, first.course.date) || nextBooked(facts))
      return { label, truth: 'no', because: [first.because] };
    return { label, truth: 'unknown', because: [], need: 'denosumab-last-dose' };
  }
  const days = daysBetween(last.date, facts.asOf);
  const late = days > sevenMonths && !nextBooked(facts) && !bisphosphonateAfter(facts, last.date);
  return {
    label,
    truth: late ? 'yes' : 'no',
    because: [{ path: last.path, value: `last dose, ${days} days ago`, date: last.date }],
  };
}

export function wantsToStop(facts: Facts): Check {
  const last = lastDenosumab(facts)?.date ?? denosumabEver(facts)[0]?.course.date;
  const followed = last !== undefined && bisphosphonateAfter(facts, last);
  const plans = facts.intentions('stop-denosumab');
  return has(
    'A plan to stop denosumab, no bisphosphonate since',
    followed ? [] : plans.map((i) => ({ path: `intentions[${i.id}]`, value: i.kind, date: i.date })),
  );
}
