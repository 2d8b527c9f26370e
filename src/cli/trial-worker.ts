import { runTrialPeople, type Trial } from '../remodeling/index.ts';

/** Runs some of a trial's persons, in a thread of its own. */
export default ({ trial, from, to, seed }: { trial: Trial; from: number; to: number; seed: number }): unknown =>
  runTrialPeople(trial, from, to, seed);
