import { CALCIUM_DOSE_MG, type ProposedDose } from './gaps.ts';

/** Minutes after midnight. */
type Minutes = number;

export const toMinutes = (clock: string): Minutes => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
export const toClock = (minutes: Minutes): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export interface MealTimes {
  breakfast: string;
  lunch: string;
  dinner: string;
}

/** A dose that stands in the record with its time: it is kept where it is. */
export interface FixedDose {
  name: string;
  time: string;
  calciumMg: number;
}

/** A medicine that minerals must keep away from. */
export interface Spacing {
  medicine: string;
  time: string;
  /** Minutes that minerals must stay clear before and after a dose. */
  before: number;
  after: number;
  rule: string;
}

export interface Placed {
  dose: ProposedDose;
  time: string;
  with: 'breakfast' | 'lunch' | 'dinner' | 'bedtime';
}

export type Timetable = { placed: Placed[] } | { conflict: string };

/** Medicines that bind calcium: times to keep clear (safety screens S03 to S06, S10, S25). */
const binds: Record<string, { before: number; after: number; rule: string }> = {
  levothyroxine: { before: 240, after: 240, rule: 'S03' },
  'oral-bisphosphonate': { before: 24 * 60, after: 60, rule: 'S04' },
  tetracycline: { before: 180, after: 180, rule: 'S05' },
  quinolone: { before: 360, after: 120, rule: 'S06' },
};

/** The spacing that a medicine class asks of minerals, at the times the person takes it. */
export const spacingOf = (drugClass: string, medicine: string, times: readonly string[]): Spacing[] => {
  const rule = binds[drugClass];
  return rule ? times.map((time) => ({ medicine, time, ...rule })) : [];
};

export const spacedClasses: readonly string[] = Object.keys(binds);

/**
 * Places the proposed doses at meals and bedtime so that no dose of calcium exceeds 500 mg together with what is
 * taken then, minerals keep clear of the medicines that bind them, and what needs a meal gets one. There are four
 * places and at most a handful of doses: every arrangement is tried, and the evenest kept. No arrangement: a conflict, said.
 */
export function placeDoses(
  doses: readonly ProposedDose[],
  meals: MealTimes,
  fixed: readonly FixedDose[],
  spacings: readonly Spacing[],
): Timetable {
  const bedtime = toClock(Math.min(toMinutes(meals.dinner) + 210, 23 * 60));
  const places = [
    { with: 'breakfast', time: meals.breakfast, meal: true },
    { with: 'lunch', time: meals.lunch, meal: true },
    { with: 'dinner', time: meals.dinner, meal: true },
    { with: 'bedtime', time: bedtime, meal: false },
  ] as const;
  const taken = places.map((place) =>
    fixed
      .filter((dose) => Math.abs(toMinutes(dose.time) - toMinutes(place.time)) <= 60)
      .reduce((sum, dose) => sum + dose.calciumMg, 0),
  );
  const blocked = new Set<string>();

  let best: { cost: number; at: number[] } | undefined;
  const at: number[] = [];
  const tryFrom = (index: number, calcium: number[], cost: number): void => {
    if (best && cost >= best.cost) return;
    const dose = doses[index];
    if (!dose) {
      best = { cost, at: [...at] };
      return;
    }
    places.forEach((place, where) => {
      if (dose.needsMeal && !place.meal) return;
      if (dose.nutrient === 'calcium') {
        const close = spacings.find((s) => tooClose(toMinutes(place.time), s));
        if (close) {
          blocked.add(`${close.medicine} (${close.rule})`);
          return;
        }
        if (calcium[where]! + dose.amount.value > CALCIUM_DOSE_MG) return;
      }
      const mg = dose.nutrient === 'calcium' ? dose.amount.value : 0;
      // Calcium where least is taken so far, vitamin D with the larger meals, bedtime last.
      const price = dose.nutrient === 'calcium' ? calcium[where]! / 100 + where * 0.1 : Math.abs(where - 1) * 0.2;
      at.push(where);
      tryFrom(index + 1, calcium.with(where, calcium[where]! + mg), cost + price + (place.meal ? 0 : 1));
      at.pop();
    });
  };
  tryFrom(0, taken, 0);
  if (!best) {
    const reasons = blocked.size > 0 ? ` It must keep clear of ${[...blocked].join(' and ')}.` : '';
    return {
      conflict: `No time of day fits all doses with at most ${CALCIUM_DOSE_MG} mg of calcium at once.${reasons} Ask your pharmacist.`,
    };
  }
  const placed = best.at.map(
    (where, index): Placed => ({ dose: doses[index]!, time: places[where]!.time, with: places[where]!.with }),
  );
  return { placed: placed.sort((a, b) => toMinutes(a.time) - toMinutes(b.time)) };
}

const tooClose = (when: Minutes, spacing: Spacing): boolean => {
  const distance = when - toMinutes(spacing.time);
  return distance >= 0 ? distance < spacing.after : -distance < spacing.before;
};
