import type { MechanismNode } from '../../../../projection/index.ts';

/** What was measured in people, as times the value before: the range between studies. */
export interface Measured {
  low: number;
  high: number;
  /** The drug it was measured on; in men any. */
  on: string;
  sources: readonly string[];
}

/**
 * Anastrozole and letrozole in women after menopause: estradiol by sensitive assays (84.9 and 87.8 % lower in one
 * crossover, to 10.1 and 5.9 % in another); markers of removal (NTX) and building (BSAP) after a year of letrozole
 * without bone medicine, in two trials. Men with their own testosterone: estradiol 20 to 37 % lower.
 */
const women: Record<string, Partial<Record<MechanismNode, Measured>>> = {
  anastrozole: { estradiol: { low: 0.1, high: 0.15, on: 'anastrozole', sources: ['GEISLER02', 'DIXON08'] } },
  letrozole: { estradiol: { low: 0.06, high: 0.12, on: 'letrozole', sources: ['GEISLER02', 'DIXON08'] } },
};
const markers: Partial<Record<MechanismNode, Measured>> = {
  osteoclasts: { low: 1.2, high: 1.22, on: 'letrozole', sources: ['BRUFSKY07'] },
  osteoblasts: { low: 1.24, high: 1.25, on: 'letrozole', sources: ['BRUFSKY07'] },
};
const men: Partial<Record<MechanismNode, Measured>> = {
  estradiol: { low: 0.63, high: 0.8, on: 'anastrozole', sources: ['LEDER04', 'BURNETT09'] },
};

/** What studies have measured on such a drug in such a person; nothing where there is no drug. */
export function measuredIn(
  person: { sex: 'female' | 'male'; testosterone: 'intact' | 'replaced' },
  drug: string | undefined,
): Partial<Record<MechanismNode, Measured>> {
  if (drug === undefined) return {};
  if (person.sex === 'male') return person.testosterone === 'intact' ? men : {};
  return { ...markers, ...women[drug] };
}

/** What a reader can look up about each box. */
export const nodeSources: Record<string, readonly string[]> = {
  drug: ['GEISLER02', 'DIXON08', 'LEDER04'],
  testosterone: ['LEDER04', 'BURNETT09'],
  estradiol: ['GEISLER02', 'DIXON08', 'FINK16'],
  rankl: ['EGHBALI03', 'BOYCE08'],
  opg: ['BOYCE08', 'PETERSON10'],
  sclerostin: ['MODDER11'],
  osteoclasts: ['BRUFSKY07', 'BOYCE08'],
  tgfBeta: ['TANG09'],
  osteoblasts: ['BRUFSKY07'],
  bone: ['ATAC06', 'PETERSON10'],
  bloodCalcium: ['PETERSON10'],
  gut: ['HEANEY89', 'HEANEY90'],
  kidney: ['PETERSON10'],
  pth: ['PETERSON10'],
  calcitriol: ['BURT19', 'IOM11'],
};
