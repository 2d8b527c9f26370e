// Pictures of every page, phone and desktop, from the built app on an invented person:
// `node scripts/screenshots.ts [folder] [name ...]`; names choose some of the pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { today } from '../src/record/index.ts';
import { openHome } from '../test/journey/home.ts';

const root = join(import.meta.dirname, '..');
const [folder = join(root, 'docs', 'screenshots'), ...wanted] = process.argv.slice(2);

type Device = 'phone' | 'desktop';
const both: readonly Device[] = ['phone', 'desktop'];

interface Shot {
  name: string;
  /** Example person; nobody chosen where there is none. */
  person?: string;
  path: string;
  dark?: boolean;
  /** The whole page rather than its first screen; a list says on which devices. */
  whole?: readonly Device[];
  /** On which devices; on both unless said. */
  on?: readonly Device[];
  /** What has to be on the page before the picture is taken. */
  ready?: string;
  before?: (page: Page, address: string) => Promise<void>;
}

const plan = '.wash';
const shots: Shot[] = [
  { name: 'welcome', path: '/', ready: '.welcome h2', whole: ['desktop'] },
  { name: 'today', person: 'ana-62', path: '/', ready: plan, whole: ['desktop'] },
  { name: 'today-whole', on: ['phone'], person: 'ana-62', path: '/', ready: plan, whole: ['phone'] },
  { name: 'today-dark', person: 'ana-62', path: '/', ready: plan, dark: true },
  { name: 'food', person: 'ana-62', path: '/food', whole: ['desktop'] },
  { name: 'food-whole', on: ['phone'], person: 'ana-62', path: '/food', whole: ['phone'] },
  {
    name: 'food-add',
    on: ['phone'],
    person: 'ana-62',
    path: '/food',
    before: async (page) => {
      await page.getByRole('button', { name: 'Add food' }).click();
      await page.getByRole('searchbox').fill('greek yog');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'food-usual',
    on: ['phone'],
    person: 'ana-62',
    path: '/food',
    before: async (page) => {
      await page.getByRole('button', { name: 'Add to Breakfast' }).click();
      await page.getByRole('heading', { name: 'Eaten lately' }).waitFor();
    },
  },
  {
    name: 'recipe',
    on: ['phone'],
    whole: ['phone'],
    person: 'ana-62',
    path: '/food/recipes/paste',
    before: async (page) => {
      const lines = [
        'Kale and bean soup',
        'Serves 4',
        '',
        '2 tbsp olive oil',
        '1 onion, diced',
        '2 (15-ounce) cans beans',
      ];
      await page
        .getByLabel('The page, or its list of ingredients')
        .fill([...lines, '200 g kale', '3 xyzzy'].join('\n'));
      await page.getByRole('button', { name: 'Read the ingredients' }).click();
      await page.getByRole('button', { name: /^Yes, this: Kale/ }).click();
    },
  },
  { name: 'matrix', person: 'ana-62', path: '/food/matrix', ready: '.matrix, .matrix-list' },
  { name: 'calcium', on: ['phone'], person: 'ruth-71', path: '/food/calcium', ready: '.occasions' },
  { name: 'heart', on: ['phone'], person: 'ana-62', path: '/food/heart', ready: '.medas' },
  { name: 'bones', person: 'ana-62', path: '/bones', ready: '.basis', whole: ['desktop'] },
  {
    name: 'what-may-follow',
    on: ['phone'],
    person: 'ana-62',
    path: '/bones',
    ready: '.basis',
    before: (page) => page.locator('.what-may-follow').evaluate((section) => section.scrollIntoView()),
  },
  {
    name: 'what-if',
    person: 'ana-62',
    path: '/bones/what-if',
    ready: '.toggle-choice >> nth=0',
    whole: both,
    before: async (page) => {
      for (const name of ['Calcium and vitamin D at the aim', 'Denosumab, stopped after two years'])
        await page.getByRole('button', { name }).click();
      await page.getByText(/At its best, about/).waitFor({ timeout: 60_000 });
    },
  },
  { name: 'mechanism', person: 'ana-62', path: '/bones/mechanism', ready: '.pathway', whole: both },
  { name: 'finding', person: 'ana-62', path: '/finding/AIBL-1', whole: ['desktop'] },
  { name: 'move', person: 'ana-62', path: '/move', ready: '.session >> nth=0' },
  { name: 'week', person: 'ana-62', path: '/week', ready: '.week-days' },
  { name: 'me', person: 'ana-62', path: '/me' },
  { name: 'rules', person: 'ana-62', path: '/rules' },
  { name: 'model', person: 'ana-62', path: '/model', ready: 'main h2 >> nth=0' },
  {
    name: 'scan-error',
    on: ['phone'],
    person: 'ana-62',
    path: '/bones',
    before: async (page) => {
      await page.getByRole('button', { name: 'Add a scan' }).click();
      await page.getByLabel('Day of the scan').fill(today());
      await page.getByLabel('Density, g/cm²').first().fill('8.49');
      await page.getByRole('button', { name: 'Save' }).click();
    },
  },
  {
    name: 'red-flag',
    on: ['phone'],
    whole: both,
    person: 'maya-55',
    path: '/',
    before: async (page, address) => {
      const features = ['sudden', 'after-minor-strain'];
      const fact = { date: today(), symptom: 'back-pain', severity: 8, features };
      await page.request.post(`${address}/api/people/maya-55/facts`, {
        headers: { origin: address },
        data: { add: [{ kind: 'symptoms', fact }] },
      });
      await page.reload();
      await page.locator('.red-flag').waitFor();
    },
  },
];

const devices: Record<Device, BrowserContextOptions & { viewport: { width: number; height: number } }> = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
};

const chosen = ({ name, on = both }: Shot, device: Device): boolean =>
  on.includes(device) && (wanted.length === 0 || wanted.includes(name));

mkdirSync(folder, { recursive: true });
const home = await openHome();
try {
  for (const device of both) {
    const options = devices[device];
    for (const shot of shots.filter((one) => chosen(one, device))) {
      const context = await home.browser.newContext({ ...options, colorScheme: shot.dark ? 'dark' : 'light' });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(`${shot.name}: ${message.text()}`);
      });
      page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
      if (shot.person) {
        await page.addInitScript((id) => localStorage.setItem('bonewise.person', id), shot.person);
      }
      await page.goto(home.address + shot.path);
      await page.locator('h1').first().waitFor();
      if (shot.ready) await page.locator(shot.ready).waitFor({ timeout: 60_000 });
      await shot.before?.(page, home.address);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(400);
      if (shot.whole?.includes(device)) {
        // A page as tall as its content has its tab bar at the end and not across the middle.
        const { width, height: usual } = options.viewport;
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.max(usual, height) });
        await page.waitForTimeout(400);
      }
      await page.screenshot({ path: join(folder, `${shot.name}-${device}.png`), animations: 'disabled' });
      await context.close();
    }
  }
} finally {
  await home.close();
}
