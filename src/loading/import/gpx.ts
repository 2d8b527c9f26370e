import { z } from 'zod';
import { localClock } from './localTime.ts';
import { exerciseOfSport } from './sport.ts';
import { type ImportedSession, ImportFault, type ImportOptions } from './types.ts';
import { readXml } from './xml.ts';

const point = z.looseObject({ lat: z.coerce.number(), lon: z.coerce.number(), time: z.string().optional() });
const segment = z.looseObject({ trkpt: z.array(point).default([]) }).catch({ trkpt: [] });
const track = z.looseObject({
  name: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  trkseg: z.array(segment).default([]),
});
const document = z.object({ gpx: z.object({ trk: z.array(track).min(1) }) });

type Point = z.infer<typeof point>;

const EARTH_KM = 6371; // mean radius
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance, km (haversine). */
function between(a: Point, b: Point): number {
  const half = (x: number): number => Math.sin(radians(x) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

const instantOf = ({ time }: Point): number | undefined => {
  const at = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(at) ? undefined : at;
};

/** The tracks of a GPX file; a pause between segments does not count as time. @throws ImportFault */
export function readGpx(text: string, { timeZone }: ImportOptions): ImportedSession[] {
  const read = document.safeParse(readXml(text));
  if (!read.success) throw new ImportFault('a GPX file without a track', 'a GPX file with a recorded track (trk)');
  const sessions = read.data.gpx.trk.flatMap(({ name, type, trkseg }) => {
    const segments = trkseg.map((s) => s.trkpt.filter((p) => instantOf(p) !== undefined)).filter((s) => s.length > 1);
    const first = segments[0]?.[0];
    if (!first) return [];
    let ms = 0;
    let km = 0;
    for (const points of segments) {
      ms += Math.max(0, instantOf(points.at(-1)!)! - instantOf(points[0]!)!);
      for (let i = 1; i < points.length; i += 1) km += between(points[i - 1]!, points[i]!);
    }
    const sport = type ?? name ?? 'track';
    const hours = ms / 3_600_000;
    const exerciseId = exerciseOfSport(sport, km > 0 && hours > 0 ? km / hours : undefined);
    return [
      {
        ...localClock(new Date(instantOf(first)!), timeZone),
        sport,
        ...(exerciseId && { exerciseId }),
        minutes: hours * 60,
        distanceKm: km,
      },
    ];
  });
  if (sessions.length === 0) {
    throw new ImportFault('a GPX route without times', 'a recorded track, whose points have a time');
  }
  return sessions;
}
