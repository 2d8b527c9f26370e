import { describe, expect, test } from 'vitest';
import type { BonewiseRecord } from '../record/index.ts';
import { isKnown } from '../rules/index.ts';
import { facts, g, scanOf } from './fixtures.ts';
import {
  boneMedicines,
  classOfT,
  fragilityFractureAfter50,
  historicalHeightLossCm,
  lowestScore,
  lowestT,
  majorFragilityFractures,
  measuredHeightLossCm,
  nextScan,
  skeletonView,
  spineReading,
  unconfirmedVertebralFractures,
} from './index.ts';

const after = { date: '2026-01-01', question: 'menopause', answer: 'postmenopausal', cause: 'natural' } as const;
const before = { date: '2026-01-01', question: 'menopause', answer: 'premenopausal' } as const;
const man = (birthDate: string) => ({ person: { sex: 'male' as const, birthDate } });
const printed = {
  lumbarSpine: { tScore: -1.2, zScore: -0.3 },
  totalHip: { tScore: -2.1, zScore: -0.8 },
  femoralNeck: { tScore: -1.9, zScore: -1.0 },
};

describe('T or Z', () => {
  test.each([
    ['woman after menopause', { answers: [after] }, 'T', -2.1, 'totalHip'],
    ['woman before menopause', { answers: [before] }, 'Z', -1.0, 'femoralNeck'],
    ['woman of 62, never asked', {}, 'T', -2.1, 'totalHip'],
    ['man of 50 on the day', man('1976-11-15'), 'T', -2.1, 'totalHip'],
    ['man of 49', man('1976-11-16'), 'Z', -1.0, 'femoralNeck'],
  ])('%s', (_who, who, kind, value, site) => {
    const lowest = lowestScore(facts({ ...who, scans: [{ date: '2026-05-01', sites: printed }] }));
    expect(isKnown(lowest) && lowest.value).toMatchObject({ kind, value, site, date: '2026-05-01' });
  });

  test('a woman of 50 who was not asked: the need comes first', () => {
    const f = facts({
      person: { sex: 'female', birthDate: '1976-01-01' },
      scans: [{ date: '2026-05-01', sites: printed }],
    });
    expect(lowestScore(f)).toEqual({ need: 'menopause' });
    expect(skeletonView(f)).toMatchObject({ scores: undefined, need: 'menopause', lowest: undefined });
    expect(skeletonView(f).sites[0]?.greyed?.why).toMatch(/menopause/);
  });

  test('a Z-score never stands in for a T-score', () => {
    expect(lowestT(facts({ ...man('1990-01-01'), scans: [{ date: '2026-05-01', sites: printed }] }))).toEqual({
      need: 't-score',
    });
  });

  test('a printed T-score of a man of 48 is greyed', () => {
    const [site] = skeletonView(facts({ ...man('1978-05-02'), scans: [{ date: '2026-05-01', sites: printed }] })).sites;
    expect(site?.score).toMatchObject({ kind: 'Z', value: -0.3, used: true });
    expect(site?.greyed).toMatchObject({ kind: 'T', value: -1.2, used: false });
  });

  test('sites of a visit up to two years before are read together, older ones are not', () => {
    const scans = (hip: string) => [
      { date: hip, sites: { totalHip: { tScore: -2.4 } } },
      { date: '2026-05-01', sites: { lumbarSpine: { tScore: -1.0 } } },
    ];
    const value = (hip: string) => {
      const lowest = lowestScore(facts({ answers: [after], scans: scans(hip) }));
      return isKnown(lowest) ? lowest.value.value : undefined;
    };
    expect(value('2024-05-01')).toBe(-2.4);
    expect(value('2024-04-29')).toBe(-1.0);
  });

  test('the newest value of a site replaces the older', () => {
    const lowest = lowestScore(
      facts({
        answers: [after],
        scans: [
          { date: '2026-05-01', sites: { totalHip: { tScore: -1.4 } } },
          { date: '2025-05-01', sites: { totalHip: { tScore: -2.4 } } },
        ],
      }),
    );
    expect(isKnown(lowest) && lowest.value.value).toBe(-1.4);
  });

  test('a scan after the day is not there yet', () => {
    expect(lowestScore(facts({ answers: [after], scans: [{ date: '2026-11-16', sites: printed }] }))).toEqual({
      need: 't-score',
    });
  });

  test.each([
    [-1.0, 'normal'],
    [-1.1, 'low bone mass'],
    [-2.4, 'low bone mass'],
    [-2.5, 'osteoporosis range'],
  ])('T %f is %s', (t, name) => expect(classOfT(t)).toBe(name));
});

