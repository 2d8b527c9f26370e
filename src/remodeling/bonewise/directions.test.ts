import { describe, expect, test } from 'vitest';
import type { Course, Therapy } from '../course/course.ts';
import { antiresorptives, follow } from '../course/people.arbitrary.ts';
import { simulate } from '../index.ts';
import type { Body } from './person.ts';

const woman: Body = { sex: 'female', ageYears: 62 };
const anastrozole: Therapy = { drug: 'anastrozole', dose_mg: 1, every_d: 1, fromMonth: 0 };
const tamoxifen: Therapy = { drug: 'tamoxifen', dose_mg: 20, every_d: 1, fromMonth: 0 };
const kind = (drug: Therapy['drug'], fromMonth = 0, toMonth?: number): Therapy => ({
  ...antiresorptives.find((one) => one.drug === drug)!,
  fromMonth,
  ...(toMonth !== undefined && { toMonth }),
});
const BMD = ['BMD_ls', 'BMD_th', 'BMD_fn'];

/** Values at these months, each as a factor of that at month 0. */
function factors(course: Partial<Course>, months: number[], columns: string[], body = woman): number[][] {
  return follow(body, course, [0, ...months], columns).map(([first, ...rest]) => rest.map((value) => value / first!));
}

/** The same against doing nothing. */
function against(course: Partial<Course>, months: number[], columns: string[], body = woman): number[][] {
  const nothing = factors({}, months, columns, body);
  return factors(course, months, columns, body).map((column, c) => column.map((v, i) => v / nothing[c]![i]!));
}

describe('calcium, vitamin D, PTH', () => {
  const intake = (calciumChange_mg: number) => ({ habits: [{ fromMonth: 0, calciumChange_mg }] });

  test('on little calcium PTH and calcitriol rise, blood calcium falls a little; on much, the reverse', () => {
    const columns = ['C_PTH', 'C_CT', 'C_Ca'];
    for (const [pth, calcitriol, calcium] of [1, 6, 24].map((m) => against(intake(-500), [m], columns).flat())) {
      expect(pth).toBeGreaterThan(1.03);
      expect(calcitriol).toBeGreaterThan(1.01);
      expect(calcium).toBeLessThan(1);
      expect(calcium).toBeGreaterThan(0.95);
    }
    const [pth, calcitriol, calcium] = against(intake(500), [12], columns).flat();
    expect(pth).toBeLessThan(0.97);
    expect(calcitriol).toBeLessThan(0.99);
    expect(calcium).toBeGreaterThan(1);
  });

  test('with little 25(OH)D calcitriol is lower and PTH higher, the more the less there is', () => {
    const at = (D25: number): number[] =>
      simulate({
        model: 'bonewise',
        columns: ['C_CT', 'C_PTH', 'BMD_th'],
        phases: [
          {
            duration: { value: 1, unit: 'a' },
            set: { D25 },
            // Held there: nothing is lost or gained.
            parameters: { k_D25: 1e-12 },
            output: { times: [12], unit: 'mo' },
          },
        ],
      }).phases[0]!.values.map((column) => column[0]!);
    const levels = [10, 20, 30, 55, 90].map(at);
    levels.slice(1).forEach(([calcitriol, pth, bmd], i) => {
      expect(calcitriol).toBeGreaterThan(levels[i]![0]!);
      expect(pth).toBeLessThan(levels[i]![1]!);
      expect(bmd).toBeGreaterThan(levels[i]![2]!);
    });
    // What the last step adds is a small part of what the first adds: to replete people vitamin D does next to nothing.
    const gain = (i: number): number => levels[i + 1]![2]! - levels[i]![2]!;
    expect(gain(3)).toBeLessThan(0.5 * gain(0));
  });

  test('for a replete person 2,000 IU a day move BMD by less than half a point in three years', () => {
    const [, th] = against({ habits: [{ fromMonth: 0, vitaminDChange_iu: 2000 }] }, [36], BMD, {
      ...woman,
      hydroxyvitaminD_nmolL: 80,
    }).flat();
    expect(th).toBeGreaterThan(1);
    expect(th! - 1).toBeLessThan(0.005);
  });
});

