import { allRules, factsFor } from '../../assessment/index.ts';
import { sourceOf } from '../../evidence/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import type { FoodTable } from '../../nutrition/index.ts';
import { badInput } from '../../record/index.ts';
import { describeRules, type ExampleInWords, examplesInWords, type ReadFacts, type Rule } from '../../rules/index.ts';
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

let foods: FoodTable | undefined;

const read: ReadFacts = (record, asOf) => {
  foods ??= loadFoodTable();
  return factsFor(record, asOf, { foods });
};

const asData = (rule: Rule) => ({ ...describeRules([rule])[0]!, inWords: examplesInWords(rule, read) });

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
  const { fires, silent } = examplesInWords(rule, read);
  const example = (label: string, { facts, says }: ExampleInWords): string[] => [
    label,
    ...facts.map((fact) => wrap(fact, width, '  ', '    ')),
    wrap(`Says: ${says}`, width, '  ', '    '),
  ];
  return `${[...lines, ...example('An example that fires:', fires), ...example('One that does not:', silent)].join('\n')}\n`;
}
