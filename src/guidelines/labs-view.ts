import { analytes, type Day, daysBetween, findAnalyte } from '../record/index.ts';
import { type Facts, isKnown } from '../rules/index.ts';
import { actionOf, type BandAction, banded } from './bands.ts';
import { siOf, unitInWords } from './lab-words.ts';

/** The newest result of an analyte, in both unit systems, with the words of its band. */
export interface LabRow {
  analyte: string;
  label: string;
  loinc: string[];
  date: Day;
  /** Id of the record's fact. */
  fact: string;
  asPrinted: { value: number; unit: string };
  comparator: '<' | '>' | undefined;
  /** In the unit of the thresholds, and in SI units; units as laboratories print them. */
  value: number;
  unit: string;
  siValue: number;
  siUnit: string;
  method: string | undefined;
  /** The gravest band it lies in; undefined where no band is for this person or value. */
  band: { name: string; says: string; action: BandAction } | undefined;
  /** Calcium adjusted for albumin of about the same time. */
  adjusted: number | undefined;
  /** Older than a year: worth repeating. */
  old: boolean;
  /** All results in the unit of the thresholds, oldest first. */
  trend: { date: Day; value: number }[];
}

export interface LabView {
  rows: LabRow[];
  /** Results whose analyte no table knows: kept and shown, not judged. */
  notKnown: { analyte: string; value: number; unit: string; date: Day }[];
}

const OLD_AFTER_DAYS = 365;

/** The laboratory page: newest result per analyte, in the order of the analyte table. */
export function labView(facts: Facts): LabView {
  return facts.derive('labView', () => ({
    rows: analytes.flatMap(({ key }) => rowOf(facts, key)),
    notKnown: facts
      .upTo('labs')
      .filter((lab) => !findAnalyte(lab.analyte))
      .map((lab) => ({ analyte: lab.analyte, ...lab.value, date: lab.date })),
  }));
}

function rowOf(facts: Facts, key: string): LabRow[] {
  const all = facts.labs(key);
  const newest = all.at(-1);
  if (!newest) return [];
  const analyte = findAnalyte(key)!;
  const judged = banded(facts, key === 'calcium-adjusted' ? 'calcium' : key);
  // A band is shown beside the result it was made from, not beside a newer one that may not be judged.
  const same = isKnown(judged) && judged.value.result.date === newest.date ? judged.value : undefined;
  const band = same?.bands[0];
  const { value, unit } = newest.fact.value;
  return [
    {
      analyte: key,
      label: analyte.label,
      loinc: analyte.loinc,
      date: newest.date,
      fact: newest.fact.id,
      asPrinted: { value, unit },
      comparator: newest.fact.comparator,
      value: newest.value,
      unit: unitInWords(analyte.unit),
      siValue: siOf(analyte, newest),
      siUnit: unitInWords(analyte.siUnit),
      method: newest.fact.method,
      band: band && { name: band.band, says: band.says, action: actionOf(band) },
      adjusted: key === 'calcium' && same && same.result.value !== newest.value ? same.result.value : undefined,
      old: daysBetween(newest.date, facts.asOf) > OLD_AFTER_DAYS,
      trend: all.map((result) => ({ date: result.date, value: result.value })),
    },
  ];
}
