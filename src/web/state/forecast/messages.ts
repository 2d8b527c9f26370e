import type { Assessment } from '../../../assessment/types.ts';
import type { Mechanism, NoProjection, Prepared, Projection, WhatIfName } from '../../../projection/index.ts';
import type { BonewiseRecord, Day } from '../../../record/index.ts';
import type { LookedBack } from './lookBack.ts';
import type { PackedRun } from './pack.ts';

/** The person and the day that everything is about. */
export interface Subject {
  record: BonewiseRecord;
  asOf: Day;
  years: number;
  intake: Assessment['intake'];
}

/** What can be held against the present course, and what about it the page has to know. */
export interface Offer {
  name: WhatIfName;
  medicine: boolean;
}

/** A subject read once: the plan of every run, the present course first. */
export interface Read {
  prepared: Prepared;
  offers: Offer[];
  /** A bone medicine that is taken already; a second one is not worked out. */
  boneMedicine: string | undefined;
}

/** What the page asks a worker, and what comes back. One question at a time for each worker. */
export type Question =
  | { ask: 'read'; subject: Subject }
  | { ask: 'run'; prepared: Prepared; from: number; to: number }
  | { ask: 'finish'; prepared: Prepared; runs: PackedRun[][] }
  | { ask: 'mechanism'; subject: Subject }
  | { ask: 'look back'; subject: Subject };

export interface Answers {
  read: Read | NoProjection;
  run: PackedRun;
  finish: Projection;
  mechanism: Mechanism | NoProjection;
  'look back': LookedBack[];
}
export type AnswerTo<Q extends Question> = Answers[Q['ask']];

export type Reply = { answer: Answers[Question['ask']] } | { trouble: string };
