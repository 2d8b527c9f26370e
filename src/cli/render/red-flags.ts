import type { BonewiseRecord, Day } from '../../record/index.ts';
import { Facts, type Finding, runRules } from '../../rules/index.ts';
import { redFlagHelp, safetyRules } from '../../safety/index.ts';
import type { Io } from '../io.ts';
import { capital, heading, item, wrap } from './text.ts';

const redFlags = safetyRules.filter(({ kind }) => kind === 'red-flag');

/** The warning signs of a record that nobody has put away. */
export const redFlagsOf = (record: BonewiseRecord, day: Day): Finding[] =>
  runRules(redFlags, new Facts(record, day)).findings;

/** Before all else, in words for a frightened reader: whom to call, what to say, what until then, how to put it away. */
export function renderRedFlags(findings: readonly Finding[], io: Io): string {
  const open = findings.filter(({ kind, fired }) => kind === 'red-flag' && fired !== false);
  if (open.length === 0) return '';
  return [heading('Warning signs: this comes first', io), ...open.map((finding) => oneFlag(finding, io))].join('\n\n');
}

function oneFlag({ rule, title, within, action, because }: Finding, { width }: Io): string {
  const help = redFlagHelp[rule];
  const seen = because.map(({ value, date }) => `${value}${date ? ` (${date})` : ''}`).join('; ');
  const lines = [
    wrap(`${within ? `${capital(within)}: ` : ''}${title}`, width),
    ...(help
      ? [
          item(help.call, width, '  -'),
          ...(help.emergencyIf ? [item(`Call 112, 999 or 911 instead if ${help.emergencyIf}.`, width, '  -')] : []),
          item(`What you can say: "${help.say}"`, width, '  -'),
          item(`Until then: ${help.untilThen}`, width, '  -'),
        ]
      : [item(action, width, '  -')]),
    wrap(`Because of: ${seen}. Rule ${rule}.`, width, '  ', '    '),
    wrap(
      `Shown until you put it away: bonewise log RECORD.json fact dismissals --json - with { "date": "…", "rule": "${rule}", "reason": "called" }`,
      width,
      '  ',
      '    ',
    ),
  ];
  return lines.join('\n');
}
