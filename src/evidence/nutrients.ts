/** How strong the evidence is that something matters for bone. It grades the evidence, never the person. */
export type Verdict = 'well supported' | 'fair evidence' | 'weak evidence' | 'contested' | 'unknown';

export interface NutrientClaim {
  /** What it does in bone, in a few plain words. */
  role: string;
  verdict: Verdict;
  /** What trials say, in one or two sentences of our own. */
  claim: string;
  sources: string[];
  /** Where people hear more than trials show: that in one line. */
  contested?: string;
  /** The same for the heart, where that is what it is eaten for. */
  heart?: HeartClaim;
}

export type HeartClaim = Pick<NutrientClaim, 'verdict' | 'claim' | 'sources'>;

const claim = (role: string, verdict: Verdict, text: string, ...sources: string[]): NutrientClaim => ({
  role,
  verdict,
  claim: text,
  sources,
});

const contested = (line: string, stated: NutrientClaim): NutrientClaim => ({ ...stated, contested: line });

const forHeart = (stated: NutrientClaim, verdict: Verdict, text: string, ...sources: string[]): NutrientClaim => ({
  ...stated,
  heart: { verdict, claim: text, sources },
});

/**
 * One row for each nutrient that the food page shows. Sizes of effect are those of trials outside aromatase-inhibitor
 * users unless said: no diet has been shown to offset the loss that the drug causes.
 */
