import type { Assessment } from '../assessment/index.ts';
import type { SuggestionClass } from '../rules/index.ts';
import { heldBack } from '../supplements/index.ts';
import type { Suppressed } from './types.ts';

/** What people on an aromatase inhibitor are often told to take or do, and that a screen may hold back. */
const common: { suggestion: SuggestionClass; title: string; instead?: string }[] = [
  { suggestion: 'supplement:calcium', title: 'Calcium tablets' },
  { suggestion: 'supplement:vitaminD', title: 'Vitamin D tablets' },
  {
    suggestion: 'supplement:vitaminK',
    title: 'Vitamin K2 or K1 tablets',
    instead: 'Vegetables as you usually eat them, the same amount each week.',
  },
  { suggestion: 'supplement:magnesium', title: 'Magnesium tablets', instead: 'Beans, nuts and whole grain.' },
  { suggestion: 'supplement:potassium', title: 'Potassium tablets or salt substitute' },
  {
    suggestion: 'supplement:isoflavones',
    title: 'Soy or red clover tablets',
    instead: 'Tofu, soy milk, edamame: one or two servings a day are fine.',
  },
  { suggestion: 'supplement:curcumin', title: 'Turmeric or curcumin extract', instead: 'Turmeric in food is fine.' },
  { suggestion: 'supplement:omega-3', title: 'Fish oil capsules', instead: 'Oily fish twice a week.' },
  { suggestion: 'supplement:strontium', title: 'Strontium' },
  { suggestion: 'supplement:dhea', title: 'DHEA, pregnenolone, estrogen-like products' },
  { suggestion: 'supplement:red-yeast-rice', title: 'Red yeast rice' },
  { suggestion: 'supplement:st-johns-wort', title: "St John's wort" },
  {
    suggestion: 'supplement:vitaminA',
    title: 'Cod-liver oil, vitamin A',
    instead: 'Plain vitamin D, if you need any.',
  },
  { suggestion: 'supplement:iron', title: 'Iron tablets' },
  { suggestion: 'supplement:vitaminC', title: 'Vitamin C tablets' },
  { suggestion: 'food:natto', title: 'Natto', instead: 'Other soy foods.' },
  { suggestion: 'food:grapefruit', title: 'Grapefruit and Seville orange', instead: 'Other citrus fruit.' },
  { suggestion: 'diet:high-potassium', title: 'Plans rich in potassium' },
  { suggestion: 'diet:high-protein', title: 'Plans rich in protein' },
  { suggestion: 'exercise:programme', title: 'An exercise programme from the app' },
  { suggestion: 'exercise:jump', title: 'Jumps and hops', instead: 'Brisk walking, heel raises with support.' },
  {
    suggestion: 'exercise:loaded-flexion',
    title: 'Bending forward with a load, sit-ups, toe touches',
    instead: 'Hip hinge with a straight back, gentle back extension.',
  },
  { suggestion: 'exercise:twist', title: 'Twisting under load', instead: 'Turning the whole body with the feet.' },
  {
    suggestion: 'exercise:heavy-lift',
    title: 'Heavy lifting with held breath',
    instead: 'Lighter loads, breathing out on effort.',
  },
  { suggestion: 'exercise:upper-limb-load', title: 'Loading the arms' },
  { suggestion: 'weight-goal', title: 'Weight or calorie goals' },
  { suggestion: 'projection', title: 'A projection of bone density over years' },
  {
    suggestion: 'education:aromatase-inhibitor-dose',
    title: 'Anything about the dose of the aromatase inhibitor',
    instead: 'Take the question to the clinician who prescribes it.',
  },
];

/** "Not suggested for you, because …": every class that a screen holds back for this person. */
export function suppressedOf(assessment: Assessment): Suppressed[] {
  const { findings, guards } = assessment;
  return common.flatMap(({ suggestion, title, instead }): Suppressed[] => {
    const rule = heldBack(suggestion, { findings, guards });
    if (rule === undefined) return [];
    const finding = findings.find((f) => f.rule === rule && f.suppresses);
    const guard = guards.find((g) => g.rule === rule);
    return [
      {
        suggestion,
        title,
        rule,
        says: guard?.says ?? finding?.action ?? '',
        because: finding?.because ?? guard?.because ?? [],
        instead,
      },
    ];
  });
}
