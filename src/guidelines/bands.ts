import type { Certainty } from '../evidence/index.ts';
import { estradiol, inhibitorUse, MEN_LOW_ESTRADIOL_PG_ML, massSpectrometry, menopause } from '../hormones/index.ts';
import { daysBetween, roundTo } from '../record/index.ts';
import { type Facts, isKnown, type Known, type LabValue } from '../rules/index.ts';
import { boneMedicines } from '../skeleton/index.ts';
import type { Band, BandAction } from './band.ts';
import { bands } from './generated/lab-bands.ts';

export type { Band, BandAction };

export const allBands: readonly Band[] = bands;
export const bandsOf = (analyte: string): Band[] => bands.filter((band) => band.analyte === analyte);
export const certaintyOf = (band: Band): Certainty => band.certainty as Certainty;
export const actionOf = (band: Band): BandAction => band.action as BandAction;

/** Whether a value lies in a band; the lower bound belongs to it and the upper does not, unless the row says otherwise. */
export function inBand(band: Band, value: number): boolean {
  if (band.low === undefined && band.high === undefined) return false;
  const above = band.low === undefined || (band.includes === 'low' ? value >= band.low : value > band.low);
  const below = band.high === undefined || (band.includes === 'high' ? value <= band.high : value < band.high);
  return above && below;
}

/**
 * Whether a result lies in a band for certain. "Below 5" lies in a band only if everything below 5 does; "above 90"
 * likewise.
 */
function resultInBand(band: Band, { value, fact }: LabValue): boolean {
  if (fact.comparator === '<') return band.low === undefined && band.high !== undefined && value <= band.high;
  if (fact.comparator === '>') return band.high === undefined && band.low !== undefined && value >= band.low;
  return inBand(band, value);
}

/** Whether a band is for this person and this result; undefined when the menopausal state would have to be known. */
export function appliesTo(band: Band, facts: Facts, result: LabValue): boolean | undefined {
  const man = facts.sex === 'male';
  const onAi = inhibitorUse(facts).state === 'taking';
  switch (band.who) {
    case 'all':
      return true;
    case 'man':
      return man;
    case 'woman':
      return !man;
    case 'man-on-testosterone':
      return man && facts.taking('testosterone').length > 0;
    case 'man-with-low-estradiol':
      return man && lowEstradiol(facts);
    case 'woman-on-ai':
      return !man && onAi;
    case 'postmenopausal-woman-not-on-ai':
      return man || onAi ? false : postmenopausal(facts);
    case 'premenopausal-woman':
      return man ? false : negated(postmenopausal(facts));
    case 'postmenopausal-or-man':
      return man || postmenopausal(facts);
    case 'on-antiresorptive':
      return boneMedicines(facts).length > 0;
    case 'fasting':
      return result.fact.fasting !== false;
    default:
      return false;
  }
}

const negated = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

const postmenopausal = (facts: Facts): boolean | undefined => {
  const state = menopause(facts);
  return isKnown(state) ? state.value.state === 'postmenopausal' : undefined;
};

const lowEstradiol = (facts: Facts): boolean => {
  const reading = estradiol(facts);
  return isKnown(reading) && reading.value.pgPerMl < MEN_LOW_ESTRADIOL_PG_ML;
};

/** A measured value in its bands, the gravest first. */
export interface Banded {
  result: LabValue;
  bands: Band[];
}

const gravity: readonly BandAction[] = [
  'URGENT',
  'BLOCK',
  'BLOCK_CA_D',
  'BLOCK_CA',
  'BLOCK_MG',
  'ESCALATE_PRESCRIBER',
  'CHECK_CA',
  'REFER',
  'REPLETE',
  'CLINICIAN',
  'CAUTION',
  'REDUCE',
  'OPTIONAL',
  'INFO',
  'AIBL_RULE',
  'OK',
];

/** The newest result of an analyte that may be judged, with its bands; or what is missing. */
export const banded = (facts: Facts, analyte: string): Known<Banded> =>
  facts.derive(`banded:${analyte}`, () => bandedNow(facts, analyte));

function bandedNow(facts: Facts, analyte: string): Known<Banded> {
  const judged = judgedResult(facts, analyte);
  if (!isKnown(judged)) return judged;
  const result = judged.value;
  const found = bandsOf(analyte)
    .filter((band) => appliesTo(band, facts, result) === true && resultInBand(band, result))
    .sort((a, b) => gravity.indexOf(actionOf(a)) - gravity.indexOf(actionOf(b)));
  return { value: { result, bands: found }, because: judged.because };
}

/** Estradiol counts by mass spectrometry only, calcium is adjusted for albumin where that is known. */
function judgedResult(facts: Facts, analyte: string): Known<LabValue> {
  if (analyte === 'calcium') return calcium(facts);
  if (analyte !== 'estradiol') return facts.lab(analyte);
  const all = facts.labs('estradiol');
  const newest = all.findLast(massSpectrometry);
  if (!newest) return { need: all.length > 0 ? 'estradiol-method' : 'lab:estradiol' };
  return { value: newest, because: [becauseOf(newest)] };
}

const becauseOf = ({ fact, date }: LabValue) => ({
  path: `labs[${fact.id}]`,
  value: `${fact.comparator ?? ''}${fact.value.value} ${fact.value.unit}`,
  date,
});

/** Total calcium with albumin: adjusted by 0.8 mg/dL for each g/dL of albumin below 4 (band table). */
const ADJUST_PER_G_PER_DL = 0.8;
const NORMAL_ALBUMIN_G_PER_DL = 4;

/** An albumin of another month says little about a calcium; the screens use the same window. */
const ALBUMIN_WITHIN_DAYS = 30;

/** The newest calcium, adjusted where a result says so or albumin of about the same time is known; mg/dL to one decimal. */
function calcium(facts: Facts): Known<LabValue> {
  const total = facts.labs('calcium').at(-1);
  const adjusted = facts.labs('calcium-adjusted').at(-1);
  if (adjusted && (!total || adjusted.date >= total.date)) return { value: adjusted, because: [becauseOf(adjusted)] };
  if (!total) return { need: 'lab:calcium' };
  const albumin = facts
    .labs('albumin')
    .findLast((result) => Math.abs(daysBetween(result.date, total.date)) <= ALBUMIN_WITHIN_DAYS);
  if (!albumin) return { value: total, because: [becauseOf(total)] };
  const exact = total.value + ADJUST_PER_G_PER_DL * (NORMAL_ALBUMIN_G_PER_DL - albumin.value);
  return {
    value: { ...total, value: roundTo(exact, 1) },
    because: [becauseOf(total), becauseOf(albumin)],
  };
}
