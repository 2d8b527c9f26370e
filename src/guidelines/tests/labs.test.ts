import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { text } from '../../../scripts/compile-lab-bands.ts';
import { sourceOf } from '../../evidence/index.ts';
import { parseCsv } from '../../nutrition/composition/csv.ts';
import { findAnalyte, type RecordInput, tidy } from '../../record/index.ts';
import { classOfT } from '../../skeleton/index.ts';
import { actionOf, allBands, type Band, inBand } from '../bands.ts';
import { labView } from '../index.ts';
import { factsOf, lab, man, on, postmenopausal, woman } from '../people.ts';
import { outcomeOf, type Row, vignettes } from './vignettes.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe('the band table', () => {
  test('the generated module is what the table says', () => {
    expect(
      readFileSync(join(root, 'src/guidelines/generated/lab-bands.ts'), 'utf8'),
      'run node scripts/compile-lab-bands.ts',
    ).toBe(text);
  });

  type Column =
    | 'analyte'
    | 'loinc'
    | 'loinc_si'
    | 'unit'
    | 'si_unit'
    | 'factor'
    | 'low'
    | 'high'
    | 'low_si'
    | 'high_si'
    | 'sources';
  const rows = parseCsv<Column>(readFileSync(join(root, 'data/lab-bands.csv'), 'utf8'), 'data/lab-bands.csv');

  test('both unit systems, LOINC codes and factors agree with the analyte table', () => {
    for (const row of rows.filter((r) => !r.analyte.startsWith('dxa'))) {
      const analyte = findAnalyte(row.analyte)!;
      expect(analyte.loinc).toContain(row.loinc);
      expect(analyte.loinc).toContain(row.loinc_si);
      expect(analyte.unit).toBe(row.unit);
      expect(analyte.siUnit).toBe(row.si_unit);
      expect(analyte.factor).toBe(Number(row.factor));
      if (row.low !== '') expect(Number(row.low_si)).toBeCloseTo(Number(row.low) * analyte.factor, 6);
      if (row.high !== '') expect(Number(row.high_si)).toBeCloseTo(Number(row.high) * analyte.factor, 6);
    }
  });

  test('every row names sources that stand in the list', () => {
    for (const row of rows) for (const id of row.sources.split(';')) expect(sourceOf(id).citation).toBeTruthy();
  });

  test('the T-score bands are those that scans are read with', () => {
    const classes = { normal: 'normal', 'low bone mass': 'low bone mass', 'osteoporosis range': 'osteoporosis range' };
    for (let tenth = -45; tenth <= 20; tenth++) {
      const t = tenth / 10;
      const names = allBands
        .filter((b) => b.analyte === 'dxa-t-score' && b.who === 't-scored' && inBand(b, t))
        .map((b) => b.band);
      expect(names, String(t)).toEqual([classes[classOfT(t)]]);
    }
  });
});

/** A person whom a band is for. */
const personFor = (band: Band, labs: RecordInput['labs']): RecordInput => {
  const more = { labs, ...(band.who === 'on-antiresorptive' ? { medicines: [on('alendronate')] } : {}) };
  if (band.who === 'man-with-low-estradiol')
    return man({ labs: [...labs!, lab('estradiol', 8, 'pg/mL', { method: 'LC-MS/MS' })] });
  if (band.who.startsWith('man')) return man({ ...more, therapies: [on('testosterone')] });
  if (band.who === 'woman-on-ai') return woman({ ...more, answers: [postmenopausal], therapies: [on('letrozole')] });
  return woman({ ...more, answers: [postmenopausal] });
};

const told: Record<string, string> = { OK: 'silent' };
const outcomeNameOf = (band: Band): string => told[band.action] ?? band.action.toLowerCase().replaceAll('_', '-');
const gaveAction = (band: Band) => !['OK', 'AIBL_RULE'].includes(actionOf(band)) && !band.analyte.startsWith('dxa');
const bounded = allBands.filter((band) => gaveAction(band) && (band.low ?? band.high) !== undefined);

