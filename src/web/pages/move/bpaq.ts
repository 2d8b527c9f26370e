import {
  BPAQ_LOADS,
  type BpaqActivity,
  currentBpaq,
  exercise,
  type LoggedSession,
  pastBpaq,
} from '../../../loading/index.ts';
import { addTo, type BonewiseRecord, type Day, daysBetween, type Fact } from '../../../record/index.ts';
import { numberFrom } from '../../forms/draft.ts';

/** A row of the form, as typed. */
export interface NowRow {
  key: string;
  activity: BpaqActivity;
  timesPerWeek: string;
}
export interface PastRow {
  key: string;
  activity: BpaqActivity;
  fromAge: string;
  toAge: string;
}

/** Exercises of the log that the questionnaire has a row for. Strength is the questionnaire's leg training. */
const ACTIVITY_OF: Readonly<Record<string, BpaqActivity>> = {
  E12: 'running',
  E13: 'running',
  E14: 'basketball, jump rope or kung fu',
  E24: 'high-impact aerobics or cheerleading',
  E25: 'tennis',
  E26: 'tennis',
  E27: 'badminton',
  E28: 'volleyball',
  E29: 'basketball, jump rope or kung fu',
  E31: 'dancing',
  E32: 'dancing',
  E59: 'swimming',
  E60: 'cycling',
  E62: 'rowing',
  E93: 'cycling',
  E109: 'dancing',
};

function activityOf({ exerciseId }: LoggedSession): BpaqActivity | undefined {
  const e = exerciseId ? exercise(exerciseId) : undefined;
  if (!e) return undefined;
  if (e.pattern === 'walk') return 'walking or hiking';
  if (e.modality === 'resistance' && e.sites.hip >= 2) return 'resistance training, legs';
  return ACTIVITY_OF[e.id];
}

/** Days a week of each activity over the last twelve months, as far as the log goes back. */
export function nowFromLog(sessions: readonly LoggedSession[], asOf: Day): NowRow[] {
  const from = addTo(asOf, { years: -1 });
  const within = sessions.filter(({ date }) => date > from && date <= asOf);
  const first = within.reduce((min, { date }) => (date.localeCompare(min) < 0 ? date : min), asOf);
  const weeks = Math.max(1, (daysBetween(first, asOf) + 1) / 7);
  const days = new Map<BpaqActivity, Set<string>>();
  for (const session of within) {
    const activity = activityOf(session);
    if (activity) days.set(activity, (days.get(activity) ?? new Set()).add(session.date));
  }
  return [...days].map(([activity, on]) => ({
    key: activity,
    activity,
    timesPerWeek: String(Math.round((on.size / weeks) * 10) / 10),
  }));
}

type Kept = Fact<'boneLoading'>;

const newestOf = (all: readonly Kept[]): Kept | undefined =>
  all.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);

/** What the form begins with: what was kept, as long as its twelve months are these, else the log; earlier years as kept. */
export function rowsFor(
  record: Pick<BonewiseRecord, 'boneLoading'>,
  sessions: readonly LoggedSession[],
  asOf: Day,
): { now: NowRow[]; past: PastRow[] } {
  const all = record.boneLoading.filter(({ date }) => date <= asOf);
  const lately = newestOf(all.filter((a) => a.lately !== undefined && a.date > addTo(asOf, { years: -1 })))?.lately;
  const earlier = newestOf(all.filter((a) => a.earlier !== undefined))?.earlier ?? [];
  return {
    now:
      lately?.map(({ activity, sessionsPerWeek }, i) => ({
        key: `now-${i}`,
        activity,
        timesPerWeek: String(sessionsPerWeek),
      })) ?? nowFromLog(sessions, asOf),
    past: earlier.map(({ activity, fromAge, toAge }, i) => ({
      key: `past-${i}`,
      activity,
      fromAge: String(fromAge),
      toAge: String(toAge),
    })),
  };
}

/** The rows as the record keeps them; `left` counts those that say no number, or an age that the other does not follow. */
export function answerOf(
  now: readonly NowRow[],
  past: readonly PastRow[],
): { lately: NonNullable<Kept['lately']>; earlier: NonNullable<Kept['earlier']>; left: number } {
  const lately = now
    .map(({ activity, timesPerWeek }) => ({ activity, sessionsPerWeek: known(timesPerWeek) }))
    .filter(({ sessionsPerWeek }) => sessionsPerWeek >= 0 && sessionsPerWeek <= 40);
  const earlier = past
    .map(({ activity, fromAge, toAge }) => ({ activity, fromAge: known(fromAge), toAge: known(toAge) }))
    .filter(({ fromAge, toAge }) => [fromAge, toAge].every(isAge) && toAge > fromAge);
  return { lately, earlier, left: now.length + past.length - lately.length - earlier.length };
}

const isAge = (age: number): boolean => Number.isInteger(age) && age >= 0 && age <= 120;
const known = (text: string): number => numberFrom(text) ?? Number.NaN;

/** Both scores of what stands in the form; rows without a number are left out. */
export function scoresOf(
  now: readonly NowRow[],
  past: readonly PastRow[],
  age: number,
): { current: number; past: number } {
  const current = now.map(({ activity, timesPerWeek }) => ({
    load: BPAQ_LOADS[activity],
    sessionsPerWeek: known(timesPerWeek),
  }));
  const lived = past.map(({ activity, fromAge, toAge }) => ({
    load: BPAQ_LOADS[activity],
    fromAge: known(fromAge),
    toAge: known(toAge),
  }));
  return {
    current: currentBpaq(
      current.filter(({ sessionsPerWeek }) => sessionsPerWeek >= 0),
      age,
    ),
    past: pastBpaq(lived.filter(({ fromAge, toAge }) => fromAge >= 0 && toAge > fromAge && toAge <= age)),
  };
}
