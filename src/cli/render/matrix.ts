import type { MatrixRow, MatrixView } from '../../assessment/index.ts';
import type { Io } from '../io.ts';
import { amount, figure, heading, table, unitName, wrap } from './text.ts';

/** The matrix for a terminal: one line a component, then what would move those that are short, then what is contested. */
export function renderMatrix(view: MatrixView, io: Pick<Io, 'width' | 'styled'>): string {
  const rows = view.rows.map((row) => [row.label, intake(row), aim(row), row.verdict]);
  const steps = view.rows.flatMap(({ label, moves }) =>
    moves.kind === 'more' || moves.kind === 'less' ? moves.foods.map((food) => [label, food.name, food.says]) : [],
  );
  const contested = view.rows.flatMap((row) => (row.contested ? [[row.label, row.contested]] : []));
  const parts = [
    heading('What you eat, and what bone needs', io),
    wrap(`${view.days28} of the last 28 days logged, ${view.days7} of the last 7. Means of the 28.`, io.width),
    '',
    table(['', 'You', 'Aim', 'Evidence for bone'], rows, io.width),
    '',
    wrap(view.absorbable.says, io.width),
  ];
  if (steps.length > 0) {
    parts.push('', heading('What you already eat that would move it', io), table(['', '', ''], steps, io.width));
  }
  parts.push('', heading('Where more is said than known', io), table(['', ''], contested, io.width));
  return `${parts.join('\n')}\n`;
}

function intake({ last28, unit, per }: MatrixRow): string {
  if (last28.total === undefined) return 'unknown';
  const words = unit === 'servings' ? `${figure(last28.total)} servings a ${per}` : amount(last28.total, unit);
  return last28.atLeast ? `at least ${words}` : words;
}

function aim({ target, unit, aim: kind }: MatrixRow): string {
  if (!target) return 'none set';
  if (kind === 'keep under') return target.max === undefined ? 'none set' : `under ${amount(target.max, unit)}`;
  const { min, max } = target;
  if (min !== undefined && max !== undefined) return `${figure(min)} to ${figure(max)} ${unitName(unit)}`;
  return amount((min ?? max)!, unit);
}
