import { describe, expect, it, vi } from 'vitest';
import { readFact } from '../../record/index.ts';
import {
  createProductLookup,
  foodOfProduct,
  impossibleIn,
  isBarcode,
  LABEL_FORMS,
  labelOfPortion,
  readLabel,
} from './index.ts';

describe('a label', () => {
  it('percent of the daily value, American: 25 % of calcium are 325 mg, 10 % of vitamin D 2 µg', () => {
    const { amounts, unread } = readLabel([
      { nutrient: 'calcium', value: 25, unit: '%' },
      { nutrient: 'vitaminD', value: 10, unit: '%' },
      { nutrient: 'protein', value: 8, unit: 'g' },
      { nutrient: 'sodium', value: 125, unit: 'mg' },
    ]);
    expect(amounts).toEqual({ calcium: 325, vitaminD: 2, protein: 8, sodium: 125 });
    expect(unread).toEqual([]);
  });
  it('European: 15 % of calcium are 120 mg; 1 g of salt is 400 mg of sodium; 418.4 kJ are 100 kcal', () => {
    const { amounts } = readLabel(
      [
        { nutrient: 'calcium', value: 15, unit: '%' },
        { nutrient: 'salt', value: 1, unit: 'g' },
        { nutrient: 'energy', value: 418.4, unit: 'kJ' },
      ],
      'EU',
    );
    expect(amounts).toEqual({ calcium: 120, sodium: 400, energy: 100 });
  });
  it('international units and micrograms as people write them', () => {
    expect(readLabel([{ nutrient: 'vitaminD', value: 400, unit: 'IU' }]).amounts).toEqual({ vitaminD: 10 });
    expect(readLabel([{ nutrient: 'vitaminD', value: 10, unit: 'mcg' }]).amounts).toEqual({ vitaminD: 10 });
    expect(readLabel([{ nutrient: 'vitaminB12', value: 2.4, unit: 'µg' }]).amounts).toEqual({ vitaminB12: 2.4 });
  });
  it('what cannot be read is said, not guessed', () => {
    const { amounts, unread } = readLabel([
      { nutrient: 'calcium', value: 10, unit: 'IU' },
      { nutrient: 'isoflavones', value: 10, unit: '%' },
      { nutrient: 'calcium', value: -1, unit: 'mg' },
    ]);
    expect(amounts).toEqual({});
    expect(unread.map(({ accepted }) => accepted)[0]).toBe(
      'a number of 0 or more in g, mg or µg, or % of the daily value',
    );
    expect(unread).toHaveLength(3);
  });
});

describe('barcode', () => {
  it.each([
    ['4006381333931', true],
    ['96385074', true],
    ['036000291452', true],
    ['4006381333932', false],
    ['12', false],
    ['40063813339ab', false],
  ])('%s: %s', (text, valid) => {
    expect(isBarcode(text)).toBe(valid);
  });
});

