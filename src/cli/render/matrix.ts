import type { MatrixRow, MatrixView, WindowIntake } from '../../assessment/index.ts';
import type { Io } from '../io.ts';
import { amount, capital, figure, heading, item, table, unitName, wrap } from './text.ts';

type Screen = Pick<Io, 'width' | 'styled'>;

/**
 * The matrix for a terminal: what is eaten in 7 and 28 days against aim and limit, how sure that is, what would move
 * it, what is contested, calcium absorbed sitting by sitting, and heart and gut.
 */
export function renderMatrix(view: MatrixView, io: Screen): string {
  const contested = view.rows.flatMap((row) => (row.contested ? [[row.label, row.contested]] : []));
  const parts = [
    ...intakes(view, io),
    ...howSure(view, io),
    ...steps(view, io),
    ...absorbed(view, io),
    ...heart(view, io),
    '',
    heading('Where more is said than known', io),
    table(['', ''], contested, io.width),
  ];
  return `${parts.join('\n')}\n`;
}

function intakes({ rows, days7, days28 }: MatrixView, io: Screen): string[] {
  const lines = rows.map((row) => [
    row.label,
    intake(row, row.last7),
    intake(row, row.last28),
    row.last28.supplements ? amount(row.last28.supplements, row.unit) : '',
    aim(row),
  ]);
  return [
    heading('What you eat, and what bone needs', io),
    wrap(`${days28} of the last 28 days logged, ${days7} of the last 7. Means a day; + is at least.`, io.width),
    '',
    table(['', '7 days', '28 days', 'Tablets', 'Aim'], lines, io.width),
  ];
}

function howSure({ rows, days28 }: MatrixView, io: Screen): string[] {
  const lines = rows.map((row) => [
    row.label,
    [`${capital(row.verdict)} for bone.`, limit(row), ...(days28 === 0 ? [] : [row.sureness.says, chance(row)])]
      .filter(Boolean)
      .join(' '),
  ]);
  return ['', heading('Evidence, upper limit, and how sure that is', io), table(['', ''], lines, io.width)];
}

/** Near to certain is said as such: a diary cannot tell more. */
function chance({ sureness: { adequacy }, unit }: MatrixRow): string {
  if (!adequacy) return '';
  const enough = adequacy.against === 'adequateIntake';
  const percent = 5 * Math.round(20 * (enough ? adequacy.probability : 1 - adequacy.probability));
  const words = percent < 5 ? 'less than 5' : percent > 95 ? 'more than 95' : `about ${percent}`;
  const line = amount(adequacy.line, unit);
  return enough
    ? `Above the adequate intake of ${line}: ${words} in 100.`
    : `Below the average requirement of ${line}: ${words} in 100${adequacy.atLeast ? ' or less' : ''}.`;
}

function steps({ rows }: MatrixView, io: Screen): string[] {
  const lines = rows.flatMap(({ label, moves }) =>
    moves.kind === 'more' || moves.kind === 'less' ? moves.foods.map((food) => [label, food.name, food.says]) : [],
  );
  if (lines.length === 0) return [];
  return ['', heading('What you already eat that would move it', io), table(['', '', ''], lines, io.width)];
}

function absorbed({ absorbable }: MatrixView, io: Screen): string[] {
  const sittings = absorbable.newestDay.map(({ meal, time, eatenMg, absorbedMg, absorbedLowMg, parts }) => [
    capital(meal === 'between' ? 'between meals' : meal),
    time ?? '',
    `${eatenMg} mg`,
    absorbedLowMg < absorbedMg ? `${absorbedLowMg} to ${absorbedMg} mg` : `${absorbedMg} mg`,
    parts
      .flatMap(({ note, name = 'from a label' }) => (note ? [`${name}: ${note.replaceAll('-', ' ')}`] : []))
      .join('; '),
  ]);
  const day = absorbable.loggedDays.at(-1);
  return [
    '',
    heading('Calcium eaten and absorbed', io),
    wrap(absorbable.says, io.width),
    ...(day === undefined
      ? []
      : [
          item(`allowed for: ${absorbable.allowedFor.join('; ')}`, io.width),
          '',
          table([day, '', 'Eaten', 'Absorbed', 'Why'], sittings, io.width),
        ]),
  ];
}

function heart({ heart: { medas, saturatedFat } }: MatrixView, io: Screen): string[] {
  const mark = (point: boolean | undefined): string => (point === undefined ? '?' : point ? '1' : '0');
  const items = medas.items.map(({ point, question, found, answeredOn }) => [
    mark(point),
    `${question} ${found ? `(log: ${found})` : answeredOn ? `(answered ${answeredOn})` : '(not answered)'}`,
  ]);
  return [
    '',
    heading('Heart and gut', io),
    wrap(`Saturated fat: ${saturatedFat?.says ?? 'unknown.'}`, io.width),
    wrap(`Mediterranean screener: ${medas.says}`, io.width),
    table(['', ''], items, io.width),
    wrap(medas.wineNote, io.width),
  ];
}

function intake({ unit, per }: MatrixRow, { total, atLeast }: WindowIntake): string {
  if (total === undefined) return 'unknown';
  const words = unit === 'servings' ? `${figure(total)} a ${per}` : amount(total, unit);
  return atLeast ? `${words}+` : words;
}

function aim({ target, unit, aim: kind }: MatrixRow): string {
  if (!target) return 'none set';
  if (kind === 'keep under') return target.max === undefined ? 'none set' : `under ${amount(target.max, unit)}`;
  const { min, max } = target;
  if (min !== undefined && max !== undefined) return `${figure(min)}-${figure(max)} ${unitName(unit)}`;
  return amount((min ?? max)!, unit);
}

function limit({ upperLimit, unit, aim: kind }: MatrixRow): string {
  if (!upperLimit || kind === 'keep under') return '';
  return `Upper limit ${amount(upperLimit.value, unit)}${upperLimit.scope === 'supplement' ? ' from tablets' : ''}.`;
}
