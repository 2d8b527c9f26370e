import type { MatrixRow, Move } from '../../../../assessment/index.ts';
import { isLowerBound } from '../../../components/gauge.ts';
import { meaningWords, type ShownRow, splitWords } from '../../../format/intake.ts';
import { measureLabel, number, nutrientAmount } from '../../../format/numbers.ts';
import { weightWords } from '../../../format/weights.ts';
import { say } from '../../../i18n.ts';
import { absorbedRange } from './calciumWords.ts';
import { needsCaution, type Over } from './rows.ts';

const unitOf = ({ unit }: MatrixRow): string => (unit === 'servings' ? say('matrix.servings') : unit);

/** A row over some days, in the form that bar and words are made from. */
export function shownRow(row: MatrixRow, over: Over): ShownRow {
  const { target, upperLimit, aim, component } = row;
  return { ...row[over], nutrient: component, unit: unitOf(row), target, upperLimit, aim };
}

const amount = (row: MatrixRow, value: number): string => {
  const { text, unit } = nutrientAmount(row.component, value, unitOf(row));
  return say('intake.plain', { amount: text, unit });
};
const bare = (row: MatrixRow, value: number): string => nutrientAmount(row.component, value, unitOf(row)).text;

/** An amount with its unit; unknown is said. */
export const amountOrUnknown = (row: MatrixRow, value: number | undefined): string =>
  value === undefined ? say('intake.unknown') : amount(row, value);

/** "Aim 71 to 85 g", "Under 2,300 mg"; undefined where nobody has set one. */
export function aimWords(row: MatrixRow): string | undefined {
  const { min, max } = row.target ?? {};
  if (row.aim === 'keep under')
    return max === undefined ? undefined : say('matrix.under', { amount: amount(row, max) });
  if (min !== undefined && max !== undefined && min !== max) {
    return say('matrix.aimRange', { from: bare(row, min), to: amount(row, max) });
  }
  const aim = min ?? max;
  return aim === undefined ? undefined : say('matrix.aim', { amount: amount(row, aim) });
}

/** The upper limit, where it is another than the aim itself. */
export function limitWords(row: MatrixRow): string | undefined {
  if (!row.upperLimit || row.aim === 'keep under') return undefined;
  const key = row.upperLimit.scope === 'supplement' ? 'limitTablets' : 'limit';
  return say(`matrix.${key}`, { amount: amount(row, row.upperLimit.value) });
}

/** Above the word of caution, below the limit: said in place of "enough". */
export const cautionWords = (row: MatrixRow, over: Over): string | undefined =>
  row.caution && needsCaution(row, over)
    ? say('matrix.overCaution', { amount: amount(row, row.caution.above) })
    : undefined;

/** Where it comes from, where there is an aim or something comes from tablets. */
export function splitOf(row: MatrixRow, over: Over): string {
  const said = row.target !== undefined || (row[over].supplements ?? 0) > 0;
  return said && row[over].total !== undefined ? splitWords(shownRow(row, over)) : '';
}

/** Of calcium: how much of what is eaten is absorbed. */
export function absorbedWords(row: MatrixRow, over: Over): string | undefined {
  const { absorbed } = row[over];
  if (!absorbed || absorbed.eatenMg === 0) return undefined;
  return say('matrix.absorbed', { amount: absorbedRange(absorbed) });
}

/** What the amount means; nothing where no aim gives it a meaning. */
export function meaningOf(row: MatrixRow, over: Over): string {
  const { state, days } = row[over];
  if (state === 'no target' || days === 0) return '';
  return cautionWords(row, over) ?? (over === 'today' ? dayWords(row) : undefined) ?? meaningWords(shownRow(row, over));
}

/** A single day is no mean, and may not be over: how far it is from aim or limit, and no more. */
function dayWords(row: MatrixRow): string | undefined {
  const { state, gap, total } = row.today;
  const limit = row.target?.max;
  if (state === 'below' && gap && !isLowerBound(shownRow(row, 'today'))) {
    return say('matrix.belowDay', { amount: amount(row, gap) });
  }
  return state === 'over' && limit !== undefined && total !== undefined
    ? say('matrix.overDay', { amount: amount(row, total - limit) })
    : undefined;
}

