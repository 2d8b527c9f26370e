import type { Assessment } from '../assessment/index.ts';
import { loadingFactsOf, sessionsOf } from '../assessment/index.ts';
import {
  currentWeek,
  describeDose,
  type Experience,
  equipmentFrom,
  exercise,
  type PlannedItem,
  type ProgrammeEvent,
  type ProgrammeRequest,
  type ProgrammeState,
  programmeFrom,
  type Restriction,
  restrictions,
  START,
  startAt,
  trackFor,
  variantsFor,
} from '../loading/index.ts';
import { lookupSymptom } from '../record/codes/index.ts';
import type { Day } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';
import type { TrainingPlan, TrainingSession } from './types.ts';

/** The tracks in a reader's words. */
const trackWords: Record<string, string> = {
  A: 'Full programme, built up in four phases',
  B: 'Built up in phases; heavy lifting only with a coach beside you',
  C: 'Strength with a straight back; moderate impacts only after build-up; heavy lifts supervised',
  D: 'After a fracture of the spine: extension, hip hinge and walking; no jumps, no bending or twisting under load',
  E: 'Balance first, three hours a week, with something to hold',
  F: 'For sore joints: pool, bike and steady strength work without jumps',
  G: 'With bone disease from cancer: your oncology team and an exercise specialist first',
  H: 'With lymphoedema or a risk of it: arm loads rise slowly',
};

const experienceOf = { none: 'new', some: 'some', regular: 'experienced' } as const satisfies Record<
  string,
  Experience
>;

/** Everything that restricts this person's exercise: tracks, and the screens that fired with their outcomes. */
export function personRestrictions(facts: Facts, { findings }: Assessment): Restriction[] {
  return restrictions({
    reading: trackFor(loadingFactsOf(facts)),
    screens: findings
      .filter((f) => f.fired !== false)
      .map(({ rule, outcome }) => ({ rule, ...(outcome ? { outcome } : {}) })),
    fragilityFracture: facts.upTo('fractures').some((f) => f.lowTrauma === true),
  });
}

/** What the programme is asked for, where it stands by the log, and what has to be agreed first. */
export function programmeOf(facts: Facts, assessment: Assessment, startDate: Day) {
  const prefs = facts.preferences;
  const reading = trackFor(loadingFactsOf(facts));
  const limits = personRestrictions(facts, assessment);
  const signOff = assessment.findings
    .filter((f) => f.kind === 'exercise' && f.severity === 'clinician')
    .map((f) => ({ rule: f.rule, says: f.action }));
  const request: ProgrammeRequest = {
    date: startDate,
    restrictions: limits,
    daysAvailable: (prefs?.trainingDays ?? [1, 3, 5]) as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
    minutesPerDay: prefs?.trainingMinutes ?? 30,
    equipment: equipmentFrom(prefs?.equipment ?? [], prefs?.trainingPlace),
    experience: experienceOf[prefs?.experience ?? 'none'],
    supervision: prefs?.supervised ?? false,
  };
  const log = { sessions: sessionsOf(facts), events: eventsOf(facts, assessment) };
  const state = stateOf(log, facts.asOf, request, signOff.length > 0);
  const trackSays = reading.tracks.map((t) => trackWords[t]).join('. ');
  return { reading, limits, signOff, request, log, state, trackSays };
}

/** A week that this person can do, within every screen that fired. Phase and week follow from what has been logged. */
export function trainingPlan(facts: Facts, assessment: Assessment, startDate: Day): TrainingPlan {
  const { reading, limits, signOff, request, log, state, trackSays } = programmeOf(facts, assessment, startDate);
  const week = currentWeek(log, state, request);
  return {
    track: reading.tracks.join('+'),
    trackSays,
    phase: state.phase,
    because: [
      ...reading.reasons.map((r) => r.because),
      ...limits.filter((l) => !l.screenId.startsWith('TRACK')).map((l) => `${l.because} (${l.screenId})`),
    ],
    days: week.sessions.map((session) => ({
      date: session.date,
      sessions: [sessionOf(session.minutes, session.items, limits)],
    })),
    minutesByModality: { ...week.minutesByModality } as Record<string, number>,
    honest:
      'In women on an aromatase inhibitor, the one adequately sized trial found no difference in bone density between exercise and none. Strength, balance, heart and sore joints do gain. Walking is for heart, balance and joints, not for density.',
    ...(signOff.length > 0 ? { needsSignOff: signOff } : {}),
    notes: [...week.notes],
    unmet: week.unmet.map((u) => ({ ...u })),
  };
}

/**
 * Where the programme stands, folded from the log. Somebody who trains regularly and has nothing that asks for a word
 * first begins after the technique phase (our reading).
 */
function stateOf(
  log: Parameters<typeof programmeFrom>[0],
  asOf: Day,
  request: ProgrammeRequest,
  signOff: boolean,
): ProgrammeState {
  const start = request.experience === 'experienced' && !signOff ? startAt(1) : START;
  return programmeFrom(log, request, asOf, start).state;
}

/** Red flags and new bone pain stop the programme in the week they came; a clinician's word lets it go on. */
function eventsOf(facts: Facts, { findings }: Assessment): ProgrammeEvent[] {
  const flags = findings
    .filter((f) => f.kind === 'red-flag' && f.fired !== false)
    .flatMap((f) => f.because.flatMap(({ date }): ProgrammeEvent[] => (date ? [{ date, kind: 'red-flag' }] : [])));
  const pains = facts
    .upTo('symptoms')
    .flatMap((s): ProgrammeEvent[] =>
      lookupSymptom(s.symptom)?.key === 'bone-pain' ? [{ date: s.date, kind: 'new-bone-pain' }] : [],
    );
  const cleared = facts
    .since('discussions', 366)
    .flatMap((d): ProgrammeEvent[] => (d.topic === 'exercise-clearance' ? [{ date: d.date, kind: 'cleared' }] : []));
  return [...flags, ...pains, ...cleared];
}

function sessionOf(minutes: number, items: readonly PlannedItem[], limits: readonly Restriction[]): TrainingSession {
  const kinds = new Set(items.map((item) => item.modality));
  const kind = kinds.has('resistance')
    ? 'Strength'
    : kinds.has('balance')
      ? 'Balance'
      : kinds.has('impact')
        ? 'Impact'
        : 'Movement';
  return {
    kind,
    minutes,
    exercises: items.map((item) => {
      // Only variants that this person may do: the catalogue's own may be barred.
      const { easier, harder } = variantsFor(item.exerciseId, limits);
      return {
        id: item.exerciseId,
        name: item.name,
        dose: describeDose(item),
        ...amountsOf(item),
        how: [...(exercise(item.exerciseId)?.howTo ?? [])],
        ...(easier ? { easier: easier.id } : {}),
        ...(harder ? { harder: harder.id } : {}),
      };
    }),
  };
}

/** The dose in numbers. Minutes are the aim only where nothing else is counted; elsewhere they are how long it takes. */
function amountsOf({ sets, reps, holdSeconds, restSeconds, impacts, minutes }: PlannedItem) {
  return {
    ...(impacts === undefined && sets === undefined ? { minutes } : {}),
    ...(impacts === undefined ? {} : { impacts }),
    ...(sets === undefined ? {} : { sets }),
    ...(reps === undefined ? {} : { reps }),
    ...(holdSeconds === undefined ? {} : { holdSeconds }),
    ...(restSeconds === undefined ? {} : { restSeconds }),
  };
}
