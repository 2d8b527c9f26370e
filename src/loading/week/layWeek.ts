import { addDays, daysBetween, isoWeekday } from '../days.ts';
import { aerobicFor, balanceFor, impactsFor, pool, postureFor, resistanceFor } from './choose.ts';
import { totalsOf } from './done.ts';
import { doseFor } from './dose.ts';
import {
  fillAerobic,
  fillBalanceFirst,
  fillImpacts,
  fillPosture,
  fillResistance,
  fillSomeBalance,
  shortestStrength,
} from './fill.ts';
import { DAYS, openLedger, sessionsOf, sum } from './ledger.ts';
import { notesFor } from './notes.ts';
import { resistanceDays } from './resistanceDays.ts';
import type { Unmet, WeekPlan, WeekRequest } from './types.ts';

/** Minutes free on each of the seven days. */
function freeMinutes(request: WeekRequest): number[] {
  return DAYS.map((day) => {
    const weekday = isoWeekday(addDays(request.date, day));
    if (!request.daysAvailable.includes(weekday)) return 0;
    const minutes =
      typeof request.minutesPerDay === 'number' ? request.minutesPerDay : (request.minutesPerDay[weekday] ?? 0);
    return Math.max(0, Math.floor(minutes));
  });
}

/** From here on a third strength session leaves room for the rest. Ours. */
const LONG_WEEK_MINUTES = 225;
/** From here on a strength session may take 45 minutes. Ours. */
const MIDDLING_WEEK_MINUTES = 180;

const TIME = 'free days and minutes';
const AT_HAND = 'what is allowed and at hand';

/**
 * Lays a week of sessions that keeps every restriction, the dose of the phase, 48 h between resistance sessions for the
 * same site, impacts spread over the week, and each day's free minutes. Pure and deterministic; throws RangeError for a
 * date that is none. What cannot be reached is listed in `unmet`, never squeezed in.
 */
export function layWeek(request: WeekRequest): WeekPlan {
  const dose = doseFor(request);
  const available = pool(request, dose);
  const ledger = openLedger(freeMinutes(request));
  const before = request.already;
  const soreJoints = request.restrictions.some((r) => r.screenId === 'S65');

  const strength = {
    full: resistanceFor('full', available, request, dose),
    hip: resistanceFor('hip', available, request, dose),
    upper: resistanceFor('upper', available, request, dose),
  };
  const loaded = (before?.resistance ?? []).map((r) => ({ day: daysBetween(request.date, r.date), sites: r.sites }));
  const minutes = sum(ledger.free);
  // A short week keeps room for heart and balance: two sessions, and half an hour each (programmes take 30 to 45).
  const sessionsAim = Math.min(dose.resistanceSessions, minutes >= LONG_WEEK_MINUTES ? 3 : 2);
  const wanted = (site: 'spine' | 'hip'): number =>
    Math.max(0, sessionsAim - loaded.filter((l) => l.day >= 0 && l.sites.includes(site)).length);
  const whole = doseFor({ ...request, deload: false });
  const shortestMinutes = shortestStrength(whole);
  const kinds = resistanceDays({
    free: ledger.free,
    sessions: { spine: wanted('spine'), hip: wanted('hip') },
    minMinutes: shortestMinutes,
    loaded,
    kinds: (['full', 'hip', 'upper'] as const).filter((k) => strength[k].length >= 2),
  });

  const days = { kinds, shortestMinutes, longestMinutes: minutes >= MIDDLING_WEEK_MINUTES ? 45 : 30 };

  const unmet: Unmet[] = [];
  const note = (what: Unmet['what'], unit: Unmet['unit'], planned: number, aim: number, because: string): void => {
    if (planned < aim) unmet.push({ what, planned, aim, unit, because });
  };
  const stillTo = (aim: number, already: number | undefined, possible: readonly unknown[]): number =>
    possible.length > 0 ? Math.max(0, aim - (already ?? 0)) : 0;

  const steady = balanceFor(available, request);
  const balanceAim = stillTo(dose.balanceMinutes, before?.balanceMinutes, steady);
  const upright = dose.dailyPosture ? postureFor(available, request) : [];
  // Posture two or three times a week is the least on track D: kept before the balance hours take the time.
  const early =
    dose.balanceFirst && upright.length > 0 ? DAYS.filter((d) => ledger.free[d]! > 0 && !kinds[d]).slice(0, 3) : [];
  const earlyPosture = fillPosture(ledger, upright, early, days);

  let balance = dose.balanceFirst
    ? fillBalanceFirst(ledger, steady, balanceAim, days)
    : dose.moreBalance
      ? fillSomeBalance(ledger, steady, balanceAim, days)
      : 0;

  const hops = impactsFor(available, request);
  const impactAim = dose.impactsPerDay > 0 ? stillTo(dose.impactDays, before?.impactDays, hops) : 0;
  note('impact', 'days', fillImpacts(ledger, hops, dose.impactsPerDay, impactAim, days), impactAim, TIME);

  if (upright.length > 0) {
    const on = DAYS.filter((d) => ledger.free[d]! > 0);
    const rest = on.filter((d) => !early.includes(d));
    note(
      'posture',
      'days',
      earlyPosture + fillPosture(ledger, upright, rest, days),
      on.length,
      'free minutes: five more a day would do',
    );
  }

  fillResistance(ledger, strength, { now: dose, whole }, days);

  if (!dose.balanceFirst && !dose.moreBalance) balance = fillSomeBalance(ledger, steady, balanceAim);
  note('balance', 'minutes', balance, balanceAim, TIME);

  const moving = aerobicFor(available, request, dose, soreJoints);
  const aerobicAim = stillTo(dose.aerobicMinutes, before?.aerobicMinutes, moving);
  note(
    'aerobic',
    'minutes',
    fillAerobic(ledger, moving, aerobicAim, dose),
    aerobicAim,
    dose.aerobicMinutesPerDay < 60
      ? `free minutes, or the ${dose.aerobicMinutesPerDay} minutes a day of this track`
      : TIME,
  );

  const sessions = sessionsOf(ledger, request.date);
  const totals = totalsOf(sessions);
  for (const site of ['spine', 'hip'] as const) {
    if (unmet.some((u) => u.what === 'resistance')) break;
    note(
      'resistance',
      'sessions',
      totals.resistanceSessions[site],
      wanted(site),
      strength.full.length < 2 ? AT_HAND : TIME,
    );
  }
  return {
    date: request.date,
    phase: request.phase,
    deload: request.deload ?? false,
    sessions,
    ...totals,
    unmet,
    notes: notesFor(request.restrictions, sessions.length > 0),
  };
}
