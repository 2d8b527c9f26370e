import { daysBetween, roundTo } from '../record/index.ts';
import type { Because, Known } from './check.ts';
import type { Facts, LabValue } from './facts.ts';

/** Adjusted calcium = calcium + 0.8 x (4 - albumin in g/dL), mg/dL; Payne 1973, as in the band table. */
const ADJUST_PER_G_PER_DL = 0.8;
const NORMAL_ALBUMIN_G_PER_DL = 4;

/** An albumin of another month says little about a calcium. */
const ALBUMIN_WITHIN_DAYS = 30;

export interface CalciumNow {
  /** mg/dL; adjusted to one decimal. */
  readonly result: LabValue;
  readonly adjusted: boolean;
  /** The total calcium of that day, mg/dL; undefined where only an adjusted one was reported. */
  readonly total: number | undefined;
}

/** A laboratory result as a finding shows it. */
export const labBecause = ({ fact }: LabValue): Because => ({
  path: `labs[${fact.id}]`,
  value: `${fact.comparator ?? ''}${fact.value.value} ${fact.value.unit}`,
  date: fact.date,
});

/** The newest serum calcium, adjusted where a result says so or albumin of about the same time is known, else total. */
export function calciumNow(facts: Facts): Known<CalciumNow> {
  const total = facts.labs('calcium').at(-1);
  const printed = facts.labs('calcium-adjusted').at(-1);
  if (printed && (!total || printed.date >= total.date)) {
    const same = total?.date === printed.date ? total.value : undefined;
    return { value: { result: printed, adjusted: true, total: same }, because: [labBecause(printed)] };
  }
  if (!total) return { need: 'lab:calcium' };
  const albumin = facts
    .labs('albumin')
    .findLast((result) => Math.abs(daysBetween(result.date, total.date)) <= ALBUMIN_WITHIN_DAYS);
  if (!albumin) return { value: { result: total, adjusted: false, total: total.value }, because: [labBecause(total)] };
  const value = roundTo(total.value + ADJUST_PER_G_PER_DL * (NORMAL_ALBUMIN_G_PER_DL - albumin.value), 1);
  return {
    value: { result: { ...total, value }, adjusted: true, total: total.value },
    because: [labBecause(total), labBecause(albumin)],
  };
}
