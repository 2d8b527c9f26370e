import type { Assessment } from '../assessment/index.ts';
import { type Because, covers, type SuggestionClass } from '../rules/index.ts';
import type { Suppressed } from './types.ts';

type Words = readonly [title: string, instead?: string];

/** What is held back, in a reader's words, and what is fine instead. A class without words here is named by its last part. */
const words: Readonly<Record<string, Words>> = {
  'supplement:calcium': ['Calcium tablets'],
  'supplement:calcium:carbonate': ['Calcium carbonate', 'Calcium citrate, which needs no stomach acid.'],
  'supplement:calcium:above-500-at-once': ['More than 500 mg of calcium at once', 'Smaller doses at different meals.'],
  'supplement:calcium:above-1000': ['More than 1,000 mg of calcium a day in all'],
  'supplement:calcium:above-gap': ['More calcium than food leaves open'],
  'supplement:vitaminD': ['Vitamin D tablets'],
  'supplement:vitaminK': ['Vitamin K2 or K1 tablets', 'Vegetables as you usually eat them, the same amount each week.'],
  'supplement:vitaminE': ['Vitamin E capsules', 'Nuts, seeds and oils in food.'],
  'supplement:vitaminA': ['Vitamin A tablets', 'Vegetables; plain vitamin D, if you need any.'],
  'supplement:vitaminC': ['Vitamin C tablets', 'Fruit and vegetables.'],
  'supplement:cod-liver-oil': ['Cod-liver oil', 'Plain vitamin D, if you need any; oily fish.'],
  'supplement:magnesium': ['Magnesium tablets', 'Beans, nuts and whole grain.'],
  'supplement:potassium': ['Potassium tablets'],
  'supplement:phosphorus': ['Phosphorus supplements'],
  'supplement:iron': ['Iron tablets'],
  'supplement:zinc': ['Zinc tablets', 'Zinc from food.'],
  'supplement:isoflavones': ['Soy isoflavone tablets', 'Tofu, soy milk, edamame: one or two servings a day are fine.'],
  'supplement:red-clover': ['Red clover'],
  'supplement:black-cohosh': ['Black cohosh'],
  'supplement:oestrogenic': ['Estrogen-like products'],
  'supplement:dhea': ['DHEA'],
  'supplement:pregnenolone': ['Pregnenolone'],
  'supplement:curcumin': ['Turmeric or curcumin extract', 'Turmeric in food is fine.'],
  'supplement:curcumin:with-piperine': ['Curcumin with pepper extract', 'Turmeric in food is fine.'],
  'supplement:piperine': ['Products "enhanced" with pepper extract'],
  'supplement:ginger': ['Ginger extract', 'Ginger in food is fine.'],
  'supplement:garlic': ['Garlic pills', 'Garlic in food is fine.'],
  'supplement:ginkgo': ['Ginkgo'],
  'supplement:omega-3': ['Fish oil capsules', 'Oily fish twice a week.'],
  'supplement:omega-3:fish-oil': ['Fish oil capsules', 'Oily fish twice a week.'],
  'supplement:omega-3:krill-oil': ['Krill oil'],
  'supplement:strontium': ['Strontium'],
  'supplement:red-yeast-rice': ['Red yeast rice'],
  'supplement:niacin': ['Niacin'],
  'supplement:st-johns-wort': ["St John's wort"],
  'supplement:coq10': ['Coenzyme Q10'],
  'supplement:bitter-orange': ['Bitter orange'],
  'supplement:biotin': ['High-dose biotin'],
  'supplement:green-tea-extract': ['Green tea extract', 'Tea is fine.'],
  'supplement:glucosamine': ['Glucosamine'],
  'supplement:whey-protein': ['Whey protein'],
  'supplement:soy-protein': ['Soy protein powder'],
  supplement: ['Supplements from the app'],
  'food:natto': ['Natto', 'Other soy foods.'],
  'food:grapefruit': ['Grapefruit', 'Other citrus fruit.'],
  'food:seville-orange': ['Seville orange and its marmalade', 'Sweet oranges.'],
  'food:potassium-salt': ['Salt substitutes with potassium', 'Herbs, spices, lemon.'],
  'food:high-oxalate': ['Much spinach, beets, rhubarb, almonds', 'Kale, broccoli, pak choi.'],
  'food:high-purine': ['Much liver, anchovies, sardines', 'Milk, eggs, beans.'],
  'food:liver': ['Liver'],
  'food:lactose-high': [
    'Large glasses of ordinary milk',
    'Hard cheese, yogurt, lactose-free milk, fortified plant drinks.',
  ],
  'diet:high-potassium': ['Plans rich in potassium'],
  'diet:high-protein': ['Plans rich in protein'],
  'diet:low-calcium': ['Cutting calcium in food'],
  'diet:weight-chart': ['Weight charts'],
  'diet:calorie-target': ['Calorie targets'],
  'weight-goal': ['Weight goals'],
  exercise: ['Exercise of any kind, for now'],
  'exercise:programme': ['An exercise programme', 'Easy walking.'],
  'exercise:session': ['A training session, for now'],
  'exercise:moderate': [
    'More than light exercise, until a clinician agrees',
    'Walking at a pace at which you can talk.',
  ],
  'exercise:jump': ['Jumps and hops', 'Brisk walking, heel raises with support.'],
  'exercise:impact': ['Impact exercise', 'Strength work without impact.'],
  'exercise:impact:unsupervised': ['Impact exercise alone', 'With a coach or physiotherapist.'],
  'exercise:running': ['Running', 'Walking.'],
  'exercise:drop': ['Jumping down', 'Stepping down slowly.'],
  'exercise:heavy-lift': ['Heavy lifting', 'Lighter loads, breathing out on effort.'],
  'exercise:heavy-lift:unsupervised': ['Heavy lifting alone', 'With a coach or physiotherapist.'],
  'exercise:valsalva': ['Straining with held breath', 'Breathing out on effort.'],
  'exercise:loaded-flexion': [
    'Bending forward with a load, sit-ups',
    'Hip hinge with a straight back, gentle back extension.',
  ],
  'exercise:end-range-flexion': ['Bending the spine as far as it goes', 'Hip hinge with a straight back.'],
  'exercise:sit-up': ['Sit-ups', 'Bird-dog, gentle back extension.'],
  'exercise:twist': ['Far or forceful twisting', 'Turning the whole body with the feet.'],
  'exercise:loaded-twist': ['Twisting under load', 'Turning the whole body with the feet.'],
  'exercise:treadmill': ['Treadmill', 'Walking on even ground.'],
  'exercise:single-leg:unsupervised': ['Standing on one leg with nobody near', 'With a hold within reach.'],
  'exercise:upper-limb-load': ['Loading the arms'],
  'exercise:arm-large-steps': ['Large steps of arm weight', 'Small steps.'],
  projection: ['A projection of bone density over years'],
  'projection:dose': ['A projection of what another dose would do'],
  'education:aromatase-inhibitor-dose': [
    'Anything about the dose of the aromatase inhibitor',
    'Take the question to the clinician who prescribes it.',
  ],
  'education:aromatase-inhibitor': [
    'Talk about the aromatase inhibitor in the app',
    'Call the team that prescribes it.',
  ],
  'education:zoledronate': ['Talk about zoledronate'],
  'education:denosumab': ['Talk about denosumab'],
  'education:oral-bisphosphonate': ['Talk about bone tablets'],
};

