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

const training = async (page: Page, id: string) => (await recordOf(home, page, id)).training;

const add = (page: Page, id: string, kind: string, fact: object) =>
  page.request.post(`${home.address}/api/people/${id}/facts`, {
    headers: { origin: home.address },
    data: { add: [{ kind, fact }] },
  });

async function openMove(page: Page, path = '/move', ready = '.session'): Promise<void> {
  await page.goto(home.address + path);
  await page.locator(ready).first().waitFor({ timeout: WAIT_MS });
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Begins the first session of the week and does one set and the rest after it. */
async function followOneSet(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^(Follow it|Do it today)$/ })
    .first()
    .click();
  await press(page, 'Start');
  await press(page, 'Done');
  await page.getByRole('heading', { name: 'Rest' }).waitFor();
  await press(page, 'Go on now');
}

async function finish(page: Page): Promise<void> {
  await press(page, 'End here');
  await press(page, 'Save');
  await page.getByText('Please say how hard it was').waitFor();
  await page.getByLabel('How hard was it as a whole?').selectOption('11');
  await press(page, 'Save');
}

describe('a session', () => {
  it('is followed set by set, and what was done of it stands in the log', async () => {
    const { page, faults, close } = await visit(home, phone, 'ana-62');
    const before = (await training(page, 'ana-62')).length;
    await openMove(page);
    await followOneSet(page);
    // A phone puts pages away: it goes on where it was.
    await page.reload();
    await page.getByText('2 of 12').waitFor();
    await finish(page);
    await page.getByText('Session written down.').waitFor();
    await expect.poll(async () => (await training(page, 'ana-62')).length).toBe(before + 1);
    expect((await training(page, 'ana-62')).at(-1)).toMatchObject({ rpe: 11, sets: [{ reps: 10 }] });
    expect(faults).toEqual([]);
    await close();
  }, 90_000);

  it('done as planned is one tap, and is asked about the next morning', async () => {
    const { page, close } = await visit(home, phone, 'elena-41');
    const { preferences } = await recordOf(home, page, 'elena-41');
    const wishes = preferences.at(-1);
    // 2026-11-22, the day of the examples, is a Sunday.
    const { id: _, ...rest } = wishes ?? { id: '' };
    await add(page, 'elena-41', 'preferences', { ...rest, date: '2026-11-22', trainingDays: [2, 4, 7] });
    const before = (await training(page, 'elena-41')).length;
    await openMove(page);
    await page.getByText('How sore were you this morning').waitFor();
    await page.getByRole('radio', { name: '4', exact: true }).click({ force: true });
    await page.getByText('Soreness 4 of 10 written down.').waitFor();
    await page.getByRole('button', { name: 'Done as planned' }).first().click();
    await page.getByText('Not done after all').waitFor();
    await expect.poll(async () => (await training(page, 'elena-41')).length).toBeGreaterThan(before);
    const log = await training(page, 'elena-41');
    expect(log.filter(({ date }) => date === '2026-11-21').every((t) => t.painNextMorning === 4)).toBe(true);
    expect((await recordOf(home, page, 'elena-41')).done.at(-1)?.item).toMatch(/^training:/);
    await close();
  }, 90_000);
});

describe('without a network', () => {
  it('a session begun goes on, waits on the device, and is handed in once', async () => {
    const { page, close } = await visit(home, phone, 'mark-48');
    const before = (await training(page, 'mark-48')).length;
    await openMove(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await followOneSet(page);
    await finish(page);
    await page.getByText('the session waits on this device').waitFor();
    await page.context().setOffline(false);
    await page.getByText('1 session handed in').waitFor({ timeout: WAIT_MS });
    expect((await training(page, 'mark-48')).length).toBe(before + 1);
    await page.reload();
    await page.locator('.session').first().waitFor({ timeout: WAIT_MS });
    expect((await training(page, 'mark-48')).length).toBe(before + 1);
    await close();
  }, 90_000);

  it('the page opens, and the sessions that it kept can be followed', async () => {
    const { page, close } = await visit(home, phone, 'maya-55');
    await openMove(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: WAIT_MS })
      .toBeGreaterThan(0);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map((r) => r.url)),
      );
      return all.flat();
    });
    expect(kept.filter((url) => url.includes('/api/'))).toEqual([]);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Sessions on this device' }).waitFor({ timeout: WAIT_MS });
    await page.getByRole('button', { name: 'Follow it' }).first().click();
    await press(page, 'Start');
    await press(page, 'Done');
    await page.getByRole('heading', { name: 'Rest' }).waitFor();
    await close();
  }, 90_000);
});

