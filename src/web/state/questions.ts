import type { BonewiseRecord, Day, Fact } from '../../record/index.ts';
import type { Change } from '../api.ts';
import { factOf } from './changes.ts';

const MARK = 'question:';

/** Findings that the person put on the list for the next visit. */
export const addedQuestions = (record: BonewiseRecord): { fact: Fact<'done'>; rule: string }[] =>
  record.done.filter(({ item }) => item.startsWith(MARK)).map((fact) => ({ fact, rule: fact.item.slice(MARK.length) }));

export const addQuestion = (rule: string, day: Day): Change => ({
  add: [{ kind: 'done', fact: factOf('done', { date: day, item: `${MARK}${rule}` }) }],
});
