import type { RecordInput } from '../../record/index.ts';
import { bodyOfBmi26, lab, man, noFactors, on, postmenopausal, scan, woman } from '../people.ts';
import { type Row, vignettes } from './vignettes.ts';

type Answers = NonNullable<RecordInput['answers']>;
const answers = (...more: Answers): Answers => [...noFactors, postmenopausal, ...more];
const spine = (t: number) => [scan('2026-05-01', { ls: { t }, th: { t: t + 0.5 }, fn: { t: t + 0.3 } })];
const ai = [on('anastrozole')];
/** A woman of 62 without any risk factor, on anastrozole, with a spine T-score. */
const plain = (t: number, more: Partial<RecordInput> = {}): RecordInput => ({
  ...woman({ answers: answers(), measurements: bodyOfBmi26, therapies: ai, scans: spine(t) }),
  ...more,
});
const smoker = { date: '2026-02-01', question: 'smoking', answer: 'former' } as const;
const parent = { date: '2026-02-01', question: 'parental-hip-fracture', answer: true } as const;
const ownFracture = { date: '2026-02-01', question: 'fragility-fracture-after-50', answer: true } as const;
const cortisone = { date: '2026-02-01', question: 'glucocorticoid-over-6-months', answer: true } as const;
const slim: RecordInput['measurements'] = [
  { date: '2026-01-10', kind: 'height', value: { value: 165, unit: 'cm' } },
  { date: '2026-01-10', kind: 'weight', value: { value: 65, unit: 'kg' } },
];
const profile = (guideline: 'default' | 'asco' | 'uk') => ({ preferences: [{ date: '2026-01-10', guideline }] });
const bornForAge = (age: number) => ({ sex: 'female' as const, birthDate: `${2026 - age}-03-14` });
const aged = (age: number, record: RecordInput): RecordInput => ({ ...record, person: bornForAge(age) });
const pair = (before: number, after: number, more: object = {}) => [
  scan('2025-05-01', { ls: { bmd: before, t: -1.2 }, ...more }),
  scan('2026-05-01', { ls: { bmd: after, t: -1.4 }, ...more }),
];
const hipFracture = { date: '2025-03-01', site: 'hip', lowTrauma: true } as const;
const referral = 'refer-antiresorptive';
const frax = (more: object) => [{ date: '2026-06-01', tool: 'FRAX' as const, country: 'US', withBmd: true, ...more }];