describe('vertebrae', () => {
  const spine = (more: object): BonewiseRecord['scans'][number] =>
    scanOf('2026-05-01', { lumbarSpine: { bmd: g(1), tScore: -1.5, ...more } });
  const t = (...values: number[]) => ({
    perVertebra: Object.fromEntries(values.map((tScore, i) => [`L${i + 1}`, { tScore }])),
  });
  test.each([
    ['within 1.0 of each other', t(-1.5, -1.2, -0.5, 0.4), []],
    ['L4 far above: worn', t(-2.0, -2.1, -1.9, -0.2), ['L4']],
    ['L1 far below: stands alone', t(-3.5, -1.9, -1.8, -1.7), ['L1']],
    ['L2 stands out in the middle', t(-2.0, -0.5, -2.0, -1.9), ['L2']],
    ['the lower two far below the upper', t(-2.0, -2.1, -0.5, -0.4), ['L3', 'L4']],
    ['exactly 1.0 apart', t(-2.0, -1.0, -2.0, -1.0), []],
  ])('%s', (_name, more, out) => {
    const reading = spineReading(spine(more))!;
    expect(reading.excluded.map((e) => e.vertebra)).toEqual(out);
    expect(reading.usable).toBe(out.length === 0);
  });
  test('an artefact outside the averaged set does no harm', () => {
    const reading = spineReading(
      spine({ vertebrae: ['L2', 'L3', 'L4'], artefacts: [{ vertebra: 'L1', what: 'fracture' }] }),
    )!;
    expect(reading).toMatchObject({ usable: true, averaged: ['L2', 'L3', 'L4'], excluded: [] });
  });
  test('an artefact inside makes it unreadable, and the hip counts', () => {
    const more = {
      lumbarSpine: { tScore: -3.0, artefacts: [{ vertebra: 'L4' as const, what: 'surgery' }] },
      totalHip: { tScore: -1.1 },
    };
    const lowest = lowestScore(facts({ answers: [after], scans: [{ date: '2026-05-01', sites: more }] }));
    expect(isKnown(lowest) && lowest.value).toMatchObject({ site: 'totalHip', value: -1.1 });
  });
  test('a single vertebra is not reportable', () => {
    expect(spineReading(spine({ vertebrae: ['L1'] }))?.why).toMatch(/single vertebra/);
  });
  test('no spine, no reading', () =>
    expect(spineReading(scanOf('2026-05-01', { totalHip: { bmd: g(1) } }))).toBeUndefined());
});

describe('fractures', () => {
  const f = (more: object) => facts({ fractures: [{ date: '2025-01-01', ...more } as never] });
  test.each([
    [{ site: 'vertebra' }, 1],
    [{ site: 'hip', lowTrauma: true }, 1],
    [{ site: 'hip' }, 1],
    [{ site: 'hip', lowTrauma: false }, 0],
    [{ site: 'wrist', lowTrauma: true }, 0],
  ])('%j is major: %i', (more, count) => expect(majorFragilityFractures(f(more))).toHaveLength(count));
  test('after 50: recorded fractures come before the answer', () => {
    const answered = {
      answers: [{ date: '2026-01-01', question: 'fragility-fracture-after-50', answer: false }],
    } as never;
    const known = fragilityFractureAfter50(
      facts({ ...(answered as object), fractures: [{ date: '2014-03-14', site: 'wrist', lowTrauma: true }] }),
    );
    expect(isKnown(known) && known.value).toBe(true);
    const young = fragilityFractureAfter50(
      facts({ ...(answered as object), fractures: [{ date: '2014-03-13', site: 'wrist', lowTrauma: true }] }),
    );
    expect(isKnown(young) && young.value).toBe(false);
  });
  test('nobody under 50 is asked', () => {
    const known = fragilityFractureAfter50(facts({ person: { sex: 'female', birthDate: '1990-01-01' } }));
    expect(isKnown(known) && known.value).toBe(false);
    expect(fragilityFractureAfter50(facts({}))).toEqual({ need: 'fragility-fracture-after-50' });
  });
  test('an image that shows fractures confirms', () => {
    const reported = { fractures: [{ date: '2025-01-01', site: 'vertebra' as const }] };
    expect(unconfirmedVertebralFractures(facts(reported))).toHaveLength(1);
    const image = { date: '2025-02-01', method: 'vfa' as const, fractures: [{ vertebra: 'L1' }] };
    expect(unconfirmedVertebralFractures(facts({ ...reported, spineImages: [image] }))).toEqual([]);
  });
});

