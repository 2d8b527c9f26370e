// `npm run storm -- [ROUNDS]`: the kill test as a storm, 100 rounds unless told otherwise.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRepeatedly } from './kill.ts';

const rounds = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'bonewise-storm-'));
const { acknowledged, lost, torn, integrity } = await killRepeatedly(folder, rounds);
console.log(
  `${rounds} kills, ${acknowledged} facts acknowledged, ${lost.length} lost, ${torn.length} torn, integrity ${integrity}`,
);
rmSync(folder, { recursive: true, force: true });
if (lost.length > 0 || torn.length > 0 || integrity !== 'ok') process.exitCode = 1;
