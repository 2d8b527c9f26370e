import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../src/record/index.ts';
import { type Home, openHome, visit } from './home.ts';

let home: Home;
beforeAll(async () => {
  home = await openHome();
}, 60_000);
afterAll(() => home?.close());

/**
 * What axe holds against a page, where it is serious or worse: rule, and the elements. By day all of its rules; by night
 * contrast alone, as nothing else changes.
 */
async function violations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return [...day.violations, ...night.violations]
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

interface Visit {
  name: string;
  path: string;
  person?: string;
  ready: string;
  before?: (page: Page) => Promise<void>;
}

const open = (button: string) => async (page: Page) => {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
};

const pages: Visit[] = [
  { name: 'welcome', path: '/', ready: 'h1' },
  {
    name: 'a first question',
    path: '/',
    ready: 'h1',
    before: (page) => page.getByRole('button', { name: 'Begin with six questions' }).click(),
  },
  { name: 'today', path: '/', person: 'ana-62', ready: '.wash' },
  {
    name: 'a symptom',
    path: '/',
    person: 'ana-62',
    ready: '.wash',
    before: open('New pain, a fall, or something else'),
  },
  { name: 'food', path: '/food', person: 'ana-62', ready: '.matrix-list' },
  { name: 'adding food', path: '/food', person: 'ana-62', ready: '.matrix-list', before: open('Add food') },
  { name: 'my meals and products', path: '/food/mine', person: 'ana-62', ready: 'h1', before: open('New product') },
  { name: 'a new recipe', path: '/food/recipes/new', person: 'ana-62', ready: 'h1', before: open('Add an ingredient') },
  { name: 'bones', path: '/bones', person: 'ana-62', ready: '.lsc' },
  { name: 'bones without a scan that counts', path: '/bones', person: 'mark-48', ready: 'h1' },
  { name: 'a scan', path: '/bones', person: 'ana-62', ready: '.lsc', before: open('Add a scan') },
  { name: 'move', path: '/move', person: 'ana-62', ready: 'main h2' },
  { name: 'week', path: '/week', person: 'ana-62', ready: '.week-days' },
  { name: 'finding', path: '/finding/AIBL-1', person: 'ana-62', ready: '.finding-page' },
  { name: 'me', path: '/me', person: 'ana-62', ready: '.me-groups' },
  { name: 'medicines', path: '/me/medicines', person: 'ana-62', ready: 'h1' },
  { name: 'a medicine', path: '/me/medicines', person: 'ana-62', ready: 'h1', before: open('Add') },
  { name: 'a supplement', path: '/me/supplements', person: 'ana-62', ready: 'h1', before: open('Add') },
  { name: 'preferences', path: '/me/preferences', person: 'ana-62', ready: 'h1', before: open('Add') },
  { name: 'questions', path: '/me/questions', person: 'ruth-71', ready: 'h1' },
  { name: 'person', path: '/me/person', person: 'ana-62', ready: 'form' },
  { name: 'data', path: '/me/data', person: 'ana-62', ready: 'h1' },
  { name: 'rules', path: '/rules', person: 'ana-62', ready: 'h1' },
  { name: 'settings', path: '/settings', person: 'ana-62', ready: 'h1' },
];

describe('axe finds nothing serious, by day and by night', () => {
  // One window for each person: what it has loaded once, it need not load again.
  const windows = new Map<string | undefined, Awaited<ReturnType<typeof visit>>>();

  it.each(pages)(
    '$name',
    async ({ path, person, ready, before }) => {
      const window = windows.get(person) ?? (await visit(home, { reducedMotion: 'reduce' }, person));
      windows.set(person, window);
      const { page, faults } = window;
      await page.goto(home.address + path);
      await page.locator(ready).first().waitFor({ timeout: 60_000 });
      await before?.(page);
      expect(await violations(page)).toEqual([]);
      expect(faults.splice(0)).toEqual([]);
    },
    90_000,
  );

  it('the red flag', async () => {
    const { page, close } = await visit(home, {}, 'elena-41');
    await page.goto(home.address);
    await page.getByRole('heading', { name: /^How are you/ }).waitFor();
    await page.request.post(`${home.address}/api/people/elena-41/facts`, {
      headers: { origin: home.address },
      data: { add: [{ kind: 'symptoms', fact: { date: today(), symptom: 'chest-pain', severity: 7 } }] },
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Call for help now' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  }, 90_000);
});

describe('by keyboard alone', () => {
  it('a food is found and added, and focus comes back', async () => {
    const { page, close } = await visit(home, {}, 'ana-62');
    await page.goto(`${home.address}/food`);
    await page.getByRole('button', { name: 'Add food' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('kefir');
    await page.getByRole('option', { name: /kefir/i }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('How many').waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/added to/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add food');
    await close();
  }, 60_000);
});
