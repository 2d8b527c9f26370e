import type { Certainty } from '../evidence/index.ts';
import { estradiol, inhibitorUse, MEN_LOW_ESTRADIOL_PG_ML, massSpectrometry, menopause } from '../hormones/index.ts';
import { calciumNow, type Facts, isKnown, type Known, type LabValue, labBecause } from '../rules/index.ts';
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
  return { value: newest, because: [labBecause(newest)] };
}

/** The newest calcium, adjusted where that can be said; mg/dL. */
function calcium(facts: Facts): Known<LabValue> {
  const known = calciumNow(facts);
  return isKnown(known) ? { value: known.value.result, because: known.because } : known;
}
