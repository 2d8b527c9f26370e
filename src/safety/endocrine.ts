import { all, any, type Check, type Facts, has, is, labBecause, type Rule } from '../rules/index.ts';
import { drug, examples, feels, lab, man, woman } from './examples.ts';
import { medicineNow, symptom } from './look.ts';

const isMan = (facts: Facts): Check => ({
  label: 'A man',
  truth: facts.sex === 'male' ? 'yes' : 'no',
  because: [{ path: 'person.sex', value: facts.sex }],
});
const isWoman = (facts: Facts): Check => ({
  label: 'A woman',
  truth: facts.sex === 'female' ? 'yes' : 'no',
  because: [{ path: 'person.sex', value: facts.sex }],
});
const onAi = (facts: Facts) => medicineNow(facts, 'An aromatase inhibitor', 'aromatase-inhibitor');
const onTestosterone = (facts: Facts) => medicineNow(facts, 'Testosterone', 'testosterone');

/** Whether an assay is by mass spectrometry: only that can read estradiol as low as an inhibitor brings it. */
const byMassSpectrometry = (method: string | undefined): boolean =>
  /\b(LC|GC|tandem).*MS|mass spec/i.test(method ?? '');

const estradiolByMs = (facts: Facts) => facts.labs('estradiol').findLast((e) => byMassSpectrometry(e.fact.method));

function lowEstradiol(facts: Facts): Check {
  const label = 'Estradiol below 10 pg/mL by LC-MS/MS';
  const found = estradiolByMs(facts);
  if (!found) return { label, truth: 'unknown', because: [], need: 'lab:estradiol' };
  return { label, truth: found.value < 10 ? 'yes' : 'no', because: [labBecause(found)] };
}

function noPrescriber(facts: Facts): Check {
  const label = 'No prescriber for the aromatase inhibitor';
  const courses = facts.taking('aromatase-inhibitor');
  if (courses.some((d) => d.course.prescribed === true)) {
    return { label, truth: 'no', because: courses.map((d) => d.because) };
  }
  if (courses.some((d) => d.course.prescribed === false)) {
    return { label, truth: 'yes', because: courses.map((d) => d.because) };
  }
  return is(label, facts.answer('has-prescriber'), (a) => a.answer === false);
}

const intends = (facts: Facts, label: string, ...kinds: Parameters<Facts['intentions']>): Check =>
  has(
    label,
    facts.intentions(...kinds).map((i) => ({ path: `intentions[${i.id}]`, value: i.kind, date: i.date })),
  );