const rows: Row[] = [
  // T-score line (HADJI17: T < −2.0)
  {
    says: 'T −2.1 refers',
    rule: 'AIBL-1',
    record: plain(-2.1),
    expect: referral,
    severity: 'clinician',
    within: 'next visit',
    title: /T-score −2\.1, below −2\.0/,
  },
  {
    says: 'T exactly −2.0 does not',
    rule: 'AIBL-1',
    record: plain(-2.0),
    expect: 'shown: lifestyle',
    severity: 'info',
    within: 'none',
  },
  { says: 'T −2.04 rounds to −2.0 and does not', rule: 'AIBL-1', record: plain(-2.04), expect: 'shown: lifestyle' },
  { says: 'T −2.05 rounds to −2.1 and does', rule: 'AIBL-1', record: plain(-2.05), expect: referral },
  {
    says: 'the lowest of the three sites counts',
    rule: 'AIBL-1',
    record: plain(-1.0, { scans: [scan('2026-05-01', { ls: { t: -0.5 }, th: { t: -1.0 }, fn: { t: -2.2 } })] }),
    expect: referral,
    title: /Femoral neck/,
  },
  // Factor count (HADJI17: two or more)
  { says: 'T −1.6 alone is one factor', rule: 'AIBL-1', record: plain(-1.6), expect: 'shown: lifestyle' },
  {
    says: 'T −1.6 and a smoker are two',
    rule: 'AIBL-1',
    record: plain(-1.6, { answers: answers(smoker) }),
    expect: referral,
    title: /2 of 7 risk factors/,
  },
  {
    says: 'T exactly −1.5 and a smoker is one',
    rule: 'AIBL-1',
    record: plain(-1.5, { answers: answers(smoker) }),
    expect: 'shown: lifestyle',
  },
  { says: 'no factor with T −1.0', rule: 'AIBL-1', record: plain(-1.0), expect: 'shown: lifestyle' },
  {
    says: 'age 66 and a smoker',
    rule: 'AIBL-1',
    record: aged(66, plain(-0.5, { answers: answers(smoker) })),
    expect: referral,
  },
  {
    says: 'age 65 is not over 65',
    rule: 'AIBL-1',
    record: aged(65, plain(-0.5, { answers: answers(smoker) })),
    expect: 'shown: lifestyle',
  },
  {
    says: 'BMI 23.9 and a parent with a broken hip',
    rule: 'AIBL-1',
    record: plain(-0.5, { answers: answers(parent), measurements: slim }),
    expect: referral,
  },
  {
    says: 'BMI exactly 24.0 does not count',
    rule: 'AIBL-1',
    record: plain(-0.5, {
      answers: answers(parent),
      measurements: [slim[0]!, { date: '2026-01-10', kind: 'weight', value: { value: 65.34, unit: 'kg' } }],
    }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'current smoker counts as former does',
    rule: 'AIBL-1',
    record: plain(-1.6, { answers: answers({ ...smoker, answer: 'current' }) }),
    expect: referral,
  },
  {
    says: 'own fracture and cortisone',
    rule: 'AIBL-1',
    record: plain(-0.5, { answers: answers(ownFracture, cortisone) }),
    expect: referral,
  },
  {
    says: 'a newer answer replaces an older one',
    rule: 'AIBL-1',
    record: plain(-1.6, { answers: answers(smoker, { ...smoker, date: '2026-03-01', answer: 'never' }) }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'a prednisolone course of 7 months counts without an answer',
    rule: 'AIBL-1',
    record: plain(-1.6, { medicines: [on('prednisolone', '2025-01-01', { endDate: '2025-08-02' })] }),
    expect: referral,
  },
  {
    says: 'one of exactly 6 months does not',
    rule: 'AIBL-1',
    record: plain(-1.6, { medicines: [on('prednisolone', '2025-01-01', { endDate: '2025-07-01' })] }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'a wrist fracture at 58 counts as own fracture',
    rule: 'AIBL-1',
    record: plain(-1.6, { fractures: [{ date: '2022-05-01', site: 'wrist', lowTrauma: true }] }),
    expect: referral,
  },
  {
    says: 'a wrist fracture at 40 does not',
    rule: 'AIBL-1',
    record: plain(-1.6, { fractures: [{ date: '2004-05-01', site: 'wrist', lowTrauma: true }] }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'a broken toe does not',
    rule: 'AIBL-1',
    record: plain(-1.6, { fractures: [{ date: '2022-05-01', site: 'foot', lowTrauma: true }] }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'nor does a fracture from an accident',
    rule: 'AIBL-1',
    record: plain(-1.6, { fractures: [{ date: '2022-05-01', site: 'wrist', lowTrauma: false }] }),
    expect: 'shown: lifestyle',
  },
  // Fractures of hip and spine
  {
    says: 'a hip fracture refers within weeks',
    rule: 'AIBL-1',
    record: plain(-0.5, { fractures: [hipFracture] }),
    expect: 'refer-urgent',
    severity: 'clinician',
    within: 'weeks',
  },
  {
    says: 'with T −2.4 both outcomes are listed, the urgent first',
    rule: 'AIBL-1',
    record: plain(-2.4, { fractures: [hipFracture] }),
    expect: `refer-urgent+${referral}`,
    within: 'weeks',
  },
  {
    says: 'a vertebral fracture seen on an image',
    rule: 'AIBL-1',
    record: plain(-0.5, {
      spineImages: [{ date: '2026-03-01', method: 'vfa', fractures: [{ vertebra: 'T12', grade: 2 }] }],
    }),
    expect: 'refer-urgent',
  },
  {
    says: 'a clean spine image does not',
    rule: 'AIBL-1',
    record: plain(-0.5, { spineImages: [{ date: '2026-03-01', method: 'vfa' }] }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'a vertebral fracture of unknown cause counts',
    rule: 'AIBL-1',
    record: plain(-0.5, { fractures: [{ date: '2025-03-01', site: 'vertebra' }] }),
    expect: 'refer-urgent',
  },
  {
    says: 'a hip broken in an accident does not',
    rule: 'AIBL-1',
    record: plain(-0.5, { fractures: [{ ...hipFracture, lowTrauma: false }] }),
    expect: 'shown: lifestyle',
  },
  // T missing
  {
    says: 'no scan, no factor',
    rule: 'AIBL-1',
    record: plain(0, { scans: [] }),
    expect: 'order-dxa',
    severity: 'clinician',
    within: 'weeks',
  },
  {
    says: 'no scan and two factors: refer and scan',
    rule: 'AIBL-1',
    record: plain(0, { scans: [], answers: answers(smoker, parent) }),
    expect: `${referral}+order-dxa`,
  },
  {
    says: 'no scan and one factor: scan only',
    rule: 'AIBL-1',
    record: plain(0, { scans: [], answers: answers(smoker) }),
    expect: 'order-dxa',
  },
  {
    says: 'a scan without T-scores is asked about',
    rule: 'AIBL-1',
    record: plain(0, { scans: [scan('2026-05-01', { ls: { bmd: 0.9 } })] }),
    expect: 'shown: lifestyle',
  },
  // Who
  {
    says: 'planned inhibitor counts',
    rule: 'AIBL-1',
    record: plain(-2.3, { therapies: [on('letrozole', '2026-12-01', { planned: true })] }),
    expect: referral,
  },
  {
    says: 'ended inhibitor does not',
    rule: 'AIBL-1',
    record: plain(-2.3, { therapies: [on('letrozole', '2020-01-01', { endDate: '2025-01-01' })] }),
    expect: 'silent',
  },
  {
    says: 'tamoxifen alone does not',
    rule: 'AIBL-1',
    record: plain(-2.3, { therapies: [on('tamoxifen')] }),
    expect: 'silent',
  },
  {
    says: 'a brand name counts',
    rule: 'AIBL-1',
    record: plain(-2.3, { therapies: [on('Femara 2.5 mg tablets')] }),
    expect: referral,
  },
  {
    says: 'a man is on another path',
    rule: 'AIBL-1',
    record: man({ therapies: ai, scans: spine(-2.3) }),
    expect: 'silent',
  },
  {
    says: 'menopause unknown below 60 is asked for',
    rule: 'AIBL-1',
    record: aged(55, plain(-2.3, { answers: noFactors })),
    expect: 'open: menopause',
  },
  {
    says: 'from 60 on it is presumed',
    rule: 'AIBL-1',
    record: aged(60, plain(-2.3, { answers: noFactors })),
    expect: referral,
  },
  {
    says: 'ovaries removed count as menopause',
    rule: 'AIBL-1',
    record: aged(45, plain(-2.3, { answers: noFactors, procedures: [{ date: '2024-01-01', kind: 'oophorectomy' }] })),
    expect: referral,
  },
  {
    says: 'one ovary removed leaves it open',
    rule: 'AIBL-1',
    record: aged(
      45,
      plain(-2.3, {
        answers: noFactors,
        procedures: [{ date: '2024-01-01', kind: 'oophorectomy', what: 'left ovary' }],
      }),
    ),
    expect: 'open: menopause',
  },
  {
    says: 'a GnRH analogue does not',
    rule: 'AIBL-1',
    record: aged(45, plain(-2.3, { answers: noFactors, therapies: [...ai, on('goserelin')] })),
    expect: 'silent',
  },
  {
    says: 'before menopause it is silent',
    rule: 'AIBL-1',
    record: aged(
      45,
      plain(-2.3, { answers: [...noFactors, { date: '2026-01-10', question: 'menopause', answer: 'premenopausal' }] }),
    ),
    expect: 'silent',
  },
  // On a bone medicine
  {
    says: 'on alendronate the referral is not repeated',
    rule: 'AIBL-1',
    record: plain(-2.6, { medicines: [on('alendronate')] }),
    expect: 'on-treatment',
    severity: 'info',
    within: 'none',
  },
  {
    says: 'on Prolia as well',
    rule: 'AIBL-1',
    record: plain(-2.6, { medicines: [on('Prolia')] }),
    expect: 'on-treatment',
  },
  {
    says: 'a zoledronate infusion of this year still works',
    rule: 'AIBL-1',
    record: plain(-2.6, { medicines: [on('zoledronic acid', '2026-02-01', { endDate: '2026-02-01' })] }),
    expect: 'on-treatment',
  },
  {
    says: 'one of two years ago does not',
    rule: 'AIBL-1',
    record: plain(-2.6, { medicines: [on('zoledronic acid', '2024-02-01', { endDate: '2024-02-01' })] }),
    expect: referral,
  },
  {
    says: 'alendronate that ended does not',
    rule: 'AIBL-1',
    record: plain(-2.6, { medicines: [on('alendronate', '2020-02-01', { endDate: '2024-02-01' })] }),
    expect: referral,
  },
  {
    says: 'clear loss on treatment refers',
    rule: 'AIBL-1',
    record: plain(0, { scans: pair(1.0, 0.94), medicines: [on('alendronate', '2025-01-01')] }),
    expect: 'secondary-labs-and-refer+on-treatment',
    severity: 'clinician',
    within: 'weeks',
  },
  {
    says: 'unclear loss on treatment does not',
    rule: 'AIBL-1',
    record: plain(0, { scans: pair(1.0, 0.96), medicines: [on('alendronate', '2025-01-01')] }),
    expect: 'on-treatment',
  },
  {
    says: 'an old hip fracture on treatment does not repeat',
    rule: 'AIBL-1',
    record: plain(-2.6, { fractures: [hipFracture], medicines: [on('alendronate', '2025-04-01')] }),
    expect: 'on-treatment',
  },
  {
    says: 'a new hip fracture on treatment refers',
    rule: 'AIBL-1',
    record: plain(-2.6, { fractures: [hipFracture], medicines: [on('alendronate', '2025-01-01')] }),
    expect: 'refer-urgent+on-treatment',
    within: 'weeks',
  },
  // Follow-up loss
  {
    says: '5.3 % in a year is at the error and over 5 % a year',
    rule: 'AIBL-1',
    record: plain(0, { scans: pair(1.0, 0.947) }),
    expect: 'secondary-labs-and-refer',
    within: 'weeks',
  },
  {
    says: '5.2 % is within the error',
    rule: 'AIBL-1',
    record: plain(0, { scans: pair(1.0, 0.948) }),
    expect: 'shown: lifestyle',
  },
  {
    says: '5.0 % a year with the centre’s smaller error',
    rule: 'AIBL-1',
    record: plain(0, {
      scans: pair(1.0, 0.95, { leastSignificantChange: { lumbarSpine: { value: 0.03, unit: 'g/cm2' } } }),
    }),
    expect: 'secondary-labs-and-refer',
  },
  {
    says: '4.9 % a year does not',
    rule: 'AIBL-1',
    record: plain(0, {
      scans: pair(1.0, 0.951, { leastSignificantChange: { lumbarSpine: { value: 0.03, unit: 'g/cm2' } } }),
    }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'over 299 days no yearly rate is made',
    rule: 'AIBL-1',
    record: plain(0, {
      scans: [scan('2025-05-01', { ls: { bmd: 1.0, t: -1 } }), scan('2026-02-24', { ls: { bmd: 0.93, t: -1.4 } })],
    }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'over 300 days it is',
    rule: 'AIBL-1',
    record: plain(0, {
      scans: [scan('2025-05-01', { ls: { bmd: 1.0, t: -1 } }), scan('2026-02-25', { ls: { bmd: 0.93, t: -1.4 } })],
    }),
    expect: 'secondary-labs-and-refer',
  },
  {
    says: 'a fast femoral neck alone does not',
    rule: 'AIBL-1',
    record: plain(0, {
      scans: [scan('2025-05-01', { fn: { bmd: 0.8, t: -1 } }), scan('2026-05-01', { fn: { bmd: 0.74, t: -1.4 } })],
    }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'another maker’s machine is not compared',
    rule: 'AIBL-1',
    record: plain(0, {
      scans: [
        scan('2025-05-01', { ls: { bmd: 1.0, t: -1 }, manufacturer: 'GE Lunar', machine: 'B' }),
        scan('2026-05-01', { ls: { bmd: 0.9, t: -1.4 } }),
      ],
    }),
    expect: 'shown: lifestyle',
  },
  // Profiles
  {
    says: 'ASCO: −2.3 with no FRAX does not refer, and says who would',
    rule: 'AIBL-1',
    record: plain(-2.3, profile('asco')),
    expect: 'shown: lifestyle',
    dissent: /a referral by: joint position statement 2017 and UK expert group 2008/,
  },
  { says: 'ASCO: −2.5 refers', rule: 'AIBL-1', record: plain(-2.5, profile('asco')), expect: referral, dissent: false },
  {
    says: 'ASCO: FRAX hip 3.0 % refers',
    rule: 'AIBL-1',
    record: plain(-1.4, { ...profile('asco'), fractureTools: frax({ hipPercent: 3.0 }) }),
    expect: referral,
  },
  {
    says: 'ASCO: FRAX major 19.9 % does not',
    rule: 'AIBL-1',
    record: plain(-1.4, { ...profile('asco'), fractureTools: frax({ majorOsteoporoticPercent: 19.9 }) }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'ASCO: FRAX without density and with the box ticked is not used',
    rule: 'AIBL-1',
    record: plain(-1.4, {
      ...profile('asco'),
      fractureTools: frax({ hipPercent: 5, withBmd: false, secondaryOsteoporosisTicked: true }),
    }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'UK: two factors at 62 do not refer',
    rule: 'AIBL-1',
    record: plain(-1.6, { ...profile('uk'), answers: answers(smoker) }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'UK: 75 with one clinical factor refers whatever the density',
    rule: 'AIBL-1',
    record: aged(75, plain(-0.5, { ...profile('uk'), answers: answers(smoker) })),
    expect: referral,
  },
  {
    says: 'UK: 74 does not',
    rule: 'AIBL-1',
    record: aged(74, plain(-0.5, { ...profile('uk'), answers: answers(smoker) })),
    expect: 'shown: lifestyle',
  },
  {
    says: 'UK: 75 without a factor does not',
    rule: 'AIBL-1',
    record: aged(75, plain(-0.5, profile('uk'))),
    expect: 'shown: lifestyle',
  },
  {
    says: 'UK: osteopenic at baseline, 4 % a year beyond the error',
    rule: 'AIBL-1',
    record: plain(0, {
      ...profile('uk'),
      scans: pair(1.0, 0.96, { leastSignificantChange: { lumbarSpine: { value: 3, unit: '%' } } }),
    }),
    expect: 'secondary-labs-and-refer',
  },
  {
    says: 'UK: normal at baseline, 6 % a year is not 10 %',
    rule: 'AIBL-1',
    record: plain(0, {
      ...profile('uk'),
      scans: [scan('2025-05-01', { ls: { bmd: 1.0, t: -0.4 } }), scan('2026-05-01', { ls: { bmd: 0.94, t: -0.9 } })],
    }),
    expect: 'shown: lifestyle',
  },
  {
    says: 'default: says that the others would not refer on two factors',
    rule: 'AIBL-1',
    record: plain(-1.6, { answers: answers(smoker) }),
    expect: referral,
    dissent: /no referral yet by: ASCO 2019 and UK expert group 2008/,
  },
  { says: 'default: all agree at −2.6', rule: 'AIBL-1', record: plain(-2.6), expect: referral, dissent: false },
  // AIBL-0
  {
    says: 'without suppression it is urgent',
    rule: 'AIBL-0',
    record: aged(
      41,
      woman({
        answers: [{ date: '2026-01-10', question: 'menopause', answer: 'premenopausal' }],
        therapies: [on('exemestane')],
      }),
    ),
    expect: 'no-ovarian-suppression',
    severity: 'urgent',
    within: 'this week',
  },
  {
    says: 'with goserelin it is for the clinician',
    rule: 'AIBL-0',
    record: aged(
      41,
      woman({
        answers: [{ date: '2026-01-10', question: 'menopause', answer: 'premenopausal' }],
        therapies: [on('exemestane'), on('goserelin')],
      }),
    ),
    expect: 'ovaries-suppressed',
    severity: 'clinician',
    within: 'weeks',
  },
  {
    says: 'around menopause counts',
    rule: 'AIBL-0',
    record: aged(
      49,
      woman({
        answers: [{ date: '2026-01-10', question: 'menopause', answer: 'perimenopausal' }],
        therapies: [on('letrozole')],
      }),
    ),
    expect: 'no-ovarian-suppression',
  },
  {
    says: 'periods stopped by a GnRH analogue do not make it after',
    rule: 'AIBL-0',
    record: aged(
      44,
      woman({
        answers: [{ date: '2026-01-10', question: 'menopause', answer: 'postmenopausal', cause: 'gnrh-analogue' }],
        therapies: [on('letrozole'), on('leuprorelin')],
      }),
    ),
    expect: 'ovaries-suppressed',
  },
  {
    says: 'goserelin that is only planned does not protect',
    rule: 'AIBL-0',
    record: aged(
      44,
      woman({
        answers: [{ date: '2026-01-10', question: 'menopause', answer: 'premenopausal' }],
        therapies: [on('letrozole'), on('goserelin', '2026-12-01', { planned: true })],
      }),
    ),
    expect: 'no-ovarian-suppression',
  },
  {
    says: 'after menopause it is silent',
    rule: 'AIBL-0',
    record: woman({ answers: [postmenopausal], therapies: ai }),
    expect: 'silent',
  },
  {
    says: 'unknown at 50 is asked for',
    rule: 'AIBL-0',
    record: aged(50, woman({ therapies: ai })),
    expect: 'open: menopause',
  },
  { says: 'without an inhibitor it is silent', rule: 'AIBL-0', record: aged(41, woman({})), expect: 'silent' },
  // Interactions
  {
    says: 'a lab in the deficient band does not change AIBL-1',
    rule: 'AIBL-1',
    record: plain(-1.2, { labs: [lab('25-oh-d', 12, 'ng/mL')] }),
    expect: 'shown: lifestyle',
    title: /no line/,
  },
];

vignettes(rows);
