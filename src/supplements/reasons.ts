import { CALCIUM_DOSE_MG, concerns, getInTheWay, IRON_APART, type Spacing } from './apart.ts';
import { toMinutes } from './clock.ts';
import type { Placed } from './timetable.ts';

/** Why a dose stands where it stands. */
export interface Reason {
  says: string;
  /** The screen that it comes from, where there is one. */
  rule: string | undefined;
}

const hours = (minutes: number): string => {
  const rounded = Math.round(minutes / 30) / 2;
  return rounded === 1 ? '1 hour' : `${rounded} hours`;
};

/** What a placed dose keeps clear of, and what it goes with. */
export function reasonsFor({ dose, time, with: place }: Placed, all: readonly Placed[], spacings: readonly Spacing[]) {
  const at = toMinutes(time);
  const reasons: Reason[] = [];
  for (const spacing of spacings.filter((one) => concerns(one, dose.holds))) {
    const distance = at - toMinutes(spacing.time);
    const side = distance < 0 ? 'before' : 'after';
    const needed = distance < 0 ? spacing.before : spacing.after;
    reasons.push({
      says: `${hours(Math.abs(distance))} ${side} ${spacing.medicine}; ${hours(needed)} are needed`,
      rule: spacing.rule,
    });
  }
  const apart = all.filter((other) => other.dose !== dose && getInTheWay(dose.holds, other.dose.holds) !== undefined);
  for (const other of apart) {
    const why = getInTheWay(dose.holds, other.dose.holds)!;
    if (Math.abs(at - toMinutes(other.time)) >= IRON_APART) {
      reasons.push({ says: `Clear of ${other.dose.name}: ${why}`, rule: undefined });
    }
  }
  if (dose.holds.calciumMg > 0 && all.some((other) => other.dose !== dose && other.dose.holds.calciumMg > 0)) {
    reasons.push({
      says: `At most ${CALCIUM_DOSE_MG} mg of calcium at once: more is taken up less well`,
      rule: undefined,
    });
  }
  const atMeal = place === 'breakfast' || place === 'lunch' || place === 'dinner';
  if (atMeal && dose.holds.fatSoluble) reasons.push({ says: 'With the fat of a meal', rule: undefined });
  if (atMeal && /carbonate/i.test(dose.name)) {
    reasons.push({ says: 'With a meal: carbonate needs stomach acid', rule: undefined });
  }
  if (dose.needs === 'empty stomach' && !atMeal) {
    reasons.push({ says: 'Away from meals: iron is taken up better', rule: undefined });
  }
  return reasons;
}
