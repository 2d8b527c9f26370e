import { describe, expect, it } from 'vitest';
import type { NutrientKey } from '../composition/index.ts';
import { loadFoodTable } from '../composition/node/load.ts';
import { intakeOf } from './index.ts';

interface WorkedDay {
  readonly name: string;
  /** NDB number and grams. */
  readonly foods: readonly (readonly [ndb: string, grams: number])[];
  readonly totals: Partial<Record<NutrientKey, number>>;
  /** Nutrients for which SR28 has no figure in at least one of the foods: the total is then a lower bound. */
  readonly missing?: readonly NutrientKey[];
}

/**
 * Twenty days added up outside this program from the tables of USDA SR28 (May 2016), by NDB number: the sum of figure
 * per 100 g times grams over 100, rounded to two decimals.
 */
const days: readonly WorkedDay[] = [
  {
    name: 'Porridge, sardines, yogurt',
    foods: [
      ['08121', 234],
      ['01079', 244],
      ['15088', 92],
      ['18075', 56],
      ['01117', 170],
    ],
    totals: {
      protein: 52.54,
      fibre: 7.34,
      calcium: 1066.56,
      magnesium: 196.8,
      phosphorus: 1218.98,
      potassium: 1410.68,
      sodium: 780.28,
      zinc: 7.22,
      vitaminC: 1.85,
      vitaminD: 7.34,
      vitaminK1: 8.29,
    },
  },
  {
    name: 'Toast and egg, chicken and broccoli',
    foods: [
      ['18075', 56],
      ['01129', 50],
      ['05064', 120],
      ['11091', 156],
      ['11367', 150],
    ],
    totals: {
      protein: 56.76,
      fibre: 11.21,
      calcium: 207.56,
      magnesium: 144.56,
      phosphorus: 642.84,
      potassium: 1461.52,
      sodium: 477.06,
      zinc: 3.82,
      vitaminC: 112.34,
      vitaminD: 1.22,
      vitaminK1: 228.29,
    },
  },
  {
    name: 'Tofu, lentils, almonds, kale',
    foods: [
      ['16426', 126],
      ['16070', 198],
      ['12061', 30],
      ['11234', 130],
      ['09040', 118],
    ],
    totals: {
      protein: 49.72,
      fibre: 27.96,
      calcium: 1078.4,
      magnesium: 280.62,
      phosphorus: 802.46,
      potassium: 1967.98,
      sodium: 52.98,
      zinc: 5.92,
      vitaminC: 66.79,
      vitaminD: 0,
      vitaminK1: 1066.06,
    },
    missing: ['vitaminK1'],
  },
  {
    name: 'Salmon, spinach, brown rice',
    foods: [
      ['15237', 115],
      ['11458', 180],
      ['20037', 195],
      ['04053', 14],
    ],
    totals: {
      protein: 36.1,
      fibre: 7.44,
      calcium: 268.04,
      magnesium: 267.15,
      phosphorus: 591.45,
      potassium: 1448.24,
      sodium: 204.23,
      zinc: 3.25,
      vitaminC: 21.9,
      vitaminD: 15.07,
      vitaminK1: 897.41,
    },
  },
  {
    name: 'Bread and cheese',
    foods: [
      ['18064', 100],
      ['01009', 45],
      ['11529', 123],
      ['04053', 10],
    ],
    totals: {
      protein: 22.09,
      fibre: 5.48,
      calcium: 464.9,
      magnesium: 70.68,
      phosphorus: 383.27,
      potassium: 502.81,
      sodium: 808.2,
      zinc: 3.04,
      vitaminC: 17.05,
      vitaminD: 0.27,
      vitaminK1: 21.72,
    },
  },
  {
    name: 'Milk by the litre',
    foods: [['01077', 1000]],
    totals: {
      protein: 31.5,
      fibre: 0,
      calcium: 1130,
      magnesium: 100,
      phosphorus: 840,
      potassium: 1320,
      sodium: 430,
      zinc: 3.7,
      vitaminC: 0,
      vitaminD: 13,
      vitaminK1: 3,
    },
  },
  {
    name: 'Fruit only',
    foods: [
      ['09003', 182],
      ['09200', 140],
      ['09037', 68],
      ['09291', 42],
      ['09302', 123],
    ],
    totals: {
      protein: 5.54,
      fibre: 23.26,
      calcium: 123.89,
      magnesium: 87.1,
      phosphorus: 139.63,
      potassium: 1271.11,
      sodium: 8.65,
      zinc: 1.31,
      vitaminC: 122.13,
      vitaminD: 0,
      vitaminK1: 52.87,
    },
  },
  {
    name: 'Beef and potatoes',
    foods: [
      ['23573', 170],
      ['11367', 250],
      ['01001', 10],
      ['11253', 60],
    ],
    totals: {
      protein: 48.95,
      fibre: 5.28,
      calcium: 84.8,
      magnesium: 92,
      phosphorus: 449.6,
      potassium: 1455.6,
      sodium: 221.1,
      zinc: 11.42,
      vitaminC: 24.02,
      vitaminD: 0,
      vitaminK1: 84.7,
    },
  },
  {
    name: 'Beans on toast',
    foods: [
      ['16006', 254],
      ['18075', 84],
      ['01009', 30],
    ],
    totals: {
      protein: 29.38,
      fibre: 15.45,
      calcium: 434.6,
      magnesium: 139.68,
      phosphorus: 502.54,
      potassium: 805.12,
      sodium: 1449.32,
      zinc: 8.37,
      vitaminC: 0,
      vitaminD: 0.18,
      vitaminK1: 9.3,
    },
  },
  {
    name: 'Cod, potato, peas',
    foods: [
      ['15016', 150],
      ['11674', 200],
      ['11305', 80],
    ],
    totals: {
      protein: 43.53,
      fibre: 8.8,
      calcium: 72.6,
      magnesium: 150.2,
      phosphorus: 440.6,
      potassium: 1652.8,
      sodium: 139.4,
      zinc: 2.54,
      vitaminC: 32.06,
      vitaminD: 1.8,
      vitaminK1: 24.87,
    },
  },
  {
    name: 'Breakfast only',
    foods: [
      ['08120', 40],
      ['01085', 245],
      ['09050', 74],
    ],
    totals: {
      protein: 14.06,
      fibre: 5.82,
      calcium: 324.14,
      magnesium: 86.59,
      phosphorus: 420.33,
      potassium: 583.98,
      sodium: 106.04,
      zinc: 2.6,
      vitaminC: 7.18,
      vitaminD: 2.94,
      vitaminK1: 15.08,
    },
  },
  {
    name: 'Nuts and seeds',
    foods: [
      ['12061', 28],
      ['12155', 28],
      ['12036', 28],
      ['12220', 14],
    ],
    totals: {
      protein: 18.57,
      fibre: 11.61,
      calcium: 160.3,
      magnesium: 265.72,
      phosphorus: 506.24,
      potassium: 623.14,
      sodium: 7.56,
      zinc: 3.75,
      vitaminC: 0.84,
      vitaminD: 0,
      vitaminK1: 1.36,
    },
  },
  {
    name: 'Soup and bread',
    foods: [
      ['06559', 248],
      ['18075', 28],
    ],
    totals: {
      protein: 5.25,
      fibre: 2.92,
      calcium: 64.92,
      magnesium: 38.36,
      phosphorus: 96.56,
      potassium: 753.12,
      sodium: 588.68,
      zinc: 0.72,
      vitaminC: 15.62,
      vitaminD: 0,
      vitaminK1: 5.9,
    },
  },
  {
    name: 'Greens',
    foods: [
      ['11234', 130],
      ['11091', 156],
      ['11117', 170],
      ['11161', 190],
    ],
    totals: {
      protein: 14.57,
      fibre: 17.05,
      calcium: 754.9,
      magnesium: 126.16,
      phosphorus: 237.72,
      potassium: 1788.88,
      sodium: 183.96,
      zinc: 1.7,
      vitaminC: 265.81,
      vitaminD: 0,
      vitaminK1: 2170.51,
    },
  },
  {
    name: 'Pasta with tomato and parmesan',
    foods: [
      ['20121', 220],
      ['11549', 125],
      ['01033', 20],
      ['04053', 14],
    ],
    totals: {
      protein: 21.41,
      fibre: 5.84,
      calcium: 269.84,
      magnesium: 67.15,
      phosphorus: 300.15,
      potassium: 486.59,
      sodium: 870.18,
      zinc: 1.95,
      vitaminC: 8.75,
      vitaminD: 0.1,
      vitaminK1: 12.27,
    },
  },
  {
    name: 'Tuna sandwich and an orange',
    foods: [
      ['15121', 85],
      ['18075', 56],
      ['04025', 15],
      ['09200', 131],
    ],
    totals: {
      protein: 24.87,
      fibre: 6.5,
      calcium: 158.21,
      magnesium: 74.8,
      phosphorus: 258.36,
      potassium: 534.5,
      sodium: 560,
      zinc: 1.69,
      vitaminC: 69.69,
      vitaminD: 1.05,
      vitaminK1: 28.99,
    },
  },
  {
    name: 'Coffee, wine and chocolate',
    foods: [
      ['14209', 500],
      ['14096', 147],
      ['19904', 40],
    ],
    totals: {
      protein: 3.82,
      fibre: 4.36,
      calcium: 50.96,
      magnesium: 123.84,
      phosphorus: 172.01,
      potassium: 717.69,
      sodium: 23.88,
      zinc: 1.63,
      vitaminC: 0,
      vitaminD: 0,
      vitaminK1: 4.01,
    },
    missing: ['vitaminC', 'vitaminD'],
  },
  {
    name: 'Turkey and sweet potato',
    foods: [
      ['05186', 140],
      ['11508', 180],
      ['11090', 90],
    ],
    totals: {
      protein: 48.34,
      fibre: 8.28,
      calcium: 123.3,
      magnesium: 112.3,
      phosphorus: 478.6,
      potassium: 1488,
      sodium: 233.1,
      zinc: 3.35,
      vitaminC: 115.56,
      vitaminD: 0.42,
      vitaminK1: 95.58,
    },
  },
  {
    name: 'Eggs three ways',
    foods: [
      ['01129', 100],
      ['01132', 122],
      ['01128', 46],
    ],
    totals: {
      protein: 31.03,
      fibre: 0,
      calcium: 159.04,
      magnesium: 29.4,
      phosphorus: 472.2,
      potassium: 356.96,
      sodium: 396.12,
      zinc: 2.96,
      vitaminC: 0,
      vitaminD: 5.41,
      vitaminK1: 7.76,
    },
  },
  {
    name: 'A little of everything',
    foods: [
      ['01079', 122],
      ['08121', 117],
      ['15237', 57],
      ['11458', 45],
      ['12061', 14],
      ['01117', 85],
      ['09037', 34],
    ],
    totals: {
      protein: 29.03,
      fibre: 7.1,
      calcium: 423.97,
      magnesium: 163.37,
      phosphorus: 578.59,
      potassium: 1147.7,
      sodium: 190.31,
      zinc: 3.75,
      vitaminC: 10.84,
      vitaminD: 8.93,
      vitaminK1: 230.08,
    },
  },
];

