import type { IntakeRow } from '../../assessment/types.ts';

/** The aim is always at this share of the width, so that aims line up down the page. */
export const AIM_AT = 60;
/** With less than this share of the eaten weight known, the bar is hatched and the amount is "at least". */
export const KNOWN_ENOUGH = 0.8;
/** Where nothing sets a scale, a known amount gets this much of the bar. */
const WITHOUT_SCALE = 10;

/** Where the parts of a gauge begin and end, in percent of its width. */
export interface GaugeShape {
  food: number;
  tablet: number;
  /** Part above what should be kept under. */
  excess: { from: number; to: number } | undefined;
  /** Hatched from here on: not known. */
  unknownFrom: number | undefined;
  aim: number | undefined;
  limit: number | undefined;
  limitOffScale: boolean;
}

type Row = Pick<
  IntakeRow,
  'food' | 'supplements' | 'total' | 'atLeast' | 'knownShareOfWeight' | 'target' | 'upperLimit' | 'aim'
>;

/** Whether an amount is only a lower bound, because too little of what was eaten has a figure. */
export const isLowerBound = (row: Pick<Row, 'atLeast' | 'knownShareOfWeight'>): boolean =>
  row.atLeast && row.knownShareOfWeight < KNOWN_ENOUGH;

/** The geometry of a gauge; unknown stays unknown and is never drawn as zero. */
export function gaugeShape(row: Row): GaugeShape {
  const under = row.aim === 'keep under';
  const end = under ? (row.target?.max ?? row.upperLimit?.value) : (row.target?.min ?? row.target?.max);
  const clip = (percent: number): number => Math.min(100, Math.max(0, percent));
  const at = (value: number): number => (end === undefined ? WITHOUT_SCALE : (value / end) * AIM_AT);
  const food = row.food === undefined ? 0 : clip(at(row.food));
  const total = row.total === undefined ? food : Math.max(food, clip(at(row.total)));
  const lowerBound = row.total === undefined || isLowerBound(row);
  // A limit for tablets alone has no place on a scale of food and tablets together.
  const onScale = !under && end !== undefined && row.upperLimit?.scope === 'total';
  const limit = onScale && row.upperLimit ? at(row.upperLimit.value) : undefined;
  return {
    food: under ? Math.min(food, AIM_AT) : food,
    tablet: under ? 0 : total - food,
    excess: under && total > AIM_AT ? { from: AIM_AT, to: total } : undefined,
    unknownFrom: lowerBound ? total : undefined,
    aim: under || end === undefined ? undefined : AIM_AT,
    limit: under && end !== undefined ? AIM_AT : limit !== undefined && limit <= 100 ? limit : undefined,
    limitOffScale: limit !== undefined && limit > 100,
  };
}
