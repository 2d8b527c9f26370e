import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../composition/node/load.ts';
import { absorbedAtOccasion, absorbedInDay, milkFraction } from './index.ts';

const table = loadFoodTable();
const eaten = (ndb: string, grams: number) => ({ food: table.get(`sr28:${ndb}`)!, grams });

describe('the published servings come out again', () => {
  // Serving, calcium and absorbed calcium of PMC5442193, table 1; our calcium figures differ a little from theirs.
  it.each([
    ['01077', 240, 93.1, 10],
    ['11457', 85, 5.9, 2],
    ['11234', 85, 30.1, 5],
    ['11091', 71, 21.5, 6],
    ['11117', 85, 42.5, 6],
    ['16043', 86, 11.9, 3],
  ])('NDB %s, %d g: about %d mg', (ndb, grams, absorbedMg, within) => {
    expect(Math.abs(absorbedAtOccasion({ foods: [eaten(ndb, grams)] }).absorbedMg - absorbedMg)).toBeLessThan(within);
  });

  it('milk: 34 % of 300 mg', () => {
    expect(milkFraction(300)).toBeCloseTo(0.339, 3);
  });
});

describe('what makes a difference', () => {
  const carbonate = { mg: 500, salt: 'carbonate' } as const;
  const citrate = { mg: 500, salt: 'citrate' } as const;

  it('two half doses apart are absorbed better than one whole', () => {
    const once = absorbedInDay([{ foods: [], doses: [{ ...citrate, mg: 1000 }] }]);
    const split = absorbedInDay([
      { foods: [], doses: [citrate] },
      { foods: [], doses: [citrate] },
    ]);
    expect(split.absorbedMg).toBeGreaterThan(once.absorbedMg);
    expect(once.notes).toContain('beyond-measured-load');
  });

  it('carbonate needs a meal where acid is blocked; citrate does not mind', () => {
    const person = { acidBlocked: true };
    const fasting = absorbedAtOccasion({ foods: [], doses: [carbonate] }, person);
    const free = absorbedAtOccasion({ foods: [], doses: [carbonate] });
    const withBread = absorbedAtOccasion({ foods: [eaten('18075', 40)], doses: [carbonate] }, person);
    expect(fasting.absorbedMg / free.absorbedMg).toBeCloseTo(3.5 / 9.1, 6);
    expect(fasting.notes).toEqual(['carbonate-without-meal-and-acid']);
    expect(withBread.absorbedMg).toBeGreaterThan(2 * fasting.absorbedMg);
    expect(absorbedAtOccasion({ foods: [], doses: [citrate] }, person)).toEqual(
      absorbedAtOccasion({ foods: [], doses: [citrate] }),
    );
  });

  it('each food and tablet is told apart, with what holds its calcium', () => {
    const { parts, absorbedMg, milkShare } = absorbedAtOccasion(
      {
        foods: [
          eaten('11457', 85),
          eaten('16043', 86),
          eaten('01077', 240),
          { food: { group: 'x', per100g: {} }, grams: 50 },
        ],
        doses: [{ name: 'Chalk', ...carbonate }],
      },
      { acidBlocked: true },
    );
    expect(parts.map(({ from, note, measured }) => [from, note, measured])).toEqual([
      ['food', 'oxalate-binds', true],
      ['food', 'phytate-binds', true],
      ['food', undefined, true],
      ['food', 'some-foods-unknown', false],
      ['tablet', 'carbonate-with-meal', true],
    ]);
    expect(parts[0]!.relativeToMilk).toBeCloseTo(0.12, 2);
    expect(parts[3]).toMatchObject({ mg: undefined, absorbedMg: 0 });
    expect(parts[4]!.name).toBe('Chalk');
    expect(parts.reduce((sum, part) => sum + part.absorbedMg, 0)).toBeCloseTo(absorbedMg, 9);
    // 1,000 mg or so at once: 0.889 - 0.0964 ln 1000 = 0.22.
    expect(milkShare).toBeGreaterThan(0.2);
    expect(milkShare).toBeLessThan(0.24);
  });

  it('calcium that was added to soy milk is held by no phytate of its own', () => {
    const soy = table.all().find(({ name }) => /^Soy milk.*added calcium/.test(name))!;
    const [part] = absorbedAtOccasion({ foods: [{ food: soy, grams: 240 }] }).parts;
    expect(part).toMatchObject({ note: 'less-than-milk', measured: true });
  });

  it('a tablet taken with a meal counts so, also where the meal is not logged', () => {
    const person = { acidBlocked: true };
    const logged = absorbedAtOccasion({ foods: [], doses: [{ ...carbonate, withMeal: true }] }, person);
    expect(logged.notes).toEqual(['carbonate-with-meal']);
    expect(logged.absorbedMg).toBeGreaterThan(absorbedAtOccasion({ foods: [], doses: [carbonate] }, person).absorbedMg);
  });

  it('age and the loss of estrogen lower it as measured', () => {
    const foods = [eaten('01077', 250)];
    const young = absorbedAtOccasion({ foods }, { ageYears: 45 });
    const old = absorbedAtOccasion({ foods }, { ageYears: 65, estrogenLost: true });
    expect((young.absorbedMg - old.absorbedMg) / young.eatenMg).toBeCloseTo(20 * 0.0021 + 0.022, 6);
  });

  it('vitamin D deficiency opens the range downwards', () => {
    const foods = [eaten('01077', 250)];
    const low = absorbedAtOccasion({ foods }, { vitaminD25OhNmolPerL: 20 });
    expect(low.absorbedLowMg).toBeCloseTo(low.eatenMg * 0.125, 6);
    expect(low.notes).toEqual(['vitamin-d-deficient']);
    const enough = absorbedAtOccasion({ foods }, { vitaminD25OhNmolPerL: 60 });
    expect(enough.absorbedLowMg).toBe(enough.absorbedMg);
  });

  it('says how much of it was measured, and what is not known', () => {
    expect(absorbedAtOccasion({ foods: [eaten('11457', 100)] })).toMatchObject({
      measuredShare: 1,
      notes: ['oxalate-binds'],
    });
    const unknown = { food: { per100g: {}, group: 'Snacks' }, grams: 100 };
    expect(absorbedAtOccasion({ foods: [unknown] })).toMatchObject({ eatenMg: 0, notes: ['some-foods-unknown'] });
    const assumed = { food: { per100g: { calcium: 100 }, group: 'Snacks' }, grams: 100 };
    expect(absorbedAtOccasion({ foods: [assumed] }).measuredShare).toBe(0);
  });
});

