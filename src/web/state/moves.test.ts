import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assessment/index.ts';
import { CATALOGUE, type Exercise, exercise } from '../../loading/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { trainingPlan } from '../../plan/training.ts';
import { addTo, type BonewiseRecord, readFact, readRecordText } from '../../record/index.ts';
import { Facts } from '../../rules/index.ts';
import { catalogueFor, exerciseFor } from '../pages/move/catalogue.ts';
import { activitiesFor } from './activities.ts';
import { applied } from './changes.ts';
import { finishSession, movesOf, painToAsk, sayPainNextMorning, sessionDone, trainingFact } from './moves.ts';

const foods = loadFoodTable();
const asOf = '2026-11-22';
const example = (name: string): BonewiseRecord =>
  readRecordText(readFileSync(join(import.meta.dirname, '../../../examples', `${name}.json`), 'utf8'));
const movesFor = (record: BonewiseRecord) => movesOf(record, asOf, assess(record, asOf, { foods }));
const planFor = (record: BonewiseRecord) =>
  trainingPlan(new Facts(record, asOf), assess(record, asOf, { foods }), asOf);

const barred = ['jump', 'drop', 'running', 'loaded-flexion', 'end-range-flexion', 'twist', 'loaded-twist'] as const;
const isBarred = (e: Exercise): boolean => barred.some((tag) => e.tags.includes(tag)) || e.impact.bodyWeights > 1.3;

describe('after a fracture of the spine (track D)', () => {
  const ruth = example('ruth-71-vertebral-fracture-warfarin-ckd');
  const moves = movesFor(ruth);

  it('holds back some that exist', () => {
    expect(CATALOGUE.filter(isBarred).length).toBeGreaterThan(20);
  });

  it.each(['', 'jump', 'hop', 'twist', 'sit-up', 'run', 'impact', 'drop', 'tennis', 'golf', 'E15', 'deadlift'])(
    'no jump, bend or twist is found for "%s"',
    (text) => {
      expect(catalogueFor(moves, { text }).filter(isBarred)).toEqual([]);
    },
  );

  it('none stands behind easier, harder or instead of any exercise, its own page included', () => {
    for (const { id } of CATALOGUE) {
      const view = exerciseFor(moves, id);
      const shown = [view.exercise, view.easier, view.harder, ...view.swaps].filter((e) => e !== undefined);
      expect(shown.filter(isBarred), id).toEqual([]);
      if (isBarred(exercise(id)!)) expect(view.because.length, id).toBeGreaterThan(0);
    }
  });

  it('none is offered as done lately in the questionnaire of activities', () => {
    const open = activitiesFor(moves);
    expect(open).toEqual(['walking or hiking', 'resistance training, legs']);
    expect(activitiesFor(movesFor(example('mark-48-testosterone-anastrozole'))).length).toBeGreaterThan(open.length);
  });

  it('none is in the week, or offered beside it', () => {
    const ids = planFor(ruth).days.flatMap(({ sessions }) =>
      sessions.flatMap((s) => s.exercises.flatMap(({ id, easier, harder }) => [id, easier, harder])),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.flatMap((id) => (id && exercise(id) ? [exercise(id)!] : [])).filter(isBarred)).toEqual([]);
  });

  it('stays so with a coach beside', () => {
    const preferences = [readFact('preferences', { date: asOf, supervised: true, equipment: ['rope', 'barbell'] })];
    const coached = { ...ruth, preferences } as BonewiseRecord;
    expect(movesFor(coached).options.supervision).toBe(true);
    expect(catalogueFor(movesFor(coached), { text: '' }).filter(isBarred)).toEqual([]);
  });
});

describe('where more is allowed', () => {
  const mark = example('mark-48-testosterone-anastrozole');
  it('jumps are found, sit-ups are never suggested', () => {
    const found = catalogueFor(movesFor(mark), { text: '' }).map(({ id }) => id);
    expect(found).toContain('E71');
    expect(found).not.toContain('E65');
  });
  it('the list goes by kind and by site', () => {
    const moves = movesFor(mark);
    expect(catalogueFor(moves, { text: '', modality: 'balance' }).every((e) => e.modality === 'balance')).toBe(true);
    expect(catalogueFor(moves, { text: '', site: 'wrist' }).every((e) => e.sites.wrist >= 2)).toBe(true);
  });
});

describe('done as planned', () => {
  const mark = example('mark-48-testosterone-anastrozole');
  const { date, sessions } = planFor(mark).days[0]!;
  const session = sessions[0]!;
  const after = applied(mark, finishSession(mark, date, session, true));

  it('puts every exercise into the log with the least of what was planned, and ticks the session', () => {
    const added = after.training.slice(mark.training.length);
    expect(added.map((t) => t.exercise)).toEqual(session.exercises.map(({ id }) => id));
    const squat = added.find((t) => t.exercise === 'E36');
    expect(squat?.sets).toEqual([{ reps: 8 }, { reps: 8 }, { reps: 8 }]);
    expect(added.find((t) => t.exercise === 'E69')?.impacts).toBe(10);
    expect(after.done.at(-1)?.item).toBe(`training:${session.kind}`);
    expect(sessionDone(after, date, session)).toBe(true);
    const minutes = added.reduce((sum, t) => sum + (t.duration?.value ?? 0), 0);
    expect(Math.abs(minutes - session.minutes)).toBeLessThan(1);
  });

  it('stays in its place, and the rest of the week with it', () => {
    const onDay = (record: BonewiseRecord) =>
      trainingPlan(new Facts(record, date), assess(record, date, { foods }), date).days;
    const planned = onDay(mark);
    const first = planned[0]!.sessions[0]!;
    expect(planned[0]!.date).toBe(date);
    expect(onDay(applied(mark, finishSession(mark, date, first, true)))).toEqual(planned);
  });

  it('bad pain the morning after leaves nothing more in the week', () => {
    const next = addTo(date, { days: 1 });
    const sore = applied(after, sayPainNextMorning(painToAsk(after, next), 8));
    const week = trainingPlan(new Facts(sore, next), assess(sore, next, { foods }), next);
    expect(week.days).toEqual([]);
    expect(week.notes[0]).toContain('Pain 8 of 10');
  });

  it('is taken back whole', () => {
    const back = applied(after, finishSession(after, date, session, false));
    expect(back.training).toEqual(mark.training);
    expect(back.done).toEqual(mark.done);
  });

  it('is asked about the next morning, once', () => {
    const next = addTo(date, { days: 1 });
    expect(painToAsk(after, date).map((t) => t.date)).not.toContain(date);
    const asked = painToAsk(after, next);
    expect(asked).toHaveLength(session.exercises.length);
    const told = applied(after, sayPainNextMorning(asked, 4));
    expect(painToAsk(told, next)).toEqual([]);
    expect(told.training.at(-1)?.painNextMorning).toBe(4);
    expect(painToAsk(after, addTo(next, { days: 1 }))).toEqual([]);
  });

  it('holds exercises of every kind of the catalogue', () => {
    for (const { id } of CATALOGUE) expect(trainingFact(asOf, { exercise: id, minutes: 5 }).exercise).toBe(id);
  });
});
