import type { Assessment, IntakeRow } from '../assessment/index.ts';
import type { Certainty } from '../evidence/index.ts';
import type { MealPlan } from '../meals/index.ts';
import type { FoodTable, NutrientKey } from '../nutrition/index.ts';
import { roundTo } from '../record/index.ts';
import { type Facts, type Finding, nameOf, type SuggestionClass } from '../rules/index.ts';
import { heldBack } from '../supplements/index.ts';
import type { Action, SupplementPlan, TrainingPlan } from './types.ts';

/** Everything that actions are drawn from. */
export interface ActionBasis {
  facts: Facts;
  assessment: Assessment;
  foods: FoodTable;
  meals: MealPlan;
  supplements: SupplementPlan;
  training: TrainingPlan;
}

type Candidate = Action & { benefit: number };

const sureness: Record<Certainty, number> = { verified: 1, high: 0.9, moderate: 0.7, low: 0.4, 'our reading': 0.6 };

/** How soon, as benefit: what cannot wait stands before everything that can. */
const urgency: Record<string, number> = {
  now: 1000,
  today: 900,
  '3 days': 800,
  'this week': 700,
  weeks: 30,
  'next visit': 20,
};

/**
 * What to do next, best first: benefit times how sure the evidence is, over what it asks of the person. Urgent findings
 * stand before everything. Candidates whose class a screen holds back are left out here and shown under "not suggested".
 */
export function actionsOf(basis: ActionBasis): Action[] {
  const { assessment } = basis;
  const candidates = [
    ...askActions(basis),
    ...foodActions(basis),
    ...supplementActions(basis),
    ...trainingActions(basis),
    ...recordActions(basis),
  ];
  const ranked = candidates
    .filter((c) => !c.suggestion || heldBack(c.suggestion, assessment) === undefined)
    .sort((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1))
    .map(({ benefit: _, ...action }) => action);
  return mixed(ranked);
}

/**
 * The first three hold at most two things to ask, unless they cannot wait: a list of appointments alone leaves nothing
 * to do today.
 */
function mixed(ranked: Action[]): Action[] {
  const canWait = (action: Action): boolean =>
    action.kind === 'ask' && !['now', 'today', '3 days', 'this week'].includes(action.within ?? '');
  const third =
    ranked.slice(0, 3).every((action) => action.kind === 'ask') && canWait(ranked[2]!)
      ? ranked.find((action) => action.kind !== 'ask')
      : undefined;
  if (!third) return ranked;
  const rest = ranked.filter((action) => action !== third);
  return [...rest.slice(0, 2), third, ...rest.slice(2)];
}

const score = ({ benefit, certainty, effort }: Candidate): number =>
  (benefit * sureness[certainty]) / Math.sqrt(effort);

/** Findings that somebody else must answer become one thing to ask each. */
function askActions({ facts, assessment }: ActionBasis): Candidate[] {
  const discussed = new Set(facts.upTo('discussions').map((d) => d.topic));
  return assessment.findings
    .filter((f) => f.severity === 'urgent' || f.severity === 'clinician' || f.rule === 'ADJ-1')
    .filter((f) => f.fired !== false && !discussed.has(nameOf(f)))
    .filter((f) => f.rule !== 'LAB-2' || !saidBySome(f, assessment.findings))
    .map((f) => ({
      id: `ask:${nameOf(f)}`,
      title: f.title,
      why: f.action,
      kind: 'ask',
      suggestion: undefined,
      rule: f.rule,
      about: f.about,
      because: f.because,
      sources: f.sources,
      certainty: f.certainty,
      effort: 1,
      within: f.within,
      benefit: askBenefit(f),
    }));
}

/** A lab band that a rule of its own speaks about already: one talk, not two. */
const saidBySome = (band: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    (f) =>
      f.rule !== 'LAB-2' &&
      ['urgent', 'block', 'clinician'].includes(f.severity) &&
      f.because.some((fact) => band.because.some((b) => b.path === fact.path)),
  );

const askBenefit = (finding: Finding): number => {
  if (finding.severity === 'urgent') return Math.max(600, urgency[finding.within ?? 'today'] ?? 600);
  if (finding.outcome?.startsWith('refer')) return 60; // a referral about bone itself stands before all other talks
  return urgency[finding.within ?? 'next visit'] ?? 20;
};

/** Which shortfalls are worth a change of food, with what a step closes them. */
const worth: Partial<Record<NutrientKey, number>> = {
  calcium: 14,
  protein: 12,
  fibre: 5,
  magnesium: 4,
  potassium: 4,
  vitaminK1: 3,
  zinc: 3,
};

