import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTo, type BonewiseRecord, readRecord, today } from '../../src/record/index.ts';
import { type Home, openHome, visit } from './home.ts';

let home: Home;
beforeAll(async () => {
  home = await openHome();
}, 60_000);
afterAll(() => home?.close());

const day = (back: number): string => addTo(today(), { days: -back });

/** A person with three logged days before today, so that there is something to offer and to copy. */
async function someone(page: Page): Promise<string> {
  const breakfast = (back: number, grams: number) => ({
    date: day(back),
    meal: 'breakfast',
    food: 'sr28:01256',
    amount: { value: grams, unit: 'g' },
  });
  const record = {
    bonewise: 1,
    person: { name: 'Rosa', birthDate: '1964-03-14', sex: 'female' },
    diary: [
      breakfast(1, 170),
      breakfast(2, 170),
      breakfast(3, 200),
      { date: day(1), meal: 'lunch', food: 'sr28:15088', amount: { value: 92, unit: 'g' } },
    ],
  };
  const answer = await page.request.post(`${home.address}/api/people`, {
    headers: { origin: home.address },
    data: { record },
  });
  return ((await answer.json()) as { id: string }).id;
}

const recordOf = async (page: Page, id: string): Promise<BonewiseRecord> =>
  readRecord(await (await page.request.get(`${home.address}/api/people/${id}/record`)).json());

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();
const closeSheet = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

/** What axe holds against the open sheet, else the page, by day, and for contrast by night. */
async function violations(page: Page): Promise<string[]> {
  const sheet = (await page.getByRole('dialog').count()) > 0;
  const look = () => (sheet ? new AxeBuilder({ page }).include('[role=dialog]') : new AxeBuilder({ page }));
  const day = await look().analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await look().withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...day.violations, ...night.violations]
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

const RECIPE = `Kale and bean soup
Serves 4
Ingredients
2 tbsp olive oil
2 (15-ounce) cans cannellini beans, drained
3 xyzzy
200 g kale
Method
Cook for 30 minutes.`;

