import { bonewiseScenarios, knownScenarios, type NamedScenario } from '../../../remodeling/index.ts';

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

const ofBonewise: Output[] = [
  { column: 'BMD_ls/BMD_ls_0', label: 'Spine BMD', unit: 'of the start' },
  { column: 'BMD_th/BMD_th_0', label: 'Total hip BMD', unit: 'of the start' },
  { column: 'BMD_fn/BMD_fn_0', label: 'Femoral neck BMD', unit: 'of the start' },
  { column: 'E2', label: 'Estradiol', unit: 'pg/mL' },
  { column: 'CTX', label: 'Resorption marker (CTX)', unit: 'of the start' },
  { column: 'P1NP', label: 'Formation marker (P1NP)', unit: 'of the start' },
  { column: 'SCL', label: 'Sclerostin, free', unit: 'of the start' },
  { column: 'C_PTH', label: 'PTH', unit: 'pM' },
  { column: 'C_CT', label: 'Calcitriol', unit: 'pM' },
  { column: 'C_Ca', label: 'Calcium in blood', unit: 'mM' },
  { column: 'J_uri', label: 'Calcium in urine', unit: 'mmol/h' },
  { column: 'Ca_t/Ca_t_0', label: 'Calcium in trabecular bone', unit: 'of the start' },
  { column: 'Ca_c/Ca_c_0', label: 'Calcium in cortical bone', unit: 'of the start' },
  { column: 'RL', label: 'RANKL, free', unit: 'pM' },
  { column: 'OPG', label: 'OPG, free', unit: 'pM' },
];

/** Every scenario that can be run here. */
export const allScenarios = [...knownScenarios, ...bonewiseScenarios];

/** In the reference each drug has BMD states fitted to it: those come first in its scenarios. */
export function outputsOf({ id, scenario }: NamedScenario): Output[] {
  if (scenario.model === 'bonewise') return ofBonewise;
  const all = scenario.model === 'reference' ? always : [...withSclerostin, ...always];
  const fitted = (output: Output): boolean => {
    const drug = output.label.split('fitted to ')[1];
    return drug !== undefined && id.includes(drug);
  };
  return [...all.filter(fitted), ...all.filter((output) => !fitted(output))];
}

export const findScenario = (id: string): NamedScenario =>
  allScenarios.find((known) => known.id === id) ?? allScenarios[0]!;
