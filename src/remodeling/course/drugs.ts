import { type DrugName, drugNames } from '../document.ts';

/** Other names of the same medicines. */
const otherNames: Record<string, DrugName> = {
  'zoledronic acid': 'zoledronate',
  'alendronic acid': 'alendronate',
  'ibandronic acid': 'ibandronate',
  'risedronic acid': 'risedronate',
};

/** The model's name of a medicine, or undefined where it does not know it. */
export function drugOf(text: string): DrugName | undefined {
  const name = text.trim().toLowerCase();
  return drugNames.find((known) => known === name) ?? otherNames[name];
}

/** Doses as labelled for breast or bone. */
export const labelled: Record<DrugName, { dose_mg: number; every_d: number }> = {
  anastrozole: { dose_mg: 1, every_d: 1 },
  letrozole: { dose_mg: 2.5, every_d: 1 },
  exemestane: { dose_mg: 25, every_d: 1 },
  tamoxifen: { dose_mg: 20, every_d: 1 },
  alendronate: { dose_mg: 70, every_d: 7 },
  risedronate: { dose_mg: 35, every_d: 7 },
  ibandronate: { dose_mg: 150, every_d: 365.25 / 12 },
  zoledronate: { dose_mg: 4, every_d: 182.625 },
  denosumab: { dose_mg: 60, every_d: 182.625 },
  teriparatide: { dose_mg: 0.02, every_d: 1 },
  romosozumab: { dose_mg: 210, every_d: 365.25 / 12 },
};

/** Medicines taken so often that only their rate matters: the parameter that is 1 at the labelled dose. */
export const rateOf: Partial<Record<DrugName, string>> = {
  anastrozole: 'R_ana',
  letrozole: 'R_let',
  exemestane: 'R_exe',
  tamoxifen: 'R_TAM',
  alendronate: 'R_ale',
  risedronate: 'R_ris',
  ibandronate: 'R_iba',
  teriparatide: 'R_TP',
};
