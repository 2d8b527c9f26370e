import { inhibitorUse, menopause } from '../hormones/index.ts';
import { addTo } from '../record/index.ts';
import { all, any, type Because, type Check, type Facts, has, is, type Known, not, type Rule } from '../rules/index.ts';
import { EXAMPLE_DAY, on, postmenopausal, woman } from './people.ts';

const YEARS = 5; // our reading: the window in which the question is still open

/** Rule ADJ-1: whether a bisphosphonate against recurrence was talked about. */
export const adj1: Rule = {
  id: 'ADJ-1',
  kind: 'guideline',
  title: 'Was a bisphosphonate against recurrence talked about?',
  severity: 'advice',
  threshold:
    'Woman after natural or induced menopause, primary breast cancer that has not spread, within 5 years of diagnosis or of starting the aromatase inhibitor, no bisphosphonate and no talk about it on record',
  when: (facts) =>
    all(
      'ADJ-1',
      has('Woman', facts.sex === 'female' ? [{ path: 'person.sex', value: 'female' }] : []),
      primaryBreastCancer(facts),
      is(
        'After menopause, natural or induced',
        menopause(facts),
        (m) => m.state === 'postmenopausal' || m.induced === 'gnrh-analogue',
      ),
      recent(facts),
      not('No bisphosphonate on record', has('A bisphosphonate is on record', bisphosphonates(facts))),
      not('Not talked about yet', has('Talked about', discussions(facts))),
    ),
  says: () => ({
    action:
      'Ask whether an adjuvant bisphosphonate was considered for you. After menopause it can lower the risk that breast cancer returns in bone, whatever the bone density. Denosumab protects bone but is not recommended for this purpose. A dental check comes first.',
  }),
  sources: ['ASCO22', 'ASCO17'],
  certainty: 'verified',
  reading: 'Cancer found in the ducts only (in situ) is not meant. Five years from diagnosis or from the first tablet.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({
      answers: [postmenopausal],
      cancers: [{ date: '2025-01-20', site: 'breast', stage: 'primary' }],
      therapies: [on('letrozole')],
    }),
    silent: woman({
      answers: [postmenopausal],
      cancers: [{ date: '2025-01-20', site: 'breast', stage: 'primary' }],
      therapies: [on('letrozole')],
      discussions: [{ date: '2026-02-02', topic: 'adjuvant-bisphosphonate' }],
    }),
  },
};

const bisphosphonates = (facts: Facts): Because[] =>
  facts.drugs.filter((drug) => drug.classes.includes('bisphosphonate')).map((drug) => drug.because);

const discussions = (facts: Facts): Because[] =>
  facts
    .upTo('discussions')
    .filter(({ topic }) => /^adj-1$|adjuvant.?(bisphosphonate|zoledron|clodron|ibandron)/i.test(topic))
    .map((d) => ({ path: `discussions[${d.id}]`, value: d.topic, date: d.date }));

/** Stage from the cancers on record; an inhibitor in a woman means breast cancer whose stage is to be asked. */
function primaryBreastCancer(facts: Facts): Check {
  const label = 'Breast cancer that has not spread';
  const spread = facts.withCondition('metastatic-cancer');
  const cancers = facts.upTo('cancers').filter((c) => c.site === 'breast');
  const because = (c: (typeof cancers)[number]): Because => ({
    path: `cancers[${c.id}]`,
    value: `breast, ${c.stage}`,
    date: c.date,
  });
  const metastatic = [...spread.map((c) => c.because), ...cancers.filter((c) => c.stage === 'metastatic').map(because)];
  if (metastatic.length > 0) return { label, truth: 'no', because: metastatic };
  const primary = cancers.filter((c) => c.stage === 'primary');
  if (primary.length > 0) return has(label, primary.map(because));
  const stageOpen =
    cancers.some((c) => c.stage === 'unknown') ||
    facts.withCondition('breast-cancer').length > 0 ||
    (cancers.length === 0 && inhibitorUse(facts).state !== 'never');
  return stageOpen ? is(label, { need: 'cancer-stage' } as Known<boolean>, (yes) => yes) : has(label, []);
}

function recent(facts: Facts): Check {
  const within = (date: string) => addTo(date, { years: YEARS }) >= facts.asOf;
  const diagnosed = facts
    .upTo('cancers')
    .filter((c) => c.site === 'breast' && within(c.date))
    .map((c) => ({ path: `cancers[${c.id}].date`, value: c.date, date: c.date }));
  const { since, because } = inhibitorUse(facts);
  return any(
    'Within 5 years',
    has('Diagnosed within 5 years', diagnosed),
    has('First tablet within 5 years', since && within(since) ? because : []),
  );
}
