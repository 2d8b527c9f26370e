import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPage } from './page.ts';

let folder: string;
let app: Hono;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonewise-page-'));
  const web = join(folder, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html>');
  writeFileSync(join(web, 'assets', 'main-1a2b.js'), 'let a = 1;');
  writeFileSync(join(web, 'assets', 'main-1a2b.js.gz'), gzipSync('let a = 1;'));
  writeFileSync(join(folder, 'foods.json'), '{}');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  app = new Hono().get('*', createPage(web, { '/foods.json': () => join(folder, 'foods.json') }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

it('serves the page for every view, and files by their name', async () => {
  for (const path of ['/', '/bones', '/me/scans']) {
    const response = await get(path, { accept: 'text/html' });
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  }
  expect(await (await get('/foods.json')).text()).toBe('{}');
  writeFileSync(join(folder, 'foods.json'), '{"new":1}');
  expect(await (await get('/foods.json')).text()).toBe('{"new":1}');
  expect((await get('/assets/gone.js', { accept: 'text/html' })).status).toBe(404);
  expect((await get('/bones', { accept: 'application/json' })).status).toBe(404);
});

it('serves what was compressed at build time, and lets it be kept for good', async () => {
  const response = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, deflate' });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(gunzipSync(await response.arrayBuffer()).toString()).toBe('let a = 1;');
  const plain = await get('/assets/main-1a2b.js');
  expect(await plain.text()).toBe('let a = 1;');
  const again = await get('/assets/main-1a2b.js', { 'if-none-match': plain.headers.get('etag')! });
  expect(again.status).toBe(304);
});

it('gives away no other file', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt']) {
    expect(await (await get(path)).text()).not.toContain('secret');
  }
});
