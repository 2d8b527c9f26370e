import { beforeAll, describe, expect, it } from 'vitest';
import { loadFoodTable } from '../composition/node/load.ts';
import { createFoodSearch, type FoodSearch } from './index.ts';
import { singular, words } from './words.ts';

let search: FoodSearch;
beforeAll(() => {
  search = createFoodSearch(loadFoodTable().listing());
});
const names = (text: string, limit = 5): string[] => search.search(text, limit).map((hit) => hit.name);

describe('the first hit is the plain everyday thing', () => {
  it.each([
    ['milk', 'Milk, whole'],
    ['whole milk', 'Milk, whole'],
    ['skimmed milk', 'Milk, skim (nonfat)'],
    ['semi-skimmed milk', 'Milk, 2% (reduced fat)'],
    ['greek yogurt', 'Greek yogurt, plain, nonfat'],
    ['yoghurt greek', 'Greek yogurt, plain, nonfat'],
    ['yogurt', 'Yogurt, plain, whole milk'],
    ['canned sardines with bones', 'Sardines, canned in oil, with bones'],
    ['sardines tinned', 'Sardines, canned in oil, with bones'],
    ['sardins', 'Sardines, canned in oil, with bones'],
    ['egg', 'Egg, whole, raw'],
    ['eggs', 'Egg, whole, raw'],
    ['boiled egg', 'Egg, hard-boiled'],
    ['cheese', 'Cheddar cheese'],
    ['chedar', 'Cheddar cheese'],
    ['cheddar', 'Cheddar cheese'],
    ['cottage cheese', 'Cottage cheese, creamed'],
    ['feta', 'Feta cheese'],
    ['parmesan', 'Parmesan cheese, grated'],
    ['broccoli', 'Broccoli, raw'],
    ['brocoli', 'Broccoli, raw'],
    ['tofu', 'Tofu, regular, calcium-set'],
    ['salmon', 'Salmon, Atlantic, farmed, cooked'],
    ['almonds', 'Almonds'],
    ['almond', 'Almonds'],
    ['prunes', 'Prunes'],
    ['dried plums', 'Prunes'],
    ['courgette', 'Zucchini, raw'],
    ['aubergine', 'Eggplant, raw'],
    ['prawns', 'Shrimp, cooked'],
    ['tinned tuna', 'Tuna, light, canned in water'],
    ['porridge', 'Oatmeal, cooked with water'],
    ['oats', 'Rolled oats, dry'],
    ['baked beans', 'Baked beans, canned'],
    ['chick peas', 'Chickpeas, cooked'],
    ['garbanzo beans', 'Chickpeas, cooked'],
    ['houmous', 'Hummus'],
    ['orange juice', 'Orange juice'],
    ['coffee', 'Coffee, brewed'],
    ['tea', 'Tea, black, brewed'],
    ['wine', 'Wine'],
    ['beer', 'Beer'],
    ['water', 'Water'],
    ['olive oil', 'Olive oil'],
    ['walnuts', 'Walnuts'],
    ['linseed', 'Flaxseed'],
    ['flax seeds', 'Flaxseed'],
    ['chia', 'Chia seeds'],
    ['banana', 'Banana'],
    ['apple', 'Apple, with skin'],
    ['pear', 'Pear'],
    ['dark chocolate', 'Dark chocolate, 70-85% cocoa'],
    ['ice cream', 'Ice cream, vanilla'],
    ['kefir', 'Kefir, plain, lowfat'],
    ['natto', 'Natto'],
    ['tempeh', 'Tempeh'],
    ['miso', 'Miso'],
    ['mozarella', 'Mozzarella, low moisture, part skim'],
    ['sweet potatoe', 'Sweet potato, raw'],
    ['mackeral', 'Mackerel, Atlantic, cooked'],
    ['pak choi', 'Bok choy, raw'],
    ['collard greens', 'Collard greens, raw'],
    ['peanut butter', 'Peanut butter, smooth'],
    ['wholemeal bread', 'Whole wheat bread'],
    ['soya milk', 'Soy milk, with added calcium and vitamin D'],
    ['gruyère', 'Gruyere cheese'],
    ['beetroot', 'Beets, raw'],
    ['kale raw', 'Kale, raw'],
    ['raw kale', 'Kale, raw'],
  ])('%s', (text, expected) => {
    expect(names(text)[0]).toBe(expected);
  });
});

describe('ranking', () => {
  it('puts makers’ products after plain foods, and still finds them', () => {
    const brands = new Set(
      loadFoodTable()
        .all()
        .filter((food) => food.brand)
        .map((food) => food.id),
    );
    const hits = search.search('chicken noodle soup', 30);
    const firstBrand = hits.findIndex((hit) => brands.has(hit.id));
    expect(firstBrand).toBeGreaterThan(2);
    expect(names('cheerios')[0]).toMatch(/Cheerios/);
    expect(names('big mac')[0]).toMatch(/big mac/);
  });

  it('keeps baby food out of the first hits of a plain word', () => {
    const table = loadFoodTable();
    for (const text of ['carrots', 'banana', 'chicken', 'peas', 'apple', 'yogurt']) {
      const groups = search.search(text, 10).map((hit) => table.get(hit.id)!.group);
      expect(groups, text).not.toContain('Baby Foods');
    }
  });

  it('does not offer boneless fish for fish with bones', () => {
    expect(names('canned salmon with bones', 3).join()).not.toMatch(/without skin and bones/);
  });

  it('gives id, description, source and NDB number, best first', () => {
    const [best, second] = search.search('canned sardines with bones');
    expect(best).toMatchObject({
      id: 'sr28:15088',
      ndb: '15088',
      description: 'Fish, sardine, Atlantic, canned in oil, drained solids with bone',
    });
    expect(best!.source).toMatch(/Standard Reference, Release 28/);
    expect(best!.score).toBeGreaterThan(second!.score);
  });

  it('has the wanted food among the first five from the fifth letter on', () => {
    const wanted = { 'greek yogurt': /Greek yogurt/, broccoli: /Broccoli/, almonds: /Almond/, sardines: /Sardines/ };
    for (const [text, name] of Object.entries(wanted)) {
      for (let typed = 5; typed <= text.length; typed++) {
        expect(names(text.slice(0, typed)).join(' | '), text.slice(0, typed)).toMatch(name);
      }
    }
  });

  it('finds nothing for nothing, and does not fail on odd input', () => {
    expect(search.search('')).toEqual([]);
    expect(search.search('   ')).toEqual([]);
    expect(search.search('with and')).toEqual([]);
    expect(search.search('zzzzqqqq')).toEqual([]);
    expect(search.search('%$|()[]\\*')).toEqual([]);
    expect(search.search('milk', 3)).toHaveLength(3);
  });
});

describe('words', () => {
  it('reads singular, spelling and compounds alike', () => {
    expect(words('Blueberries with Yoghurt')).toEqual(['blueberry', 'yogurt']);
    expect(words('soya-milk')).toEqual(words('soymilk'));
    expect(words('low-fat milk')).toEqual(words('lowfat milk'));
    expect(['olives', 'tomatoes', 'asparagus', 'swiss', 'peas', 'radishes'].map(singular)).toEqual([
      'olive',
      'tomato',
      'asparagus',
      'swiss',
      'pea',
      'radish',
    ]);
  });
});

describe('an empty list', () => {
  it('finds nothing', () => {
    expect(createFoodSearch([]).search('milk')).toEqual([]);
  });
});
