import { inhibitorUse } from '../hormones/index.ts';
import { addTo, type Day, findAnalyte, valueIn } from '../record/index.ts';
import { type Because, dayInWords, type Facts } from '../rules/index.ts';

/** One lipid, newest result and history. */
export interface LipidRow {
  analyte: 'ldl' | 'hdl' | 'triglycerides' | 'cholesterol';
  label: string;
  date: Day;
  mgPerDl: number;
  mmolPerL: number;
  fasting: boolean | undefined;
  trend: { date: Day; mgPerDl: number }[];
  /** Newest minus the one before, mg/dL; single results swing by about a tenth, so small steps say nothing. */
  change: number | undefined;
}

export interface HeartView {
  lipids: LipidRow[];
  /** Total minus HDL cholesterol of the same day, mg/dL. */
  nonHdlMgPerDl: number | undefined;
  bloodPressure: { date: Day; systolic: number; diastolic: number } | undefined;
  /** Heart and vessel conditions on record. */
  conditions: Because[];
  statin: boolean;
  /** On an inhibitor lipids are worth a look once a year; undefined off it. */
  nextLipids: { due: Day; overdue: boolean } | undefined;
  says: string[];
  sources: string[];
}

const keys = ['ldl', 'hdl', 'triglycerides', 'cholesterol'] as const;

/** The heart page: what was measured, when it is due again, and what trials say. Pure. */
export function heartView(facts: Facts): HeartView {
  const lipids = keys.flatMap((key) => rowOf(facts, key));
  const on = inhibitorUse(facts).state === 'taking';
  const newest = lipids
    .map((row) => row.date)
    .sort()
    .at(-1);
  const due = newest ? addTo(newest, { years: 1 }) : facts.asOf;
  const next = on ? { due, overdue: due <= facts.asOf } : undefined;
  const conditions = facts.withCondition('cardiac-disease', 'ischaemic-heart-disease', 'hypertension', 'stroke');
  const ischaemic = facts.withCondition('ischaemic-heart-disease').length > 0;
  return {
    lipids,
    nonHdlMgPerDl: nonHdl(lipids),
    bloodPressure: bloodPressure(facts),
    conditions: conditions.map((c) => c.because),
    statin: facts.taking('statin').length > 0,
    nextLipids: next,
    says: [
      ...(on
        ? [
            'Trials disagree on whether aromatase inhibitors raise cholesterol: the difference to tamoxifen comes largely from tamoxifen, which lowers it. A look once a year is sensible',
          ]
        : []),
      ...(on && ischaemic
        ? [
            'With narrowed heart arteries the label of anastrozole asks to weigh risk and benefit: talk to the heart and the oncology team',
          ]
        : []),
      ...(next?.overdue
        ? [
            newest
              ? `Last lipids ${dayInWords(newest)}: due again`
              : 'No lipids in the record: ask for them once a year',
          ]
        : []),
    ],
    sources: on ? ['LABEL-ANASTROZOLE', 'CHOL18'] : ['CHOL18'],
  };
}

function rowOf(facts: Facts, key: LipidRow['analyte']): LipidRow[] {
  const all = facts.labs(key);
  const newest = all.at(-1);
  if (!newest) return [];
  const analyte = findAnalyte(key)!;
  const before = all.at(-2);
  return [
    {
      analyte: key,
      label: analyte.label,
      date: newest.date,
      mgPerDl: newest.value,
      mmolPerL: Number((newest.value * analyte.factor).toPrecision(3)),
      fasting: newest.fact.fasting,
      trend: all.map(({ date, value }) => ({ date, mgPerDl: value })),
      change: before && newest.value - before.value,
    },
  ];
}

function nonHdl(lipids: LipidRow[]): number | undefined {
  const total = lipids.find((row) => row.analyte === 'cholesterol');
  const hdl = lipids.find((row) => row.analyte === 'hdl');
  return total && hdl && total.date === hdl.date ? total.mgPerDl - hdl.mgPerDl : undefined;
}

function bloodPressure(facts: Facts): HeartView['bloodPressure'] {
  const newest = facts.upTo('measurements').findLast((m) => m.kind === 'blood-pressure');
  return newest?.kind === 'blood-pressure'
    ? {
        date: newest.date,
        systolic: Math.round(valueIn(newest.systolic, 'mm[Hg]')),
        diastolic: Math.round(valueIn(newest.diastolic, 'mm[Hg]')),
      }
    : undefined;
}
