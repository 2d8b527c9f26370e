import type { RecordInput } from '../../record/index.ts';
import { lab, man, noFactors, on, postmenopausal, scan, woman } from '../people.ts';
import { type Row, vignettes } from './vignettes.ts';

const primary = { date: '2025-01-20', site: 'breast', stage: 'primary' } as const;
const adj = (more: Parameters<typeof woman>[0] = {}) =>
  woman({ answers: [postmenopausal], cancers: [primary], therapies: [on('letrozole')], ...more });
const den = (lastDose: string, more: object = {}, others: Parameters<typeof woman>[0] = {}) =>
  woman({ ...others, medicines: [on('Prolia', '2025-06-01', { lastDose, ...more }), ...(others.medicines ?? [])] });
const e2 = (value: number, date: string, method = 'LC-MS/MS') => ({
  ...lab('estradiol', value, 'pg/mL', { method }),
  date,
});
const menOn = (months: string, more: Parameters<typeof man>[0] = {}) =>
  man({ birthDate: '1996-05-02', therapies: [on('anastrozole', months)], ...more });
const baselineE2 = [e2(18, '2026-10-01')];
const frax = (more: object = {}) => ({
  date: '2026-06-01',
  tool: 'FRAX' as const,
  country: 'US',
  majorOsteoporoticPercent: 14,
  hipPercent: 2.1,
  ...more,
});
const ca = (total: number) => ({ calcium: { food: total, supplements: 0, total, unit: 'mg', days: 14 } });
const d3 = (iu: number) => [
  {
    date: '2025-12-01',
    name: 'Vitamin D3',
    ingredients: [{ ingredient: 'vitaminD', amount: { value: iu, unit: '[iU]' } }],
    doses: [{ units: 1 }],
  },
];

