import { type BonewiseRecord, type FactKind, yearsBetween } from '../../record/index.ts';
import { type Because, dayInWords, type Facts, has, type Rule } from '../../rules/index.ts';
import { EXAMPLE_DAY, on, scan, woman } from '../people.ts';

const factKindsIn = (record: BonewiseRecord): FactKind[] =>
  (Object.keys(record) as (keyof BonewiseRecord)[]).filter((key): key is FactKind => Array.isArray(record[key]));

const beforeBirth = (facts: Facts): Because[] => {
  const { birthDate } = facts.record.person;
  return factKindsIn(facts.record).flatMap((kind) =>
    facts.record[kind]
      .filter((fact) => fact.date < birthDate)
      .map((fact) => ({ path: `${kind}[${fact.id}].date`, value: fact.date, date: fact.date })),
  );
};

const pl04: Rule = {
  id: 'PL-04',
  kind: 'plausibility',
  title: 'An entry is dated before birth',
  severity: 'advice',
  threshold: 'Date of an entry before the date of birth',
  when: (facts) => has('An entry before the date of birth', beforeBirth(facts)),
  says: (facts) => ({
    title: `${beforeBirth(facts).length === 1 ? 'An entry is' : `${beforeBirth(facts).length} entries are`} dated before ${dayInWords(facts.record.person.birthDate)}, the date of birth`,
    action: 'Please correct the date of the entry or of birth. Everything else is read as it stands.',
  }),
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ scans: [scan('1926-05-01', { ls: { t: -1.2 } })] }),
    silent: woman({ scans: [scan('2026-05-01', { ls: { t: -1.2 } })] }),
  },
};

const reversed = (facts: Facts): Because[] =>
  [...facts.record.therapies, ...facts.record.medicines, ...facts.record.supplements].flatMap((course) => {
    const end = course.endDate ?? ('plannedEndDate' in course ? course.plannedEndDate : undefined);
    return end !== undefined && end < course.date
      ? [{ path: `${course.name}: ${course.date} to ${end}`, value: end, date: course.date }]
      : [];
  });

const pl05: Rule = {
  id: 'PL-05',
  kind: 'plausibility',
  title: 'A course ends before it begins',
  severity: 'advice',
  threshold: 'Last or planned last day of a medicine or supplement before its first',
  when: (facts) => has('A last day before the first', reversed(facts)),
  says: () => ({ action: 'Please correct one of the two days. Until then the course counts as ended.' }),
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ therapies: [on('letrozole', '2026-05-01', { endDate: '2025-05-01' })] }),
    silent: woman({ therapies: [on('letrozole', '2025-05-01', { endDate: '2026-05-01' })] }),
  },
};

const OLDEST = 110;
const YOUNGEST = 18;

const pl06: Rule = {
  id: 'PL-06',
  kind: 'plausibility',
  title: 'Is the date of birth right?',
  severity: 'advice',
  threshold: 'Age under 18 or over 110',
  when: (facts) => {
    const { birthDate } = facts.record.person;
    const age = yearsBetween(birthDate, facts.asOf);
    return has(
      'Age under 18 or over 110',
      age < YOUNGEST || age > OLDEST ? [{ path: 'person.birthDate', value: birthDate }] : [],
    );
  },
  says: () => ({ action: 'Please look at the date of birth. Bonewise is made for adults; scores and aims go by age.' }),
  sources: ['OURS'],
  certainty: 'our reading',
  examples: { asOf: EXAMPLE_DAY, fires: woman({ birthDate: '2019-05-01' }), silent: woman() },
};

export const dateRules: Rule[] = [pl04, pl05, pl06];
