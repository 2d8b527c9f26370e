import { describe, expect, it } from 'vitest';
import { exercise } from '../catalogue/index.ts';
import { addDays, daysBetween, type IsoWeekday } from '../days.ts';
import { allowedExercises } from '../limits/allowed.ts';
import { restrictions } from '../limits/restrictions.ts';
import { trackFor } from '../limits/tracks.ts';
import { resistanceDone } from '../week/done.ts';
import { doseFor, PHASES } from '../week/dose.ts';
import { relayWeek } from '../week/relay.ts';
import type { WeekPlan } from '../week/types.ts';
import { isDeload, type ProgrammeState, progress, START, STEP } from './progress.ts';
import { limitOf, type ProgrammeRequest, weekOf } from './year.ts';

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