describe('while a session is followed', () => {
  it('the screen is kept on, and each step shakes and sounds', async () => {
    const { page, close } = await visit(home, phone, 'maya-55');
    await page.addInitScript(() => {
      const calls: string[] = [];
      Object.assign(window, { calls });
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: async (kind: string) => {
            calls.push(`wake ${kind}`);
            return { release: async () => calls.push('sleep') };
          },
        },
      });
      Object.defineProperty(navigator, 'vibrate', { value: () => calls.push('shake') });
      const start = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number) {
        calls.push('tone');
        start.call(this, when);
      };
    });
    const calls = () => page.evaluate(() => (window as unknown as { calls: string[] }).calls);
    await openMove(page);
    await followOneSet(page);
    expect(await calls()).toEqual(expect.arrayContaining(['wake screen', 'shake', 'tone']));
    expect(await calls()).not.toContain('sleep');
    // A page that comes back asks again.
    const before = (await calls()).filter((call) => call === 'wake screen').length;
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(async () => (await calls()).filter((call) => call === 'wake screen').length).toBe(before + 1);
    await press(page, 'End here');
    await expect.poll(calls).toContain('sleep');
    await close();
  }, 90_000);

  it('goes on when the server ends under it, and waits on the device', async () => {
    const own = await openHome();
    try {
      const { page } = await visit(own, phone, 'mark-48');
      await page.goto(`${own.address}/move`);
      await page.locator('.session').first().waitFor({ timeout: WAIT_MS });
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page
        .getByRole('link', { name: /^(Follow it|Do it today)$/ })
        .first()
        .click();
      await press(page, 'Start');
      await own.stop();
      await press(page, 'Done');
      await page.getByRole('heading', { name: 'Rest' }).waitFor();
      await press(page, 'Go on now');
      await finish(page);
      await page.getByText('the session waits on this device').waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Sessions on this device' }).waitFor({ timeout: WAIT_MS });
    } finally {
      await own.close();
    }
  }, 120_000);
});

describe('what steers the plan', () => {
  it('a test of strength is refused in words or written down, and the plan says what it changed', async () => {
    const { page, faults, close } = await visit(home, phone, 'maya-55');
    await openMove(page, '/move/tests', 'h1');
    const test = page.locator('section', { has: page.getByRole('heading', { name: 'Chair stands in 30 seconds' }) });
    const enter = async (typed: string): Promise<void> => {
      await test.getByLabel('Times stood up').fill(typed);
      await test.getByRole('button', { name: 'Save' }).click();
    };
    for (const [typed, said] of [
      ['', 'Needed'],
      ['many', 'many cannot be'],
      ['9.5', 'a whole number'],
      ['-1', '-1 cannot be'],
      ['900', '900 cannot be'],
    ] as const) {
      await enter(typed);
      await test.getByText(said).waitFor();
    }
    expect((await recordOf(home, page, 'maya-55')).measurements.filter((m) => m.kind === 'chair-stand-30s')).toEqual(
      [],
    );
    await enter('9');
    await test.getByText('9 times. Below').waitFor();
    await openMove(page);
    await page.locator('summary', { hasText: 'Why this week looks so' }).click();
    await page.getByText('9 chair stands in 30 seconds').first().waitFor();
    expect(await page.locator('.session').first().textContent()).toContain('Sit to stand');
    expect(faults).toEqual([]);
    await close();
  }, 90_000);

  it('a clinician’s yes opens more than light exercise; talking about it, and a no, do not', async () => {
    const { page, close } = await visit(home, phone, 'ana-62');
    await openMove(page, '/finding/S60', 'h1');
    await press(page, 'We have talked about it');
    await openMove(page);
    await page.getByRole('group', { name: 'What did your doctor say?' }).waitFor();
    await press(page, 'Not yet');
    await page.getByText('November 22, 2026: not yet.').waitFor();
    await press(page, 'Yes, I may train');
    await page.getByText('Noted: you may train.').waitFor();
    await expect
      .poll(() => page.getByRole('heading', { name: 'First ask your doctor' }).count(), { timeout: WAIT_MS })
      .toBe(0);
    await openMove(page, '/move/exercises/E36', '.drawing');
    expect((await recordOf(home, page, 'ana-62')).discussions.filter((d) => d.topic === 'S60')).toHaveLength(3);
    await close();
  }, 90_000);

  it('an exercise that one would rather not do is out of the week, one that is liked is in it', async () => {
    const { page, close } = await visit(home, phone, 'mark-48');
    await openMove(page, '/move/exercises/E02', '.drawing');
    await press(page, 'Rather not');
    await page.getByText('left out from now on').waitFor();
    await openMove(page, '/move/exercises/E31', '.drawing');
    await press(page, 'I like this');
    await page.getByText('preferred from now on').waitFor();
    await openMove(page);
    const week = await page.locator('.move-days').textContent();
    expect(week).not.toContain('Walk at an ordinary pace');
    expect(week).toContain('Ballroom');
    await close();
  }, 90_000);
});

