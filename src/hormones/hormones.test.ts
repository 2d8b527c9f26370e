import { describe, expect, test } from 'vitest';
import { type RecordInput, readRecord } from '../record/index.ts';
import { Facts, isKnown } from '../rules/index.ts';
import { estradiol, hormonesView, inhibitorUse, menopause, personGroup } from './index.ts';

const facts = (input: Partial<RecordInput>, asOf = '2026-11-15') =>
  new Facts(readRecord({ bonewise: 1, person: { sex: 'female', birthDate: '1976-03-14' }, ...input }), asOf);
const man = (birthDate = '1978-05-02') => ({ person: { sex: 'male' as const, birthDate } });
const aged = (age: number) => ({ person: { sex: 'female' as const, birthDate: `${2026 - age}-11-15` } });
const answer = (state: string, more: object = {}, date = '2026-01-10') =>
  ({ answers: [{ date, question: 'menopause', answer: state, ...more }] }) as Partial<RecordInput>;
const on = (name: string, date = '2025-06-01', more: object = {}) => ({ date, name, ...more });

describe('menopause', () => {
  const stateOf = (input: Partial<RecordInput>) => {
    const known = menopause(facts(input));
    return isKnown(known) ? known.value : undefined;
  };
  test.each([
    ['answered after', answer('postmenopausal', { cause: 'natural' }), 'postmenopausal', undefined, false],
    ['answered before', answer('premenopausal'), 'premenopausal', undefined, false],
    ['answered around', answer('perimenopausal'), 'perimenopausal', undefined, false],
    ['by surgery, answered', answer('postmenopausal', { cause: 'surgery' }), 'postmenopausal', 'surgery', false],
    ['by chemotherapy', answer('postmenopausal', { cause: 'chemotherapy' }), 'postmenopausal', 'chemotherapy', false],
    [
      'by a GnRH analogue, answered',
      answer('postmenopausal', { cause: 'gnrh-analogue' }),
      'premenopausal',
      'gnrh-analogue',
      false,
    ],
    ['on goserelin, not asked', { therapies: [on('goserelin')] }, 'premenopausal', 'gnrh-analogue', true],
    [
      'on goserelin after natural menopause',
      { ...answer('postmenopausal', { cause: 'natural' }), therapies: [on('goserelin')] },
      'postmenopausal',
      undefined,
      false,
    ],
    [
      'goserelin ended',
      { ...answer('premenopausal'), therapies: [on('goserelin', '2024-01-01', { endDate: '2025-01-01' })] },
      'premenopausal',
      undefined,
      false,
    ],
    [
      'both ovaries removed',
      { procedures: [{ date: '2024-01-01', kind: 'oophorectomy', what: 'both ovaries, left and right' }] },
      'postmenopausal',
      'surgery',
      false,
    ],
    [
      'ovaries removed, sides not said',
      { procedures: [{ date: '2024-01-01', kind: 'oophorectomy' }] },
      'postmenopausal',
      'surgery',
      true,
    ],
    [
      'ovaries removed after the answer',
      { ...answer('premenopausal', {}, '2023-01-01'), procedures: [{ date: '2024-01-01', kind: 'oophorectomy' }] },
      'postmenopausal',
      'surgery',
      true,
    ],
    [
      'still premenopausal by a later answer',
      { ...answer('premenopausal', {}, '2025-01-01'), procedures: [{ date: '2024-01-01', kind: 'oophorectomy' }] },
      'premenopausal',
      undefined,
      false,
    ],
    ['60 and not asked', aged(60), 'postmenopausal', undefined, true],
    [
      '60, premenopausal three years ago',
      { ...aged(60), ...answer('premenopausal', {}, '2023-11-01') },
      'postmenopausal',
      undefined,
      true,
    ],
    ['60, premenopausal this year', { ...aged(60), ...answer('premenopausal') }, 'premenopausal', undefined, false],
  ] as [string, Partial<RecordInput>, string, string | undefined, boolean][])(
    '%s',
    (_name, input, state, induced, presumed) => {
      expect(stateOf(input)).toMatchObject({ state, induced, presumed });
    },
  );
  test('59 and not asked: asked for', () => expect(menopause(facts(aged(59)))).toEqual({ need: 'menopause' }));
  test('one ovary removed, or only planned: asked for', () => {
    for (const more of [{ what: 'right ovary' }, { planned: true }, { what: 'unilateral' }])
      expect(menopause(facts({ procedures: [{ date: '2024-01-01', kind: 'oophorectomy', ...more }] }))).toEqual({
        need: 'menopause',
      });
  });
});

