import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveHere } from '../optimization/index.ts';
import type { Candidate } from './candidates.ts';
import type { MealTarget } from './input.ts';
import { writeModel } from './model.ts';
import { targetPoints } from './penalty.ts';

/** Three made-up dishes that differ in calcium and sodium. */
const candidate = (calcium: number, sodium: number): Candidate => ({
  prepared: {
    dish: {
      id: `${calcium}-${sodium}`,
      name: 'made up',
      slots: ['breakfast'],
      cuisine: 'none',
      minutes: { active: 5, total: 5 },
      cost: 1,
      keepsDays: 0,
      seasons: [],
      equipment: [],
      ingredients: {},
      steps: [],
    },
    grams: 100,
    nutrients: { calcium, sodium },
    knownGrams: { calcium: 100, sodium: 100 },
    mainProtein: 'dairy',
  },
  slot: 'breakfast',
  portions: 1,
  allowedPortions: [1],
  adaptations: [],
});

describe('the week as a programme', () => {
  it('has the optimum that trying every week finds', async () => {
    const amount = fc.integer({ min: 0, max: 500 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(amount, amount, fc.integer({ min: 0, max: 30 })), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 50, max: 400 }),
        fc.integer({ min: 50, max: 400 }),
        async (dishes, min, max) => {
          const candidates = dishes.map(([calcium, sodium]) => candidate(calcium, sodium));
          const costs = dishes.map(([, , cost]) => cost / 10);
          const targets: MealTarget[] = [
            { nutrient: 'calcium', min, weight: 2 },
            { nutrient: 'sodium', max },
          ];
          const lp = writeModel({
            candidates,
            costs,
            targets,
            open: { breakfast: 7 },
            most: [4, 4, 4],
            mostPerDish: [0, 1, 2].map((i) => ({ members: [i], most: 4, pointsAgain: 0.3 })),
            mostPerProtein: [],
            caps: [],
            given: {},
            upperLimitShare: 1,
          });
          const { status, objective } = await solveHere(lp, { gap: 0, timeLimitS: 5 });

          let best = Number.POSITIVE_INFINITY;
          for (let a = 0; a <= 4; a++) {
            for (let b = 0; b <= 4; b++) {
              const counts = [a, b, 7 - a - b];
              if (counts.some((count) => count < 0 || count > 4)) continue;
              const mean = (key: 'calcium' | 'sodium') =>
                counts.reduce((sum, count, i) => sum + count * candidates[i]!.prepared.nutrients[key]!, 0) / 7;
              const points = targets.reduce((sum, t) => sum + targetPoints(t, mean(t.nutrient as 'calcium')), 0);
              const serving = counts.reduce((sum, n, i) => sum + n * costs[i]! + 0.3 * Math.max(0, n - 1), 0);
              best = Math.min(best, points + serving);
            }
          }
          expect(status).toBe('optimal');
          expect(objective).toBeCloseTo(best, 3);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });

  it('keeps upper limits however good it would be to pass them', async () => {
    const lp = writeModel({
      candidates: [candidate(400, 10), candidate(100, 10)],
      costs: [0, 1],
      targets: [{ nutrient: 'calcium', min: 400, upperLimit: 250 }],
      open: { breakfast: 7 },
      most: [7, 7],
      mostPerDish: [],
      mostPerProtein: [],
      caps: [],
      given: {},
      upperLimitShare: 1,
    });
    const { values } = await solveHere(lp, { gap: 0, timeLimitS: 5 });
    // 3 x 400 + 4 x 100 = 1600 <= 7 x 250; a fourth would be 1900.
    expect(values).toMatchObject({ x0: 3, x1: 4 });
  });
});