describe('every band with an action, at its edges, in both unit systems', () => {
  for (const band of bounded) {
    const analyte = findAnalyte(band.analyte)!;
    const step = 10 ** -analyte.decimals;
    const inside = [
      ...(band.low === undefined ? [] : [band.includes === 'low' ? band.low : band.low + step]),
      ...(band.high === undefined ? [] : [band.high - step]),
    ];
    const outside = [
      ...(band.low === undefined ? [] : [band.includes === 'low' ? band.low - step : band.low]),
      ...(band.high === undefined ? [] : [band.high]),
    ];
    const told = (value: number, unit: string) => {
      const labs = [lab(band.analyte, tidy(value), unit, { method: 'LC-MS/MS', fasting: true })];
      const { finding } = outcomeOf({
        says: '',
        rule: 'LAB-2',
        about: band.analyte,
        record: personFor(band, labs),
        expect: '',
      });
      return { outcome: finding?.outcome ?? 'silent', title: finding?.title ?? '', action: finding?.action ?? '' };
    };
    test(`${band.analyte} ${band.band} (${band.who})`, () => {
      for (const value of inside) {
        const own = told(value, analyte.unit);
        const si = told(value * analyte.factor, analyte.siUnit);
        expect(own.action, `${value}`).toContain(band.says);
        expect(si.outcome, `${value} in SI`).toBe(own.outcome);
      }
      for (const value of outside.filter((v) => v > 0)) {
        expect(told(value, analyte.unit).action, `${value}`).not.toContain(band.says);
        expect(told(value * analyte.factor, analyte.siUnit).action).not.toContain(band.says);
      }
      expect(outcomeNameOf(band)).not.toBe('silent');
    });
  }
});