describe('the path of a person', () => {
  test.each([
    ['postmenopausal, taking', { ...answer('postmenopausal'), therapies: [on('letrozole')] }, 'AIBL-1', 'T'],
    [
      'postmenopausal, planned',
      { ...answer('postmenopausal'), therapies: [on('letrozole', '2026-12-01')] },
      'AIBL-1',
      'T',
    ],
    [
      'postmenopausal, past',
      { ...answer('postmenopausal'), therapies: [on('letrozole', '2020-01-01', { endDate: '2025-01-01' })] },
      'general',
      'T',
    ],
    ['premenopausal, taking', { ...answer('premenopausal'), therapies: [on('exemestane')] }, 'AIBL-0', 'Z'],
    ['perimenopausal, taking', { ...answer('perimenopausal'), therapies: [on('exemestane')] }, 'AIBL-0', 'Z'],
    ['not asked, taking', { therapies: [on('exemestane')] }, undefined, undefined],
    ['not asked, nothing', {}, 'general', undefined],
    ['man of 48, taking', { ...man(), therapies: [on('anastrozole')] }, 'MEN-AI-1', 'Z'],
    ['man of 50', { ...man('1976-11-15'), therapies: [on('anastrozole')] }, 'MEN-AI-1', 'T'],
    ['man without', man(), 'general', 'Z'],
  ] as [string, Partial<RecordInput>, string | undefined, string | undefined][])('%s', (_name, input, path, scores) => {
    const group = personGroup(facts(input));
    expect([group.path, group.scores]).toEqual([path, scores]);
    expect(group.need).toBe(scores === undefined ? 'menopause' : undefined);
  });
});

describe('inhibitor courses', () => {
  test('a switch adds up', () => {
    const use = inhibitorUse(
      facts({
        therapies: [
          on('anastrozole', '2024-11-15', { endDate: '2025-11-15' }),
          on('exemestane', '2025-11-15', { plannedEndDate: '2029-11-15' }),
        ],
      }),
    );
    expect(use).toMatchObject({ state: 'taking', name: 'exemestane', since: '2024-11-15', plannedEnd: '2029-11-15' });
    expect(use.monthsTaken).toBeCloseTo(24, 1);
    expect(use.monthsPlanned).toBeCloseTo(60, 1);
  });
  test('planned and never', () => {
    expect(inhibitorUse(facts({ therapies: [on('letrozole', '2026-12-01')] }))).toMatchObject({
      state: 'planned',
      since: undefined,
      monthsTaken: 0,
    });
    expect(inhibitorUse(facts({}))).toMatchObject({ state: 'never', name: undefined, because: [] });
  });
});

describe('estradiol zones', () => {
  const e2 = (value: number, unit = 'pg/mL', more: object = {}) => ({
    labs: [{ date: '2026-10-01', analyte: 'estradiol', value: { value, unit }, method: 'LC-MS/MS', ...more }],
  });
  const zoneOf = (input: Partial<RecordInput>) => {
    const known = estradiol(facts(input));
    return isKnown(known) ? known.value.zone : known.need;
  };
  test.each([
    [4.9, 'severe'],
    [5, 'resorption risk'],
    [9.9, 'resorption risk'],
    [10, 'watch'],
    [19.9, 'watch'],
    [20, 'fine'],
  ])('a man at %f: %s', (value, zone) => expect(zoneOf({ ...man(), ...e2(value) })).toBe(zone));
  test('a man below a limit of measurement', () => {
    expect(zoneOf({ ...man(), ...e2(10, 'pg/mL', { comparator: '<' }) })).toBe('resorption risk');
    expect(zoneOf({ ...man(), ...e2(15, 'pg/mL', { comparator: '<' }) })).toBe('no zone');
  });
  const woman = { ...answer('postmenopausal'), therapies: [on('letrozole')] };
  test.each([
    [1.4, 'expected on an inhibitor'],
    [1.5, 'no zone'],
    [4.9, 'no zone'],
    [5, 'unexpected on an inhibitor'],
  ])('a woman on letrozole at %f: %s', (value, zone) => expect(zoneOf({ ...woman, ...e2(value) })).toBe(zone));
  test('pmol/L', () => expect(zoneOf({ ...man(), ...e2(36, 'pmol/L') })).toBe('resorption risk'));
  test.each(['LC-MS/MS', 'lc/ms', 'GC-MS/MS', 'tandem mass spectrometry'])('%s counts', (method) =>
    expect(zoneOf({ ...man(), ...e2(8, 'pg/mL', { method }) })).toBe('resorption risk'),
  );
  test.each(['immunoassay', 'ECLIA', undefined])('%s does not', (method) =>
    expect(zoneOf({ ...man(), ...e2(8, 'pg/mL', method ? { method } : { method: 'unknown' }) })).toBe('lab:estradiol'),
  );
});

test('the view counts what it does not chart', () => {
  const view = hormonesView(
    facts({
      ...man(),
      therapies: [on('testosterone'), on('anastrozole')],
      labs: [
        { date: '2025-10-01', analyte: 'estradiol', value: { value: 41, unit: 'pg/mL' }, method: 'immunoassay' },
        { date: '2026-10-01', analyte: 'estradiol', value: { value: 8.2, unit: 'pg/mL' }, method: 'LC-MS/MS' },
        { date: '2026-10-01', analyte: 'testosterone', value: { value: 742, unit: 'ng/dL' } },
      ],
    }),
  );
  expect(view).toMatchObject({
    notCharted: 1,
    estradiol: { pgPerMl: 8.2, pmolPerL: 30.1 },
    testosterone: { ngPerDl: 742, nmolPerL: 25.7 },
    menopause: undefined,
  });
  expect(view.estradiolTrend).toEqual([{ date: '2026-10-01', pgPerMl: 8.2, below: false }]);
  expect(view.others).toEqual([{ name: 'testosterone', since: '2025-06-01' }]);
  expect(view.says.join(' ')).toMatch(/1 estradiol result was not measured by LC-MS\/MS/);
});
