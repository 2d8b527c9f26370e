import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readRecordText } from '../record/index.ts';
import { run } from './run.fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonewise-activity-'));
  writeFileSync(join(folder, 'me.json'), '{"bonewise":1,"person":{"birthDate":"1964-03-14","sex":"female"}}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const log = (...words: string[]) => run(['log', join(folder, 'me.json'), ...words]);
const training = () => readRecordText(readFileSync(join(folder, 'me.json'), 'utf8')).training;

const walk = `<?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Walking"><Id>2026-11-20T15:00:00Z</Id>
<Lap StartTime="2026-11-20T15:00:00Z"><TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>2500</DistanceMeters></Lap>
</Activity></Activities></TrainingCenterDatabase>`;

it('takes the sessions of a file into the record, and takes nothing twice', async () => {
  const file = join(folder, 'walk.tcx');
  writeFileSync(file, walk);
  expect(await log('session', '--file', file)).toMatchObject({
    code: 0,
    out: 'Added to training: Walk at an ordinary pace, 30 min, 2.5 km on 2026-11-20\n',
  });
  expect(await log('session', '--file', file)).toMatchObject({ code: 0, out: 'There already: 1\n' });
  expect(training()).toMatchObject([{ exercise: 'E02', source: { kind: 'imported', from: 'walk.tcx' } }]);
});

it('says what is wrong with a file, and leaves the record alone', async () => {
  const file = join(folder, 'notes.txt');
  writeFileSync(file, 'not a walk');
  const { code, err } = await log('session', '--file', file);
  expect(code).toBe(2);
  expect(err).toMatch(/notes.txt: a file that begins with/);
  expect(err).toContain('accepted: a FIT, TCX or GPX file');
  expect((await log('session', '--file', join(folder, 'none.fit'))).err).toContain('there is none of this name');
  expect((await log('session')).code).toBe(2);
  expect(training()).toEqual([]);
});

it('takes jumps and pain', async () => {
  await log('session', 'E15', '--jumps', '30', '--pain-before', '1', '--pain-next-morning', '2', '--rpe', '13');
  expect(training()).toMatchObject([{ exercise: 'E15', impacts: 30, painBefore: 1, painNextMorning: 2, rpe: 13 }]);
});
