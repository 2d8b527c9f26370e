import { describe, expect, it } from 'vitest';
import { allowedExercises, limitsOf, suppressedExercises } from './allowed.ts';
import { restrictions } from './restrictions.ts';
import { trackFor } from './tracks.ts';
import type { LoadingFacts } from './types.ts';

const rules = (facts: LoadingFacts, screens: string[] = [], detail = {}) =>
  restrictions({ reading: trackFor(facts), screens, ...detail });
const ids = (facts: LoadingFacts, screens: string[] = [], detail = {}, supervision = false) =>
  allowedExercises(rules(facts, screens, detail), { supervision }).map((e) => e.id);

describe('tracks', () => {
  it.each<[string, LoadingFacts, string]>([
    ['T −0.9', { lowestT: -0.9 }, 'A'],
    ['T exactly −1.0', { lowestT: -1 }, 'B'],
    ['T −2.4', { lowestT: -2.4 }, 'B'],
    ['T exactly −2.5', { lowestT: -2.5 }, 'C'],
    ['a man under 50, Z −2.0', { lowestZ: -2 }, 'C'],
    ['a man under 50, Z −0.4', { lowestZ: -0.4 }, 'A'],
    ['no scan', {}, 'C'],
    ['one low-trauma fracture, T −1.2', { lowestT: -1.2, lowTraumaFractures: 1 }, 'C'],
    ['two low-trauma fractures', { lowestT: -1.2, lowTraumaFractures: 2 }, 'D'],
    ['a vertebral fracture, T −0.5', { lowestT: -0.5, vertebralFracture: true }, 'D'],
    ['one fall', { lowestT: -0.5, fallsPast12Months: 1 }, 'A'],
    ['two falls', { lowestT: -0.5, fallsPast12Months: 2 }, 'AE'],
    ['up-and-go of exactly 12 s', { lowestT: -0.5, timedUpAndGoSeconds: 12 }, 'A'],
    ['up-and-go of 13 s', { lowestT: -0.5, timedUpAndGoSeconds: 13 }, 'AE'],
    ['joint pain 5', { lowestT: -1.8, jointPain0to10: 5 }, 'B'],
    ['joint pain 6', { lowestT: -1.8, jointPain0to10: 6 }, 'BF'],
    [
      'all at once',
      { lowestT: -3, vertebralFracture: true, neuropathy: true, jointPain0to10: 8, lymphoedema: true },
      'DEFH',
    ],
    ['bone metastasis', { lowestT: -1.8, boneMetastasisOrMyeloma: true }, 'GB'],
  ])('%s', (_, facts, tracks) => {
    expect(trackFor(facts).tracks.join('')).toBe(tracks);
  });

  it('names the fact behind each track', () => {
    expect(trackFor({ lowestT: -2.6, injuriousFall: true }).reasons).toEqual([
      { track: 'C', because: 'Lowest T-score −2.6: −2.5 or lower.' },
      { track: 'E', because: 'A fall with injury is recorded.' },
    ]);
  });
});

