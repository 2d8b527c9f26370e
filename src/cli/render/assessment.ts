import type { Assessment, IntakeRow } from '../../assessment/index.ts';
import type { BonewiseRecord } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { renderFindings } from './finding.ts';
import { renderRedFlags } from './red-flags.ts';
import { amount, capital, figure, heading, item, table, unitName, wrap } from './text.ts';

/** How many open questions are shown; the JSON has them all. */
const QUESTIONS_SHOWN = 6;

/** The assessment for a terminal: what is urgent first, then what is known, then what would have to be. */
export function renderAssessment(assessment: Assessment, record: BonewiseRecord, io: Io): string {
  const sections = [
    renderRedFlags(assessment.findings, io),
    who(assessment, record, io),
    ...renderFindings(assessment.findings, io),
    bones(assessment, io),
    intake(assessment, io),
    section('Movement', [assessment.loading.says], io),
    labs(assessment, io),
    section('Heart', assessment.heart.says, io),
    section('Joints', assessment.joints.says, io),
    section('Hormones', assessment.hormones.says, io),
    open(assessment, io),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

const section = (title: string, lines: string[], io: Io): string =>
  lines.length === 0 ? '' : [heading(title, io), ...lines.map((line) => item(line, io.width))].join('\n');

export function who({ asOf, person }: Pick<Assessment, 'asOf' | 'person'>, record: BonewiseRecord, io: Io): string {
  const lines = [wrap(`${person.name ?? 'Record'}, ${person.age}, as of ${asOf}`, io.width)];
  if (record.example) lines.push(wrap(`An invented person. ${record.story ?? ''}`, io.width));
  lines.push(wrap(person.group.says, io.width));
  return lines.join('\n');
}

function bones({ skeleton }: Assessment, io: Io): string {
  const lines = [
    ...(skeleton.lowest ? [skeleton.lowest.says] : ['No score that counts is in the record yet.']),
    ...skeleton.sites.map(({ says }) => says),
    ...skeleton.notes,
  ];
  return section('Bones', lines, io);
}

function intake({ intake: { days, from, to, rows } }: Assessment, io: Io): string {
  const title = heading('Food and supplements, a day', io);
  if (days === 0) return `${title}\nNothing was logged in these days, so intake is not known.`;
  const note = wrap(
    `Mean of ${days} logged days, ${from} to ${to}. "≥" and "% known": not every food eaten has a figure.`,
    io.width,
  );
  const cells = rows
    .filter(({ total, target }) => total !== undefined || target !== undefined)
    .map((row) => [row.label, ...amounts(row), aim(row), remark(row)]);
  return [title, note, '', table(['', 'Food', 'Tablets', 'Aim', ''], cells, io.width, [1, 2])].join('\n');
}

const amounts = ({ food, supplements, unit, atLeast }: IntakeRow): string[] => [
  food === undefined ? '?' : `${atLeast ? '≥ ' : ''}${amount(food, unit)}`,
  supplements === undefined || supplements === 0 ? '' : amount(supplements, unit),
];

function aim({ target, unit }: IntakeRow): string {
  if (!target) return '';
  const { min, max } = target;
  if (min !== undefined && max !== undefined && min !== max)
    return `${figure(min)} to ${figure(max)} ${unitName(unit)}`;
  if (min !== undefined) return amount(min, unit);
  return max === undefined ? '' : `under ${amount(max, unit)}`;
}

/** Below this share of food weight with a figure, the share is said. */
const ALL_BUT_KNOWN = 0.95;

function remark({ state, gap, unit, upperLimit, knownShareOfWeight }: IntakeRow): string {
  const words = {
    below: gap === undefined ? 'short' : `about ${amount(gap, unit)} short`,
    met: 'met',
    'above limit': `above the limit${upperLimit ? ` of ${amount(upperLimit.value, unit)}` : ''}`,
    over: 'over the aim',
    unknown: 'not known',
    'no target': '',
  }[state];
  const known = `${Math.round(knownShareOfWeight * 100)} % known`;
  return [words, knownShareOfWeight < ALL_BUT_KNOWN ? known : ''].filter(Boolean).join('; ');
}

function labs({ labs: { rows, notKnown } }: Assessment, io: Io): string {
  if (rows.length + notKnown.length === 0) return '';
  const cells = rows.map(({ label, comparator, value, unit, date, band, old }) => [
    label,
    `${comparator ?? ''}${figure(value)} ${unitName(unit)}`,
    date,
    [band ? capital(band.says) : '', old ? 'Older than a year.' : ''].filter(Boolean).join(' '),
  ]);
  const others = notKnown.map(({ analyte, value, unit, date }) => [
    analyte,
    `${value} ${unit}`,
    date,
    'Kept; no table knows it',
  ]);
  return [heading('Laboratory', io), table(['', 'Result', 'Date', ''], [...cells, ...others], io.width, [1])].join(
    '\n',
  );
}

function open({ questions, notScreened }: Assessment, io: Io): string {
  const asked = questions.slice(0, QUESTIONS_SHOWN).map(({ question }) => question);
  const unknown = notScreened.map(({ name }) => `"${name}" is in no table here and not screened: ask your pharmacist.`);
  return section('What would make this surer', [...asked, ...unknown], io);
}
