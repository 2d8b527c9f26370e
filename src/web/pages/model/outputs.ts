import { type KnownScenario, knownScenarios } from '../../../remodeling/index.ts';

/** A trajectory worth showing: a column of the model, in words. */
export interface Output {
  column: string;
  label: string;
  unit: string;
}

const always: Output[] = [
  { column: 'BMDls/BMDls_0', label: 'Spine BMD, fitted to estrogen', unit: 'of baseline' },
  { column: 'BMDlsd/BMDlsd_0', label: 'Spine BMD, fitted to denosumab', unit: 'of baseline' },
  { column: 'BMDfn/BMDfn_0', label: 'Femoral neck BMD', unit: 'of baseline' },
  { column: 'OC/OC_0', label: 'Osteoclasts (resorption marker)', unit: 'of baseline' },
  { column: 'OB/OB_0', label: 'Osteoblasts (formation marker)', unit: 'of baseline' },
  { column: 'C_Ca', label: 'Calcium in blood', unit: 'mM' },
  { column: 'C_PTH', label: 'PTH', unit: 'pM' },
  { column: 'C_CT', label: 'Calcitriol', unit: 'pM' },
  { column: 'C_Pi', label: 'Phosphate in blood', unit: 'mM' },
  { column: 'RL', label: 'RANKL, free', unit: 'pM' },
  { column: 'OPG', label: 'OPG, free', unit: 'pM' },
  { column: 'E2', label: 'Estrogen', unit: 'of premenopausal' },
];

const withSclerostin: Output[] = [
  { column: 'B_lsS', label: 'Spine BMD, fitted to romosozumab', unit: 'of baseline' },
  { column: 'B_thS', label: 'Total hip BMD, fitted to romosozumab', unit: 'of baseline' },
  { column: 'B_lsT', label: 'Spine BMD, fitted to teriparatide', unit: 'of baseline' },
  { column: 'B_thT', label: 'Total hip BMD, fitted to teriparatide', unit: 'of baseline' },
];

/** Each drug has BMD states fitted to it: those come first in its scenarios. */
export function outputsOf({ id, scenario }: KnownScenario): Output[] {
  const all = scenario.model === 'reference' ? always : [...withSclerostin, ...always];
  const fitted = (output: Output): boolean => {
    const drug = output.label.split('fitted to ')[1];
    return drug !== undefined && id.includes(drug);
  };
  return [...all.filter(fitted), ...all.filter((output) => !fitted(output))];
}

export const findScenario = (id: string): KnownScenario =>
  knownScenarios.find((known) => known.id === id) ?? knownScenarios[0]!;
