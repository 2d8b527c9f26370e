import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALCIUM_DOSE_MG, getInTheWay, NOTHING, spacingOf, tooClose } from './apart.ts';
import { toMinutes } from './clock.ts';
import { type Dose, optionsFor, slotsOf } from './places.ts';
import { holdsOf, needsOf } from './products.ts';
import { reasonsFor } from './reasons.ts';
import { arrange } from './timetable.ts';

const meals = { breakfast: '08:00', lunch: '12:30', dinner: '18:30' };
let count = 0;
const dose = (name: string, holds: Partial<Dose['holds']>, more: Partial<Dose> = {}): Dose => ({
  id: `${name}${count++}`,
  name,
  holds: { ...NOTHING, ...holds },
  needs: 'any',
  ...more,
});
const calcium = (calciumMg: number, more: Partial<Dose> = {}) =>
  dose('Calcium', { calciumMg }, { needs: 'meal', ...more });
const iron = (more: Partial<Dose> = {}) => dose('Iron', { ironMg: 65 }, { needs: 'empty stomach', ...more });
const timeOf = async (doses: Dose[], spacings = spacingOf('', '', [])) =>
  (await arrange(doses, meals, spacings)).placed.map((placed) => [placed.dose.name, placed.time, placed.with]);

describe('medicines that bind', () => {
  it('calcium keeps four hours from levothyroxine: with it at 06:45, breakfast at 08:00 is too early', async () => {
    expect(await timeOf([calcium(300)], spacingOf('levothyroxine', 'levothyroxine', ['06:45']))).toEqual([
      ['Calcium', '12:30', 'lunch'],
    ]);
  });
  it('magnesium, zinc and iron do too, vitamin D does not', async () => {
    const thyroid = spacingOf('levothyroxine', 'levothyroxine', ['07:00']);
    for (const holds of [{ magnesiumMg: 100 }, { zincMg: 10 }, { ironMg: 14 }]) {
      const [placed] = (await arrange([dose('Mineral', holds)], meals, thyroid)).placed;
      expect(toMinutes(placed!.time) - toMinutes('07:00')).toBeGreaterThanOrEqual(240);
    }
    expect(await timeOf([dose('Vitamin D', { fatSoluble: true }, { needs: 'meal', now: '08:00' })], thyroid)).toEqual([
      ['Vitamin D', '08:00', 'breakfast'],
    ]);
  });
  it.each([
    ['quinolone', 'ciprofloxacin', '08:00', '10:00', '01:59'],
    ['quinolone', 'levofloxacin', '08:00', '10:00', '05:59'],
    ['quinolone', 'moxifloxacin', '12:00', '16:00', '03:59'],
    ['tetracycline', 'doxycycline', '12:00', '15:00', '09:00'],
  ])('%s %s at %s: free again from %s on, and until %s', (drugClass, name, at, after, before) => {
    const [spacing] = spacingOf(drugClass, name, [at]);
    expect(tooClose(toMinutes(after), spacing!)).toBe(false);
    expect(tooClose(toMinutes(after) - 1, spacing!)).toBe(true);
    expect(tooClose(toMinutes(before), spacing!)).toBe(false);
    expect(tooClose(toMinutes(before) + 2, spacing!)).toBe(true);
  });
  it('nothing is swallowed with a bone tablet or before it', async () => {
    const bone = spacingOf('oral-bisphosphonate', 'alendronate', ['07:00']);
    const { placed, conflicts } = await arrange(
      [dose('Vitamin D', { fatSoluble: true }, { now: '07:15' })],
      meals,
      bone,
    );
    expect(placed[0]).toMatchObject({ movedFrom: '07:15' });
    expect(conflicts).toMatchObject([{ rule: 'S04' }]);
  });
  it('orlistat stands against vitamin D, not against calcium', async () => {
    const orlistat = spacingOf('orlistat', 'orlistat', ['08:00', '12:30', '18:30']);
    expect(await timeOf([dose('Vitamin D', { fatSoluble: true })], orlistat)).toEqual([
      ['Vitamin D', '15:30', 'afternoon'],
    ]);
    expect(await timeOf([calcium(400, { now: '12:30' })], orlistat)).toEqual([['Calcium', '12:30', 'lunch']]);
  });
});

