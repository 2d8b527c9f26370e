import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder';
import { describe, expect, it } from 'vitest';
import { readFact } from '../../record/index.ts';
import { alreadyLogged, describeImported, ImportFault, proposedFact, readActivityFile } from './index.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const berlin = { timeZone: 'Europe/Berlin' };

const u8 = (number: number, value: number) => ({ number, size: 1, baseType: FitBaseType.Uint8, value });
const enumOf = (number: number, value: number) => ({ number, size: 1, baseType: FitBaseType.Enum, value });
const u16 = (number: number, value: number) => ({ number, size: 2, baseType: FitBaseType.Uint16, value });
const u32 = (number: number, value: number) => ({ number, size: 4, baseType: FitBaseType.Uint32, value });
const at = (number: number, iso: string) => u32(number, FitEncoder.toFitTimestamp(new Date(iso)));
const local = (number: number, iso: string) => at(number, iso);

/** A walk of 45 minutes, 3.9 km, 2,600 strides, begun at 23:40 UTC on a watch two hours ahead. */
function fitWalk(): Uint8Array {
  return new FitEncoder()
    .writeMessage(0, [enumOf(0, 4), at(4, '2026-07-10T23:40:00Z')])
    .writeMessage(18, [
      at(253, '2026-07-11T00:25:00Z'),
      at(2, '2026-07-10T23:40:00Z'),
      enumOf(5, 11), // walking
      enumOf(6, 0),
      u32(7, 2_700_000), // ms
      u32(8, 2_700_000),
      u32(9, 390_000), // cm
      u32(10, 2600),
    ])
    .writeMessage(34, [at(253, '2026-07-11T00:25:00Z'), local(5, '2026-07-11T02:25:00Z')])
    .close();
}

const fitSet = (encoder: FitEncoder, iso: string, reps: number, sixteenthsKg: number, category: number, active = 1) =>
  encoder.writeMessage(225, [
    at(254, iso),
    u32(0, 40_000),
    u16(3, reps),
    u16(4, sixteenthsKg),
    u8(5, active),
    at(6, iso),
    u16(7, category),
  ]);

const tcx = (body: string): string =>
  `<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2"><Activities>${body}</Activities></TrainingCenterDatabase>`;
const lap = (start: string, seconds: number, metres: number, steps = 0): string =>
  `<Lap StartTime="${start}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${metres}</DistanceMeters>` +
  `${steps ? `<Extensions><ns3:LX><ns3:Steps>${steps}</ns3:Steps></ns3:LX></Extensions>` : ''}</Lap>`;

const gpx = (track: string): string => `<?xml version="1.0"?><gpx version="1.1" creator="t">${track}</gpx>`;
const point = (lat: number, time?: string): string =>
  `<trkpt lat="${lat}" lon="13.4">${time ? `<time>${time}</time>` : ''}</trkpt>`;

describe('FIT', () => {
  it('reads a walk on the day that the watch showed, whatever zone this machine is in', async () => {
    const [walk, ...rest] = await readActivityFile(fitWalk(), { timeZone: 'America/Los_Angeles' });
    expect(rest).toEqual([]);
    expect(walk).toMatchObject({ date: '2026-07-11', time: '01:40', exerciseId: 'E02', minutes: 45, steps: 5200 });
    expect(walk?.distanceKm).toBeCloseTo(3.9, 6);
  });

  it('reads strength sets together by exercise, rests left out', async () => {
    const encoder = new FitEncoder().writeMessage(0, [enumOf(0, 4)]);
    fitSet(encoder, '2026-11-20T08:00:00Z', 10, 12 * 16, 28); // squat
    fitSet(encoder, '2026-11-20T08:01:00Z', 0, 0, 65534, 0); // rest
    fitSet(encoder, '2026-11-20T08:03:00Z', 8, 14 * 16, 28);
    const [squats, ...rest] = await readActivityFile(encoder.close(), berlin);
    expect(rest).toEqual([]);
    expect(squats).toMatchObject({
      date: '2026-11-20',
      time: '09:00',
      exerciseId: 'E36',
      sets: [
        { reps: 10, loadKg: 12 },
        { reps: 8, loadKg: 14 },
      ],
    });
  });

  it('reads the steps of a day from counts that grow', async () => {
    const encoder = new FitEncoder().writeMessage(0, [enumOf(0, 32)]);
    for (const [iso, count] of [
      ['2026-11-20T09:00:00Z', 1200],
      ['2026-11-20T21:00:00Z', 6450],
    ] as const) {
      encoder.writeMessage(55, [at(253, iso), enumOf(5, 6), u32(3, count)]);
    }
    expect(await readActivityFile(encoder.close(), berlin)).toEqual([
      { date: '2026-11-20', sport: 'steps', exerciseId: 'E02', steps: 6450 },
    ]);
  });

  it.each([
    ['the short counts of some watches', [1200, 6450], 6450],
    ['short counts that run over', [1200, 60_000, 4464], 70_000],
    ['short counts that begin anew', [1200, 5000, 20], 5000],
  ])('reads %s, with their short clocks', async (_, counts, steps) => {
    const encoder = new FitEncoder().writeMessage(0, [enumOf(0, 32)]);
    const first = new Date('2026-11-20T09:00:00Z');
    encoder.writeMessage(55, [at(253, first.toISOString()), enumOf(5, 8)]); // sitting: the whole clock only
    counts.forEach((count, n) => {
      const clock = (FitEncoder.toFitTimestamp(first) + 3600 * (n + 1)) & 0xffff;
      const walking = { number: 24, size: 1, baseType: FitBaseType.Byte, value: (3 << 5) | 6 };
      encoder.writeMessage(55, [u16(26, clock), walking, u16(9, count)]);
    });
    expect(await readActivityFile(encoder.close(), berlin)).toEqual([
      { date: '2026-11-20', sport: 'steps', exerciseId: 'E02', steps },
    ]);
  });

  it('says so when the file is damaged or cut off', async () => {
    const whole = fitWalk();
    const damaged = whole.slice();
    damaged[40] = (damaged[40] ?? 0) ^ 0xff;
    await expect(readActivityFile(damaged, berlin)).rejects.toThrow(/cannot be read.*accepted: a whole FIT file/);
    await expect(readActivityFile(whole.slice(0, 60), berlin)).rejects.toThrow(ImportFault);
  });
});

