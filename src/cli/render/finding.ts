import type { Because, Finding, Severity } from '../../rules/index.ts';
import type { Io } from '../io.ts';
import { capital, heading, wrap } from './text.ts';

const groups: { title: string; severities: Severity[] }[] = [
  { title: 'Needs somebody now or today', severities: ['urgent'] },
  { title: 'Not suggested for you', severities: ['block'] },
  { title: 'To take up with your clinician', severities: ['clinician'] },
  { title: 'Take care', severities: ['caution'] },
  { title: 'Worth doing', severities: ['advice'] },
  { title: 'Good to know', severities: ['info'] },
];

/** Findings under plain heads, the gravest first; warning signs have their own place before them. */
export function renderFindings(findings: Finding[], io: Io): string[] {
  return groups.flatMap(({ title, severities }) => {
    const here = findings.filter(({ severity, kind }) => kind !== 'red-flag' && severities.includes(severity));
    if (here.length === 0) return [];
    return [[heading(title, io), ...here.map((finding) => renderFinding(finding, io))].join('\n\n')];
  });
}

function renderFinding({ rule, title, within, because, action, sources, dissent }: Finding, { width }: Io): string {
  const when = within ? `${capital(within)}: ` : '';
  const lines = [wrap(`${when}${title}`, width), wrap(action, width, '  ')];
  if (because.length > 0) lines.push(wrap(`Because: ${facts(because)}`, width, '  ', '    '));
  if (dissent) lines.push(wrap(dissent, width, '  '));
  lines.push(wrap(`Rule ${rule}${sources.length > 0 ? `; ${sources.join(', ')}` : ''}`, width, '  ', '    '));
  return lines.join('\n');
}

/** How many facts are shown; the JSON has them all. */
const FACTS_SHOWN = 4;

function facts(because: Because[]): string {
  const more = because.length - FACTS_SHOWN;
  return because.slice(0, FACTS_SHOWN).map(fact).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

const fact = ({ path, value, date }: Because): string =>
  `${path} = ${value}${date && !path.includes(date) ? ` (${date})` : ''}`;
