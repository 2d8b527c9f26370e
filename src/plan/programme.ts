import type { Assessment } from '../assessment/index.ts';
import { functionTestsOf, loadingFactsOf, sessionsOf } from '../assessment/index.ts';
import {
  type Experience,
  equipmentFrom,
  functionStart,
  limitsOf,
  type ProgrammeEvent,
  type ProgrammeRequest,
  type ProgrammeState,
  programmeFrom,
  type Restriction,
  recogniseWish,
  restrictions,
  START,
  startAt,
  type Track,
  trackFor,
} from '../loading/index.ts';
import { lookupSymptom } from '../record/codes/index.ts';
import type { Day } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';

/** The tracks in a reader's words. */
const trackWords: Record<Track, string> = {
  A: 'Full programme, built up in four phases',
  B: 'Built up in phases; heavy lifting only with a coach beside you',
  C: 'Strength with a straight back; moderate impacts only after build-up; heavy lifts supervised',
  D: 'After a fracture of the spine: extension, hip hinge and walking; no jumps, no bending or twisting under load',
  E: 'Balance first, three hours a week, with something to hold',
  F: 'For sore joints: pool, bike and steady strength work without jumps',
  G: 'With bone disease from cancer: your oncology team and an exercise specialist first',
  H: 'With lymphoedema or a risk of it: arm loads rise slowly',
};

/** What the tracks ask for. Where a screen allows no programme, none is promised: what holds it back is said beside it. */
function tracksSaid(tracks: readonly Track[], limits: readonly Restriction[]): string {
  if (!limitsOf(limits).noProgramme) return tracks.map((t) => trackWords[t]).join('. ');
  return tracks.includes('G') ? trackWords.G : 'No programme for now';
}

const experienceOf = { none: 'new', some: 'some', regular: 'experienced' } as const satisfies Record<
  string,
  Experience
>;

/** Everything that restricts this person's exercise: tracks, the screens that fired with their outcomes, tests at home. */
export function personRestrictions(facts: Facts, { findings }: Assessment): Restriction[] {
  const found = restrictions({
    reading: trackFor(loadingFactsOf(facts)),
    screens: findings
      .filter((f) => f.fired !== false)
      .map(({ rule, outcome }) => ({ rule, ...(outcome ? { outcome } : {}) })),
    fragilityFracture: facts.upTo('fractures').some((f) => f.lowTrauma === true),
  });
  return [...found, ...functionStart(functionTestsOf(facts)).restrictions];
}

/** What the programme is asked for, where it stands by the log, and what has to be agreed first. */
export function programmeOf(facts: Facts, assessment: Assessment, startDate: Day) {
  const prefs = facts.preferences;
  const reading = trackFor(loadingFactsOf(facts));
  const limits = personRestrictions(facts, assessment);
  const signOff = assessment.findings
    .filter((f) => f.kind === 'exercise' && f.severity === 'clinician')
    .map((f) => ({ rule: f.rule, says: f.action, ...(f.outcome === 'ask-first' ? { asks: true as const } : {}) }));
  const { balanceRung, legsFromChair } = functionStart(functionTestsOf(facts));
  const place = prefs?.trainingPlace;
  const wishes = (words: readonly string[] = []): string[] => words.flatMap((word) => recogniseWish(word) ?? []);
  const liked = wishes(prefs?.exerciseLikes);
  const request: ProgrammeRequest = {
    date: startDate,
    restrictions: limits,
    daysAvailable: (prefs?.trainingDays ?? [1, 3, 5]) as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
    minutesPerDay: prefs?.trainingMinutes ?? 30,
    equipment: equipmentFrom(prefs?.equipment ?? [], place),
    experience: experienceOf[prefs?.experience ?? 'none'],
    supervision: prefs?.supervised ?? false,
    likes: [...liked, ...(place === 'pool' ? ['water'] : [])],
    dislikes: wishes(prefs?.exerciseDislikes),
    // Nobody lies down on a park's ground.
    ...(place === 'outdoors' && { avoidTags: ['floor'] as const }),
    ...(balanceRung !== undefined && { balanceRung }),
    ...(legsFromChair && { legsFromChair }),
  };
  const log = { sessions: sessionsOf(facts), events: eventsOf(facts, assessment) };
  const state = stateOf(log, facts.asOf, request, signOff.length > 0 || legsFromChair === true);
  const trackSays = tracksSaid(reading.tracks, limits);
  return { reading, limits, signOff, liked, request, log, state, trackSays };
}

/**
 * Where the programme stands, folded from the log. Somebody who trains regularly and has nothing that asks for a word
 * first, nor a test that says otherwise, begins after the technique phase (our reading).
 */
function stateOf(
  log: Parameters<typeof programmeFrom>[0],
  asOf: Day,
  request: ProgrammeRequest,
  fromTheStart: boolean,
): ProgrammeState {
  const start = request.experience === 'experienced' && !fromTheStart ? startAt(1) : START;
  return programmeFrom(log, request, asOf, start).state;
}

/** Warning signs that end training; a sore jaw or low mood does not. */
export const stopsTraining = (rule: string): boolean =>
  restrictions({ reading: { primary: 'A', tracks: [], reasons: [] }, screens: [rule] }).length > 0;

/** Red flags and new bone pain stop the programme in the week they came; a clinician's word lets it go on. */
function eventsOf(facts: Facts, { findings }: Assessment): ProgrammeEvent[] {
  const flags = findings
    .filter((f) => f.kind === 'red-flag' && f.fired !== false && stopsTraining(f.rule))
    .flatMap((f) => f.because.flatMap(({ date }): ProgrammeEvent[] => (date ? [{ date, kind: 'red-flag' }] : [])));
  const pains = facts
    .upTo('symptoms')
    .flatMap((s): ProgrammeEvent[] =>
      lookupSymptom(s.symptom)?.key === 'bone-pain' ? [{ date: s.date, kind: 'new-bone-pain' }] : [],
    );
  // To have called somebody about a warning sign is not yet to be told that training is fine.
  const called = facts
    .since('dismissals', 366)
    .flatMap((d): ProgrammeEvent[] =>
      d.reason === 'called' && stopsTraining(d.rule) ? [{ date: d.date, kind: 'red-flag' }] : [],
    );
  const cleared = facts
    .since('discussions', 366)
    .flatMap((d): ProgrammeEvent[] =>
      d.topic === 'exercise-clearance' && d.agreed !== false ? [{ date: d.date, kind: 'cleared' }] : [],
    );
  return [...flags, ...pains, ...called, ...cleared];
}
