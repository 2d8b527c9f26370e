import { parentPort } from 'node:worker_threads';
import { type Scenario, simulatePopulation } from '../../src/remodeling/index.ts';

// One of two cores: runs its share of the people and hands back the trajectories.
parentPort!.on('message', ({ scenario, people }: { scenario: Scenario; people: Record<string, number>[] }) => {
  const from = process.threadCpuUsage();
  const population = simulatePopulation(scenario, people);
  const { user, system } = process.threadCpuUsage(from);
  const buffers = population.people.flatMap((person) =>
    'phases' in person ? person.phases[0]!.map((c) => c.buffer) : [],
  );
  parentPort!.postMessage({ population, cpuMs: (user + system) / 1000 }, buffers as ArrayBuffer[]);
});
