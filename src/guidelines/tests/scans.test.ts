import type { RecordInput } from '../../record/index.ts';
import { lab, man, noFactors, on, postmenopausal, scan, woman } from '../people.ts';
import { type Row, vignettes } from './vignettes.ts';

const after = { answers: [postmenopausal] };
const spines = (
  before: number,
  now: number,
  more: Record<string, unknown> = {},
  earlier: Record<string, unknown> = {},
): RecordInput =>
  woman({
    ...after,
    scans: [scan('2024-05-01', { ls: { bmd: before }, ...earlier }), scan('2026-05-01', { ls: { bmd: now }, ...more })],
  });
const site = (key: 'ls' | 'th' | 'fn', before: number, now: number): RecordInput =>
  woman({
    ...after,
    scans: [scan('2024-05-01', { [key]: { bmd: before } }), scan('2026-05-01', { [key]: { bmd: now } })],
  });
const withSpine = (bmd: number, t: number | undefined, more: object): Record<string, unknown> => ({
  sites: { lumbarSpine: { bmd: { value: bmd, unit: 'g/cm2' }, ...(t === undefined ? {} : { tScore: t }), ...more } },
});
const centre = (value: number, unit: string) => ({ leastSignificantChange: { lumbarSpine: { value, unit } } });

const rows: Row[] = [
  // DXA-1: T or Z
  {
    says: 'T −1.0 is normal',
    rule: 'DXA-1',
    record: woman({ ...after, scans: [scan('2026-05-01', { ls: { t: -1.0 } })] }),
    expect: 'normal',
    severity: 'info',
  },
  {
    says: 'T −1.1 is low bone mass',
    rule: 'DXA-1',
    record: woman({ ...after, scans: [scan('2026-05-01', { ls: { t: -1.1 } })] }),
    expect: 'low-bone-mass',
  },
  {
    says: 'T −2.4 is low bone mass',
    rule: 'DXA-1',
    record: woman({ ...after, scans: [scan('2026-05-01', { ls: { t: -2.4 } })] }),
    expect: 'low-bone-mass',
  },
  {
    says: 'T −2.5 is the osteoporosis range',
    rule: 'DXA-1',
    record: woman({ ...after, scans: [scan('2026-05-01', { ls: { t: -2.5 } })] }),
    expect: 'osteoporosis-range',
  },
  {
    says: 'a man of 50 has T-scores',
    rule: 'DXA-1',
    record: man({ birthDate: '1976-11-15', scans: [scan('2026-05-01', { ls: { t: -1.4, z: -1.2 } })] }),
    expect: 'low-bone-mass',
  },
  {
    says: 'a man one day short of 50 has Z-scores',
    rule: 'DXA-1',
    record: man({ birthDate: '1976-11-16', scans: [scan('2026-05-01', { ls: { t: -2.6, z: -1.2 } })] }),
    expect: 'z-expected',
  },
  {
    says: 'a man of 48 with only a printed T-score: not used',
    rule: 'DXA-1',
    record: man({ birthDate: '1978-05-02', scans: [scan('2026-05-01', { ls: { t: -2.6 } })] }),
    expect: 'not-used',
    title: /do not count/,
  },
  {
    says: 'Z −2.0 is below the expected range',
    rule: 'DXA-1',
    record: man({ birthDate: '1978-05-02', scans: [scan('2026-05-01', { ls: { z: -2.0 } })] }),
    expect: 'z-below-expected',
    severity: 'clinician',
    within: 'next visit',
  },
  {
    says: 'Z −1.9 is within it',
    rule: 'DXA-1',
    record: man({ birthDate: '1978-05-02', scans: [scan('2026-05-01', { ls: { z: -1.9 } })] }),
    expect: 'z-expected',
    severity: 'info',
  },
  {
    says: 'before menopause Z counts',
    rule: 'DXA-1',
    record: woman({
      birthDate: '1985-05-02',
      answers: [{ date: '2026-01-10', question: 'menopause', answer: 'premenopausal' }],
      scans: [scan('2026-05-01', { ls: { t: -2.2, z: -2.1 } })],
    }),
    expect: 'z-below-expected',
  },
  {
    says: 'menopause unknown: neither',
    rule: 'DXA-1',
    record: woman({ birthDate: '1976-05-02', scans: [scan('2026-05-01', { ls: { t: -2.2, z: -2.1 } })] }),
    expect: 'not-used',
  },
  {
    says: 'an averaged vertebra with an artefact makes the spine unreadable',
    rule: 'DXA-1',
    record: woman({
      ...after,
      scans: [scan('2026-05-01', { ...withSpine(0.9, -2.8, { artefacts: [{ vertebra: 'L4', what: 'surgery' }] }) })],
    }),
    expect: 'not-used',
    severity: 'advice',
  },
  { says: 'no scan, no finding', rule: 'DXA-1', record: woman(after), expect: 'silent' },
  // DXA-2: defaults 5.3, 5.0, 6.9 %
  {
    says: 'spine 5.3 % is a change',
    rule: 'DXA-2',
    record: site('ls', 1.0, 0.947),
    expect: 'loss',
    severity: 'clinician',
    within: 'next visit',
  },
  {
    says: 'spine 5.2 % is not',
    rule: 'DXA-2',
    record: site('ls', 1.0, 0.948),
    expect: 'shown: no-clear-change',
    severity: 'info',
    title: /no clear change .* off by 5\.3 %/,
  },
  { says: 'total hip 5.0 % is', rule: 'DXA-2', record: site('th', 0.9, 0.855), expect: 'loss' },
  { says: 'total hip 4.9 % is not', rule: 'DXA-2', record: site('th', 0.9, 0.856), expect: 'shown: no-clear-change' },
  { says: 'femoral neck 6.9 % is', rule: 'DXA-2', record: site('fn', 1.0, 0.931), expect: 'loss' },
  {
    says: 'femoral neck 6.8 % is not',
    rule: 'DXA-2',
    record: site('fn', 1.0, 0.932),
    expect: 'shown: no-clear-change',
  },
  { says: 'a gain of 5.3 % is', rule: 'DXA-2', record: site('ls', 1.0, 1.053), expect: 'gain', severity: 'info' },
  {
    says: 'the centre’s own 0.022 g/cm² at 0.022',
    rule: 'DXA-2',
    record: spines(0.9, 0.878, centre(0.022, 'g/cm2')),
    expect: 'loss',
  },
  {
    says: 'and at 0.021',
    rule: 'DXA-2',
    record: spines(0.9, 0.879, centre(0.022, 'g/cm2')),
    expect: 'shown: no-clear-change',
  },
  {
    says: 'the earlier scan’s own figure serves too',
    rule: 'DXA-2',
    record: spines(0.9, 0.878, {}, centre(0.022, 'g/cm2')),
    expect: 'loss',
  },
  {
    says: 'a centre’s figure in mg/cm²',
    rule: 'DXA-2',
    record: spines(0.9, 0.878, centre(22, 'mg/cm2')),
    expect: 'loss',
  },
  {
    says: '2.77 × a precision error of 0.010',
    rule: 'DXA-2',
    record: spines(0.9, 0.8723, { precisionError: { lumbarSpine: { value: 0.01, unit: 'g/cm2' } } }),
    expect: 'loss',
  },
  {
    says: 'and just below it',
    rule: 'DXA-2',
    record: spines(0.9, 0.8724, { precisionError: { lumbarSpine: { value: 0.01, unit: 'g/cm2' } } }),
    expect: 'shown: no-clear-change',
  },
  {
    says: 'three vertebrae: 5.3 % × 1.07',
    rule: 'DXA-2',
    record: woman({
      ...after,
      scans: [
        scan('2024-05-01', withSpine(1.0, undefined, { vertebrae: ['L2', 'L3', 'L4'] })),
        scan('2026-05-01', withSpine(0.944, undefined, { vertebrae: ['L2', 'L3', 'L4'] })),
      ],
    }),
    expect: 'shown: no-clear-change',
    title: /5\.7 %/,
  },
  {
    says: 'two vertebrae: 5.3 % × 1.24',
    rule: 'DXA-2',
    record: woman({
      ...after,
      scans: [
        scan('2024-05-01', withSpine(1.0, undefined, { vertebrae: ['L3', 'L4'] })),
        scan('2026-05-01', withSpine(0.934, undefined, { vertebrae: ['L3', 'L4'] })),
      ],
    }),
    expect: 'loss',
    title: /6\.6 %/,
  },
  {
    says: 'clear only since the first scan',
    rule: 'DXA-2',
    record: woman({
      ...after,
      scans: [
        scan('2023-05-01', { ls: { bmd: 1.0 } }),
        scan('2024-08-01', { ls: { bmd: 0.97 } }),
        scan('2026-05-01', { ls: { bmd: 0.94 } }),
      ],
    }),
    expect: 'loss',
    title: /since 1 May 2023/,
  },
  {
    says: 'T-scores alone are not compared',
    rule: 'DXA-2',
    record: woman({
      ...after,
      scans: [scan('2024-05-01', { ls: { t: -1.0 } }), scan('2026-05-01', { ls: { t: -2.4 } })],
    }),
    expect: 'silent',
  },
  {
    says: 'one scan is no comparison',
    rule: 'DXA-2',
    record: woman({ ...after, scans: [scan('2024-05-01', { ls: { bmd: 1.0 } })] }),
    expect: 'silent',
  },
  // DXA-3: refusals
  {
    says: 'another maker',
    rule: 'DXA-3',
    record: spines(1.0, 0.9, { manufacturer: 'GE Lunar', machine: 'B' }),
    expect: 'other-manufacturer',
    severity: 'info',
  },
  {
    says: 'another maker even when cross-calibrated',
    rule: 'DXA-3',
    record: spines(1.0, 0.9, { manufacturer: 'GE Lunar', machine: 'B', crossCalibratedWith: ['A'] }),
    expect: 'other-manufacturer',
  },
  {
    says: 'another machine of the same maker',
    rule: 'DXA-3',
    record: spines(1.0, 0.9, { machine: 'B' }),
    expect: 'other-machine',
  },
  {
    says: 'another machine, cross-calibrated',
    rule: 'DXA-3',
    record: spines(1.0, 0.9, { machine: 'B', crossCalibratedWith: ['A'] }),
    expect: 'silent',
  },
  {
    says: 'other vertebrae',
    rule: 'DXA-3',
    record: spines(1.0, 0.9, withSpine(0.9, undefined, { vertebrae: ['L2', 'L3', 'L4'] })),
    expect: 'other-vertebrae',
  },
  {
    says: 'the same three vertebrae',
    rule: 'DXA-3',
    record: spines(
      1.0,
      0.9,
      withSpine(0.9, undefined, { vertebrae: ['L2', 'L3', 'L4'] }),
      withSpine(1.0, undefined, { vertebrae: ['L2', 'L3', 'L4'] }),
    ),
    expect: 'silent',
  },
  {
    says: 'a single vertebra',
    rule: 'DXA-3',
    record: spines(
      1.0,
      0.9,
      withSpine(0.9, undefined, { vertebrae: ['L1'] }),
      withSpine(1.0, undefined, { vertebrae: ['L1'] }),
    ),
    expect: 'spine-not-readable',
  },
  {
    says: 'the other hip',
    rule: 'DXA-3',
    record: woman({
      ...after,
      scans: [
        scan('2024-05-01', { sites: { totalHip: { bmd: { value: 0.9, unit: 'g/cm2' }, side: 'left' } } }),
        scan('2026-05-01', { sites: { totalHip: { bmd: { value: 0.8, unit: 'g/cm2' }, side: 'right' } } }),
      ],
    }),
    expect: 'other-side',
  },
  { says: 'the same machine', rule: 'DXA-3', record: spines(1.0, 0.9), expect: 'silent' },
  // DXA-4: next scan
  {
    says: 'T −1.4 on an inhibitor, 12 months on',
    rule: 'DXA-4',
    record: woman({ ...after, therapies: [on('letrozole')], scans: [scan('2025-11-15', { ls: { t: -1.4 } })] }),
    expect: 'fires',
    severity: 'clinician',
    within: 'next visit',
  },
  {
    says: 'a day before',
    rule: 'DXA-4',
    record: woman({ ...after, therapies: [on('letrozole')], scans: [scan('2025-11-16', { ls: { t: -1.4 } })] }),
    expect: 'silent',
  },
  {
    says: 'T −0.4, 24 months on',
    rule: 'DXA-4',
    record: woman({
      ...after,
      therapies: [on('letrozole', '2024-01-01')],
      scans: [scan('2024-11-15', { ls: { t: -0.4 } })],
    }),
    expect: 'fires',
  },
  {
    says: 'T −0.4, 23 months on',
    rule: 'DXA-4',
    record: woman({
      ...after,
      therapies: [on('letrozole', '2024-01-01')],
      scans: [scan('2024-12-15', { ls: { t: -0.4 } })],
    }),
    expect: 'silent',
  },
  {
    says: 'T −0.4 but 25(OH)D 18: off target, 12 months',
    rule: 'DXA-4',
    record: woman({
      ...after,
      therapies: [on('letrozole')],
      labs: [lab('25-oh-d', 18, 'ng/mL')],
      scans: [scan('2025-11-01', { ls: { t: -0.4 } })],
    }),
    expect: 'fires',
  },
  {
    says: 'ASCO: every 24 months',
    rule: 'DXA-4',
    record: woman({
      ...after,
      preferences: [{ date: '2026-01-10', guideline: 'asco' }],
      therapies: [on('letrozole')],
      scans: [scan('2025-11-01', { ls: { t: -1.4 } })],
    }),
    expect: 'silent',
  },
  {
    says: 'UK: none above −1.0',
    rule: 'DXA-4',
    record: woman({
      ...after,
      preferences: [{ date: '2026-01-10', guideline: 'uk' }],
      therapies: [on('letrozole', '2020-01-01')],
      scans: [scan('2021-11-01', { ls: { t: -0.9 } })],
    }),
    expect: 'silent',
  },
  {
    says: 'UK: 24 months at −1.0 and below',
    rule: 'DXA-4',
    record: woman({
      ...after,
      preferences: [{ date: '2026-01-10', guideline: 'uk' }],
      therapies: [on('letrozole', '2020-01-01')],
      scans: [scan('2024-11-01', { ls: { t: -1.0 } })],
    }),
    expect: 'fires',
  },
  {
    says: 'a man on an inhibitor is asked by MEN-AI-1 instead',
    rule: 'DXA-4',
    record: man({ therapies: [on('anastrozole')], scans: [scan('2024-11-01', { ls: { t: -1.4 } })] }),
    expect: 'silent',
  },
  {
    says: 'before menopause after 12 months',
    rule: 'DXA-4',
    record: woman({
      birthDate: '1985-05-01',
      answers: [{ date: '2026-01-10', question: 'menopause', answer: 'premenopausal' }],
      therapies: [on('exemestane'), on('goserelin')],
      scans: [scan('2025-11-01', { ls: { z: -0.4 } })],
    }),
    expect: 'fires',
  },
  // VFA-1
  {
    says: 'height loss 2.0 cm',
    rule: 'VFA-1',
    record: heights(162, 160),
    expect: 'fires',
    severity: 'clinician',
    within: 'weeks',
    title: /2\.0 cm shorter/,
  },
  {
    says: 'height loss 1.9 cm',
    rule: 'VFA-1',
    record: heights(162, 160.1, { answers: [peak(163)] }),
    expect: 'silent',
  },
  {
    says: 'a height from memory is no measurement',
    rule: 'VFA-1',
    record: woman({
      answers: [peak(163)],
      measurements: [
        { date: '2023-06-01', kind: 'height', value: { value: 163, unit: 'cm' }, measured: false },
        { date: '2026-06-01', kind: 'height', value: { value: 160, unit: 'cm' }, measured: true },
      ],
    }),
    expect: 'open: height',
  },
  {
    says: '4.1 cm since the tallest',
    rule: 'VFA-1',
    record: heights(160, 160, { answers: [peak(164.1)] }),
    expect: 'fires',
  },
  {
    says: 'exactly 4.0 cm since the tallest',
    rule: 'VFA-1',
    record: heights(160, 160, { answers: [peak(164)] }),
    expect: 'silent',
  },
  {
    says: 'T −1.1 at 70',
    rule: 'VFA-1',
    record: heights(160, 160, {
      birthDate: '1956-11-15',
      answers: [postmenopausal, peak(161)],
      scans: [scan('2026-05-01', { ls: { t: -1.1 } })],
    }),
    expect: 'fires',
  },
  {
    says: 'T −1.0 at 70',
    rule: 'VFA-1',
    record: heights(160, 160, {
      birthDate: '1956-11-15',
      answers: [postmenopausal, peak(161)],
      scans: [scan('2026-05-01', { ls: { t: -1.0 } })],
    }),
    expect: 'silent',
  },
  {
    says: 'T −1.1 at 69',
    rule: 'VFA-1',
    record: heights(160, 160, {
      birthDate: '1956-11-16',
      answers: [postmenopausal, peak(161)],
      scans: [scan('2026-05-01', { ls: { t: -1.1 } })],
    }),
    expect: 'silent',
  },
  {
    says: 'a man of 79 with T −1.1',
    rule: 'VFA-1',
    record: {
      ...heights(160, 160, { answers: [peak(161)], scans: [scan('2026-05-01', { ls: { t: -1.1 } })] }),
      person: { sex: 'male', birthDate: '1947-05-01' },
    },
    expect: 'silent',
  },
  {
    says: 'a man of 80',
    rule: 'VFA-1',
    record: {
      ...heights(160, 160, { answers: [peak(161)], scans: [scan('2026-05-01', { ls: { t: -1.1 } })] }),
      person: { sex: 'male', birthDate: '1946-05-01' },
    },
    expect: 'fires',
  },
  {
    says: 'a vertebral fracture nobody has seen',
    rule: 'VFA-1',
    record: heights(160, 160, {
      answers: [postmenopausal, peak(161)],
      fractures: [{ date: '2025-01-01', site: 'vertebra' }],
      scans: [scan('2026-05-01', { ls: { t: -1.1 } })],
    }),
    expect: 'fires',
  },
  {
    says: 'one that an image confirmed',
    rule: 'VFA-1',
    record: heights(160, 160, {
      answers: [postmenopausal, peak(161)],
      fractures: [{ date: '2025-01-01', site: 'vertebra', confirmed: true }],
      scans: [scan('2026-05-01', { ls: { t: -1.1 } })],
    }),
    expect: 'silent',
  },
  {
    says: 'prednisolone for 3 months',
    rule: 'VFA-1',
    record: heights(160, 160, {
      answers: [postmenopausal, peak(161)],
      medicines: [on('prednisolone', '2026-08-01')],
      scans: [scan('2026-05-01', { ls: { t: -1.1 } })],
    }),
    expect: 'fires',
  },
  {
    says: 'an image after the last height rests it',
    rule: 'VFA-1',
    record: heights(162, 158, { spineImages: [{ date: '2026-10-01', method: 'vfa' }] }),
    expect: 'silent',
  },
  // LAB-1
  {
    says: 'T exactly −2.0',
    rule: 'LAB-1',
    record: woman({ answers: [...noFactors, postmenopausal], scans: [scan('2026-05-01', { ls: { t: -2.0 } })] }),
    expect: 'labs-due',
    severity: 'clinician',
    within: 'next visit',
  },
  {
    says: 'T −1.9',
    rule: 'LAB-1',
    record: woman({ answers: [...noFactors, postmenopausal], scans: [scan('2026-05-01', { ls: { t: -1.9 } })] }),
    expect: 'silent',
  },
  {
    says: 'Z −2.0 in a man of 48',
    rule: 'LAB-1',
    record: man({ birthDate: '1978-05-02', scans: [scan('2026-05-01', { ls: { z: -2.0 } })] }),
    expect: 'labs-due',
  },
  {
    says: 'a printed T of −2.6 in a man of 48 is not used',
    rule: 'LAB-1',
    record: man({ birthDate: '1978-05-02', scans: [scan('2026-05-01', { ls: { t: -2.6, z: -1.0 } })] }),
    expect: 'silent',
  },
  {
    says: 'a fragility fracture',
    rule: 'LAB-1',
    record: woman({ fractures: [{ date: '2026-01-01', site: 'wrist', lowTrauma: true }] }),
    expect: 'labs-due',
  },
  { says: 'loss beyond the error', rule: 'LAB-1', record: spines(1.0, 0.94), expect: 'labs-due' },
  {
    says: 'a bone medicine is planned',
    rule: 'LAB-1',
    record: woman({ medicines: [on('zoledronic acid', '2026-12-01', { planned: true })] }),
    expect: 'labs-due',
  },
  {
    says: 'nothing known: could fire',
    rule: 'LAB-1',
    record: woman(),
    expect: 'open: fragility-fracture-after-50, t-score',
  },
  {
    says: 'everything measured this year',
    rule: 'LAB-1',
    record: woman({
      fractures: [{ date: '2026-01-01', site: 'wrist', lowTrauma: true }],
      labs: [
        lab('calcium', 9.4, 'mg/dL'),
        lab('phosphate', 3.5, 'mg/dL'),
        lab('egfr', 80, 'mL/min/1.73m2'),
        lab('alp', 70, 'U/L'),
        lab('25-oh-d', 30, 'ng/mL'),
        lab('pth', 40, 'pg/mL'),
        lab('tsh', 2, 'mIU/L'),
        lab('haemoglobin', 13, 'g/dL'),
      ],
    }),
    expect: 'mostly-done',
    severity: 'info',
  },
];

function peak(cm: number) {
  return { date: '2026-01-10', question: 'peak-height', answer: { value: cm, unit: 'cm' } } as const;
}

function heights(before: number, now: number, more: Parameters<typeof woman>[0] = {}): RecordInput {
  return woman({
    ...more,
    measurements: [
      { date: '2023-06-01', kind: 'height', value: { value: before, unit: 'cm' }, measured: true },
      { date: '2026-06-01', kind: 'height', value: { value: now, unit: 'cm' }, measured: true },
    ],
  });
}

vignettes(rows);
