import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Home, openHome, phone, recordOf, visit } from './home.ts';

let home: Home;
beforeAll(async () => {
  home = await openHome();
}, 60_000);
afterAll(() => home?.close());

const TODAY = '2026-11-22';

/** A page of somebody who has just reported something. */
async function having(person: string, symptom: string) {
  const visited = await visit(home, phone, person);
  const { page } = visited;
  await page.request.post(`${home.address}/api/people/${person}/facts`, {
    headers: { origin: home.address },
    data: { add: [{ kind: 'symptoms', fact: { date: TODAY, symptom } }] },
  });
  const dismissals = async () => (await recordOf(home, page, person)).dismissals;
  return { ...visited, dismissals };
}

const pages = ['/', '/food', '/bones', '/move', '/me', '/finding/R10', '/settings'];

describe('a warning sign', () => {
  it('of the next days stands at the top of every page until it is answered, with what to do and say', async () => {
    const { page, faults, dismissals, close } = await having('ana-62', 'lump');
    for (const path of pages) {
      await page.goto(home.address + path);
      await page.getByRole('heading', { name: 'Call within three days' }).waitFor();
    }
    await page.getByRole('link', { name: 'What to do and say' }).click();
    await page.getByText('What you can say').waitFor();
    await page.getByRole('button', { name: 'I have called' }).click();
    await expect
      .poll(async () => (await dismissals()).at(-1))
      .toMatchObject({
        rule: 'R10',
        reason: 'called',
        date: TODAY,
      });
    await page.goto(`${home.address}/food`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('Call within three days').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  }, 90_000);

  it('of now stands in place of every page', async () => {
    const { page, dismissals, close } = await having('maya-55', 'chest-pain');
    for (const path of pages) {
      await page.goto(home.address + path);
      await page.getByRole('heading', { level: 1, name: 'Call for help now' }).waitFor();
      expect(await page.getByRole('navigation').count()).toBe(0);
    }
    await page.getByRole('button', { name: 'I do not have this' }).click();
    await page.getByRole('navigation').first().waitFor();
    expect((await dismissals()).at(-1)).toMatchObject({ rule: 'R04', reason: 'do-not-have-it', date: TODAY });
    await close();
  }, 90_000);
});