const table = loadFoodTable();

describe('twenty days by hand', () => {
  it.each(days)('$name', ({ foods, totals, missing = [] }) => {
    const intake = intakeOf({
      entries: foods.map(([ndb, grams]) => ({ day: '2026-05-04', foodId: `sr28:${ndb}`, grams })),
      food: (id) => table.get(id),
    });
    for (const [key, total] of Object.entries(totals) as [NutrientKey, number][]) {
      expect(Math.abs(intake[key].foodPerDay - total), key).toBeLessThan(0.006);
      expect(intake[key].complete, key).toBe(!missing.includes(key));
    }
  });

  it('the twenty as one diary: means over twenty days', () => {
    const intake = intakeOf({
      entries: days.flatMap(({ foods }, i) =>
        foods.map(([ndb, grams]) => ({
          day: `2026-05-${String(i + 1).padStart(2, '0')}`,
          foodId: `sr28:${ndb}`,
          grams,
        })),
      ),
      food: (id) => table.get(id),
    });
    for (const key of ['protein', 'calcium', 'magnesium', 'potassium'] as const) {
      const mean = days.reduce((sum, { totals }) => sum + totals[key]!, 0) / days.length;
      expect(intake[key].days).toBe(20);
      expect(Math.abs(intake[key].foodPerDay - mean), key).toBeLessThan(0.006);
    }
  });
});
