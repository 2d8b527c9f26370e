import type { BonewiseRecord, Day } from '../../../../record/index.ts';
import type { Change } from '../../../api.ts';
import { factOf } from '../../../state/changes.ts';
import type { MedasItem } from './medasWords.ts';

/** An answer of today; one already given today is replaced, older ones stay as they were. */
export function answerChange(
  record: Pick<BonewiseRecord, 'answers'>,
  key: MedasItem['key'],
  answer: boolean,
  day: Day,
): Change {
  const question = `medas-${key}` as const;
  const today = record.answers.find((one) => one.question === question && one.date === day);
  const fact = factOf('answers', { date: day, question, answer, ...(today ? { id: today.id } : {}) });
  return today ? { replace: [{ kind: 'answers', fact }] } : { add: [{ kind: 'answers', fact }] };
}