describe('supplements among themselves', () => {
  it('iron stands clear of calcium and zinc; a multivitamin’s share does not matter', async () => {
    expect(getInTheWay(iron().holds, calcium(500).holds)).toMatch(/iron and calcium/);
    expect(getInTheWay(dose('Zinc', { zincMg: 25 }).holds, iron().holds)).toMatch(/iron and zinc/);
    expect(getInTheWay(iron().holds, calcium(120).holds)).toBeUndefined();
    const { placed, conflicts } = await arrange([iron({ now: '08:00' }), calcium(500, { now: '08:00' })], meals, []);
    const [a, b] = placed.map(({ time }) => toMinutes(time));
    expect(Math.abs(a! - b!)).toBeGreaterThanOrEqual(120);
    expect(placed.filter(({ movedFrom }) => movedFrom)).toHaveLength(1);
    expect(conflicts).toMatchObject([
      { says: 'Iron and Calcium: iron and calcium two hours apart are taken up better.' },
    ]);
  });
  it('a new dose goes where 500 mg is not exceeded together with what is taken already', async () => {
    const table = await arrange(
      [calcium(500, { now: '12:30' }), calcium(250, { now: '18:30' }), calcium(300)],
      meals,
      [],
    );
    expect(table.placed.find(({ dose: placed }) => placed.now === undefined)).toMatchObject({ with: 'breakfast' });
    expect(table.conflicts).toEqual([]);
  });
  it('says so when two products at one time bring too much calcium, and parts them', async () => {
    const { conflicts, placed } = await arrange(
      [calcium(400, { now: '08:00' }), calcium(400, { now: '08:00' })],
      meals,
      [],
    );
    expect(conflicts).toMatchObject([{ says: expect.stringContaining('800 mg of calcium at 08:00') }]);
    expect(new Set(placed.map(({ time }) => time)).size).toBe(2);
  });
  it('says so when nothing fits', async () => {
    const table = await arrange([calcium(500), calcium(500), calcium(500), calcium(500)], meals, []);
    expect(table).toMatchObject({ placed: [], impossible: expect.stringContaining('500 mg') });
  });
});

describe('labels', () => {
  const product = {
    name: 'Bone formula',
    ingredients: [
      { ingredient: 'calcium', form: 'carbonate', amount: { value: 0.25, unit: 'g' } },
      { ingredient: 'vitaminD', amount: { value: 400, unit: '[iU]' } },
      { ingredient: 'zinc', amount: { value: 5, unit: 'mg' } },
    ],
  };
  it('are read once: what two tablets hold, and with what they are taken', () => {
    expect(holdsOf(product, 2)).toEqual({ calciumMg: 500, ironMg: 0, zincMg: 10, magnesiumMg: 0, fatSoluble: true });
    expect(needsOf(product)).toBe('meal');
    expect(needsOf({ name: 'Iron', ingredients: [{ ingredient: 'iron', amount: { value: 65, unit: 'mg' } }] })).toBe(
      'empty stomach',
    );
    expect(
      needsOf({
        name: 'Citrate',
        ingredients: [{ ingredient: 'calcium', form: 'citrate', amount: { value: 250, unit: 'mg' } }],
      }),
    ).toBe('any');
  });
});

describe('for any day', () => {
  const clock = fc
    .integer({ min: 5 * 60, max: 22 * 60 })
    .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
  const anyDose = fc.record({
    kind: fc.constantFrom('calcium', 'iron', 'zinc', 'vitaminD'),
    step: fc.integer({ min: 1, max: 10 }),
    now: fc.option(clock, { nil: undefined }),
  });
  it('never breaks a spacing, a pair or the size of a sitting', async () => {
    await fc.assert(
      fc.asyncProperty(clock, fc.array(anyDose, { maxLength: 6 }), async (at, kinds) => {
        const spacings = spacingOf('levothyroxine', 'levothyroxine', [at]);
        const doses = kinds.map(({ kind, step, now }) => {
          const more = now === undefined ? {} : { now };
          if (kind === 'calcium') return calcium(step * 50, more);
          if (kind === 'iron') return iron(more);
          if (kind === 'zinc') return dose('Zinc', { zincMg: step * 5 }, more);
          return dose('Vitamin D', { fatSoluble: true }, { needs: 'meal', ...more });
        });
        const { placed, impossible } = await arrange(doses, meals, spacings);
        if (impossible) return;
        expect(placed).toHaveLength(doses.length);
        for (const { time, dose: one } of placed) {
          if (one.holds.fatSoluble) continue;
          expect(Math.abs(toMinutes(time) - toMinutes(at))).toBeGreaterThanOrEqual(240);
        }
        const byTime = Map.groupBy(placed, ({ time }) => time);
        for (const together of byTime.values()) {
          expect(together.reduce((sum, one) => sum + one.dose.holds.calciumMg, 0)).toBeLessThanOrEqual(CALCIUM_DOSE_MG);
        }
        for (const a of placed) {
          for (const b of placed) {
            if (a === b || Math.abs(toMinutes(a.time) - toMinutes(b.time)) >= 120) continue;
            expect(getInTheWay(a.dose.holds, b.dose.holds)).toBeUndefined();
          }
        }
      }),
    );
  });
});

