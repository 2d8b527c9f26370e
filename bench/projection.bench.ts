// How long a projection takes, and how often its interval holds the truth.
import { readFileSync } from 'node:fs';
import { finish, mechanism, type Prepared, prepare, runPrepared } from '../src/projection/index.ts';
import { type Day, readRecord } from '../src/record/index.ts';
import { coverage } from '../src/remodeling/index.ts';
import { type BenchGroup, type Row, timesOf } from './bench.ts';

const ana = readRecord(
  JSON.parse(readFileSync(new URL('../examples/ana-62-anastrozole.json', import.meta.url), 'utf8')),
);
const day = '2026-11-22' as Day;

function prepared(twins: number, whatIf?: 'loading-programme' | 'denosumab'): Prepared {
  const made = prepare(ana, day, { twins, whatIfs: whatIf ? [whatIf] : [] });
  if ('refused' in made) throw new Error(made.refused);
  return made;
}
const whole = (p: Prepared): unknown => finish(p, runPrepared(p, 0, p.twins));

const rows = async (): Promise<Row[]> => {
  const few = prepared(40, 'loading-programme');
  const band = prepared(400, 'loading-programme');
  const heavy = prepared(400, 'denosumab');
  return [
    {
      what: 'projection: median of a what-if beside the present course (40 twins, one thread)',
      ...(await timesOf(15, () => whole(few), 3)),
      aim: { says: 'median under 100 ms', within: 100, at: 'median' },
    },
    {
      what: 'projection: band of a what-if beside the present course (400 twins, one thread; the page uses two)',
      ...(await timesOf(7, () => whole(band), 1)),
      aim: { says: 'median under 500 ms', within: 500, at: 'median' },
    },
    {
      what: 'projection: band with denosumab, dose by dose (400 twins, one thread)',
      ...(await timesOf(5, () => whole(heavy), 1)),
    },
    { what: 'projection: mechanism of one course, by month', ...(await timesOf(15, () => mechanism(ana, day), 2)) },
  ];
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** 500 women of 62 on anastrozole, scanned at the start and after two years, foretold to the fifth year. */
function section(): string {
  const { sites, linear } = coverage({
    body: { sex: 'female', ageYears: 62, yearsSinceMenopause: 11 },
    course: { therapies: [{ drug: 'anastrozole', dose_mg: 1, every_d: 1, fromMonth: 0 }], habits: [] },
    scans: [0, 24],
    foretold: 60,
    people: 500,
    twins: 1000,
    precision: { lumbarSpine: 0.012, totalHip: 0.012, femoralNeck: 0.018 },
    seed: 5,
  });
  return [
    '500 simulated women on anastrozole with scans at the start and after two years; their true change from the second',
    `scan to the fifth year against the projection’s 90 % interval (aim: 85 to 95 %). Linear fall-back: ${linear} of 500.`,
    '',
    '| site | inside, fitted to two scans | inside, without scans | width, points | width without scans |',
    '|---|---:|---:|---:|---:|',
    ...sites.map(
      (s) =>
        `| ${s.site} | ${percent(s.fitted)} | ${percent(s.unfitted)} | ${s.width.toFixed(1)} | ${s.widthUnfitted.toFixed(1)} |`,
    ),
  ].join('\n');
}

export const benches: BenchGroup[] = [{ name: 'projection', run: rows, section }];
