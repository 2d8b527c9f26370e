import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALCIUM_DOSE_MG, getInTheWay, NOTHING, spacingOf, tooClose } from './apart.ts';
import { toMinutes } from './clock.ts';
import type { Dose } from './places.ts';
import { holdsOf, needsOf } from './products.ts';
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
