import FitParser, { type ParsedFit } from 'fit-file-parser';
import { localClock, shiftedClock } from './localTime.ts';
import { exerciseOfLift, exerciseOfSport } from './sport.ts';
import { type ImportedSession, ImportFault, type ImportOptions } from './types.ts';

/** On foot a cycle is a stride (FIT profile). */
const STEPS_OF_CYCLE = 2;

type Clock = (instant: Date) => { date: string; time: string };
type Session = NonNullable<ParsedFit['sessions']>[number];
type LiftSet = NonNullable<ParsedFit['sets']>[number];

const WHOLE = 'a whole FIT file of an activity or of daily steps, as the watch wrote it';

/** The sessions, strength sets and daily steps of a FIT file. @throws ImportFault */
export async function readFit(bytes: Uint8Array, options: ImportOptions): Promise<ImportedSession[]> {
  const file = await parse(bytes);
  const clock = clockOf(file, options);
  const sets = setsOf(file.sets ?? [], clock);
  const sessions = (file.sessions ?? []).flatMap((s) => sessionOf(s, clock));
  // Sets say more than the strength session that they are of: it stands for itself only where there are none.
  const whole = sets.length > 0 ? sessions.filter(({ sport }) => !isStrength(sport)) : sessions;
  const found = [...whole, ...sets, ...stepsOf(file.monitors ?? [], clock)];
  if (found.length === 0) throw new ImportFault('a FIT file without a session or steps', WHOLE);
  return found;
}

async function parse(bytes: Uint8Array): Promise<ParsedFit> {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  try {
    return await new FitParser({ force: false, mode: 'list', speedUnit: 'km/h', lengthUnit: 'km' }).parseAsync(copy);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportFault(`a FIT file that cannot be read (${why})`, WHOLE);
  }
}

/** FIT counts in UTC; the activity says what the watch's own clock showed at its end. */
function clockOf({ activity }: ParsedFit, { timeZone }: ImportOptions): Clock {
  const shown = activity?.local_timestamp;
  const meant = activity?.timestamp;
  if (!(shown instanceof Date) || !(meant instanceof Date)) return (instant) => localClock(instant, timeZone);
  const offset = Math.round((shown.getTime() - meant.getTime()) / 60_000);
  // Zones lie between UTC-12 and UTC+14; anything else is a watch whose clock was never set.
  if (offset < -12 * 60 || offset > 14 * 60) return (instant) => localClock(instant, timeZone);
  return (instant) => shiftedClock(instant, offset);
}

const isStrength = (sport: string): boolean => /strength/.test(sport);
const onFoot = (sport: string): boolean => /walk|run|hik/.test(sport);

function sessionOf(session: Session, clock: Clock): ImportedSession[] {
  const { start_time: start, sport, sub_sport: sub } = session;
  if (!(start instanceof Date)) return [];
  const words = [sport, sub].filter((word) => typeof word === 'string' && word !== 'generic' && word !== 'all');
  const name = words.length > 0 ? [...words].reverse().join('_') : 'session';
  const minutes = (session.total_timer_time ?? session.total_elapsed_time ?? 0) / 60;
  const km = session.total_distance ?? 0;
  const exerciseId = exerciseOfSport(name, km > 0 && minutes > 0 ? km / (minutes / 60) : undefined);
  const steps = onFoot(name) ? Math.round((session.total_cycles ?? 0) * STEPS_OF_CYCLE) : 0;
  return [
    {
      ...clock(start),
      sport: name,
      ...(exerciseId && { exerciseId }),
      ...(minutes > 0 && { minutes }),
      ...(km > 0 && { distanceKm: km }),
      ...(steps > 0 && { steps }),
    },
  ];
}

/** Strength sets, together by exercise. */
function setsOf(sets: readonly LiftSet[], clock: Clock): ImportedSession[] {
  const active = sets.flatMap((set) => {
    const reps = set.repetitions ?? 0;
    const at = set.start_time ?? set.timestamp;
    const category = set.category?.find((c) => typeof c === 'string') ?? 'strength';
    if (set.set_type === 'rest' || reps < 1 || !(at instanceof Date)) return [];
    return [{ category: String(category), at, reps, load: set.weight }];
  });
  return [...Map.groupBy(active, ({ category }) => category)].map(([category, list]) => {
    const exerciseId = exerciseOfLift(category);
    return {
      ...clock(list[0]!.at),
      sport: category,
      ...(exerciseId && { exerciseId }),
      sets: list.map(({ reps, load }) => ({ reps, ...(load !== undefined && load > 0 && { loadKg: load }) })),
    };
  });
}

/** Steps of each day: the counts of a watch grow until midnight, so the day's is the largest of each way of going. */
function stepsOf(monitors: NonNullable<ParsedFit['monitors']>, clock: Clock): ImportedSession[] {
  const days = new Map<string, Map<string, number>>();
  for (const row of monitors as readonly MonitorRow[]) {
    const way = wayOf(row);
    if (!(row.timestamp instanceof Date) || way === undefined) continue;
    // The count that stands at midnight is still of the day before.
    const { date } = clock(new Date(row.timestamp.getTime() - 1000));
    const day = days.get(date) ?? new Map<string, number>();
    const before = day.get(way) ?? 0;
    const now = countOf(row, before);
    if (now === undefined) continue;
    day.set(way, Math.max(before, now));
    days.set(date, day);
  }
  return [...days].flatMap(([date, day]) => {
    const steps = Math.round([...day.values()].reduce((a, b) => a + b, 0));
    return steps > 0 ? [{ date, sport: 'steps', exerciseId: 'E02', steps }] : [];
  });
}

interface MonitorRow {
  timestamp?: unknown;
  activity_type?: unknown;
  /** The way of going in the lower five bits, its intensity above them. */
  current_activity_type_intensity?: unknown;
  /** Strides, the whole count. */
  cycles?: number;
  /** Steps, the lower sixteen bits of the count. */
  cycles16?: number;
}

const WAYS: Readonly<Record<number, string>> = { 1: 'running', 6: 'walking' };
const WAY_BITS = 0x1f;
const LOWER = 0xffff;
/** Steps between two rows of a watch, at the very most. Ours. */
const LONGEST_STEP = 60_000;

/** Walking or running; undefined for what takes no steps. */
function wayOf({ activity_type: type, current_activity_type_intensity: packed }: MonitorRow): string | undefined {
  if (type === undefined && typeof packed === 'number') return WAYS[packed & WAY_BITS];
  return type === 'walking' || type === 'running' ? type : undefined;
}

/** The steps so far of a day. A short count goes on from the one before, past its largest value too. */
function countOf({ cycles, cycles16 }: MonitorRow, before: number): number | undefined {
  if (cycles !== undefined) return cycles * STEPS_OF_CYCLE;
  if (cycles16 === undefined) return undefined;
  const step = (cycles16 - (before & LOWER)) & LOWER;
  // So great a step is a count that began anew, as at a midnight of another zone, and no walk.
  return step > LONGEST_STEP ? before : before + step;
}
