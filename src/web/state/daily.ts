import { addTo, type BonewiseRecord, type Day, daysBetween, type Fact } from '../../record/index.ts';
import type { Change } from '../api.ts';
import { factOf } from './changes.ts';

type Ticks = Pick<BonewiseRecord, 'done'>;

/** What was ticked on a day: the marker's fact, or nothing. */
export const ticked = (record: Ticks, day: Day, item: string): Fact<'done'> | undefined =>
  record.done.find((fact) => fact.date === day && fact.item === item);

/** Ticks something off, or takes the tick back. */
export function tick(record: Ticks, day: Day, item: string, on: boolean): Change {
  const fact = ticked(record, day, item);
  if (on === (fact !== undefined)) return {};
  return fact
    ? { remove: [{ kind: 'done', id: fact.id }] }
    : { add: [{ kind: 'done', fact: factOf('done', { date: day, item }) }] };
}

/** The symptoms that the check-in asks about, most troubling first (arthralgia leads in users' own accounts). */
export const askedSymptoms = ['joint-pain', 'morning-stiffness', 'hot-flushes', 'poor-sleep'] as const;
/** 0 to 10 for none, a little, quite, a lot. */
export const severityOfStep = [0, 3, 6, 9] as const;

/** The circle nearest to a severity; a record may hold any number of the ten-point scale. */
export const stepOf = (severity: number): number =>
  severityOfStep.reduce<number>(
    (best, s, i) => (Math.abs(s - severity) < Math.abs(severityOfStep[best]! - severity) ? i : best),
    0,
  );

/** What was said about a symptom on a day. */
export const saidOf = (record: BonewiseRecord, day: Day, symptom: string): Fact<'symptoms'> | undefined =>
  record.symptoms.findLast((fact) => fact.date === day && fact.symptom === symptom && fact.severity !== undefined);

/** Says how a symptom is on a day; a second answer replaces the first. */
export function sayHow(record: BonewiseRecord, day: Day, symptom: string, severity: number): Change {
  const before = saidOf(record, day, symptom);
  return before
    ? { replace: [{ kind: 'symptoms', fact: { ...before, severity } }] }
    : { add: [{ kind: 'symptoms', fact: factOf('symptoms', { date: day, symptom, severity }) }] };
}

/** Yesterday's answers, for those asked about and not yet answered today. */
export function sameAsYesterday(record: BonewiseRecord, day: Day): Change {
  const yesterday = addTo(day, { days: -1 });
  return {
    add: askedSymptoms.flatMap((symptom) => {
      const before = saidOf(record, yesterday, symptom);
      if (before?.severity === undefined || saidOf(record, day, symptom)) return [];
      return [
        { kind: 'symptoms' as const, fact: factOf('symptoms', { date: day, symptom, severity: before.severity }) },
      ];
    }),
  };
}

type Course = Fact<'therapies'> | Fact<'medicines'>;

/** Medicines with a time of day that are taken on a day. */
export const timedCourses = (record: BonewiseRecord, day: Day): { course: Course; time: string }[] =>
  [...record.therapies, ...record.medicines]
    .filter((course) => course.date <= day && (course.endDate ?? day) >= day && course.planned !== true)
    .flatMap((course) => (course.times ?? []).map((time) => ({ course, time })));

/** The tick of one dose of a medicine. */
export const takenOf = (
  record: BonewiseRecord,
  day: Day,
  name: string,
  time: string,
): Fact<'medicineTaken'> | undefined =>
  record.medicineTaken.findLast((fact) => fact.date === day && fact.name === name && (fact.time ?? time) === time);

export function takeMedicine(record: BonewiseRecord, day: Day, name: string, time: string, taken: boolean): Change {
  const before = takenOf(record, day, name, time);
  if (!taken) return before ? { remove: [{ kind: 'medicineTaken', id: before.id }] } : {};
  return { add: [{ kind: 'medicineTaken', fact: factOf('medicineTaken', { date: day, name, time, taken: true }) }] };
}

/** The tick of one dose of a supplement. */
export const supplementTakenOf = (
  record: BonewiseRecord,
  day: Day,
  id: string,
  time: string,
): Fact<'supplementTaken'> | undefined =>
  record.supplementTaken.find((fact) => fact.date === day && fact.supplement === id && (fact.time ?? time) === time);

export function takeSupplement(
  record: BonewiseRecord,
  day: Day,
  dose: { id: string; time: string; units: number },
  taken: boolean,
): Change {
  const before = supplementTakenOf(record, day, dose.id, dose.time);
  if (!taken) return before ? { remove: [{ kind: 'supplementTaken', id: before.id }] } : {};
  const fact = { date: day, supplement: dose.id, time: dose.time, units: dose.units };
  return { add: [{ kind: 'supplementTaken', fact: factOf('supplementTaken', fact) }] };
}

/** The supplement doses of a day, as they are taken now. */
export function dosesOn(
  record: BonewiseRecord,
  day: Day,
): {
  product: Fact<'supplements'>;
  time: string;
  units: number;
  withMeal: 'breakfast' | 'lunch' | 'dinner' | 'none' | undefined;
}[] {
  const mealTimes = timesOfMeals(record);
  return record.supplements
    .filter((s) => s.date <= day && (s.endDate ?? day) >= day && s.planned !== true)
    .filter((s) => daysBetween(s.date, day) % s.everyDays === 0)
    .flatMap((product) =>
      product.doses.map(({ time, units, withMeal }) => ({
        product,
        units,
        withMeal,
        time: time ?? mealTimes[withMeal === undefined || withMeal === 'none' ? 'breakfast' : withMeal],
      })),
    );
}

export const meals = ['breakfast', 'lunch', 'dinner', 'snack'] as const;
export type Meal = (typeof meals)[number];

/** When meals are eaten: as the person set it, else usual hours. */
export function timesOfMeals(record: BonewiseRecord): Record<Meal, string> {
  const set = record.preferences.at(-1)?.mealTimes;
  return { breakfast: '08:00', lunch: '12:30', dinner: '18:30', ...set, snack: '16:00' };
}

/** Days of the week that ends on a day, oldest first. */
export const weekTo = (day: Day): Day[] => Array.from({ length: 7 }, (_, i) => addTo(day, { days: i - 6 }));

/** The next visit that is written down. */
export const nextAppointment = (record: BonewiseRecord, day: Day): Fact<'appointments'> | undefined =>
  record.appointments.filter((a) => a.date >= day).sort((a, b) => (a.date < b.date ? -1 : 1))[0];