describe('loading and sclerostin', () => {
  const loaded = { habits: [{ fromMonth: 0, loading: { ls: 1, th: 1, fn: 1 } }] };

  test('local free sclerostin falls with loading, and comes back in part as bone grows used to it', () => {
    const [soon, late] = follow(woman, loaded, [1, 60], ['S_ls'])[0]!;
    expect(soon).toBeLessThan(1);
    expect(late).toBeGreaterThan(soon!);
    expect(late).toBeLessThan(1);
  });

  test('people on an inhibitor answer less', () => {
    const months = [6, 12, 36, 60];
    const without = against(loaded, months, BMD);
    const treated = factors({ therapies: [anastrozole], habits: loaded.habits }, months, BMD);
    const alone = factors({ therapies: [anastrozole] }, months, BMD);
    treated.forEach((column, site) => {
      column.forEach((value, i) => {
        const gain = value / alone[site]![i]! - 1;
        expect(gain).toBeGreaterThan(0);
        expect(gain).toBeLessThan(0.9 * (without[site]![i]! - 1));
      });
    });
  });

  test('loading does not make up for an inhibitor', () => {
    const [ls, th] = factors({ therapies: [anastrozole], habits: loaded.habits }, [60], BMD).flat();
    const [lsNothing, thNothing] = factors({}, [60], BMD).flat();
    expect(ls).toBeLessThan(lsNothing!);
    expect(th).toBeLessThan(thNothing!);
  });

  test('free sclerostin falls on romosozumab and comes back; formation rises at once, removal falls', () => {
    const romosozumab: Therapy = { drug: 'romosozumab', dose_mg: 210, every_d: 30.4375, fromMonth: 0, toMonth: 12 };
    const columns = ['SCL', 'P1NP', 'CTX', 'BMD_ls'];
    const [scl, p1np, ctx, bmd] = factors({ therapies: [romosozumab] }, [0.5, 12, 24], columns);
    expect(scl![0]).toBeLessThan(0.5);
    expect(scl![2]).toBeGreaterThan(0.99);
    expect(p1np![0]).toBeGreaterThan(1.1);
    expect(p1np![1]).toBeLessThan(1);
    expect(ctx![0]).toBeLessThan(0.9);
    expect(bmd![1]).toBeGreaterThan(1.05);
    expect(bmd![2]).toBeLessThan(bmd![1]!);
  });

  test('on an inhibitor free sclerostin rises (Kim 2015: total +40 % at six months)', () => {
    const [scl] = factors({ therapies: [anastrozole] }, [6], ['SCL']).flat();
    expect(scl).toBeGreaterThan(1.05);
    expect(scl).toBeLessThan(1.6);
  });
});

