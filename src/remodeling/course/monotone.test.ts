import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body } from '../bonewise/person.ts';
import type { Course, Habits, Therapy } from './course.ts';
import { antiresorptives, bodies, follow, inhibitors } from './people.arbitrary.ts';

const MONTHS = [0, 1, 2, 3, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120];
const BMD = ['BMD_ls', 'BMD_th', 'BMD_fn'];
// Above the error of the runs, far below anything that a scan could see.
const NOISE = 2e-6;

type Parameters = Record<string, number>;
interface Pair {
  body: Body;
  /** What must never give more BMD, at any site in any month. */
  less: Partial<Course>;
  more: Partial<Course>;
  changedLess?: Parameters;
  changedMore?: Parameters;
}

function never({ body, less, more, changedLess, changedMore }: Pair): void {
  const low = follow(body, less, MONTHS, BMD, changedLess);
  const high = follow(body, more, MONTHS, BMD, changedMore);
  low.forEach((column, site) => {
    column.forEach((value, i) => {
      if (!(value <= high[site]![i]! + NOISE))
        expect.fail(`${BMD[site]} in month ${MONTHS[i]}: ${value} with less, ${high[site]![i]} with more`);
    });
  });
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const inhibitor = fc.constantFrom(...inhibitors).map((kind): Therapy => ({ ...kind, fromMonth: 0 }));
/** On an inhibitor, or on nothing. */
const background = fc.option(inhibitor, { nil: undefined }).map((one): Therapy[] => (one ? [one] : []));
const dosed = (therapy: Therapy, factor: number): Therapy => ({ ...therapy, dose_mg: therapy.dose_mg * factor });
const from0 = (habits: Omit<Habits, 'fromMonth'>): Habits[] => [{ fromMonth: 0, ...habits }];
const holds = (name: string, pairs: fc.Arbitrary<Pair>): void =>
  test(name, () => fc.assert(fc.property(pairs, never), { numRuns: 60, seed: 11 }));

describe('at no site and in no month does', () => {
  holds(
    'an inhibitor give more BMD than none',
    fc.record({ body: bodies, less: fc.record({ therapies: fc.tuple(inhibitor) }), more: fc.constant({}) }),
  );

  holds(
    'a higher dose of an inhibitor give more',
    fc.record({ body: bodies, one: inhibitor, dose: share, further: share }).map(({ body, one, dose, further }) => ({
      body,
      less: { therapies: [dosed(one, dose + further)] },
      more: { therapies: [dosed(one, dose)] },
    })),
  );

  holds(
    'a stronger inhibition give more',
    fc.record({ body: bodies, one: inhibitor, weak: share, strong: share }).map(({ body, one, weak, strong }) => ({
      body,
      less: { therapies: [one] },
      more: { therapies: [one] },
      changedLess: { Imax: Math.max(weak, strong) },
      changedMore: { Imax: Math.min(weak, strong) },
    })),
  );

  holds(
    'going on with an inhibitor give more than stopping it',
    fc.record({ body: bodies, one: inhibitor, stop: share }).map(({ body, one, stop }) => ({
      body,
      less: { therapies: [one] },
      more: { therapies: [{ ...one, toMonth: 1 + 80 * stop }] },
    })),
  );

  holds(
    'less of an antiresorptive, while it is given, give more',
    fc
      .record({ body: bodies, base: background, kind: fc.constantFrom(...antiresorptives), dose: share, less: share })
      .map(({ body, base, kind, dose, less }) => {
        const therapy = (factor: number): Therapy => ({ ...kind, fromMonth: 0, dose_mg: kind.dose_mg * factor });
        return {
          body,
          less: { therapies: [...base, therapy(dose * less)] },
          more: { therapies: [...base, therapy(dose)] },
        };
      }),
  );

  holds(
    'less calcium give more',
    fc
      .record({ body: bodies, base: background, calcium: fc.integer({ min: -700, max: 900 }), less: share })
      .map(({ body, base, calcium, less }) => ({
        body,
        less: { therapies: base, habits: from0({ calciumChange_mg: calcium - 800 * less }) },
        more: { therapies: base, habits: from0({ calciumChange_mg: calcium }) },
      })),
  );

  holds(
    'less vitamin D give more',
    fc
      .record({ body: bodies, base: background, vitaminD: fc.integer({ min: 0, max: 4000 }), less: share })
      .map(({ body, base, vitaminD, less }) => ({
        body,
        less: { therapies: base, habits: from0({ vitaminDChange_iu: vitaminD * less }) },
        more: { therapies: base, habits: from0({ vitaminDChange_iu: vitaminD }) },
      })),
  );

  holds(
    'less loading give more',
    fc.record({ body: bodies, base: background, loading: share, less: share }).map(({ body, base, loading, less }) => {
      const at = (l: number): Habits[] => from0({ loading: { ls: l, th: l, fn: l } });
      return {
        body,
        less: { therapies: base, habits: at(2 * loading * less) },
        more: { therapies: base, habits: at(2 * loading) },
      };
    }),
  );
});
