import { inhibitorUse } from '../hormones/index.ts';
import { all, type Facts, has, is, profileOf, type Rule } from '../rules/index.ts';
import { fragilityFractureAfter50 } from '../skeleton/index.ts';
import { refers } from './aibl/lines.ts';
import { bodyOfBmi26, EXAMPLE_DAY, man, noFactors, on, postmenopausal, scan, woman } from './people.ts';
import { aboveThreshold, latestFrax, type ToolResult, toolBecause } from './tools.ts';

const onAi = (facts: Facts) =>
  has('Takes an aromatase inhibitor', inhibitorUse(facts).state === 'taking' ? inhibitorUse(facts).because : []);
const isMale = (facts: Facts) => has('Man', facts.sex === 'male' ? [{ path: 'person.sex', value: 'male' }] : []);

const frax = (more: object = {}) => ({
  date: '2026-06-01',
  tool: 'FRAX' as const,
  majorOsteoporoticPercent: 14,
  hipPercent: 2.1,
  country: 'US',
  ...more,
});
const onLetrozole = { answers: [postmenopausal], therapies: [on('letrozole')] };

const fr01: Rule = {
  id: 'FR-01',
  kind: 'fracture-tool',
  title: 'FRAX without bone density is likely too high here',
  severity: 'caution',
  threshold: 'On an aromatase inhibitor, FRAX entered without BMD and with "secondary osteoporosis" ticked',
  when: (facts) => {
    const result = latestFrax(facts);
    const without = result?.withBmd === false && result.secondaryOsteoporosisTicked === true;
    return all(
      'FR-01',
      onAi(facts),
      has('FRAX without BMD, secondary osteoporosis ticked', without ? [toolBecause(result)] : []),
    );
  },
  says: () => ({
    action:
      'In one cohort about 0.6 of the predicted fractures happened in such cases. Ask for FRAX again with the femoral neck density; Bonewise does not use this result for a referral.',
  }),
  sources: ['LESLIE19'],
  certainty: 'verified',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ ...onLetrozole, fractureTools: [frax({ withBmd: false, secondaryOsteoporosisTicked: true })] }),
    silent: woman({ ...onLetrozole, fractureTools: [frax({ withBmd: true, secondaryOsteoporosisTicked: true })] }),
  },
};

const fr02: Rule = {
  id: 'FR-02',
  kind: 'fracture-tool',
  title: 'FRAX with bone density is over the threshold of its country',
  severity: 'clinician',
  within: 'next visit',
  threshold:
    'FRAX with BMD: US 20 % or more for a major fracture or 3 % or more for the hip; elsewhere the category that the tool returned (high or very high)',
  when: (facts) => {
    const result = latestFrax(facts);
    const over = result?.withBmd === true && aboveThreshold(result) === true;
    return has('FRAX with BMD over its threshold', over ? [toolBecause(result)] : []);
  },
  says: (facts) =>
    latestFrax(facts)?.category === 'very-high'
      ? {
          outcome: 'very-high',
          action: 'Ask for a referral to a bone specialist, and bring the FRAX result.',
        }
      : {
          outcome: 'over-threshold',
          action: 'Ask whether treatment for bone is right for you, and bring the FRAX result.',
        },
  sources: ['BHOF22', 'ASCO19', 'NOGG21'],
  certainty: 'high',
  reading: 'Bonewise never computes FRAX. The UK chart is not redrawn here: enter the category that NOGG returned.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ fractureTools: [frax({ withBmd: true, hipPercent: 3.0 })] }),
    silent: woman({ fractureTools: [frax({ withBmd: true, hipPercent: 2.9 })] }),
  },
};

/** Results of any tool that lie below their threshold, as far as that can be told. */
const lowResults = (facts: Facts): ToolResult[] =>
  facts.upTo('fractureTools').filter((result) => aboveThreshold(result) === false);

const fr03: Rule = {
  id: 'FR-03',
  kind: 'fracture-tool',
  title: 'A low risk score does not lift the bone rule for aromatase inhibitors',
  severity: 'info',
  threshold: 'An entered result below its threshold while AIBL-1 asks for a referral',
  when: (facts) =>
    all(
      'FR-03',
      has('A result below its threshold', lowResults(facts).map(toolBecause)),
      has('AIBL-1 asks for a referral', refers(facts, profileOf(facts)) ? inhibitorUse(facts).because : []),
    ),
  says: () => ({
    action:
      'Fracture tools were not made for people on an aromatase inhibitor. The rule made for them stands: ask as it says, and show both.',
  }),
  sources: ['HADJI17', 'ASCO19'],
  certainty: 'verified',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({
      ...onLetrozole,
      scans: [scan('2026-05-01', { ls: { t: -2.3 } })],
      fractureTools: [frax({ withBmd: true })],
    }),
    silent: woman({
      ...onLetrozole,
      answers: [postmenopausal, ...noFactors],
      measurements: bodyOfBmi26,
      scans: [scan('2026-05-01', { ls: { t: -1.3 } })],
      fractureTools: [frax({ withBmd: true })],
    }),
  },
};

const fr04: Rule = {
  id: 'FR-04',
  kind: 'fracture-tool',
  title: 'FRAX does not know the effect of an aromatase inhibitor in men',
  severity: 'info',
  threshold: 'Any FRAX result entered for a man on an aromatase inhibitor',
  when: (facts) => {
    const result = latestFrax(facts);
    return all('FR-04', isMale(facts), onAi(facts), has('A FRAX result', result ? [toolBecause(result)] : []));
  },
  says: () => ({
    action:
      'The result is shown as entered. The effect of the inhibitor is not in it, and nobody knows in which direction it would go.',
  }),
  sources: ['OURS', 'LESLIE19'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: man({ therapies: [on('anastrozole')], fractureTools: [frax()] }),
    silent: man({ fractureTools: [frax()] }),
  },
};

const latestQFracture = (facts: Facts): ToolResult | undefined =>
  facts.upTo('fractureTools').findLast((result) => result.tool === 'QFracture');

const fr05: Rule = {
  id: 'FR-05',
  kind: 'fracture-tool',
  title: 'A QFracture result is not shown after a fragility fracture',
  severity: 'info',
  threshold:
    'QFracture result entered and a fragility fracture after 50; otherwise it is shown with what it leaves out',
  when: (facts) => {
    const result = latestQFracture(facts);
    return all(
      'FR-05',
      has('A QFracture result', result ? [toolBecause(result)] : []),
      is('Own fracture from a small fall after 50', fragilityFractureAfter50(facts), (yes) => yes),
    );
  },
  says: () => ({
    outcome: 'hidden',
    action:
      'It gives a past fracture too little weight, so the number would mislead. The fracture itself is what counts.',
  }),
  otherwise: (facts) => {
    const result = latestQFracture(facts);
    return result
      ? {
          outcome: 'shown-with-limits',
          title: 'QFracture result, with what it leaves out',
          action:
            'Made for UK primary care; it knows neither bone density nor aromatase inhibitors, and gives a past fracture little weight.',
          because: [toolBecause(result)],
        }
      : undefined;
  },
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({
      fractures: [{ date: '2020-02-02', site: 'wrist', lowTrauma: true }],
      fractureTools: [frax({ tool: 'QFracture' })],
    }),
    silent: woman({ answers: noFactors, fractureTools: [frax({ tool: 'QFracture' })] }),
  },
};

export const fractureToolRules: Rule[] = [fr01, fr02, fr03, fr04, fr05];
