import type { Assessment } from '../../assessment/types.ts';
import type { BonewiseRecord } from '../../record/index.ts';
import type { Finding } from '../../rules/index.ts';

/**
 * Red flags for today or now that nobody has answered yet: "I have called" or "I do not have this" puts one away until something newer
 * than the answer brings it back.
 */
export function openRedFlags(
  assessment: Pick<Assessment, 'findings'>,
  record: Pick<BonewiseRecord, 'dismissals'>,
): Finding[] {
  return assessment.findings.filter((finding) => {
    if (finding.kind !== 'red-flag' || finding.fired === false) return false;
    if (finding.within !== 'now' && finding.within !== 'today') return false;
    const newest = finding.because.reduce((last, { date }) => (date !== undefined && date > last ? date : last), '');
    return !record.dismissals.some((answer) => answer.rule === finding.rule && answer.date >= newest);
  });
}
