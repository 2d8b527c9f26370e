import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Home, openHome, phone, recordOf, visit } from './home.ts';

let home: Home;
beforeAll(async () => {
  home = await openHome();
}, 60_000);
afterAll(() => home?.close());

const WAIT_MS = 60_000;

/** What axe holds against a page: by day all of its rules, by night contrast alone, as nothing else changes. */
async function violations(page: Page): Promise<string[]> {
  const day = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...day.violations, ...night.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}

const namesOf = (page: Page): Promise<string[]> =>
  page.locator('.week-meal summary .summary-words > :last-child').allTextContents();

/** Opens one meal of the week, by its place in the list. */
async function openMeal(page: Page, at: number): Promise<void> {
  const meal = page.locator('.week-meal').nth(at);
  if ((await meal.locator('details[open]').count()) === 0) await meal.locator('summary').click();
}

describe('a week of meals', () => {
  it('is kept, locked, planned again, swapped, eaten, shopped for, and taken along', async () => {
    const { page, faults, close } = await visit(home, { ...phone, acceptDownloads: true }, 'ana-62');
    await page.goto(`${home.address}/week`);
    await page.locator('.week-meal').first().waitFor({ timeout: WAIT_MS });
    expect(await violations(page)).toEqual([]);
    await page.getByText('This week is a proposal.', { exact: false }).waitFor();
    const proposed = await namesOf(page);
    await page.getByRole('button', { name: 'Keep this week' }).click();
    await page.getByText('You keep this week. Nothing is locked.').waitFor();

    // Tomorrow's dinner stays, whatever else is planned.
    const DINNER = 6;
    await openMeal(page, DINNER);
    await page
      .getByRole('button', { name: `Lock ${proposed[DINNER]}` })
      .last()
      .click();
    await page.getByText('You keep this week. One meal is locked.').waitFor();
    await page.getByRole('button', { name: 'Plan the rest again' }).click();
    await page.getByText('Your week is planned again.').waitFor({ timeout: WAIT_MS });
    await expect.poll(() => namesOf(page), { timeout: WAIT_MS }).not.toEqual(proposed);
    expect((await namesOf(page))[DINNER]).toBe(proposed[DINNER]);

    // One meal is swapped for one of three, each with what it changes.
    const LUNCH = 9;
    await openMeal(page, LUNCH);
    const before = (await namesOf(page))[LUNCH]!;
    await page
      .locator('.week-meal')
      .nth(LUNCH)
      .getByRole('button', { name: `Swap ${before}` })
      .click();
    await page.locator('.offer').nth(2).waitFor({ timeout: WAIT_MS });
    await expect.poll(() => page.locator('.offer').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    const chosen = (await page.locator('.offer b').first().textContent())!;
    await page.getByRole('button', { name: `Take ${chosen}` }).click();
    await expect.poll(async () => (await namesOf(page))[LUNCH], { timeout: WAIT_MS }).toBe(chosen);
    await page.reload();
    await page.locator('.week-meal').first().waitFor({ timeout: WAIT_MS });
    const kept = await namesOf(page);
    expect([kept[DINNER], kept[LUNCH]]).toEqual([proposed[DINNER], chosen]);
    await page.getByText('You keep this week. 2 meals are locked.').waitFor();

    // Eaten in one tap, and taken back in one.
    await page.getByRole('button', { name: `Eaten: ${kept[0]}` }).click();
    await page.getByText('is in your food log').waitFor();
    expect((await recordOf(home, page, 'ana-62')).done.map(({ item }) => item)).toContain('meal:breakfast');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await recordOf(home, page, 'ana-62')).done).toEqual([]);

    await shops(page);
    await cooks(page, chosen);
    const calendar = await page.request.get(`${home.address}/api/people/ana-62/meals.ics`);
    expect(await calendar.text()).toContain(`SUMMARY:Lunch: ${chosen.replaceAll(',', '\\,')}`.slice(0, 60));
    expect(faults).toEqual([]);
    await close();
  }, 180_000);

  it('takes what the person goes by, refuses what cannot be, and says why no week can be had', async () => {
    const { page, faults, close } = await visit(home, phone, 'maya-55');
    await page.goto(`${home.address}/week`);
    await page.locator('.week-meal').first().waitFor({ timeout: WAIT_MS });
    await page.getByRole('button', { name: 'Change what I eat' }).click();
    const sheet = page.getByRole('dialog');
    expect(await violations(page)).toEqual([]);
    await sheet.getByLabel('People who eat with me').fill('many');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText('many cannot be', { exact: false }).waitFor();
    await sheet.getByLabel('People who eat with me').fill('2');
    await sheet.getByText('Soy', { exact: true }).click();
    await sheet
      .getByLabel('What I avoid')
      .fill('oats, bread, wheat, rice, quinoa, buckwheat, millet, rye, banana, smoothie, bran, couscous, polenta');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'The week could not be planned' }).waitFor({ timeout: WAIT_MS });
    await page.getByText(/It would (be enough|take)/).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 120_000);

  it('changes only a little of what was eaten, one swap at a time', async () => {
    const { page, faults, close } = await visit(home, phone, 'elena-41');
    await page.goto(`${home.address}/week/changes`);
    await page
      .getByText(/for one swap$/)
      .first()
      .waitFor({ timeout: WAIT_MS });
    await page
      .getByRole('button', { name: /^Plan / })
      .first()
      .click({ timeout: WAIT_MS });
    await page.getByText(/^In your week on /).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 120_000);
});