describe('look-up', () => {
  const answer = {
    status: 1,
    product: {
      product_name: 'Oat drink with calcium',
      brands: 'Invented',
      serving_quantity: '200',
      nutriments: {
        'energy-kcal_100g': 46,
        calcium_100g: 0.12,
        'vitamin-d_100g': 0.0000011,
        proteins_100g: '1.0',
        salt_100g: 0.1,
        sodium_100g: 0.04,
        iron_100g: '',
        zinc_100g: 500,
      },
    },
  };
  const respond = (status: number, body: unknown) =>
    vi.fn(async () => ({ ok: status < 400, status, json: async () => body }));
  const lookup = (fetch: ReturnType<typeof respond>, on = true) =>
    createProductLookup({ isOn: () => on, fetch, userAgent: 'Bonewise/test' });

  it('calls nobody while it is off, nor for what is no barcode', async () => {
    const fetch = respond(200, answer);
    expect(await lookup(fetch, false).find('4006381333931')).toEqual({ state: 'off' });
    expect(await lookup(fetch).find('4006381333932')).toEqual({ state: 'not a barcode' });
    expect(fetch).not.toHaveBeenCalled();
  });
  it('gives figures in our units; what is empty or impossible is not known', async () => {
    const fetch = respond(200, answer);
    expect(await lookup(fetch).find('4006381333931')).toEqual({
      state: 'found',
      barcode: '4006381333931',
      name: 'Oat drink with calcium, Invented',
      per100g: { energy: 46, calcium: 120, vitaminD: 1.1, protein: 1, sodium: 40 },
      servingGrams: 200,
      source: 'Open Food Facts (ODbL), product 4006381333931: check with the packet',
    });
    expect(fetch).toHaveBeenCalledOnce();
  });
  it('says what went wrong', async () => {
    expect(await lookup(respond(404, {})).find('4006381333931')).toEqual({ state: 'not found' });
    expect(await lookup(respond(200, { status: 0 })).find('4006381333931')).toEqual({ state: 'not found' });
    expect(await lookup(respond(503, {})).find('4006381333931')).toEqual({
      state: 'failed',
      why: 'Open Food Facts answered 503',
    });
    const broken = vi.fn(async () => Promise.reject(new Error('no network')));
    expect(
      await createProductLookup({ isOn: () => true, fetch: broken, userAgent: 'x' }).find('4006381333931'),
    ).toEqual({ state: 'failed', why: 'no network' });
  });
});

describe('the forms of labels', () => {
  it.each(['US', 'EU'] as const)('%s: every line can be read in each of its units', (rule) => {
    const fields = [...LABEL_FORMS[rule].usual, ...LABEL_FORMS[rule].more];
    for (const { nutrient, units } of fields) {
      for (const unit of units) expect(readLabel([{ nutrient, value: 1, unit }], rule).unread).toEqual([]);
    }
    expect(new Set(fields.map(({ nutrient }) => nutrient)).size).toBe(fields.length);
  });

  it.each([
    ['a plain label', { energy: 150, fat: 8, saturatedFat: 5, carbohydrate: 12, sugars: 12, calcium: 310 }, []],
    ['12 g rounded up of 11.6 g', { fat: 0.5, saturatedFat: 1 }, []],
    ['kJ written as kcal', { energy: 2260 }, [{ nutrient: 'energy', moreThan: 'pureFat' }]],
    ['saturated fat above fat', { fat: 3, saturatedFat: 5 }, [{ nutrient: 'saturatedFat', moreThan: 'fat' }]],
    ['sugars above carbohydrate', { carbohydrate: 4, sugars: 9 }, [{ nutrient: 'sugars', moreThan: 'carbohydrate' }]],
    ['310 g of protein in 240 g', { protein: 310 }, [{ nutrient: 'protein', moreThan: 'weight' }]],
  ])('%s', (_, amounts, found) => {
    expect(impossibleIn(amounts, 240)).toEqual(found);
  });
});

describe('a product', () => {
  const product = readFact('products', {
    id: 'oat',
    date: '2026-11-01',
    name: 'Oat drink',
    per: { value: 240, unit: 'g' },
    serving: { label: 'cup', grams: 240 },
    nutrients: {
      calcium: { value: 350, unit: 'mg' },
      vitaminD: { value: 100, unit: '[iU]' },
      salt: { value: 1, unit: 'g' },
    },
  });
  it('is a food with its label as the source; what the label does not say is not known', () => {
    const food = foodOfProduct(product);
    expect(food).toMatchObject({ id: 'oat', name: 'Oat drink', source: 'Label, entered 2026-11-01' });
    expect(food.per100g.calcium).toBeCloseTo(145.83, 2);
    expect(food.per100g.vitaminD).toBeCloseTo(1.0417, 3);
    expect(food.per100g).not.toHaveProperty('protein');
    expect(food.measures).toEqual([{ label: 'cup', grams: 240 }]);
  });
  it('brings to the diary its figures for the amount eaten', () => {
    expect(labelOfPortion(product, 120)).toMatchObject({
      calcium: { value: 175, unit: 'mg' },
      vitaminD: { value: 50, unit: '[iU]' },
    });
  });
});
