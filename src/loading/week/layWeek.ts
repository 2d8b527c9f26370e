import type { Exercise, Modality } from '../catalogue/types.ts';
import { addDays, daysBetween, isoWeekday } from '../days.ts';
import { limitsOf } from '../limits/allowed.ts';
import { aerobicFor, balanceFor, impactsFor, pool, postureFor, resistanceFor } from './choose.ts';
import { type Dose, doseFor } from './dose.ts';
import { aerobicItem, balanceItems, impactItem, impactMinutes, postureItems, resistanceItem } from './items.ts';
import { notesFor } from './notes.ts';
import { resistanceDays, type SessionKind, shareMinutes, spreadDays } from './resistanceDays.ts';
import type { PlannedItem, PlannedSession, Unmet, WeekPlan, WeekRequest } from './types.ts';

const WARM_UP_MINUTES = 5;
const POSTURE_MINUTES = 5;
const LONGEST_RESISTANCE_MINUTES = 45; // FITT: 30 to 45 minutes
const SHORTEST_RESISTANCE_MINUTES = 15;
const LONGEST_BALANCE_MINUTES = 45;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

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

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Balance first on days without resistance, then where room is left beside a short resistance session. */
function shareBalance(minutes: number, free: readonly number[], kinds: readonly (SessionKind | undefined)[]): number[] {
  const none = free.map(() => 0);
  const outside = free.map((f, d) => (kinds[d] ? Math.max(0, f - SHORTEST_RESISTANCE_MINUTES - 5) : f));
  const first = shareMinutes(
    minutes,
    outside.map((f) => Math.min(f, LONGEST_BALANCE_MINUTES)),
    none,
    5,
  );
  const left = minutes - sum(first);
  const rest = free.map((f, d) => Math.min(f, LONGEST_BALANCE_MINUTES) - first[d]!);
  const second = shareMinutes(left, rest, first, 5);
  return first.map((m, d) => m + second[d]!);
}

/** As many exercises as fit, most useful first; fewer than two is no session. */
function resistanceItems(minutes: number, exercises: readonly Exercise[], dose: Dose): PlannedItem[] {
  const items: PlannedItem[] = [];
  let left = Math.min(minutes, LONGEST_RESISTANCE_MINUTES) - WARM_UP_MINUTES;
  for (const e of exercises) {
    const item = resistanceItem(e, dose);
    if (item.minutes > left) continue;
    items.push(item);
    left -= item.minutes;
  }
  return items.length >= 2 ? items : [];
}

const sites = (kind: SessionKind): readonly ('spine' | 'hip')[] =>
  kind === 'full' ? ['spine', 'hip'] : kind === 'hip' ? ['hip'] : ['spine'];

/**
 * Lays a week of sessions that keeps every restriction, the dose of the phase, 48 h between resistance sessions for the
 * same site, impacts spread over the week, and each day's free minutes. Pure and deterministic; throws RangeError for a
 * date that is none. What cannot be reached is listed in `unmet`, never squeezed in.
 */
