// Times of the loading room: one week, one year, all exercises allowed to one person.
import { Bench } from 'tinybench';
import {
  allowedExercises,
  layWeek,
  layYear,
  type ProgrammeRequest,
  restrictions,
  trackFor,
} from '../src/loading/index.ts';

const request: ProgrammeRequest = {
  date: '2026-11-23',
  restrictions: restrictions({ reading: trackFor({ lowestT: -1.8, jointPain0to10: 4 }), screens: ['S67'] }),
  daysAvailable: [1, 2, 3, 4, 5, 6, 7],
  minutesPerDay: 40,
  equipment: ['band', 'dumbbell', 'step'],
  experience: 'new',
};

export const bench = new Bench({ time: 500 })
  .add('loading: lay a week', () => {
    layWeek({ ...request, phase: 2, weekInPhase: 5 });
  })
  .add('loading: lay a year', () => {
    layYear(request);
  })
  .add('loading: exercises allowed to one person', () => {
    allowedExercises(request.restrictions);
  });

await bench.run();
console.table(
  bench.tasks.map((task) => {
    const { latency } = task.result as { latency: { p50: number; p99: number } };
    return { what: task.name, 'p50 ms': latency.p50.toFixed(3), 'p99 ms': latency.p99.toFixed(3) };
  }),
);
