import type { IntakeRow } from '../../assessment/types.ts';
import { isLowerBound } from '../components/gauge.ts';
import { say } from '../i18n.ts';
import { nutrientAmount } from './numbers.ts';

/** What the words need of a row, of a nutrient or of anything else that is counted. */
export type ShownRow = Pick<
  IntakeRow,
  | 'unit'
  | 'food'
  | 'supplements'
  | 'total'
  | 'atLeast'
  | 'knownShareOfWeight'
  | 'target'
  | 'upperLimit'
  | 'aim'
  | 'state'
  | 'gap'
> & { nutrient: string };

const shown = (row: ShownRow, value: number) => nutrientAmount(row.nutrient, value, row.unit);

/** "890 of 1,200 mg", "At least 9 µg, rest unknown", "2,610 mg, aim under 2,300", "Unknown". */
export function amountWords(row: ShownRow): string {
  if (row.total === undefined) return say('intake.unknown');
  const { text, unit } = shown(row, row.total);
  if (isLowerBound(row)) return say('intake.atLeast', { amount: text, unit });
  if (row.aim === 'keep under') {
    const max = row.target?.max ?? row.upperLimit?.value;
    return max === undefined
      ? say('intake.plain', { amount: text, unit })
      : say('intake.under', { amount: text, unit, max: shown(row, max).text });
  }
  const { min, max } = row.target ?? {};
  if (min !== undefined && max !== undefined && max !== min) {
    return say('intake.ofRange', { amount: text, unit, min: shown(row, min).text, max: shown(row, max).text });
  }
  const aim = min ?? max;
  return aim === undefined
    ? say('intake.plain', { amount: text, unit })
    : say('intake.of', { amount: text, unit, aim: shown(row, aim).text });
}

/** Where it comes from: "food 640, tablet 250", "all from food". */
export function splitWords(row: ShownRow): string {
  if (row.total === undefined) return row.aim === 'none' || !row.target ? say('intake.noTarget') : '';
  const tablets = row.supplements ?? 0;
  if (tablets === 0) return row.target ? say('intake.allFood') : say('intake.noTarget');
  return say('intake.split', {
    food: row.food === undefined ? say('intake.unknown') : shown(row, row.food).text,
    tablet: shown(row, tablets).text,
  });
}

/** Closer than this share of the aim is as good as met: diaries are not that exact. */
const NEARLY = 0.03;
const nearlyMet = ({ gap, target }: ShownRow): boolean =>
  gap !== undefined && gap / (target?.min ?? target?.max ?? gap) < NEARLY;

/** What it means, in a sentence; never a judgement. */
export function meaningWords(row: ShownRow): string {
  const gap = row.gap === undefined ? undefined : shown(row, row.gap);
  switch (row.state) {
    case 'met':
      if (row.aim !== 'keep under') return say('intake.means.met');
      return say(isLowerBound(row) ? 'intake.means.underAsFar' : 'intake.means.underKept');
    case 'below':
      if (isLowerBound(row)) return say('intake.means.belowUnknown');
      if (nearlyMet(row)) return say('intake.means.nearly');
      return gap === undefined
        ? say('intake.means.below')
        : say('intake.means.short', { amount: gap.text, unit: gap.unit });
    case 'over': {
      const limit = row.target?.max ?? row.upperLimit?.value;
      if (limit === undefined || row.total === undefined) return say('intake.means.over');
      if (row.total - limit < NEARLY * limit) return say('intake.means.atLimit');
      const over = shown(row, row.total - limit);
      return say('intake.means.overBy', { amount: over.text, unit: over.unit });
    }
    case 'above limit':
      return say('intake.means.aboveLimit');
    case 'unknown':
      return say('intake.means.unknown');
    default:
      return say('intake.means.noTarget');
  }
}

/** How many foods had a value, and where the upper limit lies. */
export function knownWords(row: IntakeRow, limitOffScale: boolean): string {
  const known = say('intake.known', { known: row.knownFoods, foods: row.foods });
  if (row.aim === 'keep under') return known;
  if (!row.upperLimit) return `${known} ${say('intake.noLimit')}`;
  const limit = shown(row, row.upperLimit.value).text;
  const key = row.upperLimit.scope === 'supplement' ? 'limitTablets' : limitOffScale ? 'limitOffScale' : 'limit';
  return `${known} ${say(`intake.${key}`, { limit })}`;
}

/** What is worth working on first: what is furthest below its aim, of what has good evidence for bone. */
export function toWorkOn(rows: readonly IntakeRow[]): IntakeRow[] {
  const weight = { 'well supported': 3, 'fair evidence': 2, 'weak evidence': 0, contested: 0, unknown: 0 } as const;
  const share = (row: IntakeRow): number => (row.gap ?? 0) / (row.target?.min ?? row.target?.max ?? 1);
  return rows
    .filter((row) => row.state === 'below' && !nearlyMet(row) && weight[row.verdict] > 0 && !isLowerBound(row))
    .sort((a, b) => weight[b.verdict] * share(b) - weight[a.verdict] * share(a));
}
