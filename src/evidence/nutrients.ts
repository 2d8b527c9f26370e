/** How strong the evidence is that something matters for bone. It grades the evidence, never the person. */
export type Verdict = 'well supported' | 'fair evidence' | 'weak evidence' | 'contested' | 'unknown';

export interface NutrientClaim {
  /** What it does in bone, in a few plain words. */
  role: string;
  verdict: Verdict;
  /** What trials say, in one or two sentences of our own. */
  claim: string;
  sources: string[];
}

const claim = (role: string, verdict: Verdict, text: string, ...sources: string[]): NutrientClaim => ({
  role,
  verdict,
  claim: text,
  sources,
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
  magnesium: claim(
    'part of bone mineral',
    'weak evidence',
    'Food that meets the aim is sensible; no trial shows that tablets add bone density.',
    'IOM97',
  ),
  zinc: claim(
    'helps bone-building enzymes',
    'weak evidence',
    'No trial with bone density in people on an aromatase inhibitor. Meet the aim with food.',
    'IOM01',
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
  vitaminK1: claim(
    'used by bone proteins',
    'weak evidence',
    'Leafy vegetables bring enough. Tablets have not clearly added bone density. On warfarin keep it steady.',
    'IOM01',
  ),
  mk4: claim(
    'said to guide calcium',
    'contested',
    'Trials disagree, some were withdrawn, and none was done with an aromatase inhibitor.',
    'EMAUS10',
    'KNAPEN13',
  ),
  longMenaquinones: claim(
    'said to guide calcium',
    'contested',
    'Trials disagree, and none was done with an aromatase inhibitor. No target exists.',
    'EMAUS10',
    'KNAPEN13',
  ),
  fibre: claim(
    'feeds the gut, lowers LDL',
    'weak evidence',
    'Well supported for heart and gut; for bone the evidence is weak.',
    'NASEM05',
  ),
  solubleFibre: claim(
    'lowers LDL cholesterol',
    'weak evidence',
    'Three grams of oat or barley beta-glucan a day lower LDL by about five percent. For bone it is not shown.',
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
  isoflavones: claim(
    'plant compounds a little like estrogen',
    'contested',
    'Soy foods are fine, one or two servings a day. Concentrated tablets are not, on an aromatase inhibitor.',
    'NECHUTA12',
  ),
};