describe('the food log', () => {
  it('lists of what is logged ask nobody for ids: a line opens in its own sheet, a favourite goes and comes back', async () => {
    const { page, faults, close } = await visit(home);
    const id = await someone(page);
    await page.request.post(`${home.address}/api/people/${id}/facts`, {
      headers: { origin: home.address },
      data: { add: [{ kind: 'favourites', fact: { date: day(0), food: 'sr28:01256' } }] },
    });
    await page.addInitScript((person) => localStorage.setItem('bonewise.person', person), id);
    await page.goto(`${home.address}/me/diary`);
    await page
      .getByRole('button', { name: /yogurt/i })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('How many').waitFor();
    await closeSheet(page);
    await page.goto(`${home.address}/me/favourites`);
    await page.getByRole('button', { name: /^Remove.*yogurt/i }).click();
    await page.getByText('Nothing here yet').waitFor();
    await undo(page);
    await page.getByRole('button', { name: /^Remove.*yogurt/i }).waitFor();
    await page.getByRole('link', { name: 'Add' }).click();
    await page.getByRole('heading', { name: 'Food for your bones' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  }, 60_000);

  it('logs from favourites, copies days, takes in a recipe and a label; each is taken back as one', async () => {
    const { page, faults, close } = await visit(home, { reducedMotion: 'reduce' });
    await page.goto(home.address);
    const id = await someone(page);
    await page.evaluate((person) => localStorage.setItem('bonewise.person', person), id);
    await page.goto(`${home.address}/food`);
    const log = page.getByRole('region', { name: 'Food log' });

    // One tap logs the portion that is usual; a star puts the food first.
    await page.getByRole('button', { name: 'Add to Breakfast' }).click();
    await page.getByRole('button', { name: /^Greek yogurt.*choose the amount$/ }).click();
    await page.getByText('All figures and their sources').click();
    await page.getByText(/^No data, which is not the same as none/).waitFor();
    await page.getByRole('button', { name: /^Favourite: Greek yogurt/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose another' }).click();
    const favourites = page.getByRole('region', { name: 'Favourites' });
    await favourites.getByRole('button', { name: /^Add Greek yogurt.*170/ }).click();
    await page.getByText(/added to breakfast/).waitFor();
    await closeSheet(page);
    await log.getByRole('button', { name: /^Greek yogurt/ }).waitFor();

    // Three days onto the three before them: one change, taken back as one.
    const before = (await recordOf(page, id)).diary.length;
    await page.getByRole('button', { name: 'Copy a meal or days' }).click();
    await page.getByText('Many days').click();
    for (const [label, back] of [
      ['From, first day', 3],
      ['From, last day', 1],
      ['To, first day', 6],
      ['To, last day', 4],
    ] as const)
      await page.getByLabel(label).fill(day(back));
    await page.getByText(/^4 foods: Greek yogurt/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('4 foods copied.').waitFor();
    await expect.poll(async () => (await recordOf(page, id)).diary.length).toBe(before + 4);
    await undo(page);
    await expect.poll(async () => (await recordOf(page, id)).diary.length).toBe(before);

    // A pasted recipe: what nobody said yes to, and what no food was found for, counts as unknown.
    await page.getByRole('link', { name: 'My meals and products' }).click();
    await page.getByRole('link', { name: 'Recipe from a page' }).click();
    const paste = page.getByLabel('The page, or its list of ingredients');
    await paste.fill('https://example.org/soup');
    await page.getByRole('button', { name: 'Read the ingredients' }).click();
    await page.getByText(/^Bonewise opens no web pages/).waitFor();
    await paste.fill(RECIPE);
    await page.getByRole('button', { name: 'Read the ingredients' }).click();
    await page.getByText('Written: 2 tbsp olive oil').waitFor();
    await page.getByText('No food found for this.').waitFor();
    await page.getByText(/Known for 0 of 4 ingredients/).waitFor();
    await page.getByRole('button', { name: /^Yes, this: White beans/ }).click();
    await page.getByRole('button', { name: /^Yes, this: Kale/ }).click();
    await page.getByText(/calcium at least \d+ mg/).waitFor();
    await page.getByText(/Known for 2 of 4 ingredients/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Kale and bean soup saved.').waitFor();

    // A portion of it in the log, by one tap; what is not known is said, and is no zero.
    await page.getByRole('link', { name: 'Food', exact: true }).first().click();
    await page.getByRole('button', { name: 'Add to Dinner' }).click();
    await page.getByRole('button', { name: /^Add Kale and bean soup/ }).click();
    await closeSheet(page);
    await log.getByText(/^At least [\d,]+ mg calcium$/).waitFor();
    const [recipe] = (await recordOf(page, id)).recipes;
    expect(recipe!.ingredients.map(({ confirmed }) => confirmed)).toEqual([false, true, false, true]);
    await expect
      .poll(async () => (await recordOf(page, id)).diary.filter(({ dish }) => dish === recipe!.id))
      .toHaveLength(4);

    // A label: a slip is said at its line; then product and line come, and go, together.
    await page.getByRole('button', { name: 'Add to Snack' }).click();
    await page.getByRole('button', { name: 'By barcode' }).click();
    await page.getByLabel('Digits under the bars').fill('4006381333931');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText(/so nothing was sent/).waitFor();
    await page.getByRole('button', { name: 'Copy its label' }).click();
    expect(await page.getByLabel('What is it?').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.locator('.sheet').evaluate((sheet) => sheet.scrollTop)).toBe(0);
    await page.getByLabel('What is it?').fill('Oat bar');
    await page.getByText('United States').click();
    await page.getByText('one serving', { exact: true }).click();
    await page.getByLabel('Serving weight').fill('40');
    await page.getByLabel('Protein').fill('50');
    await page.getByLabel('Calcium', { exact: true }).fill('10');
    await page.getByLabel('Unit of calcium').selectOption('%');
    await page.getByRole('button', { name: 'Save, and add to snack' }).click();
    await page.getByText('That is more than the food weighs.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Protein').fill('5');
    await page.getByRole('button', { name: 'Save, and add to snack' }).click();
    await page.getByText('Oat bar added to snack.').waitFor();
    await expect.poll(async () => (await recordOf(page, id)).products).toHaveLength(1);
    expect((await recordOf(page, id)).diary.at(-1)).toMatchObject({
      description: 'Oat bar',
      amount: { value: 40, unit: 'g' },
      nutrients: { calcium: { value: 130, unit: 'mg' } },
    });
    await undo(page);
    await expect.poll(async () => (await recordOf(page, id)).products).toHaveLength(0);
    await closeSheet(page);

    // A logged meal under a name, to be logged again.
    await page.getByRole('button', { name: 'Save Breakfast as my meal' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('My breakfast saved.').waitFor();
    await expect.poll(async () => (await recordOf(page, id)).recipes.map(({ name }) => name)).toContain('My breakfast');

    expect(faults).toEqual([]);
    await close();
  }, 120_000);
});