export const nutrientClaims: Readonly<Record<string, NutrientClaim>> = {
  calcium: claim(
    'what bone is made of',
    'fair evidence',
    'Meeting the aim helps a little where intake was low; more than the aim does not add bone, and above 1,500 mg stones become more likely.',
    'ASCO19',
    'BHOF22',
    'IOM11',
  ),
  vitaminD: claim(
    'lets calcium in',
    'well supported',
    'Correcting a low level matters. Raising a sufficient one has not added density, and high doses lowered it at the wrist.',
    'ES-D24',
    'HANSEN15',
    'BURT19',
  ),
  protein: claim(
    'the mesh under the mineral, and muscle',
    'fair evidence',
    'About 1.0 to 1.2 g for each kilogram keeps muscle and has a small effect on the spine, together with enough calcium.',
    'ESCEO-PROTEIN',
  ),
  magnesium: contested(
    'Tablets: no trial shows denser bone. Worth it only where the level is low.',
    claim(
      'part of bone mineral',
      'weak evidence',
      'Food that meets the aim is sensible; no trial shows that tablets add bone density.',
      'IOM97',
    ),
  ),
  zinc: contested(
    'Tablets: no trial with bone density on an aromatase inhibitor.',
    claim(
      'helps bone-building enzymes',
      'weak evidence',
      'No trial with bone density in people on an aromatase inhibitor. Meet the aim with food.',
      'IOM01',
    ),
  ),
  phosphorus: claim(
    'the other half of bone mineral',
    'fair evidence',
    'Hardly anyone has too little. Too much matters only in kidney disease.',
    'IOM97',
  ),
  potassium: claim(
    'vegetables and fruit bring it',
    'weak evidence',
    'Marks a diet rich in plants; an effect of its own on bone density is not shown.',
    'NASEM19',
  ),
  vitaminK1: contested(
    'Tablets have not clearly added bone density.',
    claim(
      'used by bone proteins',
      'weak evidence',
      'Leafy vegetables bring enough. Tablets have not clearly added bone density. On warfarin keep it steady.',
      'IOM01',
    ),
  ),
  mk4: contested(
    'Trials disagree; none with an aromatase inhibitor.',
    claim(
      'said to guide calcium',
      'contested',
      'Trials disagree, some were withdrawn, and none was done with an aromatase inhibitor.',
      'EMAUS10',
      'KNAPEN13',
    ),
  ),
  longMenaquinones: contested(
    'Trials disagree; none with an aromatase inhibitor.',
    claim(
      'said to guide calcium',
      'contested',
      'Trials disagree, and none was done with an aromatase inhibitor. No target exists.',
      'EMAUS10',
      'KNAPEN13',
    ),
  ),
  fibre: forHeart(
    claim(
      'feeds the gut, lowers LDL',
      'weak evidence',
      'Well supported for heart and gut; for bone the evidence is weak.',
      'NASEM05',
    ),
    'well supported',
    'People who eat more of it have less heart disease: the adequate intake was set by that.',
    'NASEM05',
  ),
  solubleFibre: forHeart(
    claim(
      'lowers LDL cholesterol',
      'weak evidence',
      'Three grams of oat or barley beta-glucan a day lower LDL by about five percent. For bone it is not shown.',
      'NASEM05',
    ),
    'well supported',
    'Three grams of oat or barley beta-glucan a day, or five to ten grams of soluble fibre, lower LDL by about five percent.',
    'NASEM05',
  ),
  sodium: claim(
    'more salt, more calcium lost in urine',
    'fair evidence',
    'Keeping under the limit helps blood pressure; a little calcium is saved.',
    'NASEM19',
  ),
  vitaminC: claim(
    'needed to build collagen',
    'weak evidence',
    'Deficiency harms bone; more than the aim has not been shown to help.',
    'IOM00',
  ),
  saturatedFat: claim('raises LDL cholesterol', 'weak evidence', 'About the heart, not the bones.', 'NASEM05'),
  vitaminB12: claim(
    'for nerves and blood',
    'weak evidence',
    'Without animal food a supplement is needed. For bone the evidence is weak.',
    'IOM98',
  ),
  isoflavones: contested(
    'Trials of tablets disagree, and none was done on an aromatase inhibitor.',
    claim(
      'plant compounds a little like estrogen',
      'contested',
      'Soy foods are fine, one or two servings a day. Concentrated tablets are not, on an aromatase inhibitor.',
      'NECHUTA12',
    ),
  ),
  vitaminK2: contested(
    'Trials disagree; none with an aromatase inhibitor.',
    claim(
      'said to guide calcium',
      'contested',
      'A marker in blood improves reliably; bone density mostly does not, and trials at low risk of bias show no clear effect. Some early trials were withdrawn. No target exists. Not with warfarin.',
      'MOTT19',
      'EMAUS10',
      'KNAPEN13',
    ),
  ),
  prebioticFibre: claim(
    'feeds gut bacteria',
    'weak evidence',
    'Part of a diet rich in plants. For bone the evidence is mostly from animals.',
    'NASEM05',
  ),
  liveCultures: contested(
    'One strain slowed loss at the shin in one small trial; yogurt as such was not tested.',
    claim(
      'bring bacteria to the gut',
      'weak evidence',
      'One strain as a powder slowed loss at the shin in women of 75 to 80; hip and spine did not differ. Fermented milk brings calcium and protein besides. With a weakened immune system ask first.',
      'NILSSON18',
    ),
  ),
  epaDha: forHeart(
    contested(
      'For joint pain on an aromatase inhibitor capsules did no better than placebo.',
      claim(
        'fish fats: heart, and perhaps inflammation',
        'weak evidence',
        'For bone not shown. For joint pain on an aromatase inhibitor no better than placebo over 24 weeks. Capsules lower triglycerides, and high doses made atrial fibrillation more frequent; fish does not carry that finding.',
        'S0927',
        'GENCER21',
        'DGA20',
      ),
    ),
    'well supported',
    'Fish about twice a week is part of what guidelines advise for the heart. That does not carry over to capsules: they lower triglycerides, and high doses made atrial fibrillation more frequent.',
    'DGA20',
    'GENCER21',
  ),
  ala: claim('plant omega-3', 'weak evidence', 'An essential fat; for bone not shown.', 'NASEM05'),
  monounsaturatedFat: forHeart(
    claim(
      'fat of olive oil and nuts',
      'weak evidence',
      'In people at high risk, a Mediterranean diet with olive oil or nuts meant fewer heart attacks and strokes; for bone not shown.',
      'PREDIMED18',
    ),
    'well supported',
    'In people at high risk, a Mediterranean diet with olive oil or nuts meant fewer heart attacks and strokes. That is the diet as a whole.',
    'PREDIMED18',
  ),
  polyphenolFoods: forHeart(
    contested(
      'Prunes kept hip density in one trial outside aromatase inhibitors; the rest is laboratory work.',
      claim(
        'berries, prunes, olives, tea, cocoa',
        'weak evidence',
        'Fifty grams of prunes a day kept hip density over a year (0.3 % down against 1.1 %) in women not on an aromatase inhibitor; the spine did not differ. For other foods there is no trial with bone density that settles it.',
        'PRUNE22',
        'PHENOL10',
      ),
    ),
    'well supported',
    'As part of a Mediterranean diet, which meant fewer heart attacks and strokes in people at high risk; none of these foods was tested alone.',
    'PREDIMED18',
  ),
  retinol: contested(
    'Large studies disagree on whether high intakes raise hip fractures.',
    claim(
      'too much may weaken bone',
      'fair evidence',
      'One large study found more hip fractures from 2,000 µg a day, another did not. Liver and cod-liver oil bring most. Carrots and greens do not count: their carotene is another matter.',
      'FESKANICH02',
      'LIM04',
      'NAM-UL',
    ),
  ),
  alcohol: claim(
    'falls, fractures, and breast cancer risk',
    'fair evidence',
    'Less is better: more than one drink a day for women, or two for men, is above the guideline, and after breast cancer little or none is advised.',
    'DGA20',
  ),
  caffeine: claim(
    'a little more calcium lost in urine',
    'weak evidence',
    'Up to 400 mg a day (about four cups of coffee) is considered safe; where calcium is met it hardly matters for bone.',
    'EFSA15-CAFFEINE',
  ),
};
