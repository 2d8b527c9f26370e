import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentsOf, isFresh, lookOf } from '../../scripts/freshness.mjs';
import { missingPackages } from '../../scripts/install.mjs';
import { withLock } from '../../scripts/lock.mjs';
import { root as checkout, runProgram } from '../program/run.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bonewise-setup-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: unknown): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

describe('what is missing in node_modules', () => {
  const packages = {
    '': {},
    'node_modules/hono': { version: '4.0.0' },
    'node_modules/vitest': { version: '4.1.0', dev: true },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  };
  const missing = (withDev: boolean) => missingPackages(root, { withDev });
  beforeEach(() => put('package-lock.json', { packages }));

  it('is everything at first, tools only where they are asked for', () => {
    expect(missing(false)).toEqual(['node_modules/hono']);
    expect(missing(true)).toEqual(['node_modules/hono', 'node_modules/vitest']);
  });

  it('is nothing where npm has put what the lockfile says; another platform’s package may be missing', () => {
    put('node_modules/.package-lock.json', { packages: { 'node_modules/hono': { version: '4.0.0' } } });
    expect(missing(false)).toEqual([]);
    expect(missing(true)).toEqual(['node_modules/vitest']);
  });

  it('is what has another version', () => {
    put('node_modules/.package-lock.json', { packages: { 'node_modules/hono': { version: '3.9.0' } } });
    expect(missing(false)).toEqual(['node_modules/hono']);
  });
});

describe('what was built', () => {
  const file = () => join(root, 'src', 'nutrition', 'a.ts');
  beforeEach(() => put('src/nutrition/a.ts', 'export const a = 1;'));

  it('is fresh until a source looks otherwise, or the result is gone', () => {
    put('dist/foods.json', '{}');
    put('dist/stamp.json', { foods: { contents: '', look: lookOf(root, 'foods') } });
    expect(isFresh(root, 'foods')).toBe(true);
    put('src/nutrition/a.test.ts', 'tests are not built');
    expect(isFresh(root, 'foods')).toBe(true);
    put('src/nutrition/b.ts', 'export const b = 2;');
    expect(isFresh(root, 'foods')).toBe(false);
    rmSync(join(root, 'src', 'nutrition', 'b.ts'));
    expect(isFresh(root, 'foods')).toBe(true);
    rmSync(join(root, 'dist', 'foods.json'));
    expect(isFresh(root, 'foods')).toBe(false);
  });

  it('need not be built again where only the times of files changed', () => {
    const [contents, look] = [contentsOf(root, 'foods'), lookOf(root, 'foods')];
    utimesSync(file(), 1, 1);
    expect(lookOf(root, 'foods')).not.toBe(look);
    expect(contentsOf(root, 'foods')).toBe(contents);
    put('src/nutrition/a.ts', 'export const a = 2;');
    expect(contentsOf(root, 'foods')).not.toBe(contents);
  });
});

describe('the set-up', () => {
  it('runs one at a time, and takes over from a dead one', async () => {
    const path = join(root, 'setup.lock');
    const order: string[] = [];
    const first = withLock(path, async () => {
      order.push('first');
      await pause(50);
      order.push('first done');
    });
    await Promise.all([first, withLock(path, async () => void order.push('second'))]);
    expect(order).toEqual(['first', 'first done', 'second']);

    const dead = await runProgram(process.execPath, ['-p', 'process.pid']);
    put('setup.lock', dead.out.trim());
    expect(await withLock(path, async () => 'taken over')).toBe('taken over');
  });

  it('takes no time when nothing is to do', async () => {
    const script = join(checkout, 'scripts', 'setup.mjs');
    await runProgram(process.execPath, [script]);
    const again = await runProgram(process.execPath, [script]);
    expect(again).toMatchObject({ code: 0, out: '', err: '' });
    // Under a second on an idle machine.
    expect(again.milliseconds).toBeLessThan(3000);
  }, 120_000);
});
