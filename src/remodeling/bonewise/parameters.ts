import type { ParameterGroup } from '../document.ts';
import { calibrated } from './calibrated.ts';

/**
 * Years after menopause in which what is still to be lost of it falls to 37 %. The shortfall itself stays; that bone turns
 * over makes the loss quick at first: 3.3 % of the spine a year in the first two years, 1.1 % until the seventh.
 */
export const MENOPAUSE_FADES_a = 4.3;

const perYear = 1 / 8766;
const perDay = 1 / 24;
/** The rate at which half is gone after so many days. */
const halfLife_d = (days: number): number => Math.LN2 / (24 * days);

/** Parameters of the reference that no longer appear. */
export const droppedParameters = [
  ...['f_res', 'J_max', 'g_J', 'g_MOC', 'f_dep', 'k_xd', 'mrt_HA', 'P_AOH'],
  ...['E_on', 'k_E', 't_E', 'g_age', 'x_E', 'age0', 'age1'],
  ...['k_ls', 'k_fn', 'g_bob', 'g_ls', 'g_fn', 'k_lsd', 'g_lsd', 'ka_T', 'V_T', 'CL_T'],
];

/** Parameters that Bonewise adds or changes. The calibrated ones come from calibrated.ts. */
export const parameterGroups: ParameterGroup[] = [
  {
    title: 'What is given: doses, intake, loading',
    source: 'bonewise',
    rows: [
      ['R_ana', 0, '-', '', 'anastrozole a day, in labelled daily doses (1 mg)'],
      ['R_let', 0, '-', '', 'letrozole a day, in labelled daily doses (2.5 mg)'],
      ['R_exe', 0, '-', '', 'exemestane a day, in labelled daily doses (25 mg)'],
      ['R_TAM', 0, '-', '', 'tamoxifen a day, in daily doses of 20 mg'],
      ['R_ale', 0, '-', '', 'alendronate, in weekly doses of 70 mg'],
      ['R_ris', 0, '-', '', 'risedronate, in weekly doses of 35 mg'],
      ['R_iba', 0, '-', '', 'ibandronate, in monthly doses of 150 mg'],
      ['R_TP', 0, '-', '', 'teriparatide a day, in doses of 20 ug'],
      ['D_in', 0, '[iU]/d', '', 'vitamin D beyond what the person is used to'],
      [
        'L_ls',
        0,
        '-',
        '',
        'loading of the spine beyond the usual; 1 is a supervised programme of heavy lifts and impacts',
      ],
      ['L_th', 0, '-', '', 'the same for the total hip'],
      ['L_fn', 0, '-', '', 'the same for the femoral neck'],
    ],
  },
  {
    title: 'The person',
    source: 'bonewise',
    rows: [
      ['men', 0, '-', '', '1 for a man, 0 for a woman after menopause'],
      ['E2_b', 7, 'pg/mL', '', 'estradiol before the drug'],
      ['g_T', 0, '-', '', 'how far testosterone rises as aromatase is inhibited: 1 with an intact axis, else 0'],
      ['weight', 70, 'kg', '', 'body weight'],
      ['D25_b', 55, 'nmol/L', '', '25-hydroxyvitamin D on the usual intake'],
      ['MEN_b', 0, '-', '', 'how much of the loss of menopause is still to come: 1 at its onset'],
    ],
  },
  {
    title: 'Aromatase inhibitors and tamoxifen',
    source: 'endocrine',
    rows: [
      ['k_ana', halfLife_d(50 / 24), '1/h', '', 'loss of anastrozole (half-life 50 h)'],
      ['k_let', halfLife_d(2), '1/h', '', 'loss of letrozole (half-life about 2 days)'],
      [
        'k_exe',
        halfLife_d(2),
        '1/h',
        '',
        'loss of exemestane’s effect (half-life a day; enzyme that it bound is made anew)',
      ],
      ['Imax', 0.94, '-', '', 'most that anastrozole can take from estradiol (0.94 in women, 0.70 in men)'],
      ['f_let', 1.22, '-', '', 'letrozole against anastrozole: exponent on what is left (5.9 % in women, not 10)'],
      ['f_exe', 1.09, '-', '', 'exemestane against anastrozole (about 8 %)'],
      ['A_half', 0.0429, '-', '', 'amount of half effect (0.3 mg of anastrozole a week)'],
      ['k_E2', 1 / 9, '1/h', '', 'approach of estradiol to its new level (70 % less a day after the first tablet)'],
      ['k_TAM', halfLife_d(10), '1/h', '', 'loss of tamoxifen and its metabolites'],
      ['TAM_half', 0.05, '-', '', 'tamoxifen that holds half the receptors'],
      ['e_TAM', calibrated.e_TAM, '-', '', 'tamoxifen as an estrogen of bone, in half-effect levels of estradiol'],
    ],
  },
  {
    title: 'Estrogen on bone',
    source: 'bonewise',
    rows: [
      ['E_half_f', 1.1, '-', '', 'women: estradiol of half effect, of the person’s own level before the drug'],
      ['n_E_f', 1.5, '-', '', 'women: steepness'],
      ['E_half_m', 11, 'pg/mL', '', 'men: estradiol of half effect'],
      ['n_E_m', 4, '-', '', 'men: steepness'],
      [
        'c_E',
        calibrated.c_E,
        '-',
        '',
        'how much of the reference’s deficiency a full loss of effect makes in the cells',
      ],
      ['i_t', calibrated.i_t, '-', '', 'what a full loss of effect takes from trabecular formation'],
      ['i_c', calibrated.i_c, '-', '', 'what a full loss of effect takes from cortical formation'],
      ['s_E', 1, '-', '', 'the person’s own sensitivity of formation to estrogen'],
      ['k_TGn', calibrated.k_TGn * perYear, '1/h', '', 'renewal of latent TGF-beta with the bone that stores it'],
      ['s_SE', 0.3, '-', '', 'rise of free sclerostin with a full loss of effect'],
    ],
  },
  {
    title: 'Bone as envelopes',
    source: 'bonewise',
    rows: [
      ['Ca_skel', 25000, 'mmol', '', 'calcium in the skeleton (about 1 kg)'],
      ['x_c', 0.8, '-', '', 'cortical share of it'],
      ['k_t', calibrated.k_t * perYear, '1/h', '', 'turnover of trabecular bone'],
      ['k_c', calibrated.k_c * perYear, '1/h', '', 'turnover of cortical bone'],
      ['k_m', calibrated.k_m * perYear, '1/h', '', 'uptake of mineral by new matrix'],
      ['b_t', calibrated.b_t, '-', '', 'exponent OC on trabecular removal'],
      ['b_c', calibrated.b_c, '-', '', 'exponent OC on cortical removal'],
      ['a_t', calibrated.a_t, '-', '', 'exponent OB on trabecular formation'],
      ['a_c', calibrated.a_c, '-', '', 'exponent OB on cortical formation'],
      ['b_CTX', 0.8, '-', '', 'exponent of cells on markers in blood'],
      ['g_t', calibrated.g_t, '-', '', 'shortfall of trabecular formation with age'],
      ['g_c', calibrated.g_c, '-', '', 'shortfall of cortical formation with age'],
      ['m_t', calibrated.m_t, '-', '', 'further shortfall at menopause, trabecular'],
      ['m_c', calibrated.m_c, '-', '', 'further shortfall at menopause, cortical'],
      ['h_ls', 0, '-', '', 'further shortfall of formation at the lumbar spine alone'],
      ['h_th', 0, '-', '', 'the same at the total hip'],
      ['h_fn', calibrated.h_fn, '-', '', 'the same at the femoral neck'],
      ['w_ls', 0.75, '-', '', 'trabecular share of the lumbar spine in DXA'],
      ['w_th', calibrated.w_th, '-', '', 'trabecular share of the total hip'],
      ['w_fn', calibrated.w_fn, '-', '', 'trabecular share of the femoral neck'],
    ],
  },
  {
    title: 'Sclerostin and loading',
    source: 'bonewise',
    rows: [
      ['k_SCL', 25 / 24, '1/h', '', 'loss of free sclerostin'],
      ['K_bind', 3, 'nM', '', 'romosozumab that halves free sclerostin'],
      ['g_W', calibrated.g_W, '-', '', 'exponent 1/sclerostin on formation'],
      ['a_tol', calibrated.a_tol, '-', '', 'how far formation grows used to it'],
      ['k_tol', calibrated.k_tol * perYear, '1/h', '', 'how fast'],
      ['n_Wc', calibrated.n_Wc, '-', '', 'the same in cortical bone'],
      ['g_SRL', calibrated.g_SRL, '-', '', 'exponent sclerostin on RANKL over OPG'],
      ['S_L', 0.9, '-', '', 'local free sclerostin at one unit of loading'],
      ['g_WL', calibrated.g_WL, '-', '', 'exponent 1/local sclerostin on formation'],
      ['c_L', 0.9, '-', '', 'loss of the answer to loading with a full loss of estrogen’s effect'],
      ['a_L', 0.8, '-', '', 'how far bone grows used to loading'],
      ['k_AD', perYear / 2, '1/h', '', 'how fast'],
    ],
  },
  {
    title: 'Romosozumab',
    source: 'eudy2015',
    rows: [
      ['Vm_r', 5.87 / 24, 'nM/h', 'SOSTVMAX (=5.87/24)', 'romosozumab saturable loss'],
      ['Km_r', 0.453, 'nM', 'SOSTKM', 'concentration of half the saturable loss'],
      ['V_r', 2.9, 'L', 'SOSTVC', 'romosozumab central volume'],
      ['V_rp', 3.29, 'L', 'SOSTVP', 'romosozumab peripheral volume'],
      ['CL_r', 0.254 / 24, 'L/h', 'SOSTCL (=0.254/24)', 'romosozumab linear clearance'],
      ['Q_r', 0.467 / 24, 'L/h', 'SOSTQ (=0.467/24)', 'romosozumab distribution clearance'],
      ['ka_r', 0.187 / 24, '1/h', 'SOSTKA (=0.187/24)', 'romosozumab SC absorption'],
    ],
  },
  {
    title: 'Bisphosphonates, denosumab, teriparatide',
    source: 'bonewise',
    rows: [
      ['k_BPs', perYear / 1.5, '1/h', '', 'loss of effect of zoledronate and alendronate'],
      ['k_BPw', perYear / 0.6, '1/h', '', 'loss of effect of risedronate and ibandronate'],
      ['BP_half', 0.1, '-', '', 'amount in bone of half effect'],
      ['e_BP', calibrated.e_BP, '-', '', 'most that a bisphosphonate adds to the loss of osteoclasts'],
      ['f_ris', calibrated.f_ris, '-', '', 'risedronate against alendronate'],
      ['f_iba', calibrated.f_iba, '-', '', 'ibandronate against alendronate'],
      ['f_den', calibrated.f_den, '-', '', 'denosumab on RANKL, against the reference'],
      ['k_TPf', perDay / 20, '1/h', '', 'approach of formation under teriparatide'],
      ['k_TPr', perDay / 120, '1/h', '', 'approach of removal under teriparatide'],
      ['e_Tt', calibrated.e_Tt, '-', '', 'what 20 ug a day adds to trabecular formation'],
      ['e_Tc', calibrated.e_Tc, '-', '', 'what it adds to cortical formation'],
      ['e_Tr', 0.5, '-', '', 'what it adds to removal'],
    ],
  },
  {
    title: 'Vitamin D, calcitriol and PTH',
    source: 'bonewise',
    rows: [
      ['k_D25', halfLife_d(25), '1/h', '', 'loss of 25-hydroxyvitamin D (half-life about 25 days)'],
      ['s_D', 26, 'nmol/L', '', 'rise for 1,000 IU a day at 70 kg'],
      ['D_sat', 6, '-', '', 'thousands of IU at which the rise is halved'],
      ['K_D25', 4, 'nmol/L', '', '25-hydroxyvitamin D of half the making of calcitriol'],
      ['g_AOH', 0.5, '-', 'AlphOHgam', 'exponent PTH on the making of calcitriol (changed)'],
      ['Em_RLpth', calibrated.Em_RLpth, '-', 'EmaxLpth', 'Emax PTH -> RANKL production (changed)'],
      ['s_RX', 2, '-', '', 'width of the turn of the Runx2 signal'],
    ],
  },
];
