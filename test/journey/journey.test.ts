import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecord, today } from '../../src/record/index.ts';
import { type Home, openHome, visit } from './home.ts';

let home: Home;
beforeAll(async () => {
  home = await openHome();
}, 60_000);
afterAll(() => home?.close());

const calcium = async (page: Page): Promise<string> =>
  (await page.locator('[data-nutrient=calcium] .gauge-total').textContent()) ?? '';

const pick = (page: Page, option: string) => page.locator('label', { hasText: option }).click();

async function onboard(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Next' });
  await page.getByRole('button', { name: 'Begin with six questions' }).click();
  await page.getByLabel('Name').fill('Rosa');
  await next.click();
  await page.getByText('The birth date, please').waitFor();
  await page.getByLabel('Birth date').fill('1964-03-14');
  await next.click();
  await pick(page, 'Female');
  await next.click();
  await pick(page, 'Anastrozole');
  await page.getByLabel('Since when?').fill('2025-02-01');
  await next.click();
  await pick(page, 'Stopped for good');
  await next.click();
  await pick(page, 'Centimetres, kilograms');
  await page.getByLabel('Height').fill('164');
  await page.getByLabel('Weight').fill('71');
  await next.click();
  await page.getByLabel('What do you not eat?').fill('liver');
  await pick(page, 'No, or I do not know');
  await page.getByRole('button', { name: 'Done' }).click();
}

async function addFood(page: Page, meal: string, text: string, food: string): Promise<void> {
  await page.getByRole('button', { name: `Add to ${meal}` }).click();
  await page.getByRole('searchbox').fill(text);
  await page.getByRole('option', { name: food }).first().click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('searchbox').waitFor();
  await page.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

describe('a person on anastrozole begins', () => {
  it('answers six questions, logs a day of food, sees the calcium move, sees the plan, and takes the record along', async () => {
    const { page, faults, close } = await visit(home, { acceptDownloads: true });
    await page.goto(home.address);
    await onboard(page);

    // Today: symptoms first, saved at the tap.
    await page.getByRole('heading', { name: 'How are you today, Rosa?' }).waitFor();
    await page
      .getByRole('radiogroup', { name: 'Sore joints' })
      .getByRole('radio', { name: 'a little' })
      .check({ force: true });
    await page.getByText('Saved. Skip any line.').waitFor();

    // Food: nothing logged is unknown, not zero; each food moves the gauge at once.
    await page.getByRole('link', { name: 'Food', exact: true }).click();
    await page.getByRole('heading', { name: 'Food for your bones' }).waitFor();
    expect(await calcium(page)).toBe('Unknown');
    await addFood(page, 'Breakfast', 'greek yogurt', 'Greek yogurt, plain');
    const breakfast = await calcium(page);
    expect(breakfast).toMatch(/^\d+ of 1,\d\d0 mg$/);
    await addFood(page, 'Lunch', 'canned sardines with bones', 'Sardines');
    const lunch = await calcium(page);
    expect(Number.parseInt(lunch.replace(',', ''), 10)).toBeGreaterThan(Number.parseInt(breakfast, 10) + 100);
    await addFood(page, 'Dinner', 'broccoli', 'Broccoli');

    // A line is removed and comes back.
    const line = page.getByRole('button', { name: /^Sardines/ });
    await line.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await line.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await line.waitFor();

    // What was acknowledged is there after a reload.
    await page.reload();
    await line.waitFor();

    // The plan: next best action, and the day's meals.
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('heading', { name: 'How are you today, Rosa?' }).waitFor();
    await page.locator('.wash').waitFor({ timeout: 60_000 });
    await page.getByText(/^Dinner: /).waitFor();
    await page.getByRole('button', { name: /^Done: Dinner/ }).click();
    await page.getByText('is in your food log').waitFor();

    // Out it goes, as a record that reads back.
    await page.getByRole('link', { name: 'Me', exact: true }).click();
    await page.getByRole('link', { name: 'Export and import' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export this record' }).click(),
    ]);
    const record = readRecord(JSON.parse(readFileSync(await download.path(), 'utf8')));
    expect(record.person).toEqual({ name: 'Rosa', birthDate: '1964-03-14', sex: 'female' });
    expect(record.therapies).toMatchObject([{ name: 'anastrozole', date: '2025-02-01' }]);
    expect(record.symptoms).toMatchObject([{ symptom: 'joint-pain', severity: 3 }]);
    expect(record.diary.filter(({ dish }) => dish === undefined)).toHaveLength(3);
    expect(record.diary.length).toBeGreaterThan(3);
    expect(record.done.map(({ item }) => item)).toEqual(['meal:dinner']);

    expect(faults).toEqual([]);
    await close();
  }, 120_000);

  it('goes on with the own record in a browser that has not seen it before', async () => {
    const { page, faults, close } = await visit(home);
    await page.goto(home.address);
    await page.getByRole('button', { name: 'Show Rosa' }).click();
    await page.getByRole('heading', { name: 'How are you today, Rosa?' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('asks again about a density that cannot be right, with a guess, and then draws the scan', async () => {
    const { page, faults, close } = await visit(home, {}, 'ana-62');
    await page.goto(`${home.address}/bones`);
    await page.getByText(/^4\.1\s% lower than in \d{4}\.$/).waitFor();
    const before = await page.getByText(/^Last scan /).textContent();
    await page.getByRole('button', { name: 'Add a scan' }).click();
    await page.getByLabel('Day of the scan').fill(today());
    const density = page.getByLabel('Density, g/cm²').first();
    await density.fill('8.49');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Spine readings lie between 0.4 and 1.8. Did you mean 0.849?').waitFor();
    await page.getByRole('button', { name: 'Use 0.849' }).click();
    expect(await density.inputValue()).toBe('0.849');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Scan added.').waitFor();
    expect(await page.getByText(/^Last scan /).textContent()).not.toBe(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(before ?? '', { exact: true }).waitFor();
    expect(faults).toEqual([]);
    await close();
  }, 60_000);

  it('puts a red flag before every page, until it is answered', async () => {
    const { page, faults, close } = await visit(home, {}, 'maya-55');
    await page.goto(home.address);
    await page.getByRole('button', { name: 'New pain, a fall, or something else' }).click();
    await page.getByRole('combobox', { name: 'What do you feel?' }).pressSequentially('back pa');
    await page.getByRole('option', { name: 'Back pain' }).click();
    await page.getByLabel('How bad is it?').fill('8');
    await pick(page, 'Sudden');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Call today' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.goto(`${home.address}/food`);
    await page.getByRole('link', { name: 'Call 911' }).waitFor();
    await page.getByRole('button', { name: 'I have called' }).click();
    await page.getByRole('heading', { name: 'Food for your bones' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  }, 60_000);
});
