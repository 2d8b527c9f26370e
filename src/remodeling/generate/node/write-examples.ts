/** Writes examples/scenarios/*.json from reference/scenarios.ts. */
import { writeFileSync } from 'node:fs';
import { knownScenarios } from '../../reference/scenarios.ts';

for (const { id, scenario } of knownScenarios)
  writeFileSync(
    new URL(`../../../../examples/scenarios/${id}.json`, import.meta.url),
    `${JSON.stringify(scenario, null, 2)}\n`,
  );
