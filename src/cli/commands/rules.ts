import { allRules } from '../../assessment/index.ts';
import { sourceOf } from '../../evidence/index.ts';
import { badInput } from '../../record/index.ts';
import type { Rule } from '../../rules/index.ts';
import type { Io } from '../io.ts';
import { table, wrap } from '../render/text.ts';

/** `bonewise rules [ID]`: every rule in a line, or one in full. @throws BadInput for a rule that is not there */
export function rulesCommand(id: string | undefined, { json }: { json: boolean }, io: Io): string {
  if (id === undefined) {
    if (json) return `${JSON.stringify(allRules.map(asData), null, 2)}\n`;
    const rows = allRules.map((rule) => [rule.id, rule.severity, rule.title]);
    return `${table(['Rule', 'Severity', 'What it looks at'], rows, io.width)}\n`;
  }
  const rule = allRules.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (!rule) throw badInput('rule', id, 'the id of a rule; `bonewise rules` lists them');
  return json ? `${JSON.stringify(asData(rule), null, 2)}\n` : inFull(rule, io);
}

const asData = ({ id, kind, title, severity, within, threshold, sources, certainty, reading }: Rule) => ({
  id,
  kind,
  title,
  severity,
  ...(within ? { within } : {}),
  threshold,
  sources,
  certainty,
  ...(reading ? { reading } : {}),
});

function inFull(rule: Rule, { width }: Io): string {
  const sources = rule.sources.map((id) => {
    const { citation, doi, url } = sourceOf(id);
    const link = doi ? `https://doi.org/${doi}` : url;
    return wrap(`${id}: ${citation}${link ? ` ${link}` : ''}`, width, '  ', '    ');
  });
  const lines = [
    wrap(`${rule.id}  ${rule.title}`, width),
    wrap(`${rule.severity}${rule.within ? `, ${rule.within}` : ''}; certainty: ${rule.certainty}`, width),
    wrap(`Fires when: ${rule.threshold}`, width),
    ...(rule.reading ? [wrap(`Our reading: ${rule.reading}`, width)] : []),
    ...(sources.length > 0 ? ['Sources:', ...sources] : []),
  ];
  return `${lines.join('\n')}\n`;
}
