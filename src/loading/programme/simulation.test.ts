import { describe, expect, it } from 'vitest';
import { exercise } from '../catalogue/index.ts';
import { addDays, daysBetween, type IsoWeekday, mondayOf } from '../days.ts';
import { allowedExercises } from '../limits/allowed.ts';
import { restrictions } from '../limits/restrictions.ts';
import { trackFor } from '../limits/tracks.ts';
import type { LoggedSession } from '../metrics/types.ts';
import { resistanceDone } from '../week/done.ts';
import { doseFor, PHASES } from '../week/dose.ts';
import { resistanceLogged } from '../week/fromLog.ts';
import { relayWeek } from '../week/relay.ts';
import type { PlannedSession, WeekPlan } from '../week/types.ts';
import { currentWeek } from './current.ts';
import { isDeload, type ProgrammeState, progress, START, STEP } from './progress.ts';
import { limitOf, type ProgrammeRequest, weekOf, weekRequestOf } from './year.ts';

/** Mulberry32: a small seeded generator, so that a failing person can be met again. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function person(seed: number) {
  const r = random(seed);
  const chance = (p: number) => r() < p;
  const facts = {
    ...(chance(0.9) && { lowestT: Math.round((-4 + 5 * r()) * 10) / 10 }),
    vertebralFracture: chance(0.15),
    lowTraumaFractures: Math.floor(r() * 3),
    fallsPast12Months: Math.floor(r() * 3),
    neuropathy: chance(0.15),
    jointPain0to10: Math.floor(r() * 9),
    lymphoedema: chance(0.15),
    boneMetastasisOrMyeloma: chance(0.03),
  };
  const screens = ['S60', 'S65', 'S67', 'S68', 'S69', 'S70', 'S72', 'S73'].filter(() => chance(0.08));
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as IsoWeekday[]).filter(() => chance(0.65));
  const request: ProgrammeRequest = {
    date: addDays('2026-01-05', Math.floor(r() * 300)),
    restrictions: restrictions({ reading: trackFor(facts), screens }),
    daysAvailable: weekdays.length > 0 ? weekdays : [3],
    minutesPerDay: 10 + Math.floor(r() * 60),
    equipment: (
      ['band', 'dumbbell', 'step', 'machine', 'bike', 'pool', 'bar', 'rack', 'box', 'stairs'] as const
    ).filter(() => chance(0.4)),
    experience: (['new', 'some', 'experienced'] as const)[Math.floor(r() * 3)]!,
    supervision: chance(0.3),
    likes: ['E31', 'E32', 'E12', 'E25', 'walk', 'water'].filter(() => chance(0.2)),
  };
  return { r, chance, request, adherence: 0.4 + 0.6 * r(), sore: 0.15 * r() };
}

const bouts = (plan: WeekPlan) => plan.sessions.flatMap((s) => s.items);

/** A session of the plan as the log has it, done as planned. */
const asLogged = (s: PlannedSession): LoggedSession[] =>
  s.items.map((i) => ({
    date: s.date,
    exerciseId: i.exerciseId,
    minutes: i.minutes,
    asPlanned: true,
    ...(i.impacts ? { impacts: i.impacts } : {}),
  }));

/** What strength work of the log and of the plan loaded, day by day, the planned ones of a day that was trained left out. */
const strengthDays = (log: readonly LoggedSession[], plan: WeekPlan) => {
  const logged = resistanceLogged(log);
  const planned = resistanceDone(plan.sessions).filter(({ date }) => logged.every((l) => l.date !== date));
  return [...logged, ...planned].sort((a, b) => a.date.localeCompare(b.date));
};

/**
 * The week that people are shown, on a day of it, after what was logged: nothing that is barred, no day over its minutes, no
 * calendar week over its dose, and 48 hours between what was done and what is planned.
 */
