import { exercise } from '../../loading/index.ts';
import type { TrainingSession } from '../../plan/types.ts';
import type { BonewiseRecord, Day } from '../../record/index.ts';
import type { Change } from '../api.ts';
import { factOf } from './changes.ts';
import { tick, ticked } from './daily.ts';

const itemOf = (session: TrainingSession): string => `training:${session.kind}`;

export const sessionDone = (record: BonewiseRecord, day: Day, session: TrainingSession): boolean =>
  ticked(record, day, itemOf(session)) !== undefined;

/** A session done as planned stands in the training log from then on; taking the tick back takes it out again. */
export function finishSession(record: BonewiseRecord, day: Day, session: TrainingSession, on: boolean): Change {
  const mark = tick(record, day, itemOf(session), on);
  const planned = new Set(session.exercises.map(({ id }) => id));
  if (!on) {
    const logged = record.training.filter((one) => one.date === day && one.note === NOTE && planned.has(one.exercise));
    return { remove: [...(mark.remove ?? []), ...logged.map(({ id }) => ({ kind: 'training' as const, id }))] };
  }
  const minutes = Math.round(session.minutes / Math.max(1, session.exercises.length));
  const facts = session.exercises.map(({ id }) => {
    const modality = exercise(id)?.modality;
    return {
      kind: 'training' as const,
      fact: factOf('training', {
        date: day,
        exercise: id,
        duration: { value: minutes, unit: 'min' },
        note: NOTE,
        ...(modality ? { modality } : {}),
      }),
    };
  });
  return { add: [...(mark.add ?? []), ...facts] };
}

/** Marks what was logged with one tap; part of the record, so it is not translated. */
const NOTE = 'as planned';