async function shops(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Shopping list' }).click();
  const item = page.getByRole('checkbox').first();
  await item.waitFor({ timeout: WAIT_MS });
  await page.locator('.shop-item').first().click();
  await expect.poll(() => item.isChecked()).toBe(true);
  await expect.poll(async () => (await recordOf(home, page, 'ana-62')).done.length).toBe(1);
  await page.reload();
  await item.waitFor({ timeout: WAIT_MS });
  expect(await item.isChecked()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect(await page.locator('.shop-item').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Your week' }).click();
}

async function cooks(page: Page, dish: string): Promise<void> {
  await page.locator('.week-meal').first().waitFor({ timeout: WAIT_MS });
  const meal = page.locator('.week-meal', { hasText: dish }).first();
  await meal.locator('summary').click();
  await meal.getByRole('link', { name: /^Recipe/ }).click();
  await page.getByRole('heading', { name: dish, level: 1 }).waitFor({ timeout: WAIT_MS });
  const first = page.locator('.dish .rows li').first();
  const one = await first.textContent();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect.poll(() => first.textContent()).not.toBe(one);
  expect(await violations(page)).toEqual([]);
}

describe('the day of supplements', () => {
  it('shows clock times with their reasons, a conflict once there is one, and MK-7 only for who asks', async () => {
    const { page, faults, close } = await visit(home, phone, 'ana-62');
    await page.goto(`${home.address}/supplements`);
    await page.locator('.day-line .dose').first().waitFor({ timeout: WAIT_MS });
    await expect.poll(() => page.getByText('are needed', { exact: false }).count()).toBeGreaterThan(0);
    expect(await page.locator('.day-line').getByText('MK-7').count()).toBe(0);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Place it in my day all the same' }).click();
    await page.locator('.day-line').getByText('MK-7').waitFor({ timeout: WAIT_MS });

    // Iron and calcium from a label, at breakfast: too near to the thyroid tablet, and said so.
    await page.getByRole('button', { name: 'Add from a label' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText('The name on the package, please.').waitFor();
    expect(await violations(page)).toEqual([]);
    await sheet.getByLabel('Name on the package').fill('Iron and more');
    await sheet.getByLabel('Iron').fill('65');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Times that get in each other’s way' }).waitFor({ timeout: WAIT_MS });
    await page.locator('.conflict').getByText('Iron and more at 8:30 am is too near to', { exact: false }).waitFor();
    expect(
      await page
        .locator('.conflict')
        .getByRole('link', { name: /^Rule S03/ })
        .count(),
    ).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 120_000);
});
