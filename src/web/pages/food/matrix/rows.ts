import type { BoneRole, MatrixRow, MatrixView } from '../../../../assessment/index.ts';

/** Which days a row is shown for. */
export type Over = 'today' | 'last7' | 'last28';

/** The parts in bone, in the order of the columns. */
export const boneRoles: readonly BoneRole[] = [
  'structure',
  'absorption',
  'direction',
  'matrix',
  'gut',
  'inflammation',
  'heart',
];

/** What is shown first: what work on bone most often turns on. Rows over a limit come to it. */
const FIRST = ['calcium', 'vitaminD', 'protein', 'magnesium', 'vitaminK1', 'vitaminK2', 'isoflavones', 'sodium'];

/** The rows in two: those shown first, and the others on demand. */
export function inTwo(rows: readonly MatrixRow[], over: Over): { first: MatrixRow[]; others: MatrixRow[] } {
  const first = FIRST.flatMap((key) => rows.filter((row) => row.component === key));
  const passed = rows.filter((row) => isPassed(row, over) && !first.includes(row));
  const shown = [...first, ...passed];
  return { first: shown, others: rows.filter((row) => !shown.includes(row)) };
}

/** Days of a week that make its mean worth showing before that of four weeks. */
const ENOUGH_OF_A_WEEK = 3;

/** What is shown first: the week where enough of it is logged; the day itself where no other is. */
export function firstWindow({ days7, days28, rows }: Pick<MatrixView, 'days7' | 'days28' | 'rows'>): Over {
  if (days28 === (rows[0]?.today.days ?? 0)) return 'today';
  return days7 >= ENOUGH_OF_A_WEEK ? 'last7' : 'last28';
}

/** Rows with a part in bone, those to be kept under a limit, or all. */
export const rowsOf = (rows: readonly MatrixRow[], part: BoneRole | 'limits' | 'all'): MatrixRow[] =>
  rows.filter((row) => part === 'all' || (part === 'limits' ? row.aim === 'keep under' : row.roles.includes(part)));

/** What the evidence is graded for. */
export type GradedFor = 'bone' | 'heart';

/** The verdict that is shown of a row: for the heart where it has one, on a page about the heart. */
export const gradeOf = (row: MatrixRow, graded: GradedFor) =>
  graded === 'heart' && row.forHeart
    ? ({ ...row.forHeart, graded: 'heart' } as const)
    : ({ verdict: row.verdict, claim: row.claim, sources: row.sources, graded: 'bone' } as const);

/** Whether an intake lies above a word of caution that is due below the upper limit. */
export function needsCaution(row: MatrixRow, over: Over): boolean {
  const { total, state } = row[over];
  return row.caution !== undefined && total !== undefined && total > row.caution.above && state !== 'above limit';
}

/** Whether a limit is passed: then what it means stands out. */
export const isPassed = (row: MatrixRow, over: Over): boolean =>
  ['over', 'above limit'].includes(row[over].state) || needsCaution(row, over);
