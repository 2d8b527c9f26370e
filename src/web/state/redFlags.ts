import type { Assessment } from '../../assessment/types.ts';
import type { BonewiseRecord } from '../../record/index.ts';
import type { Finding } from '../../rules/index.ts';

export interface OpenRedFlags {
  /** For now or today: nothing else is shown. */
  first: Finding[];
  /** For the next days: at the top of every page. */
  waiting: Finding[];
}

/** Ids of the symptoms that raised a flag. */
export const symptomsIn = ({ because }: Pick<Finding, 'because'>): string[] =>
  because.flatMap(({ path }) => /^symptoms\[(.+)\]$/.exec(path)?.[1] ?? []);

/**
 * Red flags that nobody has answered yet: "I have called" or "I do not have this" puts one away until something newer
 * than the answer brings it back.
 */
export function openRedFlags(
  assessment: Pick<Assessment, 'findings'>,
  record: Pick<BonewiseRecord, 'dismissals'>,
): OpenRedFlags {
  const open = assessment.findings.filter((finding) => {
    if (finding.kind !== 'red-flag' || finding.fired === false) return false;
    const newest = finding.because.reduce((last, { date }) => (date !== undefined && date > last ? date : last), '');
    const told = symptomsIn(finding);
    return !record.dismissals.some(
      ({ rule, date, entries }) =>
        rule === finding.rule && date >= newest && (entries === undefined || told.every((id) => entries.includes(id))),
    );
  });
  const isFirst = ({ within }: Finding): boolean => within === 'now' || within === 'today';
  return { first: open.filter(isFirst), waiting: open.filter((finding) => !isFirst(finding)) };
}
