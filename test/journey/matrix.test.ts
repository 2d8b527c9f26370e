import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BonewiseRecord } from '../../src/record/index.ts';
import { type Home, openHome, phone, recordOf, visit } from './home.ts';

let home: Home;
beforeAll(async () => {
  home = await openHome();
}, 60_000);
afterAll(() => home?.close());

const desk = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;

const open = async (page: Page, path: string, ready = 'main h1'): Promise<void> => {
  await page.goto(home.address + path);
  await page.locator(ready).first().waitFor();
};
const row = (page: Page, component: string) => page.locator(`[data-nutrient=${component}]`);
const amount = async (page: Page, component: string): Promise<string> =>
  (await row(page, component).locator('.gauge-total').first().textContent()) ?? '';
const answersOf = async (page: Page, id: string): Promise<BonewiseRecord['answers']> =>
  (await recordOf(home, page, id)).answers;

describe('the matrix on a phone', () => {
  it('a row opens to everything, the windows switch, and the whole of it is one tap away', async () => {
    const { page, faults, close } = await visit(home, phone, 'ana-62');
    await open(page, '/food', '.matrix-list');
    const week = await amount(page, 'calcium');
    await page.getByRole('radio', { name: '28 days' }).check({ force: true });
    await page.getByText('14 of the last 28 days are logged').waitFor();
    expect(await amount(page, 'calcium')).not.toBe(week);

    await row(page, 'calcium').locator('summary').first().click();
    // The row opens a moment after the press.
    await expect.poll(() => row(page, 'calcium').textContent()).toContain('Last 7 days, 6 logged');
    const calcium = (await row(page, 'calcium').textContent()) ?? '';
    for (const said of [
      'Last 7 days, 6 logged',
      'Last 28 days, 14 logged',
      'Aim set by: Hadji',
      'Limit set by: Institute of Medicine',
      'known for 44 of 44 foods',
      'a day from food. Nine of ten',
      'less than the average requirement of 1,000 mg',
      'Sardines, canned in oil, with bones',
    ]) {
      expect(calcium).toContain(said);
    }

    await page.getByRole('button', { name: '15 more rows' }).click();
    await expect.poll(() => page.locator('.matrix-list > li').count()).toBe(23);
    await page.getByRole('link', { name: 'The whole matrix' }).click();
    await page.getByRole('heading', { name: 'The Skeletal Support Matrix' }).waitFor();
    await page.getByLabel('Show').selectOption('limits');
    await expect.poll(() => page.locator('.matrix-list > li b:first-child').allTextContents()).toContain('Caffeine');
    await expect.poll(() => page.locator('.matrix-list > li').count()).toBe(4);
    expect(faults).toEqual([]);
    await close();
  }, 60_000);

  it('the log of the day is one tap away', async () => {
    const { page, close } = await visit(home, phone, 'ana-62');
    await open(page, '/food', '.matrix-list');
    const log = page.getByRole('heading', { name: 'Today’s log' });
    const top = () => log.evaluate((heading) => heading.getBoundingClientRect().top);
    expect(await top()).toBeGreaterThan(844);
    await page.getByRole('button', { name: /^Today’s log: / }).click();
    await expect.poll(top).toBeLessThan(200);
    await close();
  }, 60_000);

  it('without a log everything is unknown, nothing is zero, and there is a way to begin', async () => {
    const { page, close } = await visit(home, phone);
    const made = await page.request.post(`${home.address}/api/people`, {
      headers: { origin: home.address },
      data: { record: { bonewise: 1, person: { name: 'Rosa', birthDate: '1964-03-14', sex: 'female' } } },
    });
    const { id } = (await made.json()) as { id: string };
    await page.addInitScript((person) => localStorage.setItem('bonewise.person', person), id);
    for (const path of ['/food/matrix', '/food/calcium', '/food/heart']) {
      await open(page, path);
      await page.getByText('Nothing is logged in the last four weeks').waitFor();
      expect(new Set(await page.locator('.gauge-total').allTextContents())).toEqual(
        new Set(path === '/food/calcium' ? [] : ['Unknown']),
      );
    }
    await page.getByRole('link', { name: 'Log the first food' }).click();
    await page.getByRole('button', { name: 'Add food' }).waitFor();
    await close();
  }, 60_000);
});

