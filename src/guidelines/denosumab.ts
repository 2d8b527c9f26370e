import { type Day, daysBetween } from '../record/index.ts';
import { all, type Because, type Drug, dayInWords, type Facts, has, not, type Rule } from '../rules/index.ts';
import { EXAMPLE_DAY, on, woman } from './people.ts';

/** Five months after an injection that holds for six: time to book the next one (decision on DEN-1). */
const BOOK_FROM_DAYS = 152;
/** Beyond three years the rebound is past and the rule would only nag (our reading). */
const UNTIL_DAYS = 1096;

interface LastInjection {
  drug: Drug;
  day: Day;
}

/** The last denosumab injection on record: named as such, ticked as taken, the end of the course, or its only day. */
function lastDenosumab(facts: Facts): LastInjection | undefined {
  const drug = facts.everTook('denosumab').at(-1);
  if (!drug) return undefined;
  const ticked = facts
    .upTo('medicineTaken')
    .filter((m) => m.taken && m.name.toLowerCase() === drug.course.name.toLowerCase())
    .at(-1)?.date;
  const days = [drug.course.lastDose, ticked, drug.course.endDate, drug.course.date].filter(
    (day): day is Day => day !== undefined && day <= facts.asOf,
  );
  return { drug, day: days.sort().at(-1)! };
}

/** DEN-1: the next denosumab injection is not booked. */
export const den1: Rule = {
  id: 'DEN-1',
  kind: 'antiresorptive',
  title: 'The next denosumab injection is not booked',
  severity: 'clinician',
  within: 'weeks',
  threshold: '152 days or more since the last injection, no next one booked, no bisphosphonate since',
  when: (facts) => {
    const last = lastDenosumab(facts);
    const days = last ? daysBetween(last.day, facts.asOf) : 0;
    const injection: Because[] =
      last && days >= BOOK_FROM_DAYS && days <= UNTIL_DAYS
        ? [{ path: last.drug.because.path, value: `last injection ${last.day}, ${days} days ago`, date: last.day }]
        : [];
    return all(
      'DEN-1',
      has('152 days or more since the last denosumab injection', injection),
      not('No next injection booked', has('Next injection booked', booked(facts))),
      not('No bisphosphonate since', has('A bisphosphonate since', followedBy(facts, last?.day))),
    );
  },
  says: (facts) => {
    const last = lastDenosumab(facts)!;
    return {
      title: `Denosumab on ${dayInWords(last.day)}, and no next injection booked`,
      action:
        'Book the next injection now: it is due six months after the last one. Its effect ends soon after that, and vertebrae can break when it is put off. If it is meant to end, ask what follows it.',
    };
  },
  sources: ['LABEL-DENOSUMAB', 'CUMMINGS18', 'BHOF22'],
  certainty: 'high',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ medicines: [on('denosumab', '2025-12-01', { lastDose: '2026-06-10' })] }),
    silent: woman({
      medicines: [on('denosumab', '2025-12-01', { lastDose: '2026-06-10', nextDose: '2026-12-08' })],
    }),
  },
};

const booked = (facts: Facts): Because[] =>
  facts
    .takingOrPlanned('denosumab')
    .filter(({ course }) => course.nextDose !== undefined && course.nextDose >= facts.asOf)
    .map((drug) => ({
      path: `${drug.because.path}.nextDose`,
      value: drug.course.nextDose!,
      date: drug.course.nextDose!,
    }));

const followedBy = (facts: Facts, day: Day | undefined): Because[] =>
  day === undefined
    ? []
    : facts
        .everTook('bisphosphonate')
        .filter(({ course }) => course.date >= day)
        .map((drug) => drug.because);