function checkShown(
  log: readonly LoggedSession[],
  state: ProgrammeState,
  request: ProgrammeRequest,
  allowed: ReadonlySet<string>,
) {
  const plan = currentWeek({ sessions: log }, state, request);
  const dose = doseFor({ ...weekRequestOf(state, request) });
  for (const s of plan.sessions) {
    if (s.date < request.date || daysBetween(request.date, s.date) > 6)
      expect.fail(`${s.date} is not of the seven days`);
    if (s.minutes > (request.minutesPerDay as number)) expect.fail(`${s.date}: ${s.minutes} minutes`);
    for (const i of s.items) {
      if (!allowed.has(i.exerciseId)) expect.fail(`${i.name} is not allowed`);
      if (exercise(i.exerciseId)!.impact.bodyWeights > PHASES[state.phase].maxImpactBodyWeights)
        expect.fail(`${i.name} in phase ${state.phase}`);
      if ((i.impacts ?? 0) > dose.impactsPerDay) expect.fail(`${i.impacts} impacts a day`);
      if (i.rpe && i.rpe[1] > dose.maxRpe) expect.fail(`effort ${i.rpe[1]}`);
    }
  }
  const strength = strengthDays(log, plan);
  const monday = mondayOf(request.date);
  for (const site of ['spine', 'hip'] as const) {
    for (const from of [monday, addDays(monday, 7)]) {
      const inWeek = strength.filter((d) => d.sites.includes(site) && d.date >= from && daysBetween(from, d.date) < 7);
      if (inWeek.length > dose.resistanceSessions)
        expect.fail(`${inWeek.length} sessions for the ${site} from ${from}`);
    }
  }
  strength.forEach((a, n) => {
    for (const b of strength.slice(n + 1)) {
      if (b.date > request.date && daysBetween(a.date, b.date) < 2 && a.sites.some((s) => b.sites.includes(s)))
        expect.fail(`${a.date} and ${b.date} load the same site`);
    }
  });
  return plan;
}

function checkWeek(
  plan: WeekPlan,
  before: WeekPlan | undefined,
  request: ProgrammeRequest,
  state: ProgrammeState,
  allowed: ReadonlySet<string>,
): void {
  const dose = doseFor({
    ...request,
    phase: state.phase,
    weekInPhase: state.weekInPhase,
    impactsPerDay: state.impactsPerDay,
    deload: isDeload(state),
  });
  for (const s of plan.sessions) {
    if (s.minutes > (request.minutesPerDay as number)) expect.fail(`${s.date}: ${s.minutes} minutes`);
    for (const i of s.items) {
      const e = exercise(i.exerciseId)!;
      if (!allowed.has(e.id)) expect.fail(`${e.name} is not allowed`);
      if (e.impact.bodyWeights > PHASES[state.phase].maxImpactBodyWeights)
        expect.fail(`${e.name} in phase ${state.phase}`);
      if ((i.impacts ?? 0) > dose.impactsPerDay) expect.fail(`${i.impacts} impacts a day`);
      if (i.rpe && i.rpe[1] > dose.maxRpe) expect.fail(`effort ${i.rpe[1]}`);
    }
  }
  const minutes = (of: (i: ReturnType<typeof bouts>[number]) => boolean) =>
    bouts(plan)
      .filter(of)
      .reduce((n, i) => n + i.minutes, 0);
  if (minutes((i) => i.modality === 'balance') > dose.balanceMinutes) expect.fail('balance above its dose');
  if (minutes((i) => i.rpe !== undefined && i.sets === undefined) > dose.aerobicMinutes)
    expect.fail('aerobic above its dose');
  if (Math.max(plan.resistanceSessions.spine, plan.resistanceSessions.hip) > dose.resistanceSessions)
    expect.fail('too many sessions');
  const strength = resistanceDone([...(before?.sessions ?? []), ...plan.sessions]);
  strength.forEach((a, n) => {
    for (const b of strength.slice(n + 1)) {
      if (Math.abs(daysBetween(a.date, b.date)) < 2 && a.sites.some((s) => b.sites.includes(s)))
        expect.fail(`${a.date} and ${b.date} load the same site`);
    }
  });
}

describe('300 people through 52 weeks, as they are shown', () => {
  it('hold the same from any day, whatever was done, done ahead, missed or sore', () => {
    const seen = { days: 0, sessions: 0, sore: 0 };
    for (let seed = 1; seed <= 300; seed++) {
      const { r, chance, request, adherence, sore } = person(seed);
      const allowed = new Set(
        allowedExercises(request.restrictions, { supervision: request.supervision ?? false }).map((e) => e.id),
      );
      const start = mondayOf(request.date);
      let state = START;
      let log: LoggedSession[] = [];
      for (let week = 0; week < 52; week++) {
        const monday = addDays(start, 7 * week);
        // Looked at on one day of the week, drawn at random, and on the next one that has a session.
        let day = Math.floor(r() * 7);
        let plan = checkShown(log, state, { ...request, date: addDays(monday, day) }, allowed);
        const next = plan.sessions.find((s) => s.date < addDays(monday, 7));
        seen.days++;
        if (next && chance(adherence)) {
          seen.sessions++;
          // Done on its day, or ahead, on the day that was looked at.
          const date = chance(0.2) ? addDays(monday, day) : next.date;
          const pain = chance(sore) ? 4 + Math.floor(r() * 5) : undefined;
          if (pain !== undefined) seen.sore++;
          log = [
            ...log.filter((s) => daysBetween(s.date, monday) <= 14),
            ...asLogged({ ...next, date }).map((s) =>
              pain === undefined ? s : { ...s, painBefore: 2, painNextMorning: pain },
            ),
          ];
          day = daysBetween(monday, date);
          plan = checkShown(log, state, { ...request, date: addDays(monday, day) }, allowed);
          if (pain !== undefined && pain > 5)
            expect(plan.sessions.every((s) => s.date === addDays(monday, day))).toBe(true);
        }
        const step = progress(
          state,
          {
            sessionsPlanned: 3,
            sessionsDone: chance(adherence) ? 3 : 0,
            lastTwo: ['within', 'within'],
            newBonePain: chance(0.005),
            cleared: chance(0.5),
          },
          limitOf(request),
        );
        state = step.state;
      }
    }
    expect(seen.days).toBe(300 * 52);
    expect(seen.sessions).toBeGreaterThan(5000);
    expect(seen.sore).toBeGreaterThan(100);
  });
});

