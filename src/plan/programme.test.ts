import { describe, expect, it } from 'vitest';
import { assess } from '../assessment/index.ts';
import { CATALOGUE, exercise, layYear } from '../loading/index.ts';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { type BonewiseRecord, readRecord } from '../record/index.ts';
import { Facts } from '../rules/index.ts';
import { personRestrictions, programmeOf } from './programme.ts';
import { trainingPlan } from './training.ts';

const asOf = '2026-11-23'; // a Monday
const foods = loadFoodTable();

interface Changes {
  wishes?: object;
  person?: object;
  [kind: string]: unknown;
}

/** A woman of 62 with low bone mass, sixty minutes on three days, and nothing else; and what is changed of her. */
function programme({ wishes = {}, person = {}, ...rest }: Changes = {}) {
  const record = readRecord({
    bonewise: 1,
    person: { sex: 'female', birthDate: '1964-03-01', ...person },
    scans: [{ date: '2026-01-10', sites: { lumbarSpine: { tScore: -1.8 }, totalHip: { tScore: -1.5 } } }],
    preferences: [{ date: '2026-01-01', trainingDays: [1, 3, 5], trainingMinutes: 60, experience: 'some', ...wishes }],
    ...rest,
  }) as BonewiseRecord;
  const facts = new Facts(record, asOf);
  const assessment = assess(record, asOf, { foods });
  const { request, state } = programmeOf(facts, assessment, asOf);
  const plan = trainingPlan(facts, assessment, asOf);
  const exercises = plan.days.flatMap(({ sessions }) => sessions.flatMap((s) => s.exercises));
  const catalogued = exercises.map(({ id }) => exercise(id)!);
  const later = layYear(request, state, 26).flatMap(({ plan: week }) => week.sessions.flatMap((s) => s.items));
  return {
    plan,
    state,
    ids: new Set(exercises.map(({ id }) => id)),
    days: plan.days.map(({ date }) => date),
    minutes: plan.minutesByModality,
    things: new Set(catalogued.flatMap(({ equipment }) => equipment)),
    patterns: new Set(catalogued.map(({ pattern }) => pattern)),
    landings: later.reduce((sum, i) => sum + (i.impacts ?? 0), 0),
    later: new Set(later.map(({ exerciseId }) => exerciseId)),
    because: plan.because.join('\n'),
    all: personRestrictions(facts, assessment),
  };
}
type Programme = ReturnType<typeof programme>;

const wishes = (w: object): Changes => ({ wishes: w });
const measured = (m: object): Changes => ({ measurements: [{ date: '2026-11-01', ...m }] });
const seconds = (kind: string, value: number): Changes => measured({ kind, value: { value, unit: 's' } });
const stands = (count: number): Changes => measured({ kind: 'chair-stand-30s', count });

const base = programme();

/** What of a person is changed, and what has to change with it, beside a programme that is not the same. */
const inputs: readonly [string, Changes, (p: Programme) => void][] = [
  ['days', wishes({ trainingDays: [2, 4, 6, 7] }), (p) => expect(p.days.length).toBe(4)],
  [
    'minutes',
    wishes({ trainingMinutes: 20 }),
    (p) => expect(Math.max(...p.plan.days.map((d) => d.sessions[0]!.minutes))).toBeLessThanOrEqual(20),
  ],
  ['equipment', wishes({ equipment: ['dumbbells', 'band'] }), (p) => expect(p.things).toContain('dumbbell')],
  ['place: gym', wishes({ trainingPlace: 'gym' }), (p) => expect(p.things).toContain('dumbbell')],
  ['place: pool', wishes({ trainingPlace: 'pool' }), (p) => expect(p.patterns).toContain('water')],
  [
    'place: outdoors',
    wishes({ trainingPlace: 'outdoors' }),
    (p) => expect([...p.ids].filter((id) => exercise(id)!.tags.includes('floor'))).toEqual([]),
  ],
  [
    'experience: none',
    wishes({ experience: 'none' }),
    (p) => {
      expect(p.ids).not.toContain('E03');
      expect(base.ids).toContain('E03');
    },
  ],
  ['experience: regular', wishes({ experience: 'regular' }), (p) => expect(p.state.phase).toBe(1)],
  ['coach', wishes({ supervised: true, equipment: ['barbell', 'rack'] }), (p) => expect(p.later).toContain('E33')],
  [
    'joint pain',
    { symptoms: [{ date: '2026-11-20', symptom: 'joint-pain', severity: 7 }] },
    (p) => {
      expect(p.plan.track).toContain('F');
      expect(p.landings).toBe(0);
      expect(base.landings).toBeGreaterThan(0);
    },
  ],
  [
    'track',
    { fractures: [{ date: '2025-05-01', site: 'vertebra', lowTrauma: true }] },
    (p) => {
      expect(p.plan.track).toContain('D');
      expect(p.landings).toBe(0);
    },
  ],
  [
    'up-and-go above 12 s',
    seconds('timed-up-and-go', 13),
    (p) => {
      expect(p.plan.track).toBe('B+E');
      expect(p.minutes.balance!).toBeGreaterThan(60);
    },
  ],
  [
    'chair stands: 11 at 62, 12 expected',
    stands(11),
    (p) => {
      expect(p.ids).toContain('E37');
      expect(p.minutes.balance).toBe(40);
      expect(p.because).toContain('11 chair stands in 30 seconds');
    },
  ],
  [
    'five chair stands in 16 s',
    seconds('five-times-sit-to-stand', 16),
    (p) => {
      expect(p.ids).toContain('E37');
      expect(p.because).toContain('16 seconds for five chair stands');
    },
  ],
  [
    'one-leg stand of 4 s',
    seconds('single-leg-stance', 4),
    (p) => {
      expect(p.minutes.balance).toBe(60);
      expect([...p.later].filter((id) => exercise(id)!.tags.includes('single-leg'))).toEqual([]);
      expect([...base.later].some((id) => exercise(id)!.tags.includes('single-leg'))).toBe(true);
    },
  ],
  ['one-leg stand of 7 s', seconds('single-leg-stance', 7), (p) => expect(p.minutes.balance).toBe(40)],
  [
    'one-leg stand of 20 s',
    seconds('single-leg-stance', 20),
    (p) => {
      expect(p.minutes.balance).toBe(base.minutes.balance);
      expect(p.ids).not.toContain('E56');
      expect(base.ids).toContain('E56');
    },
  ],
  [
    'likes',
    wishes({ exerciseLikes: ['ballroom dancing'] }),
    (p) => {
      expect(p.ids).toContain('E31');
      expect(p.because).toContain('You like');
    },
  ],
  [
    'dislikes',
    wishes({ exerciseDislikes: ['walk'] }),
    (p) => {
      expect(p.patterns).not.toContain('walk');
      expect(p.because).toContain('Left out, as you wish');
    },
  ],
];

