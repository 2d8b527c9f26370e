import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecordText } from '../record/index.ts';
import { root } from './root.ts';
import { run } from './run.fixture.ts';

const ana = join(root, 'examples', 'ana-62-anastrozole.json');
const asOf = ['--as-of', '2026-11-15'];

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonewise-cli-'));
  file = join(folder, 'me.json');
  writeFileSync(file, readFileSync(ana));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const record = (rest: object): string =>
  JSON.stringify({ bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' }, ...rest });

describe('assess', () => {
  it('gives JSON of the documented shape', async () => {
    const { code, out, err } = await run(['assess', ana, ...asOf, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out);
    for (const key of ['person', 'skeleton', 'targets', 'intake', 'loading', 'labs', 'heart', 'joints', 'hormones']) {
      expect(answer).toHaveProperty(key);
    }
    expect(answer.asOf).toBe('2026-11-15');
    expect(answer.findings.length).toBeGreaterThan(0);
    for (const finding of answer.findings) {
      expect(finding).toMatchObject({
        rule: expect.any(String),
        severity: expect.stringMatching(/^(urgent|block|clinician|caution|advice|info)$/),
        title: expect.any(String),
        because: expect.any(Array),
        action: expect.any(String),
        sources: expect.any(Array),
        certainty: expect.any(String),
      });
    }
  });

  it('gives words that fit the terminal, gravest first', async () => {
    const { code, out } = await run(['assess', ana, ...asOf]);
    expect(code).toBe(0);
    expect(out).toContain('Ana Ribeiro, 62, as of 2026-11-15');
    expect(out.indexOf('To take up with your clinician')).toBeLessThan(out.indexOf('Take care'));
    const tooLong = out.split('\n').filter((line) => line.length > 80 && line.includes(' '));
    expect(tooLong).toEqual([]);
  });

  it('reads from standard input, and is the same on the same day', async () => {
    const text = readFileSync(ana, 'utf8');
    const once = await run(['assess', '-', ...asOf, '--json'], text);
    expect(once.code).toBe(0);
    expect(await run(['assess', '-', ...asOf, '--json'], text)).toEqual(once);
  });
});

describe('the week of meals', () => {
  it('is written as a calendar, and what to buy for it as a list', async () => {
    const ics = join(folder, 'meals.ics');
    const { code, out, err } = await run(['plan', ana, ...asOf, '--shopping', '--ics', ics]);
    expect({ code, err }).toEqual({ code: 0, err: `Meals of 7 days written to ${ics}\n` });
    expect(out).toMatch(/^PRODUCE\n- /);
    expect(readFileSync(ics, 'utf8').match(/BEGIN:VEVENT/g)!.length).toBeGreaterThanOrEqual(28);
    const json = JSON.parse((await run(['plan', ana, ...asOf, '--shopping', '--json'])).out);
    expect(json.aisles[0].aisle).toBe('produce');
  });
});

describe('bad input ends with 2, nothing on standard output, and one line per problem', () => {
  const scan = (tScore: unknown) => ({ scans: [{ date: '2026-10-01', sites: { totalHip: { tScore } } }] });
  const lab = (date: string, unit: string) => ({ date, analyte: '25-oh-d', value: { value: 28, unit } });

  it.each([
    [
      'a T-score of 40',
      record(scan(40)),
      ['scans[0].sites.totalHip.tScore: got 40; accepted: a T- or Z-score, a number from -10 to 10'],
    ],
    [
      'wrong units and impossible dates',
      record({ labs: [lab('2026-10-01', 'kg'), lab('2026-02-30', 'ng/mL')] }),
      [
        'labs[0].value.unit: got "kg"; accepted: ng/mL or nmol/L for 25-hydroxyvitamin D',
        'labs[1].date: got "2026-02-30"; accepted: a real calendar day as YYYY-MM-DD, like 2026-11-09',
      ],
    ],
    ['bad JSON', '{"bonewise": 1,', [/^\(document\): got .*; accepted: valid JSON/]],
    ['an empty file', '', [/^\(document\): got "an empty file"/]],
    [
      'another document',
      '[]',
      ['(document): got []; accepted: a record, a JSON object with "bonewise": 1 and a "person"'],
    ],
  ])('%s', async (_, text, expected) => {
    for (const command of ['assess', 'plan']) {
      const { code, out, err } = await run([command, '-'], text);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      const lines = err.trimEnd().split('\n');
      expect(lines).toHaveLength(expected.length);
      for (const [i, line] of lines.entries()) {
        const wanted = expected[i]!;
        if (typeof wanted === 'string') expect(line).toBe(wanted);
        else expect(line).toMatch(wanted);
      }
    }
  });

  it.each([
    [
      ['assess', 'missing.json'],
      'missing.json: got nothing; accepted: a file that can be read (there is none of this name)',
    ],
    [['assess', tmpdir()], 'this is a folder'],
    [['assess', ana, '--as-of', '2026-02-30'], '--as-of: got "2026-02-30"; accepted: a real calendar day'],
    [['assess', ana, '--as-of', '1950-01-01'], '--as-of: got "1950-01-01"; accepted: a day from 1964-03-14 on'],
    [
      ['plan', ana, '--ics', '/no/such/folder/meals.ics'],
      '--ics: got "/no/such/folder/meals.ics"; accepted: a file in a folder that is there',
    ],
    [['plan', ana, '--days', '9'], '--days: got "9"; accepted: a whole number from 1 to 7'],
    [['assess'], "missing required argument 'record'"],
    [['asses', ana], "unknown command 'asses'"],
    [['assess', ana, '--jsn'], "unknown option '--jsn'"],
    [['schema', 'trail'], 'schema: got "trail"; accepted: one of record, scenario, trial'],
    [['foods', 'show', 'sr28:99999'], 'got "sr28:99999"'],
    [['foods', 'search', 'milk', '--limit', '0'], '--limit: got 0'],
    [['rules', 'X99'], 'rule: got "X99"'],
    [['serve', '--port', 'high'], '--port: got "high"'],
    [['restore', 'missing.json'], 'missing.json: got nothing'],
  ])('%j', async (argv, expected) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
  });
});

describe('log', () => {
  const read = () => readRecordText(readFileSync(file, 'utf8'));

  it.each([
    [
      'food',
      ['food', 'greek', 'yogurt', '--grams', '170', '--meal', 'breakfast'],
      'diary',
      { meal: 'breakfast', amount: { value: 170, unit: 'g' } },
    ],
    [
      'food by measure',
      ['food', 'sr28:01077', '--measure', 'cup', '--count', '2'],
      'diary',
      { food: 'sr28:01077', amount: { value: 488, unit: 'g' } },
    ],
    ['lab', ['lab', '25-oh-d', '28', 'ng/mL'], 'labs', { analyte: '25-oh-d', value: { value: 28, unit: 'ng/mL' } }],
    [
      'lab below a limit',
      ['lab', 'estradiol', '<5', 'pg/mL', '--method', 'LC-MS/MS'],
      'labs',
      { comparator: '<', value: { value: 5, unit: 'pg/mL' } },
    ],
    ['weight', ['weight', '156.5', 'lb'], 'measurements', { kind: 'weight', value: { value: 156.5, unit: '[lb_av]' } }],
    [
      'symptom',
      ['symptom', 'joint-pain', '--severity', '4', '--site', 'hands'],
      'symptoms',
      { severity: 4, site: 'hands' },
    ],
    [
      'session',
      ['session', 'E37', '--sets', '2', '--reps', '10', '--load', '12'],
      'training',
      { sets: [{ reps: 10, load: { value: 12, unit: 'kg' } }, { reps: 10 }] },
    ],
  ] as const)('adds a %s', async (_, words, kind, expected) => {
    const before = read();
    const { code, out, err } = await run(['log', file, ...words, '--date', '2026-11-20']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Added to ${kind}: .*2026-11-20\n$`));
    const after = read();
    expect(after[kind]).toHaveLength(before[kind].length + 1);
    expect(after[kind].at(-1)).toMatchObject({ date: '2026-11-20', ...expected });
    expect({ ...after, [kind]: [] }).toEqual({ ...before, [kind]: [] });
  });

  it('a warning sign is answered at once, and stands first in every answer until it is put away', async () => {
    const said = await run(['log', file, 'symptom', 'chest-pain']);
    expect(said.out).toContain('Warning signs: this comes first');
    expect(said.out).toContain('Call the emergency number now');
    expect(said.out).toContain('What you can say');
    const today = read().symptoms.at(-1)!.date;
    const before = 'Warning signs: this comes first';
    for (const argv of [
      ['assess', file],
      ['plan', file, '--days', '1', '--seed', '1'],
      ['plan', file, '--programme'],
    ]) {
      expect((await run([...argv, '--as-of', today])).out.slice(0, before.length)).toBe(before);
    }
    const dismissal = JSON.stringify({ date: today, rule: 'R04', reason: 'called' });
    expect((await run(['log', file, 'fact', 'dismissals', '--json', '-'], dismissal)).out).not.toContain(before);
    expect((await run(['assess', file, '--as-of', today])).out).not.toContain(before);
  });

  it('adds a scan, and any other fact, from JSON', async () => {
    const scan = { date: '2026-11-20', sites: { totalHip: { tScore: -1.4 } } };
    expect((await run(['log', file, 'scan', '--json', '-'], JSON.stringify(scan))).code).toBe(0);
    const fall = { date: '2026-11-20', injurious: false };
    expect((await run(['log', file, 'fact', 'falls', '--json', '-'], JSON.stringify(fall))).code).toBe(0);
    expect(read().scans.at(-1)).toMatchObject(scan);
    expect(read().falls.at(-1)).toMatchObject(fall);
  });

  it.each([
    [['lab', '25-oh-d', '28', 'kg'], 'value.unit: got "kg"; accepted: ng/mL or nmol/L'],
    [['lab', '25-oh-d', 'low', 'ng/mL'], 'VALUE: got "low"; accepted: a number'],
    [['lab', '25-oh-d'], 'log lab: got 25-oh-d; accepted: bonewise log RECORD.json lab 25-oh-d 28 ng/mL'],
    [['weight', '64', '--date', '2026-02-30'], 'date: got "2026-02-30"'],
    [['food', 'sr28:01077'], 'accepted: --grams N, or --measure with one of "1 cup"'],
    [['food', 'zzzzqqqq', '--grams', '5'], 'food: got "zzzzqqqq"'],
    [['symptom', 'joint-pain', '--severity', '12'], 'severity: got 12; accepted: at most 10'],
    [['scan'], '--json: got nothing'],
    [['mood', 'good'], 'KIND: got "mood"; accepted: one of food, lab'],
  ])('%j is refused, and the file is as it was', async (words, expected) => {
    const before = readFileSync(file, 'utf8');
    const { code, out, err } = await run(['log', file, ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['me.json']);
  });

  it('keeps the permissions of the file', async () => {
    const mode = statSync(file).mode;
    await run(['log', file, 'weight', '64']);
    expect(statSync(file).mode).toBe(mode);
  });
});

describe('schema, rules, foods, simulate', () => {
  it('publish what they know', async () => {
    expect(JSON.parse((await run(['schema', 'record'])).out).properties).toHaveProperty('scans');
    expect(JSON.parse((await run(['schema', 'scenario'])).out)).toHaveProperty('$schema');
    expect((await run(['rules', 's03'])).out).toContain('Sources:');
    expect(JSON.parse((await run(['rules', '--json'])).out).length).toBeGreaterThan(50);
  });

  it('find foods, best first', async () => {
    const hits = JSON.parse((await run(['foods', 'search', 'canned', 'sardines', 'with', 'bones', '--json'])).out);
    expect(hits[0]).toMatchObject({ id: 'sr28:15088', ndb: '15088', source: expect.any(String) });
    expect((await run(['foods', 'show', '15088'])).out).toMatch(/Calcium +382 mg/);
  });

  it('pass the exit code of a simulation on', async () => {
    expect((await run(['simulate', '-'], '{}')).code).toBe(2);
  });
});

describe('backup, restore, doctor', () => {
  it('take a home to a file and back', async () => {
    const data = join(folder, 'data');
    const backup = join(folder, 'all.json');
    const none = await run(['backup', backup, '--data', data]);
    expect(none.code).toBe(2);
    expect(none.err).toContain('accepted: a folder with data of Bonewise');

    const { id, ...anaRecord } = readRecordText(readFileSync(ana, 'utf8'));
    const byHand = { bonewiseBackup: 1, writtenAt: '2026-11-20T10:00:00Z', people: [{ id, record: anaRecord }] };
    expect(await run(['restore', '-', '--data', data], JSON.stringify(byHand))).toMatchObject({ code: 0, out: '' });
    expect((await run(['backup', backup, '--data', data])).err).toContain('1 person with their history');
    expect(statSync(backup).mode & 0o777).toBe(0o600);

    const again = await run(['restore', backup, '--data', data]);
    expect(again.err).toMatch(/What was there is kept in .*before-restore/);
    const doctor = await run(['doctor', '--data', data, '--json']);
    const database = JSON.parse(doctor.out).findings.find(({ what }: { what: string }) => what === 'Database');
    expect(database).toMatchObject({ ok: true, says: 'whole; 0 people and 1 examples' });
  });

  it('refuse a backup that does not hold, before anything is written', async () => {
    const data = join(folder, 'data');
    const { code, err } = await run(['restore', '-', '--data', data], '{"bonewiseBackup": 1, "people": [{"id": "a"}]}');
    expect(code).toBe(2);
    expect(err).toContain('writtenAt: got nothing');
    expect(readdirSync(folder)).toEqual(['me.json']);
  });
});

describe('help', () => {
  it('is shown, and names no command that does not exist', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!);
    expect(commands).toEqual(expect.arrayContaining(['assess', 'plan', 'foods', 'log', 'schema', 'serve', 'doctor']));
    for (const name of commands.filter((one) => one !== 'help')) {
      expect((await run([name, '--help'])).out).toContain(`Usage: bonewise ${name}`);
    }
  });
});
