import type { StateRow } from '../document.ts';

const site = (s: string, name: string): StateRow[] => [
  [`AD_${s}`, 0, '-', '', `loading that the ${name} is used to`],
  [`Qt_${s}`, 'k_t/k_m', '-', '', `${name}: trabecular matrix that is to take up mineral`],
  [`Mt_${s}`, 1, '-', '', `${name}: trabecular mineral, of what was there at first`],
  [`Qc_${s}`, 'k_c/k_m', '-', '', `${name}: cortical matrix that is to take up mineral`],
  [`Mc_${s}`, 1, '-', '', `${name}: cortical mineral, of what was there at first`],
];

/** States that Bonewise adds to the reference's, or starts otherwise. */
export const states: StateRow[] = [
  ['E2', 'E2_b', 'pg/mL', 'EST', 'estradiol (by mass spectrometry)'],
  ['A_ana', 0, '-', '', 'anastrozole in the body; 1 on 1 mg a day for long'],
  ['A_let', 0, '-', '', 'letrozole in the body; 1 on 2.5 mg a day for long'],
  ['A_exe', 0, '-', '', 'exemestane at work; 1 on 25 mg a day for long'],
  ['TAM', 0, '-', '', 'tamoxifen and its metabolites; 1 on 20 mg a day for long'],
  ['D25', 'D25_b', 'nmol/L', '', '25-hydroxyvitamin D, mean of the year'],
  ['BPs', 0, '-', '', 'strongly bound bisphosphonate in bone; 1 after 4 mg of zoledronate'],
  ['BPw', 0, '-', '', 'less strongly bound bisphosphonate in bone'],
  ['TPf', 0, '-', '', 'answer of bone formation to daily teriparatide; 1 on 20 ug a day'],
  ['TPr', 0, '-', '', 'later answer of bone removal to daily teriparatide'],
  ['RSsc', 0, 'nmol', 'SOSTSC', 'romosozumab SC depot'],
  ['RSc', 0, 'nmol', 'SOSTCENT', 'romosozumab central'],
  ['RSp', 0, 'nmol', 'SOSTPER', 'romosozumab peripheral'],
  ['SCL', 1, '-', '', 'free sclerostin, of baseline'],
  ['TOL', 1, '-', '', 'what bone-forming cells have grown used to of the Wnt signal'],
  ['Ca_t', 'Ca_skel*(1 - x_c)', 'mmol', '', 'calcium in trabecular bone'],
  ['Ca_c', 'Ca_skel*x_c', 'mmol', '', 'calcium in cortical bone'],
  ['Q_t', 'k_t*Ca_t_0/k_m', 'mmol', '', 'calcium that new trabecular matrix is to take up'],
  ['Q_c', 'k_c*Ca_c_0/k_m', 'mmol', '', 'calcium that new cortical matrix is to take up'],
  ...site('ls', 'lumbar spine'),
  ...site('th', 'total hip'),
  ...site('fn', 'femoral neck'),
];
