/** Writes src/remodeling/generated/*.ts from the model documents: `node src/remodeling/generate/node/write-kernels.ts`. */
import { writeFileSync } from 'node:fs';
import { bonewise } from '../../bonewise/model.ts';
import { reference, referenceWithSclerostin } from '../../reference/model.ts';
import { planKernel } from '../kernel.ts';
import { buildSystem } from '../system.ts';
import { typescriptKernel } from '../typescript.ts';

for (const [document, file] of [
  [reference, 'reference.ts'],
  [referenceWithSclerostin, 'reference-sclerostin.ts'],
  [bonewise, 'bonewise.ts'],
] as const) {
  const path = new URL(`../../generated/${file}`, import.meta.url);
  writeFileSync(path, typescriptKernel(planKernel(buildSystem(document))));
}