const rows: Row[] = [
  // ADJ-1
  {
    says: 'primary cancer, after menopause, second year',
    rule: 'ADJ-1',
    record: adj(),
    expect: 'fires',
    severity: 'advice',
    within: 'none',
  },
  {
    says: 'induced by a GnRH analogue counts here',
    rule: 'ADJ-1',
    record: adj({
      birthDate: '1982-01-01',
      answers: [{ date: '2026-01-10', question: 'menopause', answer: 'premenopausal', cause: 'gnrh-analogue' }],
      therapies: [on('letrozole'), on('goserelin')],
    }),
    expect: 'fires',
  },
  {
    says: 'before menopause without suppression does not',
    rule: 'ADJ-1',
    record: adj({
      birthDate: '1982-01-01',
      answers: [{ date: '2026-01-10', question: 'menopause', answer: 'premenopausal' }],
    }),
    expect: 'silent',
  },
  {
    says: 'metastatic',
    rule: 'ADJ-1',
    record: adj({ cancers: [{ ...primary, stage: 'metastatic' }] }),
    expect: 'silent',
  },
  {
    says: 'bone metastasis on record',
    rule: 'ADJ-1',
    record: adj({ conditions: [{ date: '2026-01-01', name: 'bone metastases' }] }),
    expect: 'silent',
  },
  {
    says: 'in the ducts only',
    rule: 'ADJ-1',
    record: adj({ cancers: [{ ...primary, stage: 'in-situ' }] }),
    expect: 'silent',
  },
  {
    says: 'stage unknown is asked for',
    rule: 'ADJ-1',
    record: adj({ cancers: [{ ...primary, stage: 'unknown' }] }),
    expect: 'open: cancer-stage',
  },
  {
    says: 'no cancer on record but an inhibitor: asked for',
    rule: 'ADJ-1',
    record: adj({ cancers: [] }),
    expect: 'open: cancer-stage',
  },
  {
    says: 'exactly five years from diagnosis, inhibitor older',
    rule: 'ADJ-1',
    record: adj({ cancers: [{ ...primary, date: '2021-11-15' }], therapies: [on('letrozole', '2021-01-01')] }),
    expect: 'fires',
  },
  {
    says: 'a day beyond five years of both',
    rule: 'ADJ-1',
    record: adj({ cancers: [{ ...primary, date: '2021-11-14' }], therapies: [on('letrozole', '2021-11-14')] }),
    expect: 'silent',
  },
  {
    says: 'diagnosis long ago, inhibitor new',
    rule: 'ADJ-1',
    record: adj({ cancers: [{ ...primary, date: '2015-11-14' }] }),
    expect: 'fires',
  },
  {
    says: 'a bisphosphonate on record, ended or not',
    rule: 'ADJ-1',
    record: adj({ medicines: [on('zoledronic acid', '2025-02-01', { endDate: '2025-02-01' })] }),
    expect: 'silent',
  },
  {
    says: 'denosumab is no bisphosphonate',
    rule: 'ADJ-1',
    record: adj({ medicines: [on('denosumab')] }),
    expect: 'fires',
  },
  {
    says: 'talked about, by rule id',
    rule: 'ADJ-1',
    record: adj({ discussions: [{ date: '2026-02-01', topic: 'ADJ-1' }] }),
    expect: 'silent',
  },
  {
    says: 'another talk does not count',
    rule: 'ADJ-1',
    record: adj({ discussions: [{ date: '2026-02-01', topic: 'AIBL-1' }] }),
    expect: 'fires',
  },
  { says: 'a man', rule: 'ADJ-1', record: man({ cancers: [primary], therapies: [on('letrozole')] }), expect: 'silent' },
  // DEN-1
  { says: '151 days', rule: 'DEN-1', record: den('2026-06-17'), expect: 'silent' },
  {
    says: '152 days',
    rule: 'DEN-1',
    record: den('2026-06-16'),
    expect: 'fires',
    severity: 'clinician',
    within: 'weeks',
  },
  {
    says: '152 days with the next booked',
    rule: 'DEN-1',
    record: den('2026-06-16', { nextDose: '2026-12-10' }),
    expect: 'silent',
  },
  {
    says: 'a booked day that has passed',
    rule: 'DEN-1',
    record: den('2026-05-01', { nextDose: '2026-11-01' }),
    expect: 'fires',
  },
  {
    says: 'a dose ticked since',
    rule: 'DEN-1',
    record: den('2026-01-16', {}, { medicineTaken: [{ date: '2026-07-20', name: 'Prolia', taken: true }] }),
    expect: 'silent',
  },
  {
    says: 'a ticked dose that was not taken',
    rule: 'DEN-1',
    record: den('2026-01-16', {}, { medicineTaken: [{ date: '2026-07-20', name: 'Prolia', taken: false }] }),
    expect: 'fires',
  },
  {
    says: 'alendronate since',
    rule: 'DEN-1',
    record: den('2026-01-16', {}, { medicines: [on('alendronate', '2026-07-20')] }),
    expect: 'silent',
  },
  {
    says: 'alendronate before',
    rule: 'DEN-1',
    record: den('2026-01-16', {}, { medicines: [on('alendronate', '2020-07-20', { endDate: '2021-01-01' })] }),
    expect: 'fires',
  },
  { says: 'no denosumab', rule: 'DEN-1', record: woman(), expect: 'silent' },
  // MEN-AI-1
  {
    says: '30 years old, 5 months on, no planned end: asked for',
    rule: 'MEN-AI-1',
    record: menOn('2026-06-16', { labs: baselineE2, answers: menAnswers(), measurements: body() }),
    expect: 'open: ai-planned-duration',
  },
  {
    says: '30 years old, 5 months on, until 4 months from now',
    rule: 'MEN-AI-1',
    record: man({
      birthDate: '1996-05-02',
      answers: menAnswers(),
      measurements: body(),
      labs: baselineE2,
      therapies: [on('anastrozole', '2026-06-16', { plannedEndDate: '2027-03-01' })],
    }),
    expect: 'dxa-baseline',
  },
  {
    says: '30 years old, a course of 4 months',
    rule: 'MEN-AI-1',
    record: man({
      birthDate: '1996-05-02',
      answers: menAnswers(),
      measurements: body(),
      labs: baselineE2,
      therapies: [on('anastrozole', '2026-07-16', { plannedEndDate: '2026-11-30' })],
    }),
    expect: 'silent',
  },
  {
    says: '30 years old, 7 months on',
    rule: 'MEN-AI-1',
    record: menOn('2026-04-01', { labs: baselineE2 }),
    expect: 'dxa-baseline',
    severity: 'clinician',
    within: 'next visit',
  },
  {
    says: '40 years old, 1 month on',
    rule: 'MEN-AI-1',
    record: man({
      birthDate: '1986-11-15',
      therapies: [on('anastrozole', '2026-10-10')],
      labs: [e2(18, '2026-10-05')],
    }),
    expect: 'dxa-baseline',
  },
  {
    says: '30 years old with hypogonadism, 1 month on',
    rule: 'MEN-AI-1',
    record: man({
      birthDate: '1996-11-15',
      therapies: [on('anastrozole', '2026-10-10')],
      labs: [e2(18, '2026-10-05')],
      conditions: [{ date: '2024-01-01', name: 'hypogonadism' }],
    }),
    expect: 'dxa-baseline',
  },
  {
    says: 'on testosterone counts as that',
    rule: 'MEN-AI-1',
    record: man({
      birthDate: '1996-11-15',
      therapies: [on('anastrozole', '2026-10-10'), on('testosterone', '2026-10-01')],
      labs: [e2(18, '2026-10-05')],
    }),
    expect: 'dxa-baseline',
  },
  {
    says: 'last scan 12 months ago',
    rule: 'MEN-AI-1',
    record: menOn('2025-04-01', { labs: baselineE2, scans: [scan('2025-11-15', { ls: { z: -0.2 } })] }),
    expect: 'dxa-repeat',
  },
  {
    says: 'a day less',
    rule: 'MEN-AI-1',
    record: menOn('2025-04-01', { labs: baselineE2, scans: [scan('2025-11-16', { ls: { z: -0.2 } })] }),
    expect: 'silent',
  },
  {
    says: 'no estradiol by LC-MS/MS',
    rule: 'MEN-AI-1',
    record: menOn('2025-04-01', { scans: [scan('2026-03-01', { ls: { z: -0.2 } })] }),
    expect: 'estradiol-due',
  },
  {
    says: 'an immunoassay does not count',
    rule: 'MEN-AI-1',
    record: menOn('2025-04-01', {
      labs: [e2(30, '2026-10-01', 'immunoassay')],
      scans: [scan('2026-03-01', { ls: { z: -0.2 } })],
    }),
    expect: 'estradiol-due',
  },
  {
    says: 'started 42 days ago, measured before: due',
    rule: 'MEN-AI-1',
    record: man({
      birthDate: '1978-05-02',
      therapies: [on('anastrozole', '2026-10-04')],
      labs: [e2(25, '2026-10-01')],
      scans: [scan('2026-09-01', { ls: { z: -0.2 } })],
    }),
    expect: 'estradiol-due',
  },
  {
    says: 'started 41 days ago: not yet',
    rule: 'MEN-AI-1',
    record: man({
      birthDate: '1978-05-02',
      therapies: [on('anastrozole', '2026-10-05')],
      labs: [e2(25, '2026-10-01')],
      scans: [scan('2026-09-01', { ls: { z: -0.2 } })],
    }),
    expect: 'silent',
  },
  {
    says: 'estradiol 12 months old',
    rule: 'MEN-AI-1',
    record: menOn('2025-04-01', { labs: [e2(18, '2025-11-15')], scans: [scan('2026-03-01', { ls: { z: -0.2 } })] }),
    expect: 'estradiol-due',
  },
  { says: 'two things due', rule: 'MEN-AI-1', record: menOn('2025-04-01'), expect: 'dxa-baseline+estradiol-due' },
  { says: 'not on an inhibitor', rule: 'MEN-AI-1', record: man({ therapies: [on('testosterone')] }), expect: 'silent' },
  { says: 'a woman', rule: 'MEN-AI-1', record: woman({ therapies: [on('anastrozole')] }), expect: 'silent' },
  // ES-M12
  {
    says: 'T −2.5 at 60',
    rule: 'ES-M12',
    record: man({ answers: menAnswers(), scans: [scan('2026-03-01', { fn: { t: -2.5 } })] }),
    expect: 'refer',
    severity: 'clinician',
  },
  {
    says: 'T −2.4 at 60',
    rule: 'ES-M12',
    record: man({ answers: menAnswers(), scans: [scan('2026-03-01', { fn: { t: -2.4 } })] }),
    expect: 'silent',
  },
  {
    says: 'T −2.4 with FRAX hip 3 %',
    rule: 'ES-M12',
    record: man({
      answers: menAnswers(),
      scans: [scan('2026-03-01', { fn: { t: -2.4 } })],
      fractureTools: [frax({ hipPercent: 3 })],
    }),
    expect: 'refer',
  },
  {
    says: 'T −0.9 with FRAX hip 3 %',
    rule: 'ES-M12',
    record: man({
      answers: menAnswers(),
      scans: [scan('2026-03-01', { fn: { t: -0.9 } })],
      fractureTools: [frax({ hipPercent: 3 })],
    }),
    expect: 'silent',
  },
  {
    says: 'a hip fracture',
    rule: 'ES-M12',
    record: man({
      answers: menAnswers(),
      scans: [scan('2026-03-01', { fn: { t: -0.9 } })],
      fractures: [{ date: '2026-01-01', site: 'hip', lowTrauma: true }],
    }),
    expect: 'refer-urgent',
    within: 'weeks',
  },
  {
    says: 'on alendronate already',
    rule: 'ES-M12',
    record: man({
      answers: menAnswers(),
      scans: [scan('2026-03-01', { fn: { t: -2.9 } })],
      medicines: [on('alendronate')],
    }),
    expect: 'silent',
  },
  {
    says: '70 without a scan',
    rule: 'ES-M12',
    record: man({ birthDate: '1956-11-15', answers: menAnswers() }),
    expect: 'order-dxa',
  },
  {
    says: '69 without a scan or factor',
    rule: 'ES-M12',
    record: man({ birthDate: '1956-11-16', answers: menAnswers(), measurements: body() }),
    expect: 'open: t-score',
  },
  {
    says: '60, smokes, no scan',
    rule: 'ES-M12',
    record: man({ answers: [...menAnswers(), { date: '2026-02-01', question: 'smoking', answer: 'current' }] }),
    expect: 'order-dxa',
  },
  {
    says: '60, 20 units a week',
    rule: 'ES-M12',
    record: man({
      answers: [...menAnswers(), { date: '2026-02-01', question: 'alcohol', answer: 20 }],
      measurements: body(),
    }),
    expect: 'open: t-score',
  },
  {
    says: '60, 21 units a week',
    rule: 'ES-M12',
    record: man({ answers: [...menAnswers(), { date: '2026-02-01', question: 'alcohol', answer: 21 }] }),
    expect: 'order-dxa',
  },
  {
    says: '48 has no T-score line',
    rule: 'ES-M12',
    record: man({
      birthDate: '1978-01-01',
      answers: menAnswers(),
      scans: [scan('2026-03-01', { fn: { t: -2.9, z: -2.4 } })],
    }),
    expect: 'silent',
  },
  // BHOF-1
  {
    says: 'T −2.5 without an inhibitor',
    rule: 'BHOF-1',
    record: woman({ answers: [postmenopausal], scans: [scan('2026-03-01', { fn: { t: -2.5 } })] }),
    expect: 'refer',
  },
  {
    says: 'an inhibitor hands over to AIBL-1',
    rule: 'BHOF-1',
    record: woman({
      answers: [postmenopausal],
      therapies: [on('letrozole')],
      scans: [scan('2026-03-01', { fn: { t: -2.5 } })],
    }),
    expect: 'silent',
  },
  {
    says: 'T −1.5 with a broken upper arm',
    rule: 'BHOF-1',
    record: woman({
      answers: [postmenopausal],
      fractures: [{ date: '2025-01-01', site: 'humerus', lowTrauma: true }],
      scans: [scan('2026-03-01', { fn: { t: -1.5 } })],
    }),
    expect: 'refer',
  },
  {
    says: '65 without a scan',
    rule: 'BHOF-1',
    record: woman({ birthDate: '1961-11-15', answers: [postmenopausal, ...noFactors] }),
    expect: 'order-dxa',
  },
  // Fracture tools
  {
    says: 'without BMD, box ticked, on an inhibitor',
    rule: 'FR-01',
    record: woman({
      therapies: [on('letrozole')],
      fractureTools: [frax({ withBmd: false, secondaryOsteoporosisTicked: true })],
    }),
    expect: 'fires',
    severity: 'caution',
  },
  {
    says: 'without BMD, box not ticked',
    rule: 'FR-01',
    record: woman({ therapies: [on('letrozole')], fractureTools: [frax({ withBmd: false })] }),
    expect: 'silent',
  },
  {
    says: 'not on an inhibitor',
    rule: 'FR-01',
    record: woman({ fractureTools: [frax({ withBmd: false, secondaryOsteoporosisTicked: true })] }),
    expect: 'silent',
  },
  {
    says: 'US major 20 %',
    rule: 'FR-02',
    record: woman({ fractureTools: [frax({ withBmd: true, majorOsteoporoticPercent: 20 })] }),
    expect: 'fires',
    severity: 'clinician',
    within: 'next visit',
  },
  {
    says: 'US major 19.9 %, hip 2.9 %',
    rule: 'FR-02',
    record: woman({ fractureTools: [frax({ withBmd: true, majorOsteoporoticPercent: 19.9, hipPercent: 2.9 })] }),
    expect: 'silent',
  },
  {
    says: 'another country without a category',
    rule: 'FR-02',
    record: woman({ fractureTools: [frax({ withBmd: true, country: 'Germany', majorOsteoporoticPercent: 30 })] }),
    expect: 'silent',
  },
  {
    says: 'UK, category high',
    rule: 'FR-02',
    record: woman({ fractureTools: [frax({ withBmd: true, country: 'UK', category: 'high' })] }),
    expect: 'fires',
  },
  {
    says: 'UK, category intermediate with 22 %',
    rule: 'FR-02',
    record: woman({
      fractureTools: [frax({ withBmd: true, country: 'UK', category: 'intermediate', majorOsteoporoticPercent: 22 })],
    }),
    expect: 'silent',
  },
  {
    says: 'without BMD',
    rule: 'FR-02',
    record: woman({ fractureTools: [frax({ withBmd: false, majorOsteoporoticPercent: 30 })] }),
    expect: 'silent',
  },
  {
    says: 'low FRAX while AIBL-1 refers',
    rule: 'FR-03',
    record: woman({
      answers: [postmenopausal],
      therapies: [on('letrozole')],
      scans: [scan('2026-03-01', { ls: { t: -2.2 } })],
      fractureTools: [frax({ withBmd: true })],
    }),
    expect: 'fires',
    severity: 'info',
  },
  {
    says: 'low category of another tool while AIBL-1 refers',
    rule: 'FR-03',
    record: woman({
      answers: [postmenopausal],
      therapies: [on('letrozole')],
      scans: [scan('2026-03-01', { ls: { t: -2.2 } })],
      fractureTools: [frax({ tool: 'Garvan', country: 'Australia', category: 'low' })],
    }),
    expect: 'fires',
  },
  {
    says: 'high FRAX',
    rule: 'FR-03',
    record: woman({
      answers: [postmenopausal],
      therapies: [on('letrozole')],
      scans: [scan('2026-03-01', { ls: { t: -2.2 } })],
      fractureTools: [frax({ hipPercent: 6 })],
    }),
    expect: 'silent',
  },
  {
    says: 'a man on anastrozole with FRAX',
    rule: 'FR-04',
    record: man({ therapies: [on('anastrozole')], fractureTools: [frax()] }),
    expect: 'fires',
    severity: 'info',
  },
  {
    says: 'a woman on it',
    rule: 'FR-04',
    record: woman({ therapies: [on('anastrozole')], fractureTools: [frax()] }),
    expect: 'silent',
  },
  {
    says: 'a man with Garvan only',
    rule: 'FR-04',
    record: man({ therapies: [on('anastrozole')], fractureTools: [frax({ tool: 'Garvan' })] }),
    expect: 'silent',
  },
  {
    says: 'QFracture after a wrist fracture is hidden',
    rule: 'FR-05',
    record: woman({
      fractures: [{ date: '2020-01-01', site: 'wrist', lowTrauma: true }],
      fractureTools: [frax({ tool: 'QFracture' })],
    }),
    expect: 'hidden',
    severity: 'info',
  },
  {
    says: 'without a fracture it is shown with its limits',
    rule: 'FR-05',
    record: woman({ answers: noFactors, fractureTools: [frax({ tool: 'QFracture' })] }),
    expect: 'shown: shown-with-limits',
  },
  {
    says: 'FRAX is no QFracture',
    rule: 'FR-05',
    record: woman({ answers: noFactors, fractureTools: [frax()] }),
    expect: 'silent',
  },
  // CA-1
  { says: '1,500 mg', rule: 'CA-1', record: woman(), intake: ca(1500), expect: 'silent' },
  {
    says: '1,501 mg',
    rule: 'CA-1',
    record: woman(),
    intake: ca(1501),
    expect: 'above-1500',
    severity: 'caution',
    within: 'none',
  },
  { says: '2,000 mg at 62', rule: 'CA-1', record: woman(), intake: ca(2000), expect: 'above-1500' },
  {
    says: '2,001 mg at 62',
    rule: 'CA-1',
    record: woman(),
    intake: ca(2001),
    expect: 'above-upper-level',
    severity: 'block',
    within: 'next visit',
  },
  {
    says: '2,400 mg at 48',
    rule: 'CA-1',
    record: woman({ birthDate: '1978-01-01' }),
    intake: ca(2400),
    expect: 'above-1500',
  },
  {
    says: '2,501 mg at 48',
    rule: 'CA-1',
    record: woman({ birthDate: '1978-01-01' }),
    intake: ca(2501),
    expect: 'above-upper-level',
  },
  {
    says: '2.1 g is 2,100 mg',
    rule: 'CA-1',
    record: woman(),
    intake: { calcium: { food: 2.1, supplements: 0, total: 2.1, unit: 'g', days: 3 } },
    expect: 'above-upper-level',
  },
  { says: 'no diary', rule: 'CA-1', record: woman(), expect: 'open: diary' },
  // VITD
  {
    says: 'on an inhibitor and never measured',
    rule: 'VITD-1',
    record: woman({ therapies: [on('letrozole')] }),
    expect: 'no-level',
    severity: 'advice',
  },
  {
    says: 'measured within 12 months',
    rule: 'VITD-1',
    record: woman({ therapies: [on('letrozole')], labs: [{ ...lab('25-oh-d', 30, 'ng/mL'), date: '2025-11-15' }] }),
    expect: 'silent',
  },
  {
    says: 'measured longer ago',
    rule: 'VITD-1',
    record: woman({ therapies: [on('letrozole')], labs: [{ ...lab('25-oh-d', 30, 'ng/mL'), date: '2025-11-14' }] }),
    expect: 'no-level',
  },
  {
    says: 'supplement begun after the last level, 3 months ago',
    rule: 'VITD-1',
    record: woman({
      therapies: [on('letrozole')],
      labs: [{ ...lab('25-oh-d', 17, 'ng/mL'), date: '2026-04-01' }],
      supplements: [{ ...d3(1000)[0]!, date: '2026-04-10' }],
    }),
    expect: 'after-change',
  },
  { says: 'no reason to test', rule: 'VITD-1', record: man({ birthDate: '1990-01-01' }), expect: 'silent' },
  { says: '2,000 IU', rule: 'VITD-2', record: woman({ supplements: d3(2000) }), expect: 'silent' },
  {
    says: '2,001 IU without a level',
    rule: 'VITD-2',
    record: woman({ supplements: d3(2010) }),
    expect: 'fires',
    severity: 'caution',
  },
  {
    says: '5,000 IU with a level of this year',
    rule: 'VITD-2',
    record: woman({ supplements: d3(5000), labs: [lab('25-oh-d', 40, 'ng/mL')] }),
    expect: 'silent',
  },
  // Plausibility
  {
    says: 'T −2.6 labelled normal',
    rule: 'PL-01',
    record: woman({ scans: [scan('2026-05-01', { ls: { t: -2.6 }, reportedAs: 'normal' })] }),
    expect: 'fires',
    severity: 'advice',
    title: /T-score −2\.6, but reported as normal/,
  },
  {
    says: 'T −1.0 labelled normal fits',
    rule: 'PL-01',
    record: woman({ scans: [scan('2026-05-01', { ls: { t: -1.0 }, reportedAs: 'normal' })] }),
    expect: 'silent',
  },
  {
    says: 'T −1.1 labelled normal does not',
    rule: 'PL-01',
    record: woman({ scans: [scan('2026-05-01', { ls: { t: -1.1 }, reportedAs: 'normal' })] }),
    expect: 'fires',
  },
  {
    says: 'T above Z at 62',
    rule: 'PL-02',
    record: woman({ scans: [scan('2026-05-01', { ls: { t: -0.2, z: -1.5 } })] }),
    expect: 'fires',
  },
  {
    says: 'the same at 35',
    rule: 'PL-02',
    record: woman({ birthDate: '1991-01-01', scans: [scan('2026-05-01', { ls: { t: -0.2, z: -1.5 } })] }),
    expect: 'silent',
  },
  {
    says: '20 % is believable',
    rule: 'PL-03',
    record: woman({ scans: [scan('2025-05-01', { ls: { bmd: 1.0 } }), scan('2026-05-01', { ls: { bmd: 0.8 } })] }),
    expect: 'silent',
  },
  {
    says: 'a scan before birth',
    rule: 'PL-04',
    record: woman({ scans: [scan('1926-05-01', { ls: { t: -1.2 } })] }),
    expect: 'fires',
    title: /before 14 Mar 1964/,
  },
  {
    says: 'an inhibitor that ends before it begins',
    rule: 'PL-05',
    record: woman({ therapies: [on('letrozole', '2026-05-01', { endDate: '2025-05-01' })] }),
    expect: 'fires',
  },
  {
    says: 'a planned end before the start',
    rule: 'PL-05',
    record: woman({ therapies: [on('letrozole', '2026-05-01', { plannedEndDate: '2025-05-01' })] }),
    expect: 'fires',
  },
  {
    says: 'calcium 12 typed as mmol/L would be urgent as mg/dL',
    rule: 'PL-07',
    record: woman({ labs: [lab('calcium', 12, 'mmol/L')] }),
    expect: 'unit-mixed-up',
    severity: 'urgent',
    within: 'today',
    title: /Did you mean 12 mg\/dL/,
  },
  {
    says: 'calcium 9.4 typed as mmol/L is a mix-up',
    rule: 'PL-07',
    record: woman({ labs: [lab('calcium', 9.4, 'mmol/L')] }),
    expect: 'unit-mixed-up',
    severity: 'advice',
  },
  {
    says: 'calcium 2.3 typed as mg/dL is one too',
    rule: 'PL-07',
    record: woman({ labs: [lab('calcium', 2.3, 'mg/dL')] }),
    expect: 'unit-mixed-up',
    title: /2\.3 mmol\/L/,
  },
  {
    says: 'creatinine 80 typed as mg/dL',
    rule: 'PL-07',
    record: woman({ labs: [lab('creatinine', 80, 'mg/dL')] }),
    expect: 'unit-mixed-up',
    title: /µmol\/L/,
  },
  {
    says: 'haematocrit 90 % has no other unit',
    rule: 'PL-07',
    record: woman({ labs: [lab('haematocrit', 90, '%')] }),
    expect: 'out-of-range',
  },
  {
    says: 'calcium 9.4 mg/dL',
    rule: 'PL-07',
    record: woman({ labs: [lab('calcium', 9.4, 'mg/dL')] }),
    expect: 'silent',
  },
  {
    says: 'two inhibitors at once',
    rule: 'PL-11',
    record: woman({ therapies: [on('letrozole'), on('Arimidex')] }),
    expect: 'fires',
  },
  {
    says: 'the same one twice is no contradiction',
    rule: 'PL-11',
    record: woman({ therapies: [on('anastrozole'), on('Arimidex')] }),
    expect: 'silent',
  },
];

function menAnswers(): NonNullable<RecordInput['answers']> {
  return [
    { date: '2026-01-10', question: 'smoking', answer: 'never' },
    { date: '2026-01-10', question: 'alcohol', answer: 4 },
    { date: '2026-01-10', question: 'glucocorticoid-over-6-months', answer: false },
  ];
}

function body() {
  return [
    { date: '2026-01-10', kind: 'height' as const, value: { value: 180, unit: 'cm' } },
    { date: '2026-01-10', kind: 'weight' as const, value: { value: 85, unit: 'kg' } },
  ];
}

vignettes(rows);
