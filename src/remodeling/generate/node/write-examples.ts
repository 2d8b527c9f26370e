/** Writes examples/scenarios/*.json from reference/scenarios.ts and bonewise/scenarios.ts. */
import { writeFileSync } from 'node:fs';
import { bonewiseScenarios } from '../../bonewise/scenarios.ts';
import { knownScenarios } from '../../reference/scenarios.ts';

for (const { id, scenario } of [...knownScenarios, ...bonewiseScenarios])
  writeFileSync(
    new URL(`../../../../examples/scenarios/${id}.json`, import.meta.url),
    `${JSON.stringify(scenario, null, 2)}\n`,
  );
