import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { allRules, assess } from '../assessment/index.ts';
import { exercise } from '../loading/index.ts';
import { adaptDish } from '../meals/adapt.ts';
import { allergensOf, DISHES, originsOf } from '../meals/index.ts';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { readRecordText } from '../record/index.ts';
import { heldBack } from '../supplements/index.ts';
import { type Plan, plan } from './index.ts';

const asOf = '2026-11-22';
const foods = loadFoodTable();
const records = Object.fromEntries(
  readdirSync('examples')
    .filter((n) => n.endsWith('.json'))
    .map((n) => [n.split('-')[0]!, readRecordText(readFileSync(`examples/${n}`, 'utf8'))]),
);
const plans: Record<string, Plan> = {};
beforeAll(async () => {
  for (const [name, record] of Object.entries(records)) plans[name] = await plan(record, asOf, { foods });
}, 120_000);

const names = ['ana', 'elena', 'mark', 'maya', 'ruth'];

describe('every example person', () => {
  it.each(names)('%s has at least three actions, a week of meals, training, a calendar and questions', (name) => {
    const p = plans[name]!;
    expect(p.actions.length).toBeGreaterThanOrEqual(3);
    expect(p.meals.days).toHaveLength(7);
    expect(p.calendar.length).toBeGreaterThan(2);
    expect(p.questions.length).toBeGreaterThan(0);
  });
  it.each(names)('%s is offered nothing that a screen holds back', (name) => {
    const assessment = assess(records[name]!, asOf, { foods });
    for (const action of plans[name]!.actions) {
      if (action.suggestion) expect(heldBack(action.suggestion, assessment), action.title).toBeUndefined();
    }
  });
  it.each(names)('%s: targets of the week hold or the shortfall is explained', (name) => {
    for (const outcome of plans[name]!.meals.outcomes)
      expect(outcome.met || outcome.text.length > 20, outcome.text).toBe(true);
  });
  it.each(names)('%s: no dose of calcium above 500 mg at once', (name) => {
    const at = new Map<string, number>();
    for (const dose of plans[name]!.supplements.timetable) {
      if (/calcium/i.test(dose.what)) at.set(dose.time, (at.get(dose.time) ?? 0) + (dose.amount?.value ?? 0));
    }
    for (const mg of at.values()) expect(mg).toBeLessThanOrEqual(500);
  });
  it('plans the same week for the same record, day and seed', async () => {
    expect(await plan(records.ana!, asOf, { foods })).toEqual(plans.ana);
  });
});

describe('what each story asks for', () => {
  it('Ana: asks about a bone medicine, closes the calcium gap, keeps calcium clear of levothyroxine', () => {
    expect(plans.ana!.actions.some((a) => a.rule === 'AIBL-1')).toBe(true);
    for (const dose of plans.ana!.supplements.timetable)
      if (/calcium/i.test(dose.what)) expect(dose.time >= '10:45').toBe(true);
  });
  it('Ruth: no vitamin K2, no natto, no jumps; the reason is shown', () => {
    const held = plans.ruth!.suppressed;
    expect(held.find((s) => s.suggestion === 'supplement:vitaminK')).toMatchObject({ rule: 'S01' });
    expect(held.some((s) => s.suggestion === 'exercise:jump')).toBe(true);
    for (const { sessions } of plans.ruth!.training.days) {
      for (const { exercises } of sessions) {
        for (const { id } of exercises) {
          const tags = exercise(id)!.tags;
          for (const tag of [
            'jump',
            'drop',
            'running',
            'loaded-flexion',
            'end-range-flexion',
            'twist',
            'loaded-twist',
          ] as const)
            expect(tags, id).not.toContain(tag);
        }
      }
    }
    expect(plans.ruth!.training.track).toContain('D');
  });
  it('Maya: a vegan week, what recipes exchange included', () => {
    const restrictions = { diet: 'vegan', allergens: [], lactose: 'limit', excludedFoods: [], screens: [] } as const;
    for (const { meals } of plans.maya!.meals.days) {
      for (const meal of meals) {
        const { dish } = adaptDish(DISHES.find((d) => d.id === meal.dishId)!, restrictions);
        expect([...originsOf(dish)], meal.name).toEqual(['plant']);
        expect([...allergensOf(dish)], meal.name).not.toContain('milk');
      }
    }
    expect(plans.maya!.meals.outcomes.find((o) => o.nutrient === 'calcium')).toMatchObject({ met: true });
  });
  it('Mark: the low estradiol goes to the prescriber; nothing about doses', () => {
    expect(plans.mark!.questions.some((q) => q.rule === 'S92' || q.rule === 'MEN-AI-1')).toBe(true);
    expect(JSON.stringify(plans.mark!.actions)).not.toMatch(
      /(raise|lower|reduce|increase|stop) (the |your )?anastrozole/i,
    );
  });
  it('Elena: the usual rule is blocked and projection held back', () => {
    expect(plans.elena!.suppressed.some((s) => s.suggestion === 'projection')).toBe(true);
  });
});

it('the calendar names rules that exist, or the record', () => {
  const known = new Set<string>([...allRules.map((rule) => rule.id), 'record']);
  for (const [name, { calendar }] of Object.entries(plans))
    for (const entry of calendar) expect(known, `${name}: ${entry.what}`).toContain(entry.rule);
});