export function layWeek(request: WeekRequest): WeekPlan {
  const dose = doseFor(request);
  const limits = limitsOf(request.restrictions);
  const available = pool(request, dose);
  const free = freeMinutes(request);
  const before = request.already;
  const soreJoints = request.restrictions.some((r) => r.screenId === 'S65');

  const perKind = {
    full: resistanceFor('full', available, request, dose),
    hip: resistanceFor('hip', available, request, dose),
    upper: resistanceFor('upper', available, request, dose),
  };
  const loaded = (before?.resistance ?? []).map((r) => ({ day: daysBetween(request.date, r.date), sites: r.sites }));
  const doneThisWeek = loaded.filter((l) => l.day >= 0).length;
  const kinds = resistanceDays({
    free,
    sessions: Math.max(0, dose.resistanceSessions - doneThisWeek),
    minMinutes: SHORTEST_RESISTANCE_MINUTES,
    loaded,
    kinds: (['full', 'hip', 'upper'] as const).filter((k) => perKind[k].length >= 2),
  });

  const used = free.map(() => 0);
  const items: PlannedItem[][] = DAYS.map(() => []);
  const warmUp = free.map(() => 0);
  const add = (day: number, added: readonly PlannedItem[]): void => {
    items[day]!.push(...added);
    used[day] = used[day]! + sum(added.map((i) => i.minutes));
  };
  const room = (day: number): number => free[day]! - used[day]!;

  // 1. Balance first, where falls ask for it.
  const balancing = balanceFor(available, request);
  const balanceAim = balancing.length > 0 ? Math.max(0, dose.balanceMinutes - (before?.balanceMinutes ?? 0)) : 0;
  if (dose.balanceFirst)
    shareBalance(balanceAim, free, kinds).forEach((m, d) => {
      add(d, balanceItems(balancing, m, d));
    });

  // 2. Impacts, a few minutes, on days far apart; kept free before the longer sessions take the time.
  const hops = impactsFor(available, request);
  const impactsPerDay = hops.length > 0 ? dose.impactsPerDay : 0;
  const impactAim = impactsPerDay > 0 ? Math.max(0, dose.impactDays - (before?.impactDays ?? 0)) : 0;
  const impactDays = spreadDays(
    DAYS.filter((d) => room(d) >= impactMinutes(impactsPerDay) + (kinds[d] ? SHORTEST_RESISTANCE_MINUTES : 0)),
    impactAim,
  );
  impactDays.forEach((d, n) => {
    add(d, [impactItem(hops[n % hops.length]!, impactsPerDay)]);
  });

  // 3. Back extension at low load: daily on track D.
  const posture = postureFor(available, request);
  const postureDays = dose.dailyPosture
    ? DAYS.filter((d) => room(d) >= POSTURE_MINUTES + (kinds[d] ? SHORTEST_RESISTANCE_MINUTES : 0))
    : [];
  for (const d of posture.length > 0 ? postureDays : []) add(d, postureItems(posture, POSTURE_MINUTES));

  // 4. Resistance.
  const done = { spine: 0, hip: 0 };
  kinds.forEach((kind, d) => {
    if (!kind) return;
    const session = resistanceItems(room(d), perKind[kind], dose);
    if (session.length === 0) return;
    add(d, session);
    warmUp[d] = WARM_UP_MINUTES;
    used[d] = used[d]! + WARM_UP_MINUTES;
    for (const site of sites(kind)) done[site]++;
  });

  // 5. A little balance for everyone else.
  if (!dose.balanceFirst && balanceAim > 0) {
    const days = spreadDays(
      DAYS.filter((d) => room(d) >= 10),
      Math.ceil(balanceAim / 10),
    );
    for (const d of days) add(d, balanceItems(balancing, 10, d));
  }

  // 6. Aerobic minutes fill what is left, evenly.
  const moving = aerobicFor(available, request, soreJoints);
  const aerobicAim = moving.length > 0 ? Math.max(0, dose.aerobicMinutes - (before?.aerobicMinutes ?? 0)) : 0;
  const aerobicRoom = DAYS.map((d) => Math.min(room(d), dose.aerobicMinutesPerDay));
  const aerobic = shareMinutes(aerobicAim, aerobicRoom, used, 10);
  let turn = 0;
  aerobic.forEach((m, d) => {
    if (m > 0) add(d, [aerobicItem(moving[turn++ % moving.length]!, m, dose)]);
  });

  const sessions: PlannedSession[] = DAYS.filter((d) => items[d]!.length > 0).map((d) => ({
    date: addDays(request.date, d),
    minutes: used[d]!,
    warmUpMinutes: warmUp[d]!,
    items: items[d]!,
  }));
  const minutesByModality: Partial<Record<Modality, number>> = {};
  for (const item of items.flat())
    minutesByModality[item.modality] = (minutesByModality[item.modality] ?? 0) + item.minutes;
  const balanced = minutesByModality.balance ?? 0;
  const resistanceAim = Math.max(0, dose.resistanceSessions - doneThisWeek);
  const short: Unmet[] = [
    {
      what: 'resistance' as const,
      planned: Math.min(done.spine, done.hip),
      aim: resistanceAim,
      unit: 'sessions' as const,
      because: perKind.full.length < 2 ? 'what is allowed and at hand' : 'free days and minutes',
    },
    {
      what: 'impact' as const,
      planned: impactDays.length,
      aim: impactAim,
      unit: 'days' as const,
      because: 'free days and minutes',
    },
    ...(dose.dailyPosture && posture.length > 0
      ? [
          {
            what: 'posture' as const,
            planned: postureDays.length,
            aim: free.filter((f) => f > 0).length,
            unit: 'days' as const,
            because: 'free minutes: five more a day would do',
          },
        ]
      : []),
    {
      what: 'balance' as const,
      planned: balanced,
      aim: balanceAim,
      unit: 'minutes' as const,
      because: 'free days and minutes',
    },
    {
      what: 'aerobic' as const,
      planned: sum(aerobic),
      aim: aerobicAim,
      unit: 'minutes' as const,
      because:
        limits.maxAerobicMinutesPerDay && aerobicRoom.some((r) => r > 0)
          ? 'the daily limit of this track, or free minutes'
          : 'free days and minutes',
    },
  ];
  return {
    date: request.date,
    phase: request.phase,
    deload: request.deload ?? false,
    sessions,
    minutesByModality,
    impacts: sum(items.flat().map((i) => i.impacts ?? 0)),
    resistanceSessions: done,
    unmet: short.filter((u) => u.planned < u.aim),
    notes: notesFor(request.restrictions, sessions.length > 0),
  };
}
