import type { Assessment } from '../assessment/index.ts';
import {
  currentWeek,
  describeDose,
  exercise,
  type PlannedItem,
  type Restriction,
  variantsFor,
  weekRequestOf,
  wishesSaid,
} from '../loading/index.ts';
import type { Day } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';
import { programmeOf } from './programme.ts';
import type { TrainingPlan, TrainingSession } from './types.ts';

/** A screen is named by its id; a test is named in the words. */
const limitSaid = ({ screenId, because }: Restriction): string =>
  screenId.startsWith('TEST') ? because : `${because} (${screenId})`;

/** A week that this person can do, within every screen that fired. Phase and week follow from what has been logged. */
export function trainingPlan(facts: Facts, assessment: Assessment, startDate: Day): TrainingPlan {
  const { reading, limits, signOff, liked, request, log, state, trackSays } = programmeOf(facts, assessment, startDate);
  const week = currentWeek(log, state, request);
  return {
    track: reading.tracks.join('+'),
    trackSays,
    phase: state.phase,
    because: [
      ...reading.reasons.map((r) => r.because),
      ...limits.filter((l) => !l.screenId.startsWith('TRACK')).map(limitSaid),
      ...wishesSaid({ ...weekRequestOf(state, request), likes: liked }, week),
    ],
    days: week.sessions.map((session) => ({
      date: session.date,
      sessions: [sessionOf(session.minutes, session.items, limits)],
    })),
    minutesByModality: { ...week.minutesByModality } as Record<string, number>,
    honest:
      'In women on an aromatase inhibitor, the one adequately sized trial found no difference in bone density between exercise and none. Strength, balance, heart and sore joints do gain. Walking is for heart, balance and joints, not for density.',
    ...(signOff.length > 0 ? { needsSignOff: signOff } : {}),
    ...(week.stopped ? { stopped: true as const } : {}),
    notes: [...week.notes],
    unmet: week.unmet.map((u) => ({ ...u })),
  };
}

function sessionOf(minutes: number, items: readonly PlannedItem[], limits: readonly Restriction[]): TrainingSession {
  const kinds = new Set(items.map((item) => item.modality));
  const kind = kinds.has('resistance')
    ? 'Strength'
    : kinds.has('balance')
      ? 'Balance'
      : kinds.has('impact')
        ? 'Impact'
        : 'Movement';
  return {
    kind,
    minutes,
    exercises: items.map((item) => {
      // Only variants that this person may do: the catalogue's own may be barred.
      const { easier, harder } = variantsFor(item.exerciseId, limits);
      return {
        id: item.exerciseId,
        name: item.name,
        dose: describeDose(item),
        ...amountsOf(item),
        how: [...(exercise(item.exerciseId)?.howTo ?? [])],
        ...(easier ? { easier: easier.id } : {}),
        ...(harder ? { harder: harder.id } : {}),
      };
    }),
  };
}

/** The dose in numbers. Minutes are the aim only where nothing else is counted; elsewhere they are how long it takes. */
function amountsOf({ sets, reps, holdSeconds, restSeconds, impacts, minutes }: PlannedItem) {
  return {
    ...(impacts === undefined && sets === undefined ? { minutes } : {}),
    ...(impacts === undefined ? {} : { impacts }),
    ...(sets === undefined ? {} : { sets }),
    ...(reps === undefined ? {} : { reps }),
    ...(holdSeconds === undefined ? {} : { holdSeconds }),
    ...(restSeconds === undefined ? {} : { restSeconds }),
  };
}
