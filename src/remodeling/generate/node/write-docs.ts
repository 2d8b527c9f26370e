/** Writes docs/model/ from the model documents: a page and a JSON description of each model, and the JSON Schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describeModel } from '../../describe.ts';
import { scenarioJsonSchema } from '../../simulate/scenario.ts';
import { trialJsonSchema } from '../../trial/schema.ts';
import { modelPage } from '../markdown.ts';

const folder = new URL('../../../../docs/model/', import.meta.url);
mkdirSync(folder, { recursive: true });
const write = (file: string, text: string): void => writeFileSync(new URL(file, folder), text);
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

write('reference.md', modelPage('reference'));
write('reference-sclerostin.md', modelPage('reference+sclerostin', 'reference'));
write('bonewise-equations.md', modelPage('bonewise', 'reference'));
write('reference.json', json(describeModel('reference')));
write('reference-sclerostin.json', json(describeModel('reference+sclerostin')));
write('bonewise.json', json(describeModel('bonewise')));
write('trial.schema.json', json(trialJsonSchema()));
write('scenario.schema.json', json(scenarioJsonSchema()));
