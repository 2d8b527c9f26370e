// Writes docs/rules.md from the rules themselves; a test fails where the page has fallen behind.
import { writeFileSync } from 'node:fs';
import { allRules } from '../src/assessment/index.ts';
import { describeRules, type RuleDescription } from '../src/rules/index.ts';

const link = ({ doi, url }: { doi?: string; url?: string }): string =>
  doi ? ` [doi:${doi}](https://doi.org/${doi})` : url ? ` <${url}>` : '';
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const kinds: readonly [RuleDescription['kind'], string][] = [
  ['red-flag', 'Red flags'],
  ['guideline', 'Guidelines'],
  ['scan', 'Scans'],
  ['lab', 'Blood tests'],
  ['fracture-tool', 'Fracture-risk tools'],
  ['nutrition', 'Nutrition'],
  ['drug-nutrient', 'Medicines with food and supplements'],
  ['disease-nutrient', 'Conditions with food and supplements'],
  ['exercise', 'Exercise'],
  ['antiresorptive', 'Bone medicines'],
  ['endocrine', 'Hormones'],
  ['plausibility', 'What in a record cannot be right'],
];

/** The page, in Markdown. */
export function rulesPage(): string {
  const rules = describeRules(allRules);
  const cited = [
    ...new Map(rules.flatMap((rule) => rule.sources.map((source) => [source.id, source] as const))).values(),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const section = ([kind, title]: (typeof kinds)[number]): string[] => {
    const rows = rules.filter((rule) => rule.kind === kind);
    if (rows.length === 0) return [];
    return [
      `## ${title}`,
      '',
      '| Rule | Severity | Fires when | Our reading | Sources | Certainty |',
      '|---|---|---|---|---|---|',
      ...rows.map(
        (rule) =>
          `| **${rule.id}${rule.about ? ` (${rule.about})` : ''}** ${cell(rule.title)} | ${rule.severity}${rule.within ? `, ${rule.within}` : ''} | ${cell(rule.threshold)} | ${cell(rule.reading ?? '')} | ${rule.sources.map((source) => source.id).join(', ')} | ${rule.certainty} |`,
      ),
      '',
    ];
  };
  return [
    '# How Bonewise decides',
    '',
    'Written by `npm run docs:rules` from the rules themselves. Each rule with its conditions on a record:',
    '`bonewise assess --explain RULE RECORD.json`; with an example that fires and one that does not: `bonewise rules RULE`.',
    '',
    'Findings come in the order urgent, block, clinician, caution, advice, info; red flags first of their severity.',
    'The 2025 update of the joint position statement (HADJI25) is not yet included: its thresholds were not available.',
    '',
    ...kinds.flatMap(section),
    '## Sources',
    '',
    '"verified": read in the source, its abstract or its label text. "high", "moderate", "low": recalled, with that certainty;',
    '`docs/evidence-gaps.md` lists what was corrected and what is still to be checked.',
    '',
    ...cited.map((source) => `- **${source.id}** (${source.certainty}) ${source.citation}.${link(source)}`),
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync('docs/rules.md', rulesPage());