describe('300 people through 52 weeks, with adherence and pain drawn at random', () => {
  it('break no screen, exceed no dose, rise by no more than a step, and always come back', () => {
    let weeks = 0;
    const returned = { stopped: 0, back: 0 };
    for (let seed = 1; seed <= 300; seed++) {
      const { r, chance, request, adherence, sore } = person(seed);
      const allowed = new Set(
        allowedExercises(request.restrictions, { supervision: request.supervision ?? false }).map((e) => e.id),
      );
      let state = START;
      let before: WeekPlan | undefined;
      for (let week = 0; week < 52; week++, weeks++) {
        const thisWeek = { ...request, date: addDays(request.date, 7 * week) };
        let plan = weekOf(state, thisWeek, before);
        checkWeek(plan, before, thisWeek, state, allowed);
        if (state.stopped) expect(plan.sessions).toEqual([]);
        else if (state.phase === 0 && week === 0 && allowed.size > 20 && (request.minutesPerDay as number) >= 15)
          expect(plan.sessions.length, `seed ${seed}`).toBeGreaterThan(0);

        const done = plan.sessions.filter(() => chance(adherence)).map((s) => s.date);
        const pain = chance(sore) ? 4 + Math.floor(r() * 5) : Math.floor(r() * 4);
        const full = {
          ...thisWeek,
          phase: state.phase,
          weekInPhase: state.weekInPhase,
          impactsPerDay: state.impactsPerDay,
          deload: isDeload(state),
          already: {
            resistance: before ? resistanceDone(before.sessions) : [],
            aerobicMinutes: 0,
            balanceMinutes: 0,
            impactDays: 0,
          },
        };
        if (!state.stopped && week % 5 === 2) {
          plan = relayWeek(full, plan, { today: addDays(thisWeek.date, 3), done, pain });
          checkWeek(plan, before, thisWeek, state, allowed);
        }
        const step = progress(
          state,
          {
            sessionsPlanned: plan.sessions.length,
            sessionsDone: chance(0.06) ? 0 : done.length,
            lastTwo: chance(0.85) ? ['within', 'within'] : ['above', 'within'],
            painNextMorning: pain,
            newBonePain: chance(0.005),
            cleared: chance(0.5),
          },
          limitOf(request),
        );
        const next = step.state;
        if (next.phase > state.phase) {
          expect(next.phase).toBe(state.phase + 1);
          expect(step.action).toBe('next-phase');
        } else if (next.phase === state.phase) {
          const risen = [
            next.lowerLoad > state.lowerLoad,
            next.upperLoad > state.upperLoad,
            next.impactsPerDay > state.impactsPerDay,
          ];
          expect(risen.filter(Boolean).length).toBeLessThanOrEqual(1);
          expect(next.lowerLoad / state.lowerLoad).toBeLessThanOrEqual(1 + STEP.lowerPercent / 100 + 1e-9);
          expect(next.upperLoad / state.upperLoad).toBeLessThanOrEqual(1 + STEP.upperPercent / 100 + 1e-9);
          expect(next.impactsPerDay - state.impactsPerDay).toBeLessThanOrEqual(STEP.impacts);
        }
        if (step.action === 'stop') returned.stopped++;
        if (step.action === 'return') {
          returned.back++;
          const again = weekOf(next, { ...request, date: addDays(thisWeek.date, 7) }, plan);
          if (allowed.size > 20 && (request.minutesPerDay as number) >= 15)
            expect(again.sessions.length, `seed ${seed}`).toBeGreaterThan(0);
        }
        state = next;
        before = plan;
      }
      // With clearance and good weeks everyone gets going again.
      for (let n = 0; n < 3; n++)
        state = progress(state, {
          sessionsPlanned: 3,
          sessionsDone: 3,
          lastTwo: ['within', 'within'],
          cleared: true,
        }).state;
      expect(state.stopped).toBeUndefined();
    }
    expect(weeks).toBe(300 * 52);
    expect(returned.stopped).toBeGreaterThan(100);
    expect(returned.back).toBeGreaterThan(100);
  });
});