const ms = { method: 'LC-MS/MS' };
const rows: Row[] = [
  {
    says: '50 nmol/L counts as 20 ng/mL',
    rule: 'LAB-2',
    about: '25-oh-d',
    record: woman({ labs: [lab('25-oh-d', 50, 'nmol/L')] }),
    expect: 'optional',
    severity: 'info',
  },
  {
    says: '48 nmol/L counts as 19',
    rule: 'LAB-2',
    about: '25-oh-d',
    record: woman({ labs: [lab('25-oh-d', 48, 'nmol/L')] }),
    expect: 'replete',
    severity: 'clinician',
    within: 'next visit',
  },
  {
    says: '9 ng/mL is for a referral',
    rule: 'LAB-2',
    about: '25-oh-d',
    record: woman({ labs: [lab('25-oh-d', 9, 'ng/mL')] }),
    expect: 'refer',
    within: 'weeks',
  },
  {
    says: '150 ng/mL is urgent',
    rule: 'LAB-2',
    about: '25-oh-d',
    record: woman({ labs: [lab('25-oh-d', 150, 'ng/mL')] }),
    expect: 'urgent',
    severity: 'urgent',
    within: 'today',
  },
  {
    says: '"below 10" lies below 10 for certain',
    rule: 'LAB-2',
    about: '25-oh-d',
    record: woman({ labs: [lab('25-oh-d', 10, 'ng/mL', { comparator: '<' })] }),
    expect: 'refer',
  },
  {
    says: '"below 30" could be anything',
    rule: 'LAB-2',
    about: '25-oh-d',
    record: woman({ labs: [lab('25-oh-d', 30, 'ng/mL', { comparator: '<' })] }),
    expect: 'silent',
  },
  {
    says: 'the newest counts',
    rule: 'LAB-2',
    about: '25-oh-d',
    record: woman({ labs: [{ ...lab('25-oh-d', 9, 'ng/mL'), date: '2025-01-01' }, lab('25-oh-d', 35, 'ng/mL')] }),
    expect: 'silent',
  },
  {
    says: 'a result after the day is not there yet',
    rule: 'LAB-2',
    about: '25-oh-d',
    record: woman({ labs: [{ ...lab('25-oh-d', 9, 'ng/mL'), date: '2026-12-01' }] }),
    expect: 'silent',
  },
  {
    says: 'Ca 2.545 mmol/L counts as 10.2 mg/dL',
    rule: 'LAB-2',
    about: 'calcium',
    record: woman({ labs: [lab('calcium', 2.545, 'mmol/L')] }),
    expect: 'block-ca-d',
    severity: 'block',
    within: 'this week',
  },
  {
    says: 'Ca 2.53 mmol/L is 10.1',
    rule: 'LAB-2',
    about: 'calcium',
    record: woman({ labs: [lab('calcium', 2.53, 'mmol/L')] }),
    expect: 'silent',
  },
  {
    says: 'Ca 10.4 with albumin 4.6 is 9.9 adjusted',
    rule: 'LAB-2',
    about: 'calcium',
    record: woman({ labs: [lab('calcium', 10.4, 'mg/dL'), lab('albumin', 4.6, 'g/dL')] }),
    expect: 'silent',
  },
  {
    says: 'Ca 9.8 with albumin 3.0 is 10.6 adjusted',
    rule: 'LAB-2',
    about: 'calcium',
    record: woman({ labs: [lab('calcium', 9.8, 'mg/dL'), lab('albumin', 30, 'g/L')] }),
    expect: 'block-ca-d',
  },
  {
    says: 'albumin of 31 days before does not adjust',
    rule: 'LAB-2',
    about: 'calcium',
    record: woman({ labs: [lab('calcium', 9.8, 'mg/dL'), { ...lab('albumin', 3.0, 'g/dL'), date: '2026-08-31' }] }),
    expect: 'silent',
  },
  {
    says: 'an adjusted result of its own counts',
    rule: 'LAB-2',
    about: 'calcium',
    record: woman({ labs: [lab('calcium-adjusted', 10.9, 'mg/dL')] }),
    expect: 'block-ca-d',
  },
  {
    says: 'Ca 12.0 is urgent',
    rule: 'LAB-2',
    about: 'calcium',
    record: woman({ labs: [lab('calcium', 12.0, 'mg/dL')] }),
    expect: 'urgent',
    within: 'today',
  },
  {
    says: 'Ca 7.4 is urgent',
    rule: 'LAB-2',
    about: 'calcium',
    record: woman({ labs: [lab('calcium', 7.4, 'mg/dL')] }),
    expect: 'urgent',
  },
  {
    says: 'Ca 12 typed as mmol/L is not judged',
    rule: 'LAB-2',
    about: 'calcium',
    record: woman({ labs: [lab('calcium', 12, 'mmol/L')] }),
    expect: 'silent',
  },
  {
    says: 'a man’s 9.9 by LC-MS/MS',
    rule: 'LAB-2',
    about: 'estradiol',
    record: man({ labs: [lab('estradiol', 9.9, 'pg/mL', ms)] }),
    expect: 'escalate-prescriber',
    severity: 'clinician',
    within: 'this week',
  },
  {
    says: 'a man’s 10.0',
    rule: 'LAB-2',
    about: 'estradiol',
    record: man({ labs: [lab('estradiol', 10, 'pg/mL', ms)] }),
    expect: 'silent',
  },
  {
    says: 'a man’s 36.5 pmol/L is 9.9',
    rule: 'LAB-2',
    about: 'estradiol',
    record: man({ labs: [lab('estradiol', 36.5, 'pmol/L', ms)] }),
    expect: 'escalate-prescriber',
  },
  {
    says: 'an immunoassay asks for the method',
    rule: 'LAB-2',
    about: 'estradiol',
    record: man({ labs: [lab('estradiol', 9, 'pg/mL', { method: 'immunoassay' })] }),
    expect: 'open: estradiol-method',
  },
  {
    says: 'a woman on letrozole below 1.5',
    rule: 'LAB-2',
    about: 'estradiol',
    record: woman({ therapies: [on('letrozole')], labs: [lab('estradiol', 1.2, 'pg/mL', { ...ms, comparator: '<' })] }),
    expect: 'info',
  },
  {
    says: 'a woman on letrozole at 5.0',
    rule: 'LAB-2',
    about: 'estradiol',
    record: woman({ therapies: [on('letrozole')], labs: [lab('estradiol', 5, 'pg/mL', ms)] }),
    expect: 'refer',
  },
  {
    says: '"below 5" on letrozole says too little',
    rule: 'LAB-2',
    about: 'estradiol',
    record: woman({ therapies: [on('letrozole')], labs: [lab('estradiol', 5, 'pg/mL', { ...ms, comparator: '<' })] }),
    expect: 'silent',
  },
  {
    says: 'testosterone 190 with estradiol 8',
    rule: 'LAB-2',
    about: 'testosterone',
    record: man({ labs: [lab('testosterone', 190, 'ng/dL'), lab('estradiol', 8, 'pg/mL', ms)] }),
    expect: 'escalate-prescriber',
  },
  {
    says: 'testosterone 190 with estradiol 18',
    rule: 'LAB-2',
    about: 'testosterone',
    record: man({ labs: [lab('testosterone', 190, 'ng/dL'), lab('estradiol', 18, 'pg/mL', ms)] }),
    expect: 'clinician',
  },
  {
    says: 'a woman’s testosterone has no band',
    rule: 'LAB-2',
    about: 'testosterone',
    record: woman({ labs: [lab('testosterone', 20, 'ng/dL')] }),
    expect: 'silent',
  },
  {
    says: 'haematocrit 54 %',
    rule: 'LAB-2',
    about: 'haematocrit',
    record: man({ therapies: [on('testosterone')], labs: [lab('haematocrit', 54, '%')] }),
    expect: 'silent',
  },
  {
    says: 'haematocrit 55 % without testosterone',
    rule: 'LAB-2',
    about: 'haematocrit',
    record: man({ labs: [lab('haematocrit', 55, '%')] }),
    expect: 'silent',
  },
  {
    says: 'eGFR 29 holds supplements back',
    rule: 'LAB-2',
    about: 'egfr',
    record: woman({ labs: [lab('egfr', 29, 'mL/min/1.73m2')] }),
    expect: 'block',
    severity: 'block',
  },
  {
    says: 'triglycerides 200 after a meal are not judged',
    rule: 'LAB-2',
    about: 'triglycerides',
    record: woman({ labs: [lab('triglycerides', 200, 'mg/dL', { fasting: false })] }),
    expect: 'silent',
  },
  {
    says: 'triglycerides 500 are',
    rule: 'LAB-2',
    about: 'triglycerides',
    record: woman({ labs: [lab('triglycerides', 500, 'mg/dL', { fasting: false })] }),
    expect: 'refer',
  },
  { says: 'not measured is not open', rule: 'LAB-2', about: 'tsh', record: woman(), expect: 'silent' },
];
vignettes(rows);

