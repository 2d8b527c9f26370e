import type { TrainingYear } from '../../plan/index.ts';
import type { BonewiseRecord } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { table, wrap } from './text.ts';

/** The year of exercise for a terminal, a line a week. */
export function renderYear({ trackSays, weeks, stopped }: TrainingYear, record: BonewiseRecord, io: Io): string {
  const rows = weeks.map(({ week, from, phase, sessions, strengthSessions, minutes, landings, changes }) => [
    String(week),
    from,
    String(phase),
    `${sessions} (${strengthSessions})`,
    String(minutes),
    String(landings),
    changes.join('; '),
  ]);
  const head = ['week', 'from', 'phase', 'sessions (strength)', 'minutes', 'landings', 'what changes'];
  const parts = [
    wrap(`${record.person.name ?? 'Record'}: twelve months of exercise, if every week goes as planned`, io.width),
    wrap(trackSays, io.width),
    rows.length > 0 ? table(head, rows, io.width, [0, 2, 3, 4, 5]) : wrap(stopped ?? 'No programme.', io.width),
    wrap('An outlook: each week is laid again from what was done.', io.width),
  ];
  return `${parts.join('\n\n')}\n`;
}
