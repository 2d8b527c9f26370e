// How long the loading room takes to lay out a week and a year.
import {
  allowedExercises,
  layWeek,
  layYear,
  type ProgrammeRequest,
  restrictions,
  trackFor,
} from '../src/loading/index.ts';
import { type BenchGroup, type Row, timesOf } from './bench.ts';

const request: ProgrammeRequest = {
  date: '2026-11-23',
  restrictions: restrictions({ reading: trackFor({ lowestT: -1.8, jointPain0to10: 4 }), screens: ['S67'] }),
  daysAvailable: [1, 2, 3, 4, 5, 6, 7],
  minutesPerDay: 40,
  equipment: ['band', 'dumbbell', 'step'],
  experience: 'new',
};

const rows = async (): Promise<Row[]> => [
  {
    what: 'Exercise: lay out a week',
    ...(await timesOf(50, () => layWeek({ ...request, phase: 2, weekInPhase: 5 }), 5)),
  },
  {
    what: 'Exercise: lay out a year',
    ...(await timesOf(20, () => layYear(request), 2)),
    aim: { says: 'median under 1 s', within: 1000, at: 'median' },
  },
  {
    what: 'Exercise: all that one person may do',
    ...(await timesOf(200, () => allowedExercises(request.restrictions), 10)),
  },
];

export const benches: BenchGroup[] = [{ name: 'Exercise', run: rows }];
