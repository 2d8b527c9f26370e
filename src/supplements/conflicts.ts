import { CALCIUM_DOSE_MG, concerns, getInTheWay, IRON_APART, type Spacing, tooClose } from './apart.ts';
import { type Minutes, toMinutes } from './clock.ts';
import type { Dose } from './places.ts';

/** Something that gets in the way of a dose where it is taken now. */
export interface Conflict {
  dose: string;
  time: string;
  says: string;
  rule: string | undefined;
}

/** What stands against the times at which doses are taken now. */
export function conflictsNow(doses: readonly Dose[], spacings: readonly Spacing[]): Conflict[] {
  const timed = doses.flatMap((dose) => (dose.now ? [{ dose, at: toMinutes(dose.now), time: dose.now }] : []));
  const withMedicines = timed.flatMap(({ dose, at, time }) =>
    spacings
      .filter((spacing) => concerns(spacing, dose.holds) && tooClose(at, spacing))
      .map((spacing) => ({
        dose: dose.name,
        time,
        says: `${dose.name} at ${time} is too near to ${spacing.medicine} at ${spacing.time}. Ask your pharmacist about moving it.`,
        rule: spacing.rule,
      })),
  );
  const withEachOther = timed.flatMap((a, i) =>
    timed.slice(i + 1).flatMap((b): Conflict[] => {
      const why = Math.abs(a.at - b.at) < IRON_APART ? getInTheWay(a.dose.holds, b.dose.holds) : undefined;
      return why
        ? [
            {
              dose: a.dose.name,
              time: a.time,
              says: `${a.dose.name} and ${b.dose.name}: ${why} are taken up better.`,
              rule: undefined,
            },
          ]
        : [];
    }),
  );
  return [...withMedicines, ...withEachOther, ...tooMuchCalcium(timed)];
}

function tooMuchCalcium(timed: readonly { dose: Dose; at: Minutes; time: string }[]): Conflict[] {
  const sittings = Map.groupBy(
    timed.filter(({ dose }) => dose.holds.calciumMg > 0),
    ({ at }) => at,
  );
  return [...sittings.values()].flatMap((together): Conflict[] => {
    const mg = Math.round(together.reduce((sum, { dose }) => sum + dose.holds.calciumMg, 0));
    const { dose, time } = together[0]!;
    if (mg <= CALCIUM_DOSE_MG) return [];
    return [
      {
        dose: dose.name,
        time,
        says: `${mg} mg of calcium at ${time}: more than ${CALCIUM_DOSE_MG} mg at once is taken up less well.`,
        rule: undefined,
      },
    ];
  });
}

/** Said where no arrangement holds: what stands in the way, and which doses, left out, would let the others fit. */
export function impossibleSays(doses: readonly Dose[], spacings: readonly Spacing[], leftOut: readonly Dose[]): string {
  const blocking = spacings.filter((spacing) => doses.some((dose) => concerns(spacing, dose.holds)));
  const names = [...new Set(blocking.map(({ medicine, rule }) => `${medicine} (${rule})`))];
  const reasons = names.length > 0 ? ` They must keep clear of ${names.join(' and ')}.` : '';
  const without =
    leftOut.length > 0 ? ` Without ${leftOut.map(({ name }) => name).join(' and ')} the rest would fit.` : '';
  return `No times of day fit all doses with at most ${CALCIUM_DOSE_MG} mg of calcium at once.${reasons}${without} Ask your pharmacist.`;
}