describe('TCX', () => {
  it('adds laps and steps, tells a brisk walk by its pace, and keeps the local day', async () => {
    const body = `<Activity Sport="Walking"><Id>2026-11-20T23:30:00Z</Id>${lap('2026-11-20T23:30:00Z', 900, 1500, 1900)}${lap('2026-11-20T23:45:00Z', 900, 1450, 1850)}</Activity>`;
    const [walk] = await readActivityFile(bytesOf(tcx(body)), berlin);
    expect(walk).toMatchObject({ date: '2026-11-21', time: '00:30', exerciseId: 'E03', minutes: 30, steps: 3750 });
  });

  it('reads several activities, an unknown sport under its own name', async () => {
    const body = `<Activity Sport="Biking"><Id>2026-11-19T10:00:00Z</Id>${lap('2026-11-19T10:00:00Z', 1800, 9000)}</Activity><Activity Sport="Other"><Id>2026-11-18T10:00:00Z</Id>${lap('2026-11-18T10:00:00Z', 600, 0)}</Activity>`;
    const found = await readActivityFile(bytesOf(tcx(body)), berlin);
    expect(found.map(({ date, exerciseId }) => [date, exerciseId])).toEqual([
      ['2026-11-18', undefined],
      ['2026-11-19', 'E60'],
    ]);
    expect(proposedFact(found[0]!, 'a.tcx').exercise).toBe('Other');
  });

  it('names the line where a file breaks off', async () => {
    await expect(readActivityFile(bytesOf(tcx('<Activity>').slice(0, -30)), berlin)).rejects.toThrow(/at line 1/);
    await expect(readActivityFile(bytesOf(tcx('')), berlin)).rejects.toThrow('without a finished activity');
  });
});

describe('GPX', () => {
  it('counts the time within segments and the distance between points', async () => {
    // 0.01 degrees of latitude are 1.112 km.
    const track = `<trk><name>Round the lake</name><type>hiking</type><trkseg>${point(52.5, '2026-11-20T10:00:00Z')}${point(52.51, '2026-11-20T10:15:00Z')}</trkseg><trkseg>${point(52.51, '2026-11-20T11:00:00Z')}${point(52.52, '2026-11-20T11:15:00Z')}</trkseg></trk>`;
    const [hike] = await readActivityFile(bytesOf(gpx(track)), berlin);
    expect(hike).toMatchObject({ date: '2026-11-20', time: '11:00', exerciseId: 'E108', minutes: 30 });
    expect(hike?.distanceKm).toBeCloseTo(2.224, 2);
    expect(describeImported(hike!)).toBe('Country walk on uneven paths, 30 min, 2.2 km');
  });

  it('refuses a route that nobody went', async () => {
    const track = `<trk><trkseg>${point(52.5)}${point(52.51)}</trkseg></trk>`;
    await expect(readActivityFile(bytesOf(gpx(track)), berlin)).rejects.toThrow('a GPX route without times');
  });

  it('expands no entities', async () => {
    const bomb = `<!DOCTYPE gpx [<!ENTITY a "${'x'.repeat(50)}"><!ENTITY b "&a;&a;&a;">]><gpx><trk><name>&b;</name></trk></gpx>`;
    await expect(readActivityFile(bytesOf(bomb), berlin)).rejects.toThrow(ImportFault);
  });
});

describe('any other file', () => {
  it.each([
    ['', 'an empty file'],
    ['date,steps\n2026-11-20,5000', 'begins with "date,steps 2026-11-20,5000"'],
    ['PK\u0003\u0004', 'a zip archive'],
    [
      gpx(`<trk><trkseg>${point(1, '2026-11-18T10:00:00Z')}${point(2, '2026-11-20T10:00:00Z')}</trkseg></trk>`),
      '48 hours',
    ],
  ])('%j is refused in words', async (text, words) => {
    await expect(readActivityFile(bytesOf(text), berlin)).rejects.toThrow(words);
  });
});

it('a day to come is refused', async () => {
  const until = (day: string) => readActivityFile(fitWalk(), { ...berlin, until: day });
  await expect(until('2026-07-10')).rejects.toThrow('a session on 2026-07-11, a day to come; accepted: days up to');
  expect(await until('2026-07-11')).toHaveLength(1);
});

describe('the proposed facts', () => {
  it('hold before the record, and are known when the file comes a second time', async () => {
    const [walk] = await readActivityFile(fitWalk(), berlin);
    const fact = proposedFact(walk!, 'walk.fit');
    expect(readFact('training', fact)).toMatchObject({
      exercise: 'E02',
      duration: { value: 45, unit: 'min' },
      steps: 5200,
      note: '3.9 km',
      source: { kind: 'imported', from: 'walk.fit' },
    });
    expect(alreadyLogged(fact, [fact])).toBe(true);
    expect(alreadyLogged(fact, [{ ...fact, time: '09:00' }])).toBe(false);
  });
});