describe('beside trying everything', () => {
  const clock = fc
    .integer({ min: 6 * 60, max: 21 * 60 })
    .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
  const anyDose = fc.record({
    holds: fc.record({
      calciumMg: fc.constantFrom(0, 250, 400, 500),
      ironMg: fc.constantFrom(0, 14, 65),
      zincMg: fc.constantFrom(0, 25),
      magnesiumMg: fc.constantFrom(0, 100),
      fatSoluble: fc.boolean(),
    }),
    needs: fc.constantFrom<Dose['needs']>('meal', 'any', 'empty stomach'),
    now: fc.option(clock, { nil: undefined }),
  });
  const drug = fc.constantFrom('levothyroxine', 'oral-bisphosphonate', 'quinolone', 'bile-acid-sequestrant');

  /** Least price over all ways to place the doses; infinite where there is none. Written without the programme. */
  function cheapest(doses: readonly Dose[], spacings: ReturnType<typeof spacingOf>): number {
    const slots = slotsOf(meals);
    const ways = doses.map((one) => optionsFor(one, slots, spacings));
    let best = Number.POSITIVE_INFINITY;
    const go = (chosen: { dose: Dose; at: number }[], price: number): void => {
      const next = doses[chosen.length];
      if (next === undefined) {
        best = Math.min(best, price);
        return;
      }
      for (const { slot, price: own } of ways[chosen.length]!) {
        const all = [...chosen, { dose: next, at: slot.at }];
        if (chosen.some(({ dose: other, at }) => Math.abs(at - slot.at) < 120 && getInTheWay(other.holds, next.holds)))
          continue;
        const tooMuch = all.some(({ at: from }) => {
          const hour = all.filter(({ at }) => at >= from && at <= from + 60);
          return hour.reduce((sum, { dose: one }) => sum + one.holds.calciumMg, 0) > CALCIUM_DOSE_MG;
        });
        if (tooMuch) continue;
        const sharing = chosen
          .filter(({ at }) => Math.abs(at - slot.at) <= 60)
          .reduce((sum, { dose: one }) => sum + Math.min(one.holds.calciumMg, next.holds.calciumMg) / 1000, 0);
        go(all, price + own + sharing);
      }
    };
    go([], 0);
    return best;
  }

  it('finds an arrangement whenever there is one, and none is better', async () => {
    await fc.assert(
      fc.asyncProperty(drug, clock, fc.array(anyDose, { minLength: 1, maxLength: 4 }), async (kind, at, given) => {
        const spacings = spacingOf(kind, kind, [at]);
        const doses = given.map(
          ({ holds, needs, now }, i): Dose => ({
            ...dose(`D${i}`, holds, { needs }),
            ...(now === undefined ? {} : { now }),
          }),
        );
        const best = cheapest(doses, spacings);
        const { placed, impossible } = await arrange(doses, meals, spacings);
        expect(impossible === undefined).toBe(Number.isFinite(best));
        if (impossible !== undefined) return;
        const slots = slotsOf(meals);
        const own = placed.reduce((sum, { dose: one, time }) => {
          const here = optionsFor(one, slots, spacings).filter(({ slot }) => slot.at === toMinutes(time));
          return sum + Math.min(...here.map(({ price }) => price));
        }, 0);
        const sharing = placed.flatMap((a, i) =>
          placed
            .slice(i + 1)
            .filter((b) => Math.abs(toMinutes(a.time) - toMinutes(b.time)) <= 60)
            .map((b) => Math.min(a.dose.holds.calciumMg, b.dose.holds.calciumMg) / 1000),
        );
        expect(own + sharing.reduce((sum, one) => sum + one, 0)).toBeCloseTo(best, 4);
      }),
      { seed: 7 },
    );
  });

  it('names the doses without which the rest would fit', async () => {
    const four = [calcium(500), calcium(500), calcium(500), calcium(500)];
    expect((await arrange(four, meals, [])).impossible).toMatch(/Without Calcium the rest would fit/);
  });

  it('says the reasons of a time: what it keeps clear of, by how much, and under which screen', async () => {
    const spacings = spacingOf('levothyroxine', 'levothyroxine', ['06:30']);
    const { placed } = await arrange([calcium(500), iron()], meals, spacings);
    for (const one of placed) {
      const reasons = reasonsFor(one, placed, spacings);
      expect(reasons).toContainEqual({
        says: expect.stringMatching(/hours after levothyroxine; 4 hours/),
        rule: 'S03',
      });
      expect(reasons.some(({ says }) => says.startsWith('Clear of '))).toBe(true);
    }
  });

  it('two products with iron are kept apart by the calcium of either, whichever is named first', () => {
    const [plain, both] = [iron().holds, { ...iron().holds, calciumMg: 400 }];
    expect(getInTheWay(plain, both)).toBe(getInTheWay(both, plain));
    expect(getInTheWay(plain, both)).toMatch(/calcium/);
  });
});
