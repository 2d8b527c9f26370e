import { NUTRIENTS, type NutrientAmounts, type NutrientKey } from '../composition/index.ts';

/** What a barcode look-up gave: figures are those that people typed from the packet, to be checked against it. */
export type LookedUp =
  | { readonly state: 'off' | 'not found' | 'not a barcode' }
  | { readonly state: 'failed'; readonly why: string }
  | {
      readonly state: 'found';
      readonly barcode: string;
      readonly name: string;
      readonly per100g: NutrientAmounts;
      readonly servingGrams: number | undefined;
      /** Shown with the figures: where they are from, and the licence of the data. */
      readonly source: string;
    };

export interface ProductLookup {
  find(barcode: string): Promise<LookedUp>;
}

interface LookupOptions {
  /** Whether the person switched the online look-up on; asked before every call. Off unless said. */
  readonly isOn: () => boolean | Promise<boolean>;
  readonly fetch: (
    url: string,
    init: { headers: Record<string, string>; signal: AbortSignal },
  ) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;
  /** Open Food Facts asks programs to name themselves. */
  readonly userAgent: string;
}

const TIMEOUT_MS = 8000;
const FIELDS = 'product_name,brands,nutriments,serving_quantity';

/** Their names of nutrients by our keys: `NAME_100g` is in grams, energy in kcal. */
const NAMES: Partial<Record<NutrientKey, string>> = {
  energy: 'energy-kcal',
  protein: 'proteins',
  fat: 'fat',
  saturatedFat: 'saturated-fat',
  monounsaturatedFat: 'monounsaturated-fat',
  polyunsaturatedFat: 'polyunsaturated-fat',
  carbohydrate: 'carbohydrates',
  sugars: 'sugars',
  fibre: 'fiber',
  calcium: 'calcium',
  phosphorus: 'phosphorus',
  magnesium: 'magnesium',
  zinc: 'zinc',
  iron: 'iron',
  potassium: 'potassium',
  sodium: 'sodium',
  vitaminD: 'vitamin-d',
  vitaminC: 'vitamin-c',
  vitaminB12: 'vitamin-b12',
  alcohol: 'alcohol',
  caffeine: 'caffeine',
};

const PER_GRAM: Readonly<Record<string, number>> = { g: 1, mg: 1e3, ug: 1e6 };

/**
 * Looks barcodes up at Open Food Facts, only while that is switched on: what leaves the machine is the barcode alone.
 * Data under the Open Database Licence.
 */
export function createProductLookup({ isOn, fetch, userAgent }: LookupOptions): ProductLookup {
  return {
    async find(barcode) {
      if (!(await isOn())) return { state: 'off' };
      if (!isBarcode(barcode)) return { state: 'not a barcode' };
      try {
        const answer = await fetch(`https://world.openfoodfacts.org/api/v2/product/${barcode}.json?fields=${FIELDS}`, {
          headers: { 'user-agent': userAgent, accept: 'application/json' },
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        if (answer.status === 404) return { state: 'not found' };
        if (!answer.ok) return { state: 'failed', why: `Open Food Facts answered ${answer.status}` };
        return productOf(barcode, await answer.json());
      } catch (error) {
        return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

/** Eight, 12, 13 or 14 digits with a right check digit (GS1 General Specifications, 7.9). */
export function isBarcode(text: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return false;
  const digits = [...text].map(Number).reverse();
  const sum = digits.slice(1).reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === digits[0];
}

function productOf(barcode: string, answer: unknown): LookedUp {
  const { product } = (answer ?? {}) as { product?: Record<string, unknown> };
  if (typeof product !== 'object' || product === null) return { state: 'not found' };
  const named = [product.product_name, product.brands].filter((part) => typeof part === 'string' && part.trim() !== '');
  const nutriments = (product.nutriments ?? {}) as Record<string, unknown>;
  const serving = Number(product.serving_quantity);
  return {
    state: 'found',
    barcode,
    name: named.join(', ') || `Product ${barcode}`,
    per100g: amountsOf(nutriments),
    servingGrams: serving > 0 && serving <= 2000 ? serving : undefined,
    source: `Open Food Facts (ODbL), product ${barcode}: check with the packet`,
  };
}

function amountsOf(nutriments: Record<string, unknown>): NutrientAmounts {
  const amounts: NutrientAmounts = {};
  for (const [key, name] of Object.entries(NAMES) as [NutrientKey, string][]) {
    const given = nutriments[`${name}_100g`];
    const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) continue;
    const amount = key === 'energy' ? value : value * PER_GRAM[NUTRIENTS[key].ucum]!;
    // More than a hundred grams in a hundred is a slip of the one who typed it.
    if (key !== 'energy' && value > 100) continue;
    amounts[key] = Number(amount.toPrecision(6));
  }
  return amounts;
}