test('what a high calcium holds back', () => {
  const { finding } = outcomeOf({
    says: '',
    rule: 'LAB-2',
    about: 'calcium',
    expect: '',
    record: woman({ labs: [lab('calcium', 11, 'mg/dL')] }),
  });
  expect(finding?.suppresses).toEqual(['supplement:calcium', 'supplement:vitaminD']);
});

test('the laboratory page shows both units, the band and what it cannot judge', () => {
  const view = labView(
    factsOf(
      woman({
        labs: [
          { ...lab('25-oh-d', 40, 'nmol/L'), date: '2025-03-01' },
          lab('25-oh-d', 68, 'nmol/L'),
          lab('calcium', 9.0, 'mg/dL'),
          lab('albumin', 3.0, 'g/dL'),
          lab('selenium', 80, 'ug/L'),
        ],
      }),
    ),
  );
  const vitaminD = view.rows.find((row) => row.analyte === '25-oh-d')!;
  expect(vitaminD).toMatchObject({
    value: 27,
    unit: 'ng/mL',
    siValue: 68,
    siUnit: 'nmol/L',
    old: false,
    band: { name: 'contested' },
  });
  expect(vitaminD.trend).toEqual([
    { date: '2025-03-01', value: 16 },
    { date: '2026-10-01', value: 27 },
  ]);
  expect(view.rows.find((row) => row.analyte === 'calcium')).toMatchObject({
    value: 9,
    adjusted: 9.8,
    band: { action: 'OK' },
  });
  expect(view.notKnown).toEqual([{ analyte: 'selenium', value: 80, unit: 'ug/L', date: '2026-10-01' }]);
});
