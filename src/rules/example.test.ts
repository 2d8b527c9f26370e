import { expect, test } from 'vitest';
import { examplesInWords, Facts, has, type ReadFacts, type Rule } from './index.ts';

const read: ReadFacts = (record, asOf) => new Facts(record, asOf);
const person = { birthDate: '1964-05-01', sex: 'female' as const };
const rule = (silent: Rule['examples']['silent'], truth: 'no' | 'unknown' = 'no'): Rule => ({
  id: 'X1',
  kind: 'exercise',
  title: 'Something fires',
  severity: 'info',
  threshold: 'Anything',
  when: (facts) =>
    facts.record.symptoms.length > 0
      ? has('a symptom', [{ path: 'symptoms[a]', value: 'x' }])
      : { label: 'a symptom', truth, because: [] },
  says: () => ({ action: 'Do something about it.' }),
  sources: [],
  certainty: 'high',
  examples: {
    asOf: '2026-11-15',
    fires: {
      bonewise: 1,
      person,
      symptoms: [{ date: '2026-11-14', symptom: 'joint-pain', severity: 4, features: ['new', 'at-night'], note: 'n' }],
      labs: [{ date: '2026-11-01', analyte: 'calcium', value: { value: 9.4, unit: 'mg/dL' } }],
      scans: [{ date: '2026-01-01', sites: { lumbarSpine: { tScore: -1.8 } } }],
    },
    silent,
  },
});

test('the examples of a rule are told by who it is, each fact in a line, and what the rule says', () => {
  const { fires, silent } = examplesInWords(
    rule({ bonewise: 1, person: { birthDate: '1978-05-01', sex: 'male' } }),
    read,
  );
  expect(fires).toEqual({
    facts: [
      'Woman of 62',
      'symptoms: 2026-11-14, joint-pain, severity 4, features new + at-night',
      'labs: 2026-11-01, calcium, 9.4 mg/dL',
      'scans: 2026-01-01, sites lumbar spine t score -1.8',
    ],
    says: 'Something fires',
  });
  expect(silent).toEqual({ facts: ['Man of 48'], says: 'Nothing.' });
});

test('a rule that lacks a fact asks for it', () => {
  const lists = { medicines: [{ date: '2026-01-01', name: 'alendronate', dose: { value: 70, unit: 'mg' } }] };
  const { silent } = examplesInWords(rule({ bonewise: 1, person, ...lists }, 'unknown'), read);
  expect(silent).toEqual({
    facts: ['Woman of 62', 'medicines: 2026-01-01, alendronate, dose 70 mg'],
    says: 'Asks for what is missing.',
  });
});
