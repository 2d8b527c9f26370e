import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './root.ts';
import { run } from './run.fixture.ts';

const ana = join(root, 'examples', 'ana-62-anastrozole.json');
const elena = join(root, 'examples', 'elena-41-ovarian-suppression-exemestane.json');
const zFast = join(root, 'examples', 'trials', 'z-fast.json');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonewise-projection-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const project = (...more: string[]) => run(['project', ana, '--as-of', '2026-11-22', '--twins', '60', ...more]);

describe('bonewise project', () => {
  test('gives JSON of the documented shape', async () => {
    const { code, out, err } = await project('--json', '--years', '2', '--what-if', 'denosumab');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ asFractionOf: 'baseline', asOf: '2026-11-22', fittedTo: { twins: 60 } });
    for (const site of ['lumbarSpine', 'totalHip', 'femoralNeck']) {
      expect(answer.sites[site].at(-1)).toMatchObject({
        month: 24,
        median: expect.any(Number),
        p05: expect.any(Number),
      });
      expect(Object.keys(answer.sites[site][0])).toEqual(['month', 'median', 'p05', 'p25', 'p75', 'p95']);
    }
    expect(answer.whatIfs[0]).toMatchObject({ name: 'denosumab', difference: expect.any(Object) });
    expect(answer.assumptions[0]).toMatchObject({ id: expect.any(String), says: expect.any(String) });
  });

  test('says it in words, with the headline where something is compared and medicines left to the clinician', async () => {
    const { code, out } = await project('--what-if', 'calcium-and-vitamin-d', '--what-if', 'risedronate');
    expect(code).toBe(0);
    expect(out).toContain('have not been shown to make up');
    expect(out).toContain('for a talk with your clinician');
    expect(out).toMatch(/Held against your scans of 2024-10-08/);
  });

  test('takes a what-if from a file, and gives CSV', async () => {
    const file = join(folder, 'mine.json');
    writeFileSync(file, JSON.stringify({ name: 'mine', calciumMgPerDay: 1300 }));
    const { code, out } = await project('--csv', '--what-if', file);
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines[0]).toBe('course,site,month,median,p05,p25,p75,p95,difference,difference_p05,difference_p95');
    expect(lines.filter((line) => line.startsWith('mine,')).length).toBe(63);
  });

  test('what a screen holds back is not worked out, and why is said', async () => {
    const { out } = await project('--what-if', 'loading-programme');
    expect(out).toMatch(/Not suggested for you[\s\S]*strength and impact, because: .*\(S60\)/s);
    expect(out).not.toContain('against the present course');
    const answer = JSON.parse(
      (await project('--json', '--what-if', 'loading-programme', '--what-if', 'denosumab')).out,
    );
    expect(answer.heldBack).toMatchObject([{ name: 'loading-programme', rule: 'S60' }]);
    expect(answer.whatIfs.map((w: { name: string }) => w.name)).toEqual(['denosumab']);
    const own = JSON.stringify({ name: 'mine', loading: 'resistance-and-impact' });
    const mine = await run(['project', ana, '--as-of', '2026-11-22', '--twins', '60', '--json', '--what-if', '-'], own);
    expect(JSON.parse(mine.out)).toMatchObject({ whatIfs: [], heldBack: [{ name: 'mine', rule: 'S60' }] });
  });

  test('refuses a woman before menopause, with the reason', async () => {
    const { code, out } = await run(['project', elena, '--twins', '60']);
    expect(code).toBe(0);
    expect(out).toMatch(/^No projection\. .*women after menopause.*AIBL-0/s);
  });

  test.each([
    [['--what-if', 'hope'], '--what-if: got "hope"; accepted: goes-on'],
    [['--years', '50'], '--years: got "50"; accepted: a whole number from 1 to 10'],
    [['--twins', '3'], '--twins'],
    [['--seed', 'x'], '--seed'],
    [['--what-if', './none.json'], './none.json'],
  ])('%s: exit 2 and one line', async (more, line) => {
    const { code, err, out } = await project(...more);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a what-if file with mistakes: a line for each', async () => {
    const given = JSON.stringify({ name: 'x', loading: 'chess', drugs: [{ drug: 'hope', dose: 1, every: 1 }] });
    const { code, err } = await run(['project', ana, '--twins', '60', '--what-if', '-'], given);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(2);
  });
});

describe('bonewise trial', () => {
  test('gives JSON: arms with mean, band and range, and differences', async () => {
    const { code, out } = await run(['trial', zFast, '--patients', '30', '--json']);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.arms.map((arm: { name: string }) => arm.name)).toEqual(['upfront', 'delayed']);
    expect(answer.arms[0].outcomes[0]).toMatchObject({
      site: 'lumbarSpine',
      months: 12,
      mean: expect.any(Number),
      band: [expect.any(Number), expect.any(Number)],
      persons: [expect.any(Number), expect.any(Number)],
    });
    expect(answer.differences[0]).toMatchObject({ arm: 'upfront', versus: 'delayed' });
  });

  test('lays the published values beside', async () => {
    const { code, out } = await run(['trial', zFast, '--patients', '20']);
    expect(code).toBe(0);
    expect(out).toContain('upfront less delayed, points');
    expect(out).toMatch(/Lumbar spine\s+12 .*\+4\.4/);
  });

  test('the number of threads changes nothing', async () => {
    const args = ['trial', join(root, 'examples', 'trials', 'burnett-bowie.json'), '--patients', '40', '--json'];
    expect((await run([...args, '--workers', '2'])).out).toBe((await run([...args, '--workers', '1'])).out);
  });

  test.each([
    ['not json', ['trial', '-'], 'JSON'],
    ['{"population":{"sex":"f"},"arms":[],"outcomes":[]}', ['trial', '-'], 'population.sex'],
    ['', ['trial', '/nowhere.json'], '/nowhere.json'],
    ['', ['trial', zFast, '--patients', '1'], '--patients'],
    ['', ['trial', zFast, '--workers', '0'], '--workers'],
  ])('%s: exit 2', async (stdin, argv, path) => {
    const { code, err, out } = await run(argv, stdin);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(path);
  });

  test('its schema is published', async () => {
    const { code, out } = await run(['schema', 'trial']);
    expect(code).toBe(0);
    expect(JSON.parse(out).$defs.trial.properties).toHaveProperty('population');
  });
});