describe('height', () => {
  const height = (date: string, value: number, unit = 'cm', measured = true) => ({
    date,
    kind: 'height' as const,
    value: { value, unit },
    measured,
  });
  test('from the tallest measured, in any unit', () => {
    const f = facts({
      measurements: [height('2020-01-01', 64, '[in_i]'), height('2022-01-01', 162), height('2026-01-01', 160)],
    });
    const known = measuredHeightLossCm(f);
    expect(isKnown(known) && known.value).toBe(2.6);
  });
  test('one measurement is none', () =>
    expect(measuredHeightLossCm(facts({ measurements: [height('2026-01-01', 160)] }))).toEqual({ need: 'height' }));
  test('from the peak', () => {
    const peak = { date: '2026-01-01', question: 'peak-height' as const, answer: { value: 165, unit: 'cm' } };
    const known = historicalHeightLossCm(facts({ answers: [peak], measurements: [height('2026-01-01', 160)] }));
    expect(isKnown(known) && known.value).toBe(5);
    expect(historicalHeightLossCm(facts({ answers: [peak] }))).toEqual({ need: 'height' });
    expect(historicalHeightLossCm(facts({}))).toEqual({ need: 'peak-height' });
  });
});

describe('bone medicines', () => {
  const medicine = (more: object) => facts({ medicines: [{ date: '2025-01-01', ...more } as never] });
  test.each([
    [{ name: 'alendronate' }, 1],
    [{ name: 'denosumab' }, 1],
    [{ name: 'teriparatide' }, 1],
    [{ name: 'romosozumab' }, 1],
    [{ name: 'alendronate', endDate: '2026-11-14' }, 0],
    [{ name: 'raloxifene' }, 0],
    [{ name: 'alendronate', planned: true }, 0],
    [{ name: 'Aclasta', endDate: '2025-11-15' }, 1],
    [{ name: 'Aclasta', endDate: '2025-11-14' }, 0],
  ])('%j: %i', (more, count) => expect(boneMedicines(medicine(more))).toHaveLength(count));
});

