import {
  impossibleIn,
  isBarcode,
  LABEL_FORMS,
  type LabelField,
  type LabelLine,
  type LabelRule,
  labelPer100g,
  NUTRIENTS,
  type NutrientAmounts,
  type NutrientKey,
  readLabel,
} from '../../nutrition/index.ts';
import type { Day, Fact } from '../../record/index.ts';
import { numberFrom } from '../forms/draft.ts';
import { factOf } from './changes.ts';

type Product = Fact<'products'>;
type Nutrient = LabelLine['nutrient'];

/** A label as it is being copied: texts as typed. */
export interface LabelDraft {
  name: string;
  barcode: string;
  rule: LabelRule;
  /** Whether the figures are for a serving or for 100 g. */
  basis: 'serving' | 'hundred';
  servingLabel: string;
  servingGrams: string;
  figures: Partial<Record<Nutrient, { text: string; unit: string }>>;
  /** Where the figures were looked up, if they were. */
  from?: string;
}

export interface LabelProblem {
  /** Field of the draft, or the nutrient. */
  at: string;
  /** Which sentence, under food.label.wrong. */
  says: 'name' | 'weight' | 'barcode' | 'number' | 'none' | 'moreThanWeight' | 'moreThanPureFat' | 'moreThan';
  than?: NutrientKey;
}

export const emptyLabel = (rule: LabelRule, begin: Partial<LabelDraft> = {}): LabelDraft => ({
  name: '',
  barcode: '',
  rule,
  basis: rule === 'US' ? 'serving' : 'hundred',
  servingLabel: '',
  servingGrams: '',
  figures: {},
  ...begin,
});

const fieldsOf = (rule: LabelRule): LabelField[] => [...LABEL_FORMS[rule].usual, ...LABEL_FORMS[rule].more];
const keyOf = (nutrient: Nutrient): NutrientKey => (nutrient === 'salt' ? 'sodium' : nutrient);
/** 1 g of salt is 400 mg of sodium (Regulation 1169/2011, annex I). */
const SALT_G_PER_SODIUM_MG = 2.5 / 1000;
const HUNDRED = 100;

/** Amounts that are known already, as a form shows them. */
export function figuresFrom(amounts: NutrientAmounts, rule: LabelRule): LabelDraft['figures'] {
  return Object.fromEntries(
    fieldsOf(rule).flatMap(({ nutrient, units }) => {
      const amount = amounts[keyOf(nutrient)];
      if (amount === undefined) return [];
      const shown = nutrient === 'salt' ? amount * SALT_G_PER_SODIUM_MG : amount;
      return [[nutrient, { text: String(Number(shown.toPrecision(4))), unit: units[0]! }]];
    }),
  );
}

/** A product as its form shows it. */
export function labelOf(product: Product, rule: LabelRule): LabelDraft {
  const { name, barcode, per, serving } = product;
  const scale = per.value / HUNDRED;
  const amounts = Object.fromEntries(
    Object.entries(labelPer100g(product)).map(([key, value]) => [key, value * scale]),
  ) as NutrientAmounts;
  return emptyLabel(rule, {
    name,
    barcode: barcode ?? '',
    basis: per.value === HUNDRED && per.unit === 'g' ? 'hundred' : 'serving',
    servingLabel: serving?.label ?? '',
    servingGrams: serving ? String(serving.grams) : per.value === HUNDRED ? '' : String(per.value),
    figures: figuresFrom(amounts, rule),
  });
}

/** What the draft says, or every problem with it at its field. Nothing typed is no figure: not known, never zero. */
export function readLabelDraft(
  draft: LabelDraft,
  day: Day,
  before?: Product,
): { product: Product } | { problems: LabelProblem[] } {
  const problems: LabelProblem[] = [];
  const { name, barcode, rule, basis, figures } = draft;
  const digits = barcode.replace(/\s/g, '');
  const servingGrams = numberFrom(draft.servingGrams);
  const grams = basis === 'hundred' ? HUNDRED : servingGrams;
  if (name.trim() === '') problems.push({ at: 'name', says: 'name' });
  if (digits !== '' && !isBarcode(digits)) problems.push({ at: 'barcode', says: 'barcode' });
  const weightGiven = draft.servingGrams.trim() !== '';
  const weightFits = servingGrams !== undefined && servingGrams >= 1 && servingGrams <= 2000;
  if ((weightGiven || basis === 'serving') && !weightFits) problems.push({ at: 'servingGrams', says: 'weight' });

  const typed = fieldsOf(rule).flatMap(({ nutrient, units }): LabelLine[] => {
    const { text = '', unit = units[0]! } = figures[nutrient] ?? {};
    return text.trim() === '' ? [] : [{ nutrient, value: numberFrom(text) ?? Number.NaN, unit }];
  });
  const { amounts, unread } = readLabel(typed, rule);
  problems.push(...unread.map(({ line }): LabelProblem => ({ at: line.nutrient, says: 'number' })));
  if (typed.length === 0) problems.push({ at: 'figures', says: 'none' });
  if (grams !== undefined && (basis === 'hundred' || weightFits))
    problems.push(...impossibleIn(amounts, grams).map((found) => problemAt(found, rule)));
  if (problems.length > 0 || grams === undefined) return { problems };

  return {
    product: factOf('products', {
      ...(before ? { id: before.id, source: before.source } : {}),
      ...(draft.from ? { source: { kind: 'imported', by: 'person', from: draft.from } } : {}),
      ...(before?.note ? { note: before.note } : {}),
      date: before?.date ?? day,
      name: name.trim(),
      per: { value: grams, unit: 'g' },
      ...(servingGrams === undefined
        ? {}
        : { serving: { label: draft.servingLabel.trim() || 'serving', grams: servingGrams } }),
      nutrients: { ...keptFigures(before, rule, grams), ...inOurUnits(amounts) },
      ...(digits === '' ? {} : { barcode: digits }),
    }),
  };
}

function problemAt({ nutrient, moreThan }: ReturnType<typeof impossibleIn>[number], rule: LabelRule): LabelProblem {
  const at = nutrient === 'sodium' && rule === 'EU' ? 'salt' : nutrient;
  if (moreThan === 'weight') return { at, says: 'moreThanWeight' };
  if (moreThan === 'pureFat') return { at, says: 'moreThanPureFat' };
  return { at, says: 'moreThan', than: moreThan };
}

const inOurUnits = (amounts: NutrientAmounts): Product['nutrients'] =>
  Object.fromEntries(
    (Object.entries(amounts) as [NutrientKey, number][]).map(([key, value]) => [
      key,
      { value: Number(value.toPrecision(6)), unit: NUTRIENTS[key].ucum },
    ]),
  );

/** Figures that this form has no line for stay as they were, for the weight that the label is for now. */
function keptFigures(before: Product | undefined, rule: LabelRule, grams: number): Product['nutrients'] {
  if (!before) return {};
  const shown = new Set<string>(fieldsOf(rule).map(({ nutrient }) => keyOf(nutrient)));
  const rest = Object.entries(labelPer100g(before)).filter(([key]) => !shown.has(key));
  return inOurUnits(Object.fromEntries(rest.map(([key, value]) => [key, (value * grams) / HUNDRED])));
}
