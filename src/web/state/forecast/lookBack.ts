import { type Fan, finish, prepare, runPrepared } from '../../../projection/index.ts';
import { type BonewiseRecord, type Day, daysBetween } from '../../../record/index.ts';
import { type Site, sites } from '../../../remodeling/index.ts';

/** What would have been said at the scan before the last one, and what the last one read; g/cm². */
export interface LookedBack {
  site: Site;
  from: Day;
  to: Day;
  said: number;
  low: number;
  high: number;
  read: number;
  inside: boolean;
}

const TWINS = 200;
const DAYS_A_MONTH = 365.25 / 12;
/** One in twenty lies beyond on either side. */
const Z90 = 1.645;

const between = (fan: Fan, month: number, of: (point: Fan[number]) => number): number => {
  const after = fan.findIndex((point) => point.month >= month);
  const [a, b] = [fan[Math.max(0, after - 1)]!, fan[after < 0 ? fan.length - 1 : after]!];
  const share = b.month > a.month ? (month - a.month) / (b.month - a.month) : 0;
  return of(a) + share * (of(b) - of(a));
};

/**
 * The model as it is now, told only what was known on the day of the last scan but one. The interval for what a scanner
 * would read holds the people of the model, the density of that day, and the scanner's own error.
 */
export function lookBack(record: BonewiseRecord, asOf: Day): LookedBack[] {
  const now = prepare(record, asOf);
  if ('refused' in now) return [];
  const pairs = sites.flatMap((site) => {
    const last = now.readings.findLast((reading) => reading.site === site);
    const before = now.readings.findLast(
      (reading) => reading.site === site && reading.group === last?.group && reading.date < last.date,
    );
    return last && before ? [{ site, last, before }] : [];
  });
  const first = pairs[0];
  if (!first) return [];
  const { date: from } = first.before;
  const { date: to } = first.last;
  const months = daysBetween(from, to) / DAYS_A_MONTH;
  const years = Math.min(10, Math.max(1, Math.ceil(months / 12)));
  const then = prepare(record, from, { years, twins: TWINS });
  if ('refused' in then || months > years * 12) return [];
  const projection = finish(then, runPrepared(then, 0, TWINS));
  return pairs
    .filter(({ last, before }) => last.date === to && before.date === from)
    .flatMap(({ site, last }): LookedBack[] => {
      const baseline = projection.baseline[site];
      if (!baseline) return [];
      const fan = projection.sites[site];
      const middle = between(fan, months, (p) => p.median);
      const said = baseline.gPerCm2 * middle;
      const error = [Z90 * last.sd * said, ((baseline.p95 - baseline.p05) / 2) * middle];
      const reach = (edge: number): number => Math.hypot(baseline.gPerCm2 * (edge - middle), ...error);
      const low = said - reach(between(fan, months, (p) => p.p05));
      const high = said + reach(between(fan, months, (p) => p.p95));
      const { gPerCm2: read } = last;
      return [{ site, from, to, said, low, high, read, inside: read >= low && read <= high }];
    });
}