describe('next scan', () => {
  const vitaminD = (value: number) => ({ date: '2026-10-01', analyte: '25-oh-d', value: { value, unit: 'ng/mL' } });
  const hipScan = (date: string, bmd: number) => ({
    date,
    manufacturer: 'Hologic',
    machine: 'A',
    sites: { totalHip: { bmd: g(bmd), tScore: -0.4 } },
  });
  const next = (more: object, t = -0.4, date = '2026-01-10') =>
    nextScan(
      facts({
        answers: [after],
        therapies: [{ date: '2025-01-01', name: 'letrozole' }],
        scans: [{ date, sites: { totalHip: { bmd: g(0.9), tScore: t } } }],
        ...more,
      } as never),
    );
  test.each([
    ['24 months', {}, -0.4, 24],
    ['12 below −1.0', {}, -1.1, 12],
    ['24 at −1.0', {}, -1.0, 24],
    ['ASCO 24', { preferences: [{ date: '2026-01-01', guideline: 'asco' }] }, -1.1, 24],
    ['UK 24', { preferences: [{ date: '2026-01-01', guideline: 'uk' }] }, -1.1, 24],
    ['UK: none above −1.0', { preferences: [{ date: '2026-01-01', guideline: 'uk' }] }, -0.9, undefined],
    ['UK 24 at −1.0', { preferences: [{ date: '2026-01-01', guideline: 'uk' }] }, -1.0, 24],
    ['vitamin D 19: 12', { labs: [vitaminD(19)] }, -0.4, 12],
    ['vitamin D 20: 24', { labs: [vitaminD(20)] }, -0.4, 24],
    ['a clear loss: 12', { scans: [hipScan('2024-01-10', 0.96), hipScan('2026-01-10', 0.9)] }, -0.4, 12],
    ['a man: 12', { ...man('1970-03-14'), answers: [] }, -0.4, 12],
    ['before menopause: 12', { answers: [before] }, -0.4, 12],
    ['a bone medicine begun that day: 24', { medicines: [{ date: '2026-01-10', name: 'alendronate' }] }, -2.6, 24],
    ['a bone medicine begun since: 12', { medicines: [{ date: '2026-02-01', name: 'alendronate' }] }, -2.6, 12],
    ['on it for long: 24', { medicines: [{ date: '2024-02-01', name: 'alendronate' }] }, -2.6, 24],
  ])('%s', (_name, more, t, months) => expect(next(more, t)?.months).toBe(months));
  test('at the planned end of the inhibitor where that is sooner', () => {
    const planned = (end: string) =>
      next({ therapies: [{ date: '2025-01-01', name: 'letrozole', plannedEndDate: end }] });
    expect(planned('2027-06-01')).toMatchObject({ due: '2027-06-01' });
    expect(planned('2026-11-30')?.due).toBe('2026-11-30');
    expect(planned('2029-06-01')?.due).toBe('2028-01-10');
    // Over already, or too soon after the last scan to say anything.
    expect(planned('2026-11-15')?.due).toBe('2028-01-10');
    expect(planned('2026-11-16')?.due).toBe('2026-11-16');
    const fresh = (end: string) =>
      next({ therapies: [{ date: '2025-01-01', name: 'letrozole', plannedEndDate: end }] }, -0.4, '2026-11-01')?.due;
    expect(fresh('2026-12-01')).toBe('2028-11-01');
  });
  test('none without a scan, and none for a healthy density off an inhibitor', () => {
    expect(nextScan(facts({ answers: [after] }))).toBeUndefined();
    expect(next({ therapies: [] })).toBeUndefined();
    expect(next({ therapies: [] }, -1.1)?.months).toBe(24);
  });
  test('months until a loss as in ATAC stands out', () => {
    const spine = (lsc: number, more: object = {}, tScore = -0.4) =>
      next({
        scans: [
          {
            date: '2026-01-10',
            sites: { lumbarSpine: { bmd: g(1), tScore } },
            leastSignificantChange: { lumbarSpine: { value: lsc, unit: '%' } },
          },
        ],
        ...more,
      });
    expect(spine(4.1)?.monthsToShowAtTrialLoss).toBe(24);
    expect(spine(4.1)?.says).toMatch(
      /^Expected about 2028-01: 24 months.*\. A loss as in the ATAC trial would take about 24 months/,
    );
    // Only where nothing else moves density: not on a bone medicine, not for men.
    const treated = spine(4.1, { medicines: [{ date: '2024-02-01', name: 'alendronate' }] });
    expect(treated?.monthsToShowAtTrialLoss).toBeUndefined();
    expect(treated?.says).toMatch(/^Expected about 2028-01: 1 to 2 years on alendron\w+$/);
    expect(spine(4.1, { ...man('1970-03-14'), answers: [] })?.monthsToShowAtTrialLoss).toBeUndefined();
    expect(spine(4.1, { answers: [before] })?.monthsToShowAtTrialLoss).toBeUndefined();
    expect(spine(4.1, { therapies: [] }, -1.1)?.monthsToShowAtTrialLoss).toBeUndefined();
    expect(spine(2.05)?.monthsToShowAtTrialLoss).toBe(12);
  });
  test('overdue', () => {
    expect(next({}, -0.4, '2024-11-15')).toMatchObject({ overdue: true });
    expect(next({}, -0.4, '2024-11-16')).toMatchObject({ overdue: false });
  });
});

test('the view of a person', () => {
  const view = skeletonView(
    facts({
      answers: [after],
      scans: [
        {
          date: '2024-10-08',
          machine: 'A',
          manufacturer: 'Hologic',
          sites: { lumbarSpine: { bmd: g(0.885), tScore: -1.5 } },
        },
        {
          date: '2025-10-20',
          machine: 'B',
          manufacturer: 'GE Lunar',
          sites: { lumbarSpine: { bmd: g(0.99), tScore: -1.5 } },
        },
        {
          date: '2026-10-20',
          machine: 'A',
          manufacturer: 'Hologic',
          sites: { lumbarSpine: { bmd: g(0.849), tScore: -1.8 } },
        },
      ],
    }),
  );
  expect(view.lowest?.says).toBe('Lowest T-score −1.8 (spine): low bone mass');
  expect(view.sites).toHaveLength(1);
  expect(view.sites[0]).toMatchObject({ site: 'lumbarSpine', bmd: 0.849, change: { from: { date: '2024-10-08' } } });
  expect(view.sites[0]?.trend.map((p) => p.comparable)).toEqual([true, false, true]);
  expect(view.sites[0]?.says).toMatch(/^Spine T-score −1\.8\. No clear change since 8 Oct 2024/);
  expect(view.scans.map((s) => s.machine)).toEqual(['Hologic, A', 'GE Lunar, B', 'Hologic, A']);
  expect(skeletonView(facts({})).notes).toEqual(['No bone density scan in the record']);
});

