import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFact, readJson, readRecord, readRecordText } from './parse.ts';
import { BadInput, problemLine, shown } from './problems.ts';

const person = { birthDate: '1964-03-14', sex: 'female' };
const lines = (read: () => unknown): string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof BadInput) return error.problems.map(problemLine);
    throw error;
  }
  return [];
};
const inRecord = (rest: object): string[] => lines(() => readRecord({ bonewise: 1, person, ...rest }));
const scan = (sites: object, rest = {}): object => ({ scans: [{ date: '2026-10-01', sites, ...rest }] });
const lab = (rest: object): object => ({
  labs: [{ date: '2026-10-01', analyte: '25-oh-d', value: { value: 28, unit: 'ng/mL' }, ...rest }],
});

describe('what is wrong with a record is said in one line each: path, what was given, what is accepted', () => {
  it.each([
    [
      'a T-score of 40',
      scan({ totalHip: { tScore: 40 } }),
      'scans[0].sites.totalHip.tScore: got 40; accepted: a T- or Z-score, a number from -10 to 10',
    ],
    [
      'a T-score in words',
      scan({ totalHip: { tScore: '-1.8' } }),
      'scans[0].sites.totalHip.tScore: got "-1.8"; accepted: a T- or Z-score, a number from -10 to 10',
    ],
    [
      'a density outside what bone has',
      scan({ lumbarSpine: { bmd: { value: 8.49, unit: 'g/cm2' } } }),
      'scans[0].sites.lumbarSpine.bmd.value: got 8.49; accepted: 0.2 to 2.5 g/cm2',
    ],
    [
      'a density by volume',
      scan({ lumbarSpine: { bmd: { value: 0.849, unit: 'g/cm3' } } }),
      'scans[0].sites.lumbarSpine.bmd.unit: got "g/cm3"; accepted: a UCUM unit convertible to g/cm2, such as g/cm2, mg/cm2',
    ],
    [
      'a day that does not exist',
      scan({}, { date: '2026-02-30' }),
      'scans[0].date: got "2026-02-30"; accepted: a real calendar day as YYYY-MM-DD, like 2026-11-09',
    ],
    [
      'a unit that does not suit the analyte',
      lab({ value: { value: 28, unit: 'kg' } }),
      'labs[0].value.unit: got "kg"; accepted: ng/mL or nmol/L for 25-hydroxyvitamin D',
    ],
    [
      'a weight of a mouse',
      { measurements: [{ date: '2026-10-01', kind: 'weight', value: { value: 20, unit: 'g' } }] },
      'measurements[0].value.value: got 20; accepted: 25 to 350 kg',
    ],
    [
      'a food without its weight',
      { diary: [{ date: '2026-10-01', meal: 'lunch', food: 'sr28:15088' }] },
      'diary[0].amount: got nothing; accepted: the weight eaten, like { "value": 85, "unit": "g" }',
    ],
    [
      'two entries of one id',
      { falls: [fall('a'), fall('a')] },
      /^falls\[1\]\.id: got "a"; accepted: an id that no other/,
    ],
    [
      'a question nobody asks',
      { answers: [{ date: '2026-10-01', question: 'zodiac' }] },
      /^answers\[0\]\.question: got "zodiac"; accepted: one of smoking, menopause/,
    ],
    ['a key nobody knows', { scanz: [] }, /^scanz: got \[\]; accepted: no such key; known here: .*scans/],
  ])('%s', (_, rest, expected) => {
    const [line, ...more] = inRecord(rest);
    expect(more).toEqual([]);
    if (typeof expected === 'string') expect(line).toBe(expected);
    else expect(line).toMatch(expected);
  });

  it('all of them at once', () => {
    const bad = { person: { birthDate: '1964-13-01', sex: 'f' }, ...scan({ totalHip: { tScore: 40, zScore: -30 } }) };
    expect(inRecord(bad).map((line) => line.split(':')[0])).toEqual([
      'person.birthDate',
      'person.sex',
      'scans[0].sites.totalHip.tScore',
      'scans[0].sites.totalHip.zScore',
    ]);
  });

  it('for what is no record at all', () => {
    for (const thing of [null, [], 'text', 7])
      expect(lines(() => readRecord(thing))[0]).toMatch(/accepted: a record, a JSON object/);
    expect(lines(() => readRecord({ bonewise: 9, person }))[0]).toMatch(/^bonewise: got 9; .*newer Bonewise/);
    expect(lines(() => readRecord({}))[0]).toMatch(/^bonewise: got nothing; accepted: 1/);
  });

  it('for text that is not JSON, with line and column', () => {
    expect(lines(() => readRecordText('{\n  "bonewise": 1,\n  oops }'))[0]).toMatch(
      /valid JSON \(stopped at line 3, column 3\)/,
    );
    expect(lines(() => readJson(''))[0]).toContain('got "an empty file"');
    expect(lines(() => readJson('{"a": 1'))[0]).toContain('accepted: valid JSON');
  });

  it('for one fact by itself', () => {
    expect(lines(() => readFact('symptoms', { date: '2026-10-01', symptom: 'joint-pain', severity: 11 }))).toEqual([
      'severity: got 11; accepted: at most 10',
    ]);
  });
});

describe('a shown value', () => {
  it('is short and on one line, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const text = shown(value);
        expect(text.length).toBeLessThanOrEqual(80);
        expect(text).not.toMatch(/[\n\r]/);
      }),
    );
  });
});

function fall(id: string): object {
  return { id, date: '2026-10-01', injurious: false };
}