/** Screens S73 and S90 to S94: hormones, and the line that Bonewise does not cross. */
export const endocrine: readonly Rule[] = [
  {
    id: 'S73',
    kind: 'exercise',
    title: 'Testosterone: thick blood, chest pain or swelling',
    severity: 'clinician',
    within: 'this week',
    threshold: 'A man on testosterone with a haematocrit above 54 %, chest pain, or swollen legs.',
    when: (facts) =>
      all(
        'A man on testosterone with a warning sign',
        isMan(facts),
        onTestosterone(facts),
        any(
          'Warning sign',
          is('Haematocrit above 54 %', facts.lab('haematocrit'), (h) => h.value > 54),
          symptom(facts, 'Chest pain or swollen legs in the last 28 days', 28, { keys: ['chest-pain', 'oedema'] }),
        ),
      ),
    says: () => ({
      action:
        'Call the prescriber of the testosterone this week, and leave hard training until then. Guidelines say to hold testosterone above 54 %: that is for the prescriber to decide. Chest pain now: call the emergency number.',
    }),
    suppresses: ['exercise:heavy-lift', 'exercise:impact'],
    sources: ['ES-T18', 'AUA18', 'LABEL-TESTOSTERONE'],
    certainty: 'high',
    examples: examples(
      man({ therapies: [drug('testosterone')], labs: [lab('haematocrit', 55, '%')] }),
      man({ therapies: [drug('testosterone')], labs: [lab('haematocrit', 54, '%')] }),
    ),
  },
  {
    id: 'S90',
    kind: 'endocrine',
    title: 'An aromatase inhibitor without a prescriber',
    severity: 'block',
    within: 'this week',
    threshold: 'A man taking an aromatase inhibitor that no clinician prescribes.',
    when: (facts) =>
      all('A man, an aromatase inhibitor, no prescriber', isMan(facts), onAi(facts), noPrescriber(facts)),
    says: () => ({
      action:
        'Bonewise says nothing about amounts of this medicine. Men need some estradiol for their bones, and no major guideline recommends an aromatase inhibitor beside testosterone for a laboratory value. Find a doctor who can measure and prescribe: an endocrinologist or urologist. Tell them openly what you take.',
    }),
    suppresses: ['education:aromatase-inhibitor-dose', 'projection:dose'],
    guards: {
      when: (facts) => all('A man on an aromatase inhibitor', isMan(facts), onAi(facts)),
      against: ['education:aromatase-inhibitor-dose', 'projection:dose'],
      says: 'Amounts of an aromatase inhibitor are for a prescriber.',
    },
    sources: ['ES-T18', 'FINK16'],
    certainty: 'high',
    examples: examples(
      man({ therapies: [drug('anastrozole', { prescribed: false })] }),
      man({ therapies: [drug('anastrozole', { prescribed: true })] }),
    ),
  },
  {
    id: 'S91',
    kind: 'endocrine',
    title: 'How much aromatase inhibitor? Not from here',
    severity: 'block',
    within: 'next visit',
    threshold: 'Any question about the amount of an aromatase inhibitor.',
    when: (facts) => intends(facts, 'Asked for an amount', 'ask-aromatase-inhibitor-dose'),
    says: () => ({
      action:
        'Bonewise does not answer how much to take, how often, or when to change it. Take the question to the prescriber; the page for your doctor has your values ready.',
    }),
    suppresses: ['education:aromatase-inhibitor-dose', 'projection:dose'],
    sources: ['OURS'],
    certainty: 'our reading',
    examples: examples(
      man({ intentions: [{ date: '2026-11-10', kind: 'ask-aromatase-inhibitor-dose' }] }),
      man({ intentions: [{ date: '2026-11-10', kind: 'start-exercise-programme' }] }),
    ),
  },
  {
    id: 'S92',
    kind: 'endocrine',
    title: 'Estradiol too low for a man’s bones',
    severity: 'clinician',
    within: 'this week',
    threshold: 'A man on an aromatase inhibitor with estradiol below 10 pg/mL (36.7 pmol/L) by LC-MS/MS.',
    when: (facts) =>
      all('A man on an aromatase inhibitor with low estradiol', isMan(facts), onAi(facts), lowEstradiol(facts)),
    says: (facts) => {
      const found = estradiolByMs(facts);
      return {
        action: `${found ? `Estradiol was ${found.value} pg/mL. ` : ''}Below about 10, bone breakdown rose in a study of men. Call the prescriber this week with this result. Change nothing on your own.`,
      };
    },
    sources: ['FINK16'],
    certainty: 'verified',
    reading:
      'A research threshold: no guideline sets one for bone. Immunoassays read too unreliably at this level and do not count.',
    examples: examples(
      man({
        therapies: [drug('anastrozole', { prescribed: true })],
        labs: [lab('estradiol', 9.9, 'pg/mL', { method: 'LC-MS/MS' })],
      }),
      man({
        therapies: [drug('anastrozole', { prescribed: true })],
        labs: [lab('estradiol', 10, 'pg/mL', { method: 'LC-MS/MS' })],
      }),
    ),
  },
  {
    id: 'S93',
    kind: 'endocrine',
    title: 'Signs of too little estradiol',
    severity: 'clinician',
    within: 'weeks',
    threshold:
      'A man on testosterone and an aromatase inhibitor with low desire, joint pain, hot flushes or low mood in the last 28 days.',
    when: (facts) =>
      all(
        'A man on both, with a sign',
        isMan(facts),
        onAi(facts),
        onTestosterone(facts),
        any(
          'A sign of too little estradiol',
          symptom(facts, 'Low desire, hot flushes or low mood', 28, {
            keys: ['low-libido', 'hot-flushes', 'low-mood', 'severe-low-mood'],
          }),
          symptom(facts, 'Joint pain', 28, { keys: ['joint-pain'] }),
        ),
      ),
    says: () => ({
      action:
        'These can be signs that estradiol has fallen too low. Ask the prescriber for an estradiol test by LC-MS/MS; the usual test is too coarse at low values. Change nothing on your own.',
    }),
    sources: ['FINK16', 'ES-T18'],
    certainty: 'moderate',
    examples: examples(
      man({
        therapies: [drug('testosterone'), drug('anastrozole', { prescribed: true })],
        symptoms: [feels('low-libido')],
      }),
      man({ therapies: [drug('testosterone')], symptoms: [feels('low-libido')] }),
    ),
  },
  {
    id: 'S94',
    kind: 'endocrine',
    title: 'Please do not stop by yourself',
    severity: 'clinician',
    within: 'this week',
    threshold: 'A woman who means to stop or skip her aromatase inhibitor.',
    when: (facts) =>
      all(
        'A woman who means to stop or skip',
        isWoman(facts),
        any(
          'Meant to stop or skip',
          intends(facts, 'To stop', 'stop-aromatase-inhibitor'),
          intends(facts, 'To skip doses', 'skip-aromatase-inhibitor'),
        ),
      ),
    says: () => ({
      title: 'Please do not stop by yourself: call your team',
      action:
        'This tablet lowers the chance that the cancer comes back, and stopping early costs some of that. For joints, flushes and bones there is help that keeps the treatment: a change to another tablet of the kind, exercise, acupuncture, other medicines. Call your oncology team this week and say that you are thinking of stopping.',
    }),
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(
      woman({
        therapies: [drug('letrozole')],
        intentions: [{ date: '2026-11-12', kind: 'stop-aromatase-inhibitor' }],
      }),
      woman({ therapies: [drug('letrozole')] }),
    ),
  },
];