function foodActions({ facts, assessment, foods, meals }: ActionBasis): Candidate[] {
  const planned = new Map<NutrientKey, number | undefined>(
    meals.status === 'infeasible' ? [] : (Object.entries(meals.meanPerDay) as [NutrientKey, number][]),
  );
  return assessment.intake.rows.flatMap((row): Candidate[] => {
    const weight = worth[row.nutrient];
    const aim = row.target?.min;
    if (
      weight === undefined ||
      aim === undefined ||
      row.gap === undefined ||
      row.gap <= 0.08 * aim ||
      row.state !== 'below'
    )
      return [];
    const step = bestStep(row, facts, foods, assessment);
    if (!step) return [];
    const share = Math.min(1, step.amount / row.gap);
    const plan = planned.get(row.nutrient);
    const planSays =
      plan !== undefined && plan > (row.food ?? 0) * 1.1 ? ` The week below brings about ${say(plan, row)}.` : '';
    return [
      {
        id: `food:${row.nutrient}`,
        title: `One more serving a day of ${step.name}`,
        why: `It adds about ${say(step.amount, row)} of ${row.label.toLowerCase()}. You are about ${say(row.gap, row)} short on the mean day.${planSays}`,
        kind: 'food',
        suggestion: `diet:high-${row.nutrient}`,
        rule: undefined,
        because: [
          {
            path: 'diary',
            value: `${row.label}: ${say(row.total ?? 0, row)} a day over ${assessment.intake.days} days, aim ${say(aim, row)}`,
          },
        ],
        sources: [row.target!.source],
        certainty: row.verdict === 'well supported' ? 'high' : row.verdict === 'fair evidence' ? 'moderate' : 'low',
        effort: 2,
        benefit: weight * (0.5 + 0.5 * share) * Math.min(1.5, 0.5 + row.gap / aim),
      },
    ];
  });
}

const say = (amount: number, row: IntakeRow): string =>
  `${roundTo(amount, amount >= 20 ? 0 : 1).toLocaleString('en')} ${row.unit === 'ug' ? 'µg' : row.unit}`;

/** Foods a person may be offered for a step, beside those that stand in the diary already. Ids of SR28. */
const staples: Partial<Record<NutrientKey, string[]>> = {
  calcium: ['sr28:01117', 'sr28:01079', 'sr28:16222', 'sr28:16426', 'sr28:11234', 'sr28:14091'],
  protein: ['sr28:01256', 'sr28:16070', 'sr28:01129', 'sr28:16426', 'sr28:15237', 'sr28:16114'],
  fibre: ['sr28:16070', 'sr28:20038', 'sr28:09252', 'sr28:16050'],
  magnesium: ['sr28:12061', 'sr28:16015', 'sr28:20137', 'sr28:12014'],
  potassium: ['sr28:16050', 'sr28:11508', 'sr28:09040'],
  vitaminK1: ['sr28:11091', 'sr28:11251'],
  zinc: ['sr28:16057', 'sr28:12014', 'sr28:16114'],
};
const servings: Record<string, number> = {
  'sr28:01117': 200,
  'sr28:01079': 244,
  'sr28:16222': 243,
  'sr28:16426': 100,
  'sr28:15088': 92,
  'sr28:11234': 130,
  'sr28:14091': 240,
  'sr28:01256': 170,
  'sr28:16070': 180,
  'sr28:01129': 50,
  'sr28:15237': 120,
  'sr28:16114': 100,
  'sr28:20038': 40,
  'sr28:09252': 178,
  'sr28:16050': 150,
  'sr28:12061': 28,
  'sr28:16015': 150,
  'sr28:20137': 180,
  'sr28:12014': 28,
  'sr28:11508': 180,
  'sr28:09040': 118,
  'sr28:11091': 120,
  'sr28:11251': 80,
  'sr28:16057': 150,
};

interface Step {
  name: string;
  amount: number;
}

