import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumPath, launchArgs } from '../../scripts/chromium.mjs';
import type { BonewiseRecord } from '../../src/record/index.ts';

const root = join(import.meta.dirname, '..', '..');
const START_MS = 30_000;

/** The built program on a data folder of its own, and a browser to look at it. */
export interface Home {
  address: string;
  folder: string;
  browser: Browser;
  /** Ends the server and leaves the browser open, as when the machine goes to sleep. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the program as `npm start` does, on any free port. */
export async function openHome(): Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), 'bonewise-journey-'));
  const program = spawn(
    process.execPath,
    [join(root, 'dist', 'node', 'cli.js'), 'serve', '--port', '0', '--data', folder],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [address, browser] = await Promise.all([
    addressOf(program),
    chromium.launch({ executablePath: chromiumPath(), args: launchArgs }),
  ]);
  const stop = async (): Promise<void> => {
    if (program.exitCode !== null) return;
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGTERM');
    await ended;
  };
  return {
    address,
    folder,
    browser,
    stop,
    close: async () => {
      await browser.close();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`no address after ${START_MS} ms: ${said}`)), START_MS);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    program.stdout?.on('data', listen);
    program.stderr?.on('data', listen);
    program.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${said}`)));
  });
}

/** A phone on which things stand still at once. */
export const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
} as const;

/** What the home keeps of a person, as its API tells it. */
export const recordOf = async ({ address }: Home, page: Page, person: string): Promise<BonewiseRecord> =>
  (await page.request.get(`${address}/api/people/${person}/record`)).json();

/** A page with the faults it had: errors, refused content, and requests to anywhere else. */
export async function visit(
  home: Home,
  options: BrowserContextOptions = {},
  person?: string,
): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
  const context = await home.browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home.address) && !request.url().startsWith('blob:')) faults.push(request.url());
  });
  if (person) await page.addInitScript((id) => localStorage.setItem('bonewise.person', id), person);
  return { page, faults, close: () => context.close() };
}