/** Kinds of what is held back, in the order in which they are shown. */
const order = ['supplement', 'food', 'diet', 'exercise', 'weight-goal', 'projection', 'education'];
const place = (suggestion: string): number => order.indexOf(suggestion.split(':')[0]!);

interface Barred {
  prompted: boolean;
  suggestion: SuggestionClass;
  rule: string;
  says: string;
  because: Because[];
}

/**
 * "Not suggested for you, because …": every class that a finding or a guard holds back, each once, the wider class
 * standing for the narrower ones. Findings go before guards: they say more.
 */
export function suppressedOf({ findings, guards }: Assessment): Suppressed[] {
  const barred: Barred[] = [
    ...findings.flatMap((f) =>
      (f.suppresses ?? []).map((suggestion) => ({
        suggestion,
        rule: f.rule,
        says: f.action,
        because: f.because,
        prompted: true,
      })),
    ),
    ...guards.flatMap((g) =>
      g.against.map((suggestion) => ({ suggestion, rule: g.rule, says: g.says, because: g.because, prompted: false })),
    ),
  ];
  const widest = barred.filter(
    ({ suggestion }, index) =>
      !barred.some(
        (other, at) => covers(other.suggestion, suggestion) && (other.suggestion !== suggestion || at < index),
      ),
  );
  return widest
    .map(({ suggestion, rule, says, because, prompted }): Suppressed => {
      const [title, instead] = words[suggestion] ?? [suggestion.split(':').at(-1)!.replaceAll('-', ' ')];
      return { suggestion, title, rule, says, because, prompted, ...(instead ? { instead } : {}) };
    })
    .sort(
      (a, b) =>
        Number(b.prompted) - Number(a.prompted) ||
        place(a.suggestion) - place(b.suggestion) ||
        (a.title < b.title ? -1 : 1),
    );
}