/** The food that closes most in a usual serving: one the person eats already counts half as much again. */
function bestStep(row: IntakeRow, facts: Facts, foods: FoodTable, assessment: Assessment): Step | undefined {
  const eaten = new Set(facts.since('diary', 90).map((line) => line.food));
  const options = (staples[row.nutrient] ?? []).flatMap((id) => {
    const food = foods.get(id);
    const per100 = food?.per100g[row.nutrient];
    if (!food || per100 === undefined || !fits(food, facts, assessment)) return [];
    const amount = (per100 * (servings[id] ?? 100)) / 100;
    return [
      { name: lowerFirst(food.name), amount, rank: Math.min(amount, row.gap ?? amount) * (eaten.has(id) ? 1.5 : 1) },
    ];
  });
  return options.sort((a, b) => b.rank - a.rank)[0];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type FoodOf = NonNullable<ReturnType<FoodTable['get']>>;

/** Whether a food may be offered: diet, allergies, dislikes and screens. Unknown origin is not offered to people who avoid some. */
function fits(food: FoodOf, facts: Facts, assessment: Assessment): boolean {
  const prefs = facts.preferences;
  const diet = prefs?.diet ?? 'omnivore';
  const barred: Record<string, string[]> = {
    omnivore: [],
    pescatarian: ['meat', 'poultry', 'mixed'],
    vegetarian: ['meat', 'poultry', 'fish', 'shellfish', 'mixed'],
    vegan: ['meat', 'poultry', 'fish', 'shellfish', 'dairy', 'egg', 'honey', 'mixed'],
  };
  if (diet !== 'omnivore' && (food.origin === undefined || barred[diet]!.includes(food.origin))) return false;
  const allergies = facts.upTo('allergies');
  if (allergies.length > 0) {
    if (food.allergens === undefined && food.origin !== 'plant') return false;
    const names: Record<string, string[]> = {
      milk: ['milk'],
      lactose: ['milk'],
      egg: ['egg'],
      fish: ['fish'],
      shellfish: ['crustacean', 'mollusc'],
      soy: ['soy'],
      wheat: ['gluten'],
      gluten: ['gluten'],
      'tree-nuts': ['treeNut'],
      peanut: ['peanut'],
      sesame: ['sesame'],
      molluscs: ['mollusc'],
    };
    const barredAllergens = new Set(allergies.flatMap((a) => names[a.substance] ?? []));
    if ((food.allergens ?? []).some((allergen) => barredAllergens.has(allergen))) return false;
  }
  const words = food.name.toLowerCase();
  if ((prefs?.avoids ?? []).some((avoided) => words.includes(avoided.toLowerCase()))) return false;
  // On warfarin greens stay as they are: none is offered as an addition.
  const steadyK = assessment.guards.some((g) => g.rule === 'S01') || assessment.findings.some((f) => f.rule === 'S01');
  return !(steadyK && (food.per100g.vitaminK1 ?? 0) > 50);
}

function supplementActions({ assessment, supplements }: ActionBasis): Candidate[] {
  return supplements.gaps
    .filter((gap) => gap.closedBy === 'supplement')
    .map((gap): Candidate => {
      const doses = supplements.timetable.filter(
        (d) =>
          d.origin === 'proposed' &&
          (gap.nutrient === 'calcium'
            ? d.what.includes('calcium')
            : gap.nutrient === 'vitaminD'
              ? d.what.includes('D3')
              : d.what.includes('B12')),
      );
      const row = assessment.intake.rows.find((r) => r.nutrient === gap.nutrient);
      const amount = doses
        .map((d) => `${d.amount?.value} ${d.amount?.unit === 'ug' ? 'µg' : d.amount?.unit} at ${d.time}`)
        .join(' and ');
      const suggestion: SuggestionClass = `supplement:${gap.nutrient}`;
      return {
        id: suggestion,
        title: `Ask your pharmacist about ${lowerFirst(doses[0]?.what ?? gap.label)}${amount ? `: ${amount}` : ''}`,
        why: gap.says,
        kind: 'supplement',
        suggestion,
        rule: undefined,
        because: [
          {
            path: 'diary',
            value: `${gap.label}: ${Math.round(gap.intake ?? 0)} of ${gap.target} ${gap.unit === 'ug' ? 'µg' : gap.unit} with the planned week`,
          },
        ],
        sources: row?.target ? [row.target.source] : [],
        certainty: gap.nutrient === 'vitaminB12' ? 'high' : 'moderate',
        effort: 1,
        benefit: gap.nutrient === 'calcium' ? 9 : 10,
      };
    });
}

function trainingActions({ assessment, training }: ActionBasis): Candidate[] {
  const strength = assessment.loading.sessionsPerWeek.resistance ?? 0;
  const planned = training.days.filter((day) => day.sessions.some((s) => s.kind === 'Strength')).length;
  if (planned === 0 || strength >= 2) return [];
  return [
    {
      id: 'training:strength',
      title: `${planned} strength session${planned === 1 ? '' : 's'} this week, as laid out below`,
      why: `You logged ${strength === 0 ? 'none' : `${roundTo(strength, 1)} a week`} of late. Strength work keeps muscle and balance and eases sore joints; whether it slows bone loss on this drug is not shown.`,
      kind: 'training',
      suggestion: 'exercise:programme',
      rule: undefined,
      because: [{ path: 'training', value: `${roundTo(strength, 1)} strength sessions a week in the log` }],
      sources: ['UKSSS22', 'KNOBF16'],
      certainty: 'moderate',
      effort: 3,
      benefit: 14,
    },
  ];
}

/** What the record lacks, where the answer would settle a rule. */
function recordActions({ assessment }: ActionBasis): Candidate[] {
  const asked = assessment.questions.slice(0, 2).map(
    (q, index): Candidate => ({
      id: `record:${q.need}`,
      title: q.question,
      why: `The answer settles ${q.settles} rule${q.settles === 1 ? '' : 's'} that ${q.settles === 1 ? 'is' : 'are'} open.`,
      kind: 'record',
      suggestion: undefined,
      rule: undefined,
      because: [],
      sources: [],
      certainty: 'our reading',
      effort: 1,
      benefit: 4 + q.settles / 2 - index,
    }),
  );
  if (assessment.intake.days >= 3) return asked;
  return [
    {
      id: 'record:diary',
      title: 'Log what you eat for three days',
      why: 'Without a diary nobody can say what your food brings.',
      kind: 'record',
      suggestion: undefined,
      rule: undefined,
      because: [{ path: 'diary', value: `${assessment.intake.days} days logged` }],
      sources: [],
      certainty: 'our reading',
      effort: 2,
      benefit: 12,
    },
    ...asked,
  ];
}
