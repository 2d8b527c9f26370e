import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLabel, figuresFrom, labelOf, readLabelDraft } from './labels.ts';

const day = '2026-11-22';
const figure = (text: string, unit: string) => ({ text, unit });
const american = emptyLabel('US', {
  name: 'Greek yogurt',
  servingLabel: '2/3 cup',
  servingGrams: '170',
  figures: {
    energy: figure('100', 'kcal'),
    protein: figure('17', 'g'),
    calcium: figure('15', '%'),
    vitaminD: figure('40', 'IU'),
  },
});

describe('a label', () => {
  it('American, for a serving: 15 % of 1,300 mg, 40 IU are 1 µg; what is not there is not known', () => {
    expect(readLabelDraft(american, day)).toMatchObject({
      product: {
        name: 'Greek yogurt',
        per: { value: 170, unit: 'g' },
        serving: { label: '2/3 cup', grams: 170 },
        nutrients: { calcium: { value: 195, unit: 'mg' }, vitaminD: { value: 1, unit: 'ug' } },
      },
    });
    const read = readLabelDraft(american, day);
    expect('product' in read && Object.keys(read.product.nutrients)).toEqual([
      'energy',
      'protein',
      'vitaminD',
      'calcium',
    ]);
  });

  it('European, for 100 g: salt, kJ, percent of 800 mg; a serving may be left out', () => {
    const european = emptyLabel('EU', {
      name: 'Haferdrink',
      figures: { energy: figure('188', 'kJ'), salt: figure('0,1', 'g'), calcium: figure('15', '%') },
      barcode: '4006381333931',
    });
    const read = readLabelDraft(european, day);
    expect(read).toMatchObject({
      product: {
        per: { value: 100 },
        nutrients: { sodium: { value: 40, unit: 'mg' }, calcium: { value: 120, unit: 'mg' } },
        barcode: '4006381333931',
      },
    });
    expect('product' in read && read.product.serving).toBeUndefined();
  });

  it.each([
    [{ name: ' ' }, [{ at: 'name', says: 'name' }]],
    [{ servingGrams: '' }, [{ at: 'servingGrams', says: 'weight' }]],
    [{ servingGrams: '0' }, [{ at: 'servingGrams', says: 'weight' }]],
    [{ barcode: '4006381333932' }, [{ at: 'barcode', says: 'barcode' }]],
    [{ figures: {} }, [{ at: 'figures', says: 'none' }]],
    [{ figures: { calcium: figure('lots', 'mg') } }, [{ at: 'calcium', says: 'number' }]],
    [{ figures: { calcium: figure('-3', 'mg') } }, [{ at: 'calcium', says: 'number' }]],
    [{ figures: { protein: figure('180', 'g') } }, [{ at: 'protein', says: 'moreThanWeight' }]],
    [
      { figures: { fat: figure('3', 'g'), saturatedFat: figure('5', 'g') } },
      [{ at: 'saturatedFat', says: 'moreThan', than: 'fat' }],
    ],
  ])('%j is refused, each at its field', (change, problems) => {
    expect(readLabelDraft({ ...american, ...change }, day)).toEqual({ problems });
  });

  it('whatever is typed, is a product that the record takes, or problems; nothing typed is never a figure', () => {
    const texts = fc.oneof(fc.string({ maxLength: 8 }), fc.double({ min: 0, max: 400, noNaN: true }).map(String));
    const some = fc.dictionary(
      fc.constantFrom('energy', 'fat', 'protein', 'calcium', 'vitaminD', 'sodium', 'salt', 'cholesterol'),
      fc.record({ text: texts, unit: fc.constantFrom('g', 'mg', 'mcg', 'IU', '%', 'kcal', 'kJ', '') }),
    );
    fc.assert(
      fc.property(fc.constantFrom('US', 'EU'), texts, texts, some, (rule, name, servingGrams, figures) => {
        const read = readLabelDraft(emptyLabel(rule, { name, servingGrams, figures }), day);
        if ('problems' in read) return read.problems.length > 0;
        const typed = Object.values(figures).filter(({ text }) => text.trim() !== '').length;
        return Object.keys(read.product.nutrients).length <= typed;
      }),
    );
  });

  it('opens again as it was written, and loses no line that the other form lacks', () => {
    const read = readLabelDraft(
      { ...american, figures: { ...american.figures, cholesterol: figure('10', 'mg') } },
      day,
    );
    if (!('product' in read)) throw new Error('not read');
    const draft = labelOf(read.product, 'EU');
    expect(draft).toMatchObject({
      basis: 'serving',
      servingGrams: '170',
      figures: { calcium: { text: '195', unit: 'mg' } },
    });
    const again = readLabelDraft(draft, '2026-12-01', read.product);
    if (!('product' in again)) throw new Error('not read');
    expect(again.product).toMatchObject({ id: read.product.id, date: day, nutrients: { cholesterol: { value: 10 } } });
    expect(figuresFrom({ sodium: 400 }, 'EU').salt).toEqual({ text: '1', unit: 'g' });
  });
});