describe('the matrix on a desk', () => {
  it('is a table with heads for rows and columns that stay in sight, and opens by keyboard', async () => {
    const { page, faults, close } = await visit(home, desk, 'ana-62');
    await open(page, '/food/matrix', 'table.matrix');
    const table = page.getByRole('table').first();
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(23);
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(heads).toEqual(expect.arrayContaining(['Structure', 'Inflammation', 'Heart', 'Foods you eat that move it']));
    const top = () => page.locator('table.matrix thead').evaluate((head) => head.getBoundingClientRect().top);
    await row(page, 'caffeine').scrollIntoViewIfNeeded();
    // Under the bar with the tabs, wherever the page is scrolled to.
    expect(Math.round(await top())).toBe(63);
    await page.getByRole('button', { name: 'Caffeine: everything' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('EFSA Journal 2015').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('EFSA Journal 2015').waitFor({ state: 'hidden' });
    expect(faults).toEqual([]);
    await close();
  }, 60_000);
});

describe('calcium, heart and gut', () => {
  it('each sitting says why so much is absorbed, day by day', async () => {
    const { page, close } = await visit(home, phone, 'ruth-71');
    await open(page, '/food/calcium', '.occasions');
    await page.getByText('582 mg eaten, about 98 mg absorbed (17 %)').waitFor();
    await page.getByText('Calcium carbonate 500 mg with D3: carbonate with a meal').waitFor();
    const day = await page.locator('.occasions').textContent();
    await page.getByRole('button', { name: 'Day before' }).click();
    await expect.poll(() => page.locator('.occasions').textContent()).not.toBe(day);
    await page.locator('summary', { hasText: 'Formula' }).click();
    await page.getByText('0.0964').waitFor();
    await close();
  }, 60_000);

  it('an item of the screener is answered at a tap, kept in the record, and taken back', async () => {
    const { page, faults, close } = await visit(home, phone, 'ana-62');
    await open(page, '/food/heart', '.medas');
    await page.getByText('6 or 7 of 14 points: 1 item is open').waitFor();
    const before = (await answersOf(page, 'ana-62')).length;
    await page.getByRole('radio', { name: 'Yes' }).check({ force: true });
    await page.getByText('7 of 14 points').waitFor();
    await expect
      .poll(async () => (await answersOf(page, 'ana-62')).at(-1))
      .toMatchObject({ question: 'medas-sofrito', answer: true });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('6 or 7 of 14 points: 1 item is open').waitFor();
    await expect.poll(async () => (await answersOf(page, 'ana-62')).length).toBe(before);
    expect(faults).toEqual([]);
    await close();
  }, 60_000);
});

/** What axe holds against a page, by day with all of its rules, by night with those of contrast. */
async function violations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return [...day.violations, ...night.violations]
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

describe('axe finds nothing serious by day and by night', () => {
  it.each([
    ['the food page on a phone', '/food', phone, 'summary'],
    ['a sitting', '/food/calcium', phone, '.occasions summary'],
    ['heart and gut', '/food/heart', phone, 'summary'],
    ['the limits on a desk', '/food/matrix', desk, '.matrix-open'],
  ] as const)(
    '%s',
    async (_, path, size, opens) => {
      const { page, close } = await visit(home, size, 'ruth-71');
      await open(page, path);
      if (path === '/food/matrix') await page.getByLabel('Show').selectOption('limits');
      await page.locator(`main ${opens}`).first().click();
      expect(await violations(page)).toEqual([]);
      await close();
    },
    60_000,
  );
});

it('nothing runs over on the narrowest phone', async () => {
  const { page, close } = await visit(home, { ...phone, viewport: { width: 320, height: 640 } }, 'ruth-71');
  for (const path of ['/food', '/food/matrix', '/food/calcium', '/food/heart']) {
    await open(page, path);
    await page.locator('main summary').first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await close();
}, 60_000);
