import type { Fact } from '../record/index.ts';
import type { SuggestionClass } from '../rules/index.ts';

/** What an allergen takes out, also where it hides in another class. */
export function barredBy(substance: Fact<'allergies'>['substance']): SuggestionClass[] {
  const own: SuggestionClass = `food:allergen:${substance}`;
  const hidden: Partial<Record<typeof substance, SuggestionClass[]>> = {
    milk: ['supplement:whey-protein'],
    soy: ['supplement:soy-protein', 'supplement:isoflavones', 'food:natto'],
    fish: ['supplement:omega-3:fish-oil', 'supplement:cod-liver-oil'],
    shellfish: ['supplement:glucosamine', 'supplement:omega-3:krill-oil'],
    gluten: ['food:allergen:wheat'],
  };
  return [own, ...(hidden[substance] ?? [])];
}
