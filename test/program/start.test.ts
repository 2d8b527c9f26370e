import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bin, built, root, runProgram, serve } from './run.ts';

beforeAll(built, 180_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonewise-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const people = async (address: string) => {
  const response = await fetch(`${address}/api/people`);
  return ((await response.json()) as { people: { id: string; example: boolean }[] }).people;
};

describe('the server as a program', () => {
  it('starts on an empty folder, seeds the examples once, and keeps what was written', async () => {
    const first = await serve(folder);
    expect(first.said).toContain(folder);
    expect(first.said).toContain('invented people');
    const examples = await people(first.address);
    expect(examples.length).toBeGreaterThanOrEqual(5);

    await fetch(`${first.address}/api/people/${examples[0]!.id}`, { method: 'DELETE' });
    const record = { bonewise: 1, id: 'maria', person: { birthDate: '1964-03-14', sex: 'female' } };
    const made = await fetch(`${first.address}/api/people`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ record }),
    });
    expect(made.status).toBe(201);
    expect(await first.stop('SIGKILL')).toBeNull();

    const second = await serve(folder);
    expect(second.said).not.toContain('invented people');
    const ids = (await people(second.address)).map(({ id }) => id);
    expect(ids).toContain('maria');
    expect(ids).not.toContain(examples[0]!.id);
    expect(await second.stop()).toBe(0);
  }, 60_000);

  it('holds its folder alone, and says where the other is; a backup can be made meanwhile', async () => {
    const { address, stop } = await serve(folder);
    await expect(serve(folder)).rejects.toThrow(`another Bonewise uses the data in ${folder}, at ${address}`);
    const file = join(folder, 'all.json');
    const backup = await runProgram(process.execPath, [bin, 'backup', file, '--data', folder]);
    expect(backup.code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).people.length).toBeGreaterThanOrEqual(5);
    expect(await stop('SIGINT')).toBe(0);
  }, 60_000);

  it('takes the next free port by itself, and refuses a taken one that was asked for', async () => {
    const { address, stop } = await serve(folder, []);
    const other = mkdtempSync(join(tmpdir(), 'bonewise-start-'));
    const port = new URL(address).port;
    await expect(serve(other, ['--port', port])).rejects.toThrow('accepted: a port that is free on 127.0.0.1');
    const next = await serve(other, []);
    expect(new URL(next.address).port).not.toBe(port);
    await next.stop();
    await stop();
    rmSync(other, { recursive: true, force: true });
  }, 60_000);

  it.runIf(existsSync(join(root, 'dist', 'web', 'index.html')))(
    'serves the page under its own policy',
    async () => {
      const { address, stop } = await serve(folder);
      const page = await fetch(address, { headers: { accept: 'text/html' } });
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain('<div id="root">');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
      // The policy allows no inline script, and nothing from elsewhere.
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(html).not.toMatch(/(src|href)="https?:/);
      for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
        expect((await fetch(address + path)).status).toBe(200);
      }
      expect((await fetch(`${address}/foods.json`)).headers.get('content-type')).toBe('application/json');
      await stop();
    },
    60_000,
  );
});