describe('after a fracture of the spine', () => {
  it('no jump or twist is found, opened or offered in a form', async () => {
    const { page, close } = await visit(home, phone, 'ruth-71');
    await openMove(page, '/move/exercises', '.exercise-list li');
    const names = await page.locator('.exercise-list').textContent();
    expect(names).not.toMatch(/jump|hop|jog|run|tennis|sit-up|golf/i);
    await page.getByLabel('Find').fill('jump');
    await page.getByText('0 exercises').waitFor();
    await openMove(page, '/move/exercises/E15', 'h1');
    await page.getByText('Not among the exercises for you now').waitFor();
    expect(await page.locator('.drawing').count()).toBe(0);
    await openMove(page, '/me/training', 'h1');
    await press(page, 'Add');
    await page.getByRole('combobox').first().pressSequentially('jump');
    expect(await page.locator('.hit').count()).toBe(0);
    await page.getByRole('combobox').first().fill('');
    await page.getByRole('combobox').first().pressSequentially('walk');
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hits').textContent()).not.toMatch(/jump/i);
    await close();
  }, 90_000);
});

it('a file of a watch is shown before it is taken over, and not taken twice', async () => {
  const { page, close } = await visit(home, phone, 'ana-62');
  await openMove(page);
  const walk = `<?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Walking"><Id>2026-11-20T15:00:00Z</Id><Lap StartTime="2026-11-20T15:00:00Z"><TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>2500</DistanceMeters></Lap></Activity></Activities></TrainingCenterDatabase>`;
  const file = { name: 'walk.tcx', mimeType: 'application/xml', buffer: Buffer.from(walk) };
  const choose = async (given: typeof file): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Choose a file')]);
    await chooser.setFiles(given);
  };
  await press(page, 'From a watch or an app');
  await choose({ ...file, name: 'notes.txt', buffer: Buffer.from('not a walk') });
  await page.getByText('Accepted: a FIT, TCX or GPX file').waitFor();
  await choose(file);
  await page.getByText('Walk at an ordinary pace, 30 min, 2.5 km').waitFor();
  await press(page, 'Write down 1 entry');
  await page.getByText('1 entry written down.').waitFor();
  await press(page, 'From a watch or an app');
  await choose(file);
  await page.getByText('written down already').waitFor();
  await close();
}, 90_000);

describe.each(['light', 'dark'] as const)('in %s axe finds nothing serious', (colorScheme) => {
  it.each([
    ['the exercises', 'mark-48', '/move/exercises', '.exercise-list li', []],
    ['an exercise', 'mark-48', '/move/exercises/E36', '.drawing', []],
    ['the figures', 'mark-48', '/move/load', '.figures', []],
    ['the year', 'mark-48', '/move/year', '.figures', []],
    ['before a session', 'maya-55', '/move', '.session', ['link:Do it today']],
    ['a set', 'maya-55', '/move', '.session', ['link:Do it today', 'Start']],
    ['a rest', 'maya-55', '/move', '.session', ['link:Do it today', 'Start', 'Done']],
    ['how it was', 'maya-55', '/move', '.session', ['link:Do it today', 'Start', 'Done', 'End here']],
    ['writing something down', 'maya-55', '/move', '.session', ['Write down something else']],
    ['the tests at home', 'maya-55', '/move/tests', '.steps', []],
    ['a file', 'maya-55', '/move', '.session', ['From a watch or an app']],
  ] as [string, string, string, string, string[]][])(
    'on %s',
    async (_name, person, path, ready, steps) => {
      const { page, close } = await visit(home, { ...phone, colorScheme }, person);
      await openMove(page, path, ready);
      for (const step of steps) {
        if (step.startsWith('link:'))
          await page
            .getByRole('link', { name: step.slice(5) })
            .first()
            .click();
        else await press(page, step);
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
      ).toEqual([]);
      await close();
    },
    90_000,
  );
});
