import type { Assessment } from '../../../../assessment/types.ts';
import type { Prepared, Projection } from '../../../../projection/index.ts';
import { addTo, type Day, daysBetween } from '../../../../record/index.ts';
import type { Site } from '../../../../remodeling/index.ts';
import type { FanReading } from '../../../components/fan.ts';

export const siteNames: readonly Site[] = ['lumbarSpine', 'totalHip', 'femoralNeck'];

/** The day so many months from another. */
export const dayAfter = (asOf: Day, months: number): Day => addTo(asOf, { months: Math.round(months) });
export const yearAfter = (asOf: Day, months: number): string => dayAfter(asOf, months).slice(0, 4);

/** Scans of the newest series of a site as fractions of today's density; others cannot stand on the same axis. */
export function scanFractions(prepared: Prepared, { baseline }: Projection, site: Site): FanReading[] {
  const today = baseline[site]?.gPerCm2;
  const list = prepared.readings.filter((reading) => reading.site === site);
  const group = list.at(-1)?.group;
  if (today === undefined) return [];
  return list
    .filter((reading) => reading.group === group)
    .map(({ month, gPerCm2, sd }) => ({ month, value: gPerCm2 / today, sd }));
}

/** Whether any two scans could be held against one another. */
export const anyComparable = ({ readings }: Prepared): boolean =>
  readings.some((a, i) => readings.some((b, k) => k < i && a.site === b.site && a.group === b.group));

/** The inhibitor's end in the record, where it lies within the years shown. */
export function endWithin({ hormones, asOf }: Assessment, years: number): { drug: string; day: Day } | undefined {
  const { name, plannedEnd, state } = hormones.inhibitor;
  if (state !== 'taking' || !name || !plannedEnd || plannedEnd <= asOf) return undefined;
  return daysBetween(asOf, plannedEnd) / 365.25 < years ? { drug: name, day: plannedEnd } : undefined;
}