describe('each thing that is asked of a person changes the programme', () => {
  it.each(inputs)('%s', (_, changes, check) => {
    const changed = programme(changes);
    expect({ days: changed.plan.days, later: changed.later }).not.toEqual({ days: base.plan.days, later: base.later });
    check(changed);
  });

  it.each([
    ['home is what is planned for without a place', wishes({ trainingPlace: 'home' })],
    ['12 chair stands at 62', stands(12)],
    ['up-and-go of 12 s', seconds('timed-up-and-go', 12)],
    ['words that say too little', wishes({ exerciseLikes: ['something nice'] })],
  ] as const)('%s changes nothing', (_, changes) => {
    expect(programme(changes).plan.days).toEqual(base.plan.days);
  });

  it('regular training with weak legs begins at the beginning', () => {
    expect(programme({ ...stands(8), ...wishes({ experience: 'regular' }) }).state.phase).toBe(0);
  });
});

describe('wishes and screens', () => {
  const everything = CATALOGUE.map(({ id }) => id).slice(0, 60);
  it('a wish for everything opens nothing after a fracture of the spine, and no name of it is told', () => {
    const ruth = programme({
      fractures: [{ date: '2025-05-01', site: 'vertebra', lowTrauma: true }],
      ...wishes({ exerciseLikes: everything }),
    });
    const barred = CATALOGUE.filter((e) => e.tags.some((t) => ['jump', 'drop', 'twist', 'loaded-flexion'].includes(t)));
    expect(barred.length).toBeGreaterThan(10);
    for (const { id, name } of barred) {
      expect(ruth.later).not.toContain(id);
      expect(ruth.because.toLowerCase()).not.toContain(`${name.toLowerCase()}:`);
    }
    expect(ruth.because).toMatch(/\d+ of what you like are not for now: /);
    // The fracture is the reason, not the question about the heart that a yes would settle.
    const asked = programme({
      fractures: [{ date: '2025-05-01', site: 'vertebra', lowTrauma: true }],
      answers: [{ date: '2026-10-01', question: 'par-q', answer: true }],
      ...wishes({ exerciseLikes: ['jump rope'] }),
    });
    expect(asked.because).toMatch(/1 of what you like is not for now: A vertebral fracture/);
  });
});

describe('after a warning sign', () => {
  const put = (rule: string, reason: string, discussions: object[] = []) =>
    programme({ dismissals: [{ date: asOf, rule, reason }], discussions }).plan;
  const said = (agreed?: boolean) => [{ date: asOf, topic: 'exercise-clearance', agreed }];
  it.each([
    ['somebody was called, nothing heard yet', put('R04', 'called'), true],
    ['a clinician said yes', put('R04', 'called', said(true)), undefined],
    ['a clinician said not yet', put('R04', 'called', said(false)), true],
    ['it was a mistake', put('R04', 'do-not-have-it'), undefined],
    ['a sore jaw does not end training', put('R08', 'called'), undefined],
  ])('%s', (_, { stopped, days }, expected) => {
    expect(stopped).toBe(expected);
    expect(days.length > 0).toBe(!expected);
  });

  it('goes on being held for weeks, where training was logged, until a clinician has agreed', () => {
    const training = [{ date: '2026-10-05', exercise: 'E37', duration: { value: 20, unit: 'min' } }];
    const dismissals = [{ date: '2026-10-28', rule: 'R04', reason: 'called' }];
    expect(programme({ training, dismissals }).plan.stopped).toBe(true);
    const discussions = [{ date: '2026-11-20', topic: 'exercise-clearance', agreed: true }];
    expect(programme({ training, dismissals, discussions }).plan.days.length).toBeGreaterThan(0);
    const atOnce = [{ date: '2026-10-29', topic: 'exercise-clearance', agreed: true }];
    expect(programme({ training, dismissals, discussions: atOnce }).plan.days.length).toBeGreaterThan(0);
  });
});
