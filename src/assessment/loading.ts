import {
  type FunctionTests,
  type LoadingFacts,
  type LoggedSession,
  type Modality,
  recogniseExercise,
  type UsualLoad,
  usualLoad,
  type WeekLoad,
  weeklyLoads,
} from '../loading/index.ts';
import { lookupSymptom } from '../record/codes/index.ts';
import { addTo, roundTo, valueIn } from '../record/index.ts';
import { type Facts, isKnown } from '../rules/index.ts';
import { fragilityFractures, lowestScore, vertebralFractures } from '../skeleton/index.ts';

/** Weeks looked back on. */
const WEEKS = 4;

export interface LoadingView {
  weeks: number;
  /** Days with an entry in those weeks; none means that nothing was logged, not that nothing was done. */
  daysLogged: number;
  /** Means a week of what was logged, by modality. */
  minutesPerWeek: Partial<Record<Modality, number>>;
  sessionsPerWeek: Partial<Record<Modality, number>>;
  /** The newest weeks, Monday to Sunday, oldest first. */
  byWeek: WeekLoad[];
  usual: UsualLoad;
  says: string;
}

/** The training log as the loading room reads it. */
export function sessionsOf(facts: Facts): LoggedSession[] {
  const asPlanned = new Set(
    facts
      .upTo('done')
      .filter((d) => d.item.startsWith('training'))
      .map((d) => d.date),
  );
  return facts.upTo('training').map((entry) => ({
    date: entry.date,
    exerciseId: recogniseExercise(entry.exercise)?.id ?? entry.exercise,
    ...(asPlanned.has(entry.date) ? { asPlanned: true } : {}),
    ...(entry.time ? { time: entry.time } : {}),
    ...(entry.modality ? { modality: entry.modality } : {}),
    ...(entry.duration ? { minutes: valueIn(entry.duration, 'min') } : {}),
    ...(entry.sets
      ? {
          sets: entry.sets.map((set) => ({
            reps: set.reps,
            ...(set.load ? { loadKg: valueIn(set.load, 'kg') } : {}),
            ...(set.rpe ? { rpe: set.rpe } : {}),
          })),
        }
      : {}),
    ...(entry.rpe === undefined ? {} : { rpe: entry.rpe }),
    ...(entry.painBefore === undefined ? {} : { painBefore: entry.painBefore }),
    ...(entry.painNextMorning === undefined ? {} : { painNextMorning: entry.painNextMorning }),
    ...(entry.impacts === undefined ? {} : { impacts: entry.impacts }),
    ...(entry.steps === undefined ? {} : { steps: entry.steps }),
  }));
}

/** Weekly loading of the last four weeks, as logged. */
export function loadingView(facts: Facts): LoadingView {
  const from = addTo(facts.asOf, { days: -7 * WEEKS + 1 });
  const sessions = sessionsOf(facts).filter((session) => session.date >= from);
  const usual = usualLoad(sessions, facts.asOf, WEEKS);
  const minutesPerWeek: Partial<Record<Modality, number>> = {};
  const sessionsPerWeek: Partial<Record<Modality, number>> = {};
  for (const load of usual.byModality) {
    minutesPerWeek[load.modality] = roundTo(load.minutesPerWeek, 0);
    sessionsPerWeek[load.modality] = roundTo(load.sessionsPerWeek, 1);
  }
  return {
    weeks: usual.weeks,
    daysLogged: usual.daysLogged,
    minutesPerWeek,
    sessionsPerWeek,
    byWeek: weeklyLoads(sessions, from, facts.asOf),
    usual,
    says: words(usual),
  };
}

function words(usual: UsualLoad): string {
  if (usual.daysLogged === 0) return 'No training logged in the last four weeks. That is not the same as none done.';
  const parts = usual.byModality.map(
    (load) => `${roundTo(load.sessionsPerWeek, 1)} × ${load.modality} (${Math.round(load.minutesPerWeek)} min)`,
  );
  return `A week, as logged: ${parts.join(', ')}.`;
}

/** The newest of each test of strength and balance; those that were not done are left out. */
export function functionTestsOf(facts: Facts): FunctionTests {
  const tests = facts.upTo('measurements');
  const seconds = (kind: 'timed-up-and-go' | 'five-times-sit-to-stand' | 'single-leg-stance'): number | undefined => {
    const newest = tests.findLast((m) => m.kind === kind);
    return newest && 'value' in newest ? roundTo(valueIn(newest.value, 's'), 1) : undefined;
  };
  const stands = tests.findLast((m) => m.kind === 'chair-stand-30s');
  const upAndGo = seconds('timed-up-and-go');
  const five = seconds('five-times-sit-to-stand');
  const oneLeg = seconds('single-leg-stance');
  return {
    sex: facts.sex,
    age: facts.age.value,
    ...(upAndGo === undefined ? {} : { timedUpAndGoSeconds: upAndGo }),
    ...(five === undefined ? {} : { fiveSitToStandSeconds: five }),
    ...(stands?.kind === 'chair-stand-30s' ? { chairStands30s: stands.count } : {}),
    ...(oneLeg === undefined ? {} : { singleLegSeconds: oneLeg }),
  };
}

/** What the loading room has to know of a person, read from the record; unknown stays out. */
export function loadingFactsOf(facts: Facts): LoadingFacts {
  const lowest = lowestScore(facts);
  const falls = facts.since('falls', 366);
  const tug = facts.upTo('measurements').findLast((m) => m.kind === 'timed-up-and-go');
  const pains = facts
    .since('symptoms', 14)
    .filter((s) => lookupSymptom(s.symptom)?.key === 'joint-pain' && s.severity !== undefined)
    .map((s) => s.severity!);
  const has = (...concepts: string[]): boolean => facts.withCondition(...concepts).length > 0;
  return {
    ...(isKnown(lowest)
      ? lowest.value.kind === 'T'
        ? { lowestT: lowest.value.value }
        : { lowestZ: lowest.value.value }
      : {}),
    vertebralFracture: vertebralFractures(facts).length > 0,
    lowTraumaFractures: fragilityFractures(facts).length,
    boneMetastasisOrMyeloma: has('bone-metastasis', 'multiple-myeloma'),
    injuriousFall: falls.some((f) => f.injurious),
    fallsPast12Months: falls.length,
    ...(tug?.kind === 'timed-up-and-go' ? { timedUpAndGoSeconds: valueIn(tug.value, 's') } : {}),
    neuropathy: has('neuropathy', 'cipn'),
    ...(pains.length > 0 ? { jointPain0to10: Math.max(...pains) } : {}),
    severeOsteoarthritis: facts
      .withCondition('osteoarthritis', 'osteoarthritis-hip', 'osteoarthritis-knee')
      .some((c) => c.fact.severity === 'severe'),
    jointReplacement:
      has('joint-replacement') || facts.upTo('procedures').some((p) => p.kind === 'joint-replacement' && !p.planned),
    lymphoedema: has('lymphoedema'),
  };
}