describe('restrictions', () => {
  const B: LoadingFacts = { lowestT: -1.8 };
  it.each<[string, string[], string[], string[]]>([
    ['S60', ['E01', 'E37', 'E56'], ['E03', 'E36', 'E15', 'E25', 'E22'], []],
    ['S61', ['E01', 'E60'], ['E37', 'E15', 'E57', 'E36'], []],
    ['S62', ['E43', 'E98', 'E03', 'E37'], ['E15', 'E22', 'E07', 'E65', 'E63', 'E33', 'E62'], []],
    ['S63', ['E36', 'E15', 'E23'], ['E19', 'E62', 'E63', 'E64', 'E65'], []],
    ['S64', ['E01', 'E66'], ['E02', 'E37', 'E80'], []],
    ['S65', ['E60', 'E36', 'E58'], ['E12', 'E15', 'E22', 'E32'], []],
    ['S66', ['E53', 'E83', 'E37'], ['E85', 'E16', 'E19', 'E22'], []],
    ['S68', ['E37', 'E02', 'E42'], ['E75', 'E48', 'E59', 'E45', 'E78'], []],
    ['S69', ['E37', 'E75', 'E03'], ['E15', 'E22', 'E45', 'E38', 'E52'], []],
    ['S70', ['E02', 'E03'], ['E107', 'E19'], []],
    ['S72', ['E37', 'E02'], ['E15', 'E22', 'E23', 'E12', 'E07'], []],
    ['S73', ['E01', 'E37'], ['E36', 'E03'], []],
  ])('%s leaves what is safe and takes out what is not', (screen, open, shut) => {
    const allowed = ids(B, [screen], {}, true);
    for (const id of open) expect(allowed, `${screen} allows ${id}`).toContain(id);
    for (const id of shut) expect(allowed, `${screen} forbids ${id}`).not.toContain(id);
  });

  it.each(['S71', 'R01', 'R04', 'R15'])('%s stops everything', (screen) => {
    expect(ids(B, [screen])).toEqual([]);
  });

  it('opens S60 up to effort 13 once a clinician has agreed', () => {
    const rs = rules(B, ['S60'], { cleared: ['S60'] });
    expect(allowedExercises(rs).map((e) => e.id)).toContain('E36');
    expect(limitsOf(rs).maxRpe).toBe(13);
    expect(limitsOf(rules(B, ['S60'])).maxRpe).toBe(11);
  });

  it('reads the outcome of a screen', () => {
    const reading = trackFor({ lowestT: -2.7 });
    const fired = restrictions({
      reading,
      screens: [
        { rule: 'S60', outcome: 'cleared' },
        { rule: 'S63', outcome: 'supervised-only' },
      ],
    });
    expect(fired).toEqual(
      restrictions({ reading, screens: ['S60', 'S63'], cleared: ['S60'], fragilityFracture: true }),
    );
  });

  it('gives D, F and H at once only what all three allow', () => {
    const all = ids({ lowestT: -3, vertebralFracture: true, jointPain0to10: 7, lymphoedema: true });
    for (const id of all) {
      for (const facts of [
        { vertebralFracture: true },
        { lowestT: -0.5, jointPain0to10: 7 },
        { lowestT: -0.5, lymphoedema: true },
      ]) {
        expect(ids(facts)).toContain(id);
      }
    }
    expect(all).toContain('E43');
    expect(all).not.toContain('E44'); // not on H
  });

  it('keeps the whole of track D although the caller forgot the screen', () => {
    expect(ids({ vertebralFracture: true })).toEqual(ids({ vertebralFracture: true }, ['S62', 'S63']));
  });

  it('keeps heavy lifts for supervision on track C, and impacts too after a fracture', () => {
    expect(ids({ lowestT: -2.7 }, [], {}, false)).not.toContain('E33');
    expect(ids({ lowestT: -2.7 }, [], {}, false)).not.toContain('E97');
    expect(ids({ lowestT: -2.7 }, [], {}, true)).toContain('E33');
    expect(ids({ lowestT: -2.7, lowTraumaFractures: 1 }, ['S63'], { fragilityFracture: true }, false)).not.toContain(
      'E15',
    );
    expect(ids({ lowestT: -2.7, lowTraumaFractures: 1 }, ['S63'], { fragilityFracture: true }, true)).toContain('E15');
  });

  it('does not take a lunge from someone only at risk of lymphoedema, and slows the arms', () => {
    const rs = rules(B, ['S67']);
    expect(allowedExercises(rs).map((e) => e.id)).toContain('E39');
    expect(limitsOf(rs).maxArmStepPercent).toBe(2.5);
  });

  it('shows what was kept back, and by which screen', () => {
    const hops = suppressedExercises(rules({ vertebralFracture: true })).find((s) => s.exercise.id === 'E15');
    expect(hops?.by.map((r) => r.screenId)).toContain('S62');
  });

  it('leaves every person but the blocked something to do', () => {
    for (const screen of ['S60', 'S61', 'S62', 'S63', 'S64', 'S65', 'S66', 'S67', 'S68', 'S69', 'S70', 'S72', 'S73']) {
      expect(
        ids({ vertebralFracture: true, jointPain0to10: 8, neuropathy: true, lymphoedema: true }, [screen]).length,
        screen,
      ).toBeGreaterThan(0);
    }
  });
});