test('a male reference is told', () => {
  const view = (referenceDatabase: string) =>
    skeletonView(
      facts({ ...man('1960-01-01'), scans: [{ date: '2026-05-01', referenceDatabase, sites: printed } as never] }),
    ).notes;
  expect(view('male')[0]).toMatch(/0\.3 to 0\.5 lower/);
  expect(view('unknown')[0]).toMatch(/does not say/);
  expect(view('female')).toEqual([]);
});

describe('the view says which score counts, and why', () => {
  const read = (more: object, tScore = -1.2, zScore = -0.3) =>
    skeletonView(facts({ scans: [{ date: '2026-05-01', sites: { totalHip: { tScore, zScore } } }], ...more } as never));
  test.each([
    ['after menopause', { answers: [after] }, /T-score/],
    ['before it', { answers: [before] }, /Z-score/],
    ['not known', { person: { sex: 'female', birthDate: '1978-03-14' } }, /depends on menopause/],
  ])('%s', (_, more, rule) => expect(read(more).scoreRule).toMatch(rule));

  test.each([
    [-2.0, /Lowest Z-score −2\.0 \(total hip\): below the expected range/],
    [-1.9, /Lowest Z-score −1\.9 \(total hip\): within the expected range/],
  ])('Z of %d', (z, says) => expect(read({ answers: [before] }, -2.2, z).lowest?.says).toMatch(says));

  test('a man is told of the reference that the report used, where T counts', () => {
    const of = (referenceDatabase?: 'male' | 'female', birthDate = '1970-03-14') => {
      const sites = { totalHip: { tScore: -1.2, zScore: -0.3 } };
      return skeletonView(
        facts({ ...man(birthDate), scans: [{ date: '2026-05-01', sites, referenceDatabase }] } as never),
      ).notes.join();
    };
    expect(of('male')).toMatch(/used a male reference/);
    expect(of()).toMatch(/does not say which reference/);
    expect(of('female')).toBe('');
    expect(of('male', '1985-03-14')).toBe('');
    expect(read({ answers: [after] }).notes).toEqual([]);
  });

  test('the change since the first scan stands beside the last change, once where they are the same', () => {
    const scan = (date: string, bmd: number) => ({
      date,
      manufacturer: 'Hologic',
      machine: 'A',
      sites: { totalHip: { bmd: g(bmd) } },
    });
    const site = (...scans: object[]) => skeletonView(facts({ answers: [after], scans } as never)).sites[0];
    const three = site(scan('2022-05-01', 0.95), scan('2024-05-01', 0.92), scan('2026-05-01', 0.9));
    expect(three?.sinceFirst).toBeDefined();
    expect(three?.sinceFirst).not.toEqual(three?.change);
    expect(three?.trend.map(({ comparable }) => comparable)).toEqual([true, true, true]);
    const two = site(scan('2024-05-01', 0.92), scan('2026-05-01', 0.9));
    expect([two?.change === undefined, two?.sinceFirst]).toEqual([false, undefined]);
  });
});

describe('what counts as a fragility fracture', () => {
  const fracture = (site: string, lowTrauma?: boolean) => ({
    date: '2025-03-01',
    site,
    ...(lowTrauma === undefined ? {} : { lowTrauma }),
  });
  const counted = (...fractures: object[]) =>
    majorFragilityFractures(facts({ fractures } as never)).map(({ value }) => value);
  test.each([
    ['a vertebra of unknown cause', [fracture('vertebra')], ['vertebra']],
    ['a vertebra from low trauma', [fracture('vertebra', true)], ['vertebra, low trauma']],
    ['a vertebra from a crash', [fracture('vertebra', false)], []],
    ['a hip of unknown cause', [fracture('hip')], ['hip']],
    ['a hip from a crash', [fracture('hip', false)], []],
    ['a wrist is no major one', [fracture('wrist', true)], []],
  ])('%s', (_, fractures, expected) => expect(counted(...fractures)).toEqual(expected));

  test('an image counts by the vertebrae that it names, an empty one not', () => {
    const image = (fractures: object[]) =>
      majorFragilityFractures(
        facts({ spineImages: [{ date: '2025-03-01', method: 'radiograph', fractures }] } as never),
      );
    expect(
      image([
        { vertebra: 'L1', grade: 2 },
        { vertebra: 'T12', grade: 1 },
      ]).map(({ value }) => value),
    ).toEqual(['fracture of L1, T12']);
    expect(image([])).toEqual([]);
  });
});
