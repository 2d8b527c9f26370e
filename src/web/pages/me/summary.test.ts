import { describe, expect, it } from 'vitest';
import '../../i18n.ts';
import { readFact } from '../../../record/index.ts';
import { detailsOfFact, nameOfFact } from './summary.ts';

const date = '2026-11-22';

describe("what is one's own in the list of facts", () => {
  it.each([
    [
      'recipes' as const,
      { name: 'Soup', ingredients: [{ text: 'kale' }, { food: 'sr28:11234' }] },
      'Soup',
      '2 parts \u00b7 November 22, 2026',
    ],
    ['favourites' as const, { food: 'sr28:01079' }, 'sr28:01079', 'November 22, 2026'],
    [
      'products' as const,
      { name: 'Oat drink', per: { value: 100, unit: 'g' }, nutrients: {} },
      'Oat drink',
      'November 22, 2026',
    ],
    [
      'supplements' as const,
      {
        name: 'D3',
        ingredients: [{ ingredient: 'vitaminD', amount: { value: 25, unit: 'ug' } }],
        doses: [{ units: 1 }],
      },
      'D3',
      'Vitamin D 25 \u00b5g \u00b7 since November 2026',
    ],
  ])('%s', (kind, given, name, details) => {
    const fact = readFact(kind, { date, ...given }) as never;
    expect(nameOfFact(kind, fact)).toBe(name);
    expect(detailsOfFact(kind, fact)).toBe(details);
  });
});
