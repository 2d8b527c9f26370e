import { z } from 'zod';
import { localClock } from './localTime.ts';
import { exerciseOfSport } from './sport.ts';
import { type ImportedSession, ImportFault, type ImportOptions } from './types.ts';
import { readXml } from './xml.ts';

const lap = z.looseObject({
  StartTime: z.string().optional(),
  TotalTimeSeconds: z.coerce.number().min(0).default(0),
  DistanceMeters: z.coerce.number().min(0).default(0),
  // Activity extension v2: <LX><Steps>.
  Extensions: z
    .looseObject({ LX: z.looseObject({ Steps: z.coerce.number().int().min(0).optional() }).optional() })
    .optional()
    .catch(undefined),
});
const activity = z.looseObject({ Sport: z.string().default('Other'), Id: z.string(), Lap: z.array(lap).default([]) });
const document = z.object({
  TrainingCenterDatabase: z.object({ Activities: z.object({ Activity: z.array(activity).min(1) }) }),
});

/** The activities of a TCX file, laps added up. @throws ImportFault */
export function readTcx(text: string, { timeZone }: ImportOptions): ImportedSession[] {
  const read = document.safeParse(readXml(text));
  if (!read.success)
    throw new ImportFault('a TCX file without a finished activity', 'a TCX file of at least one activity');
  return read.data.TrainingCenterDatabase.Activities.Activity.map(({ Sport, Id, Lap }) => {
    const start = new Date(Lap[0]?.StartTime ?? Id);
    if (Number.isNaN(start.getTime()))
      throw new ImportFault(`an activity that began at "${Id}"`, 'a time like 2026-11-20T09:30:00Z');
    const sum = (of: (l: z.infer<typeof lap>) => number): number => Lap.reduce((n, l) => n + of(l), 0);
    const minutes = sum((l) => l.TotalTimeSeconds) / 60;
    const km = sum((l) => l.DistanceMeters) / 1000;
    const steps = sum((l) => l.Extensions?.LX?.Steps ?? 0);
    const exerciseId = exerciseOfSport(Sport, km > 0 && minutes > 0 ? km / (minutes / 60) : undefined);
    return {
      ...localClock(start, timeZone),
      sport: Sport,
      ...(exerciseId && { exerciseId }),
      ...(minutes > 0 && { minutes }),
      ...(km > 0 && { distanceKm: km }),
      ...(steps > 0 && { steps }),
    };
  });
}
