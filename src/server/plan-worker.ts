import { workerData } from 'piscina';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { mealOffers, plan, smallChanges, weekAgain } from '../plan/index.ts';
import type { Answers, Question } from './plans.ts';

const { dataFolder } = (workerData ?? {}) as { dataFolder?: string };

type Answering = {
  [K in keyof Answers]: (question: Extract<Question, { ask: K }>) => Answers[K] | Promise<Answers[K]>;
};

const answering: Answering = {
  plan: ({ record, asOf, days, seed }) => plan(record, asOf, { foods: loadFoodTable(dataFolder), days, seed }),
  week: ({ record, asOf, seed }) => weekAgain(record, asOf, { foods: loadFoodTable(dataFolder), seed }),
  offers: ({ record, asOf, week, place }) =>
    mealOffers(record, asOf, { foods: loadFoodTable(dataFolder), week, place }),
  changes: ({ record, asOf, most }) => smallChanges(record, asOf, { foods: loadFoodTable(dataFolder), most }),
};

/** Runs in a thread of its own: the solver blocks while it works, and the server must not. */
export default (question: Question): unknown => (answering[question.ask] as (asked: Question) => unknown)(question);
