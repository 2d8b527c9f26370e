import type { Assumption } from './types.ts';

type Words = { says: (about: string) => string; certainty: Assumption['certainty']; source?: string };

/** What a projection takes for granted or leaves out, in plain words, with where it comes from. */
const table = {
  'menopause-at-51': {
    says: () => 'When your periods stopped is not in the record: taken as at 51.',
    certainty: 'low',
  },
  'men-testosterone-replaced': {
    says: () =>
      'Testosterone from outside does not rise as aromatase is blocked, so estradiol falls further than in trials of men without it. No trial has measured bone in men like this.',
    certainty: 'low',
    source: 'doi:10.1210/jc.2003-031467; doi:10.1186/1477-7827-9-93',
  },
  'men-testosterone-intact': {
    says: () => 'In men the model rests on one trial of 69 men over a year.',
    certainty: 'low',
    source: 'doi:10.1210/jc.2009-0739',
  },
  'usual-weight': { says: () => 'No weight in the record: a usual one is taken.', certainty: 'low' },
  'vitamin-d-season': {
    says: () =>
      'The last vitamin D result is turned into a mean of the year, as levels are highest in late summer (northern hemisphere taken for granted).',
    certainty: 'moderate',
  },
  'usual-vitamin-d': {
    says: () => 'No vitamin D result in the record: 55 nmol/L (22 ng/mL) is taken.',
    certainty: 'low',
  },
  'not-in-model': { says: (about) => `${about} acts on bone, but the model does not know it.`, certainty: 'low' },
  'dose-as-labelled': {
    says: (about) => `The record does not say how ${about} is taken: as on its label.`,
    certainty: 'moderate',
  },
  'five-years-of-inhibitor': {
    says: () =>
      'No planned end of the inhibitor in the record: five years from its start are taken where an end is asked for.',
    certainty: 'low',
  },
  'usual-calcium': {
    says: () => 'No food diary: 800 mg of calcium a day is taken as what you eat now.',
    certainty: 'low',
  },
  'ends-as-planned': {
    says: (about) => `The present course takes the inhibitor to end as planned, on ${about}.`,
    certainty: 'moderate',
  },
  'planned-end-passed': {
    says: (about) =>
      `The planned end of ${about} has passed and it is still taken: the present course goes on with it.`,
    certainty: 'moderate',
  },
  'recovery-after-stop': {
    says: () =>
      'How much bone comes back after an inhibitor is stopped is known from about 50 women; larger trials saw less.',
    certainty: 'low',
    source: 'doi:10.1093/annonc/mdq541; doi:10.1038/s41416-020-01228-2',
  },
  'loading-uncertain': {
    says: () =>
      'In women on these drugs the one large trial of exercise found no difference in bone between groups; trials in other women found some.',
    certainty: 'low',
    source: 'doi:10.1007/s10549-016-3693-3; doi:10.1002/jbmr.3284',
  },
  'denosumab-rebound': {
    says: () =>
      'When denosumab is stopped and nothing follows, what was gained is lost within one to two years, and vertebrae can break.',
    certainty: 'moderate',
    source: 'doi:10.1002/jbmr.3337',
  },
} satisfies Record<string, Words>;
export type AssumptionId = keyof typeof table;

/** An assumption in full. `about` is a name that the words need, as a medicine's. */
export function assumption(id: AssumptionId, about?: string): Assumption {
  const words: Words = table[id];
  return {
    id,
    says: words.says(about ?? ''),
    certainty: words.certainty,
    ...(words.source && { source: words.source }),
    ...(about !== undefined && { about }),
  };
}
