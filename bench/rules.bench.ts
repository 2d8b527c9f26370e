// The whole rule set: over one record, and over ten thousand made-up ones in one process.
import { readFileSync } from 'node:fs';
import { allRules } from '../src/assessment/index.ts';
import { type BonewiseRecord, type RecordInput, readRecord, readRecordText } from '../src/record/index.ts';
import { Facts, runRules } from '../src/rules/index.ts';
import type { BenchGroup } from './bench.ts';

const asOf = '2026-11-22';
const PEOPLE = 10_000;

/** A number between 0 and 1 that depends on person and purpose only (Weyl sequence). */
const part = (person: number, purpose: number): number => (person * 0.618_033_988_75 + purpose * 0.754_877_666_25) % 1;
const pick = <T>(from: readonly T[], at: number): T => from[Math.floor(at * from.length)]!;

function madeUp(person: number): BonewiseRecord {
  const age = 40 + Math.floor(part(person, 1) * 45);
  const sex = part(person, 2) < 0.9 ? 'female' : 'male';
  const t = Math.round((0.5 - part(person, 3) * 4) * 10) / 10;
  const drugs = [
    'warfarin',
    'levothyroxine',
    'omeprazole',
    'hydrochlorothiazide',
    'alendronate',
    'denosumab',
    'prednisone',
    'metformin',
  ];
  const input: RecordInput = {
    bonewise: 1,
    person: { birthDate: `${2026 - age}-05-05`, sex },
    answers: [
      { date: '2026-01-01', question: 'smoking', answer: pick(['never', 'former', 'current'], part(person, 4)) },
      ...(sex === 'female'
        ? [
            {
              date: '2026-01-01',
              question: 'menopause' as const,
              answer: age > 51 ? ('postmenopausal' as const) : ('premenopausal' as const),
            },
          ]
        : []),
    ],
    measurements: [
      { date: '2026-01-01', kind: 'height', value: { value: 150 + part(person, 5) * 35, unit: 'cm' } },
      { date: '2026-01-01', kind: 'weight', value: { value: 50 + part(person, 6) * 50, unit: 'kg' } },
    ],
    therapies: [{ date: '2025-01-01', name: pick(['anastrozole', 'letrozole', 'exemestane'], part(person, 7)) }],
    medicines: [pick(drugs, part(person, 8)), pick(drugs, part(person, 9))].map((name) => ({
      date: '2025-06-01',
      name,
    })),
    scans: ['2025-01-10', '2026-02-10'].map((date, i) => ({
      date,
      manufacturer: 'Hologic' as const,
      machine: 'A',
      sites: {
        lumbarSpine: { bmd: { value: 1.047 + 0.11 * (t - i * 0.1), unit: 'g/cm2' }, tScore: t },
        totalHip: { bmd: { value: 0.942 + 0.122 * (t + 0.4), unit: 'g/cm2' }, tScore: Math.round((t + 0.4) * 10) / 10 },
      },
    })),
    labs: [
      {
        date: '2026-03-01',
        analyte: '25-oh-d',
        value: { value: 8 + Math.round(part(person, 10) * 40), unit: 'ng/mL' },
      },
      {
        date: '2026-03-01',
        analyte: 'egfr',
        value: { value: 20 + Math.round(part(person, 11) * 80), unit: 'mL/min/{1.73_m2}' },
      },
      { date: '2026-03-01', analyte: 'calcium', value: { value: 8.5 + part(person, 12) * 2.5, unit: 'mg/dL' } },
    ],
  };
  return readRecord(input);
}

const examples = ['ana-62-anastrozole', 'ruth-71-vertebral-fracture-warfarin-ckd'].map((name) =>
  readRecordText(readFileSync(`examples/${name}.json`, 'utf8')),
);

export const benches: BenchGroup[] = [
  {
    name: 'Rules',
    run: async () => {
      const times: number[] = [];
      for (let i = 0; i < 600; i++) {
        const record = examples[i % examples.length]!;
        const start = performance.now();
        runRules(allRules, new Facts(record, asOf));
        if (i >= 100) times.push(performance.now() - start);
      }
      const people = Array.from({ length: PEOPLE }, (_, person) => madeUp(person));
      const before = process.cpuUsage();
      const start = performance.now();
      let fired = 0;
      for (const record of people) fired += runRules(allRules, new Facts(record, asOf)).findings.length;
      const used = process.cpuUsage(before);
      if (fired === 0) throw new Error('no rule fired on ten thousand people');
      return [
        {
          what: `All ${allRules.length} rules over one record`,
          times,
          aim: { says: 'under 2 ms', within: 2, at: 'median' },
        },
        {
          what: `All rules over ${PEOPLE.toLocaleString('en')} made-up records, one process`,
          times: [performance.now() - start],
          processor: (used.user + used.system) / 1000,
          aim: { says: 'under 20 s', within: 20_000, at: 'median' },
        },
      ];
    },
  },
];