/** How sure, in short: days, foods with a figure, swing between days. */
export function sureWords(row: MatrixRow): string[] {
  const { loggedDays, foods, knownFoods, sdBetweenDays } = row.sureness;
  if (loggedDays === 0) return [say('matrix.nothingLogged')];
  const known = say('matrix.known', { known: knownFoods, foods });
  if (!sdBetweenDays || row.per === 'week') return [say('matrix.daysLogged', { count: loggedDays }), known];
  return [
    say('matrix.daysLogged', { count: loggedDays }),
    known,
    say('matrix.swing', { amount: amount(row, sdBetweenDays) }),
  ];
}

/** Where food tables differ by much: what the same log comes to at both ends, so that the figure is not taken as exact. */
export function tablesWords(row: MatrixRow): string | undefined {
  const { tablesRange } = row.sureness;
  return tablesRange && say('matrix.tables', { from: bare(row, tablesRange.low), to: amount(row, tablesRange.high) });
}

/** Fewer days than these are no habit, and it is said. */
const HABIT_DAYS = 7;

/** What is usual from food with its range, and what the estimate leans on; what keeps it from being said otherwise. */
export function usualWords(row: MatrixRow): string[] {
  const { usual, loggedDays } = row.sureness;
  if (loggedDays === 0) return [];
  const few = loggedDays < HABIT_DAYS ? [say('matrix.noHabit', { count: loggedDays })] : [];
  if (row.per === 'week') return few;
  if (!usual || usual.high === 0) return [...few, say('matrix.usualUnknown')];
  const range = say('matrix.usual', { from: bare(row, usual.low), to: amount(row, usual.high) });
  if (usual.method === 'mean') return [...few, range];
  return [...few, range, say('matrix.leans', { share: number(Math.round(usual.weightOfOwnDays * 100)) })];
}

/** "about 25 in 100"; near to certain is said as such, because a diary cannot tell more. */
export function chance(probability: number): string {
  const inHundred = 5 * Math.round(probability * 20);
  if (inHundred < 5) return say('matrix.chanceLess');
  if (inHundred > 95) return say('matrix.chanceMore');
  return say('matrix.chanceAbout', { n: number(inHundred) });
}

/** How likely what is usual falls short; below an adequate intake nothing can be said of that, and it is not. */
export function chanceWords(row: MatrixRow): string | undefined {
  const { adequacy } = row.sureness;
  if (!adequacy) return undefined;
  const values = { line: amount(row, adequacy.line), chance: chance(adequacy.probability) };
  if (adequacy.against === 'adequateIntake') return say('matrix.chanceAboveAi', values);
  return say(adequacy.atLeast ? 'matrix.shortAtMost' : 'matrix.short', {
    ...values,
    chance: chance(1 - adequacy.probability),
  });
}

/** The portion a person usually takes: "1 small can (92 g)", "4 oz". */
export function portionWords({ measure, grams }: Move): string {
  if (!measure) return weightWords(grams);
  const [, count, label] = /^([\d.]+) (.*)$/.exec(measure) ?? [];
  const words =
    count && label
      ? `${number(Number(count), Number.isInteger(Number(count)) ? 0 : 1)} ${measureLabel(label)}`
      : measure;
  return say('matrix.portion', { measure: words, weight: weightWords(grams) });
}

/** What a step of a row brings: one portion more, half as much, or what the food brings now. */
export function stepWords(move: Move, row: MatrixRow): string {
  const change = amount(row, Math.abs(move.adds));
  switch (row.moves.kind) {
    case 'more':
      return say('matrix.move.more', { portion: portionWords(move), amount: change });
    case 'less':
      return say('matrix.move.less', { amount: change });
    default:
      return say(row.per === 'week' ? 'matrix.move.bringsWeekly' : 'matrix.move.brings', { amount: change });
  }
}

/** Where tablets bring more than food, they come before any food. */
export function tabletsWords(row: MatrixRow): string | undefined {
  const { food, supplements } = row.last28;
  return supplements !== undefined && food !== undefined && supplements > food
    ? say('matrix.tabletsBring', { amount: amount(row, supplements) })
    : undefined;
}

/** The same without the portion, for a narrow column. */
export const stepInShort = (move: Move, row: MatrixRow): string =>
  row.moves.kind === 'more' ? say('matrix.move.moreInShort', { amount: amount(row, move.adds) }) : stepWords(move, row);