describe('medicines', () => {
  test('denosumab stopped after three years: resorption overshoots and BMD goes back within two years', () => {
    const months = [36, 42, 45, 48, 54, 60];
    const [ctx, ...sites] = against({ therapies: [kind('denosumab', 0, 36)] }, months, ['CTX', ...BMD]);
    expect(ctx![0]).toBeLessThan(0.6);
    expect(Math.max(...ctx!)).toBeGreaterThan(1.25);
    for (const site of sites) {
      const [gained, ...later] = site.map((value) => value - 1);
      expect(gained).toBeGreaterThan(0.03);
      expect(later.at(-1)).toBeLessThan(0.5 * gained!);
      expect(later.at(-1)).toBeGreaterThan(-0.01);
    }
  });

  test('where the inhibitor goes on after denosumab, much of what denosumab saved is gone in two years', () => {
    const both = factors({ therapies: [anastrozole, kind('denosumab', 0, 36)] }, [36, 60], BMD);
    factors({ therapies: [anastrozole] }, [36, 60], BMD).forEach((alone, site) => {
      const [saved, left] = alone.map((value, i) => both[site]![i]! - value);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(0.7 * saved!);
    });
  });

  test.each(antiresorptives.map((one) => one.drug))(
    '%s for years: removal and formation stay below where they were',
    (drug) => {
      const [ctx, p1np] = against({ therapies: [kind(drug)] }, [12, 24, 36, 60, 120], ['CTX', 'P1NP']);
      for (const value of ctx!) expect(value).toBeLessThan(0.7);
      for (const value of p1np!) expect(value).toBeLessThan(0.95);
    },
  );

  test('ten years of denosumab (FREEDOM extension: spine +22 %, hip +9 %) gain more each year, but not without end', () => {
    const [ls, th] = factors({ therapies: [kind('denosumab')] }, [60, 120], BMD);
    expect(ls![1]).toBeLessThan(1.25);
    expect(th![1]).toBeLessThan(1.15);
    expect(ls![1]).toBeGreaterThan(ls![0]!);
  });

  test('the effect of bisphosphonates outlasts them: zoledronate longest, risedronate shortest, denosumab not at all', () => {
    const kept = (drug: Therapy['drug']): number => {
      const [ctx] = against({ therapies: [kind(drug, 0, 36)] }, [36, 48], ['CTX']);
      return (1 - ctx![1]!) / (1 - ctx![0]!);
    };
    const [zoledronate, alendronate, risedronate, denosumab] = (
      ['zoledronate', 'alendronate', 'risedronate', 'denosumab'] as const
    ).map(kept) as [number, number, number, number];
    expect(zoledronate).toBeGreaterThan(0.5);
    expect(alendronate).toBeGreaterThan(risedronate);
    expect(zoledronate).toBeGreaterThan(risedronate);
    expect(risedronate).toBeGreaterThan(0);
    expect(denosumab).toBeLessThan(0);
  });

  test('one infusion of zoledronate is seen for three years and more', () => {
    const [ls, th] = against({ therapies: [kind('zoledronate', 0, 1)] }, [12, 36], BMD);
    expect(ls![1]).toBeGreaterThan(1.02);
    expect(th![1]).toBeGreaterThan(1.01);
  });

  test('tamoxifen raises the spine after menopause; on going over to an inhibitor more is lost than with it alone', () => {
    const [ls] = factors({ therapies: [tamoxifen] }, [12, 24], BMD);
    for (const value of ls!) expect(value).toBeGreaterThan(1);
    const switched = { therapies: [{ ...tamoxifen, fromMonth: -30, toMonth: 0 }, anastrozole] };
    const after = factors(switched, [12, 24], BMD);
    factors({ therapies: [anastrozole] }, [12, 24], BMD).forEach((column, site) => {
      column.forEach((value, i) => {
        expect(after[site]![i]).toBeLessThan(value);
      });
    });
  });

  test('teriparatide: formation before removal, the spine first, and a loss after it', () => {
    const teriparatide: Therapy = { drug: 'teriparatide', dose_mg: 0.02, every_d: 1, fromMonth: 0, toMonth: 24 };
    const [p1np, ctx, ls] = against({ therapies: [teriparatide] }, [1, 24, 36], ['P1NP', 'CTX', 'BMD_ls']);
    expect(p1np![0]! - 1).toBeGreaterThan(2 * (ctx![0]! - 1));
    expect(ctx![1]).toBeGreaterThan(1.2);
    expect(ls![1]).toBeGreaterThan(1.05);
  });
});

describe('bodies', () => {
  test('the earlier after menopause, the faster the loss, with an inhibitor and without', () => {
    for (const therapies of [[], [anastrozole]]) {
      const at = (yearsSinceMenopause: number): number[] =>
        factors({ therapies }, [24], BMD, { ...woman, yearsSinceMenopause }).flat();
      const [early, later, late] = [at(1), at(5), at(15)];
      early.forEach((value, site) => {
        expect(value).toBeLessThan(later[site]!);
        expect(later[site]).toBeLessThan(late[site]!);
      });
    }
  });

  test('a woman loses on an inhibitor from a postmenopausal start what trials saw: 2 to 5 % of the spine in two years', () => {
    const [ls] = factors({ therapies: [anastrozole] }, [24], ['BMD_ls']).flat();
    expect(ls).toBeLessThan(0.985);
    expect(ls).toBeGreaterThan(0.945);
  });

  test('the hip goes on losing on an inhibitor after the spine has slowed', () => {
    const [ls, th] = factors({ therapies: [anastrozole] }, [24, 60], BMD);
    const [spine, hip] = [ls!, th!].map(([two, five]) => (two! - five!) / (1 - two!));
    expect(hip).toBeGreaterThan(spine!);
  });

  test('after the inhibitor the spine recovers more than the hip', () => {
    const [ls, th] = factors({ therapies: [{ ...anastrozole, toMonth: 60 }] }, [60, 84], BMD);
    expect(ls![1]! - ls![0]!).toBeGreaterThan(th![1]! - th![0]!);
  });

  test('a man with replaced testosterone loses more on the same dose', () => {
    const man = (testosterone: 'intact' | 'replaced'): number[] =>
      against({ therapies: [anastrozole] }, [12], BMD, {
        sex: 'male',
        ageYears: 60,
        testosterone,
        estradiol_pgmL: 24,
      }).flat();
    const [intact, replaced] = [man('intact'), man('replaced')];
    replaced.forEach((value, site) => {
      expect(value).toBeLessThan(intact[site]!);
      expect(value).toBeLessThan(1);
    });
  });
});
