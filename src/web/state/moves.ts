import type { Assessment } from '../../assessment/types.ts';
import { alreadyLogged, type ProposedFact } from '../../loading/import/facts.ts';
import { type Equipment, equipmentFrom, exercise, type Restriction } from '../../loading/index.ts';
import { personRestrictions } from '../../plan/programme.ts';
import type { TrainingSession } from '../../plan/types.ts';
import { addTo, type BonewiseRecord, type Day, type Fact } from '../../record/index.ts';
import { Facts } from '../../rules/index.ts';
import type { Change } from '../api.ts';
import { factOf } from './changes.ts';
import { tick, ticked } from './daily.ts';

/** What this person may be shown: every page that lists, finds, swaps or varies exercises goes by it. */
export interface Moves {
  restrictions: readonly Restriction[];
  options: { supervision: boolean };
  have: readonly Equipment[];
}

/** Things that every home has, beside what the person named. */
const AT_HOME: readonly Equipment[] = ['none', 'support', 'wall', 'chair', 'mat', 'stick', 'cushion'];

export function movesOf(record: BonewiseRecord, asOf: Day, assessment: Assessment): Moves {
  const facts = new Facts(record, asOf);
  const wishes = facts.preferences;
  return {
    restrictions: personRestrictions(facts, assessment),
    options: { supervision: wishes?.supervised ?? false },
    have: [...AT_HOME, ...equipmentFrom(wishes?.equipment ?? [], wishes?.trainingPlace)],
  };
}

type Planned = TrainingSession['exercises'][number];
type Named = Pick<TrainingSession, 'kind'>;

/** Something done in a session, as it goes into the log. */
export interface Done {
  exercise: string;
  minutes?: number | undefined;
  sets?: { reps: number; load?: { value: number; unit: string } }[] | undefined;
  impacts?: number | undefined;
}

/** How it went as a whole. */
export interface How {
  rpe?: number | undefined;
  painBefore?: number | undefined;
  time?: string | undefined;
  note?: string | undefined;
}

/** Marks what was logged with one tap; part of the record, so it is not translated. */
const AS_PLANNED = 'as planned';

const markOf = ({ kind }: Named): string => `training:${kind}`;

export const sessionDone = (record: BonewiseRecord, date: Day, session: Named): boolean =>
  ticked(record, date, markOf(session)) !== undefined;

/** A planned exercise when it was done as planned; of a span of repetitions the least. Loads stay unknown. */
function plannedDone({ id, sets = 1, reps, impacts, minutes: own }: Planned, minutes?: number): Done {
  const took = own ?? minutes;
  return {
    exercise: id,
    ...(took === undefined ? {} : { minutes: took }),
    ...(reps ? { sets: Array.from({ length: sets }, () => ({ reps: reps[0] })) } : {}),
    ...(impacts === undefined ? {} : { impacts }),
  };
}

/**
 * A session as it was planned. Minutes that the plan does not give to one exercise are shared out, the warm-up included,
 * so that they add up to the session's.
 */
export function allAsPlanned(session: TrainingSession): Done[] {
  const own = session.exercises.map(({ minutes }) => minutes);
  const left = session.minutes - own.reduce<number>((sum, m) => sum + (m ?? 0), 0);
  const sharing = own.filter((m) => m === undefined).length;
  const share = sharing > 0 ? Math.max(0, left) / sharing : undefined;
  return session.exercises.map((one) => plannedDone(one, share));
}

const withoutGaps = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** The fact of one exercise; the catalogue knows the modality of its own. @throws BadInput where a figure cannot be */
export function trainingFact(date: Day, { minutes, ...done }: Done, how: How = {}): Fact<'training'> {
  const took = minutes !== undefined && minutes > 0 ? { value: Math.round(minutes * 10) / 10, unit: 'min' } : undefined;
  const sets = done.sets && done.sets.length > 0 ? done.sets : undefined;
  return factOf('training', withoutGaps({ date, ...done, sets, duration: took, ...how }));
}

/** A session as it went: what was done of it stands in the log, and the session is ticked. @throws BadInput */
export function logSession(
  record: Pick<BonewiseRecord, 'done'>,
  date: Day,
  session: Named,
  all: readonly Done[],
  how: How,
): Change {
  const mark = tick(record, date, markOf(session), true);
  const facts = all.map((done) => ({ kind: 'training' as const, fact: trainingFact(date, done, how) }));
  return { add: [...(mark.add ?? []), ...facts] };
}

/** One tap: done as planned, or taken back with all that the tap had put into the log. */
export function finishSession(record: BonewiseRecord, date: Day, session: TrainingSession, on: boolean): Change {
  if (on) return logSession(record, date, session, allAsPlanned(session), { note: AS_PLANNED });
  const mark = ticked(record, date, markOf(session));
  const ids = new Set(session.exercises.map(({ id }) => id));
  const logged = record.training.filter((t) => t.date === date && ids.has(t.exercise) && t.note === AS_PLANNED);
  return {
    remove: [
      ...(mark ? [{ kind: 'done' as const, id: mark.id }] : []),
      ...logged.map(({ id }) => ({ kind: 'training' as const, id })),
    ],
  };
}

/** Yesterday's training whose morning after has not been asked about yet. */
export function painToAsk(record: BonewiseRecord, asOf: Day): Fact<'training'>[] {
  const yesterday = addTo(asOf, { days: -1 });
  const done = record.training.filter(({ date }) => date === yesterday);
  return done.some(({ painNextMorning }) => painNextMorning !== undefined) ? [] : done;
}

/** The answer of the morning after, with each exercise of the day before. */
export const sayPainNextMorning = (done: readonly Fact<'training'>[], painNextMorning: number): Change => ({
  replace: done.map((fact) => ({ kind: 'training', fact: { ...fact, painNextMorning } })),
});

/** What a file proposes and the log does not have. */
export const freshOf = (record: BonewiseRecord, proposed: readonly ProposedFact[]): ProposedFact[] =>
  proposed.filter((fact) => !alreadyLogged(fact, record.training));

/** The name to show: of the catalogue, else as typed. */
export const exerciseName = (key: string): string => exercise(key)?.name ?? key;