describe('for any occasion', () => {
  const foods = fc.array(
    fc.record({
      food: fc.constantFrom(
        ...['01077', '11458', '16426', '12061', '18075', '15088'].map((n) => table.get(`sr28:${n}`)!),
      ),
      grams: fc.double({ min: 0, max: 600, noNaN: true }),
    }),
    { maxLength: 6 },
  );
  const doses = fc.array(
    fc.record({
      mg: fc.constantFrom(0, 250, 500, 1000),
      salt: fc.constantFrom('carbonate' as const, 'citrate' as const),
    }),
    { maxLength: 3 },
  );
  const person = fc.record({
    ageYears: fc.integer({ min: 18, max: 100 }),
    estrogenLost: fc.boolean(),
    acidBlocked: fc.boolean(),
    vitaminD25OhNmolPerL: fc.integer({ min: 5, max: 150 }),
  });

  it('never more is absorbed than eaten, nor less than nothing', () => {
    fc.assert(
      fc.property(foods, doses, person, (f, d, who) => {
        const { eatenMg, absorbedMg, absorbedLowMg } = absorbedAtOccasion({ foods: f, doses: d }, who);
        expect(absorbedLowMg).toBeGreaterThanOrEqual(0);
        expect(absorbedLowMg).toBeLessThanOrEqual(absorbedMg);
        expect(absorbedMg).toBeLessThanOrEqual(eatenMg);
      }),
    );
  });

  it('more milk is never less absorbed calcium, up to a litre and a half', () => {
    const grams = fc.double({ min: 0, max: 1500, noNaN: true });
    fc.assert(
      fc.property(grams, grams, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (g) => absorbedAtOccasion({ foods: [eaten('01077', g)] }).absorbedMg,
        );
        expect(more!).toBeGreaterThanOrEqual(less! - 1e-9);
      }),
    );
  });
});
