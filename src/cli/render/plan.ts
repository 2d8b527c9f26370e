import type { Plan } from '../../plan/index.ts';
import type { BonewiseRecord } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { amount, heading, item, table, wrap } from './text.ts';

/** How many actions are the next best ones. */
const NEXT_BEST = 3;

/** The plan for a terminal: what to do next, then the week, then what to ask and what is held back. */
export function renderPlan(plan: Plan, record: BonewiseRecord, io: Io): string {
  const sections = [
    wrap(`${record.person.name ?? 'Record'}: the week from ${plan.asOf}`, io.width),
    actions(plan, io),
    meals(plan, io),
    supplements(plan, io),
    training(plan, io),
    calendar(plan, io),
    questions(plan, io),
    suppressed(plan, io),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function actions({ actions: all }: Plan, io: Io): string {
  if (all.length === 0) return '';
  const lines = all.slice(0, NEXT_BEST).flatMap(({ title, why, rule, sources }, i) => {
    const basis = [rule, ...sources].filter(Boolean).join(', ');
    return [
      item(title, io.width, `${i + 1}.`),
      wrap(why, io.width, '   '),
      ...(basis ? [wrap(`Basis: ${basis}`, io.width, '   ', '     ')] : []),
    ];
  });
  return [heading('Next', io), ...lines].join('\n');
}

function meals({ meals: week }: Plan, io: Io): string {
  const title = heading('Meals', io);
  if (week.infeasible || week.days.length === 0) {
    const why = [...(week.infeasible ? [week.infeasible.text] : []), ...week.relaxed, ...week.notes];
    return [title, ...['No week of meals fits what is asked of it.', ...why].map((line) => item(line, io.width))].join(
      '\n',
    );
  }
  const days = week.days.map(({ date, meals: dishes }) => {
    const rows = dishes.map(({ slot, name, grams, leftoverFrom, adaptations }) => {
      const notes = [...(leftoverFrom ? [`cooked ${weekday(leftoverFrom)}`] : []), ...adaptations];
      return [`  ${slot}`, `${name}, ${Math.round(grams)} g${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`];
    });
    return `${weekday(date)}\n${table(['', ''], rows, io.width)}`;
  });
  const missed = week.outcomes.filter(({ met }) => !met).map(({ text }) => item(text, io.width));
  const notes = [...week.relaxed, ...week.notes].map((line) => item(line, io.width));
  return [title, days.join('\n'), ...missed, ...notes].join('\n');
}

const weekday = (date: string): string =>
  // Noon UTC in UTC: no zone can turn it into another day.
  new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });

function supplements({ supplements: { gaps, timetable, conflicts, notes } }: Plan, io: Io): string {
  const doses = timetable.map((dose) => [
    dose.time,
    dose.what,
    dose.amount ? amount(dose.amount.value, dose.amount.unit) : '',
    dose.origin === 'proposed' ? 'to ask about' : 'taken now',
    [dose.with === 'empty stomach' ? dose.with : `with ${dose.with}`, dose.note, ...dose.because.map(reason)]
      .filter(Boolean)
      .join('; '),
  ]);
  const lines = [...conflicts, ...gaps, ...notes].map(({ says }) => says).map((line) => item(line, io.width));
  if (doses.length + lines.length === 0) return '';
  const day = doses.length > 0 ? [table(['', '', '', '', ''], doses, io.width, [2])] : [];
  return [heading('Supplements', io), ...day, ...lines].join('\n');
}

const reason = ({ says, rule }: { says: string; rule: string | undefined }): string =>
  rule ? `${says} (${rule})` : says;

function training({ training: week }: Plan, io: Io): string {
  const days = week.days.flatMap(({ date, sessions }) =>
    sessions.map(({ kind, minutes, exercises }) =>
      [
        wrap(`${weekday(date)}: ${kind}, ${minutes} min`, io.width),
        ...exercises.map(({ name, dose }) => item(`${name}: ${dose}`, io.width, '  -')),
      ].join('\n'),
    ),
  );
  const signOff = (week.needsSignOff ?? []).map(({ says }) => item(says, io.width));
  const none = days.length === 0 ? [item(week.notes[0] ?? 'No session this week.', io.width)] : [];
  const short = week.unmet.map(({ what, planned, aim, unit, because }) =>
    item(`${what}: ${planned} of ${aim} ${unit} (${because})`, io.width),
  );
  const lines = (title: string, all: readonly string[]): string[] =>
    all.length > 0 ? ['', wrap(title, io.width), ...all] : [];
  return [
    heading('Exercise', io),
    wrap(week.trackSays, io.width),
    ...signOff,
    ...none,
    ...days,
    ...lines(
      'Why this week looks so:',
      week.because.map((says) => item(says, io.width)),
    ),
    ...lines('Short of the aim:', short),
    '',
    wrap(week.honest, io.width),
  ].join('\n');
}

function calendar({ calendar: entries }: Plan, io: Io): string {
  if (entries.length === 0) return '';
  const rows = entries.map(({ due, overdue, what, why }) => [overdue ? `${due}, overdue` : due, `${what}. ${why}`]);
  return [heading('What is due', io), table(['', ''], rows, io.width)].join('\n');
}

function questions({ questions: all }: Plan, io: Io): string {
  if (all.length === 0) return '';
  const lines = all.flatMap(({ question, why }) => [item(question, io.width), wrap(why, io.width, '    ')]);
  return [heading('To ask your clinician', io), ...lines].join('\n');
}

function suppressed({ suppressed: all }: Plan, io: Io): string {
  if (all.length === 0) return '';
  const lines = all.map(({ title, says, instead, rule }) =>
    item(`${title}: ${says}${instead ? ` ${instead}` : ''} (${rule})`, io.width),
  );
  return [heading('Not suggested for you', io), ...lines].join('\n');
}
