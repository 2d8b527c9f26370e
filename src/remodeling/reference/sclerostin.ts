import type { ModelExtension } from '../document.ts';

/**
 * The sclerostin extension (Eudy, Gastonguay, Baron, Riggs, CPT:PSP 2015;4:527-36), as differences from the reference:
 * osteocytes, sclerostin, romosozumab, total-hip BMD. A row or line with a known name replaces the reference's.
 *
 * SCL is TOTAL sclerostin, antibody-bound included: it rises about 50-fold on romosozumab and the effect grows with
 * it. It drives a drug effect and is not free sclerostin; a physiological rise would have the wrong sign here. Each
 * drug has its own BMD states, and only those of the drug given mean anything.
 */
export const sclerostinExtension: ModelExtension = {
  id: 'reference+sclerostin',
  title: 'The reference with osteocytes, sclerostin and romosozumab',
  states: [
    ['SCL', 0.149, 'nM', 'SCLER', 'total sclerostin'],
    ['OCY', 0.0709, '-', 'OCY', 'osteocytes'],
    ['TR', 1, '-', 'trans', 'delayed sclerostin effect on osteoblast number'],
    ['TOL', 1, '-', 'TOL', 'tolerance (share of RANKL from osteocytes)'],
    ['RSsc', 0, 'nmol', 'SOSTSC', 'romosozumab SC depot'],
    ['RSc', 0, 'nmol', 'SOSTCENT', 'romosozumab central'],
    ['RSp', 0, 'nmol', 'SOSTPER', 'romosozumab peripheral'],
    ['dS_ls', 1, '-', 'delBMDls', 'delayed formation drive, sclerostin LS'],
    ['B_lsS', 1, 'frac', 'BMDlsSCLER', 'LS BMD, romosozumab calibration'],
    ['dS_th', 1, '-', 'delBMDth', 'delayed formation drive, sclerostin TH'],
    ['B_thS', 1, 'frac', 'BMDthSCLER', 'total-hip BMD, romosozumab'],
    ['dT_ls', 1, '-', 'delBMDlsTERI', 'delayed formation drive, teriparatide LS'],
    ['B_lsT', 1, 'frac', 'BMDlsTERI', 'LS BMD, teriparatide calibration'],
    ['dT_th', 1, '-', 'delBMDthTERI', 'delayed formation drive, teriparatide TH'],
    ['B_thT', 1, 'frac', 'BMDthTERI', 'total-hip BMD, teriparatide'],
    ['B_thD', 1, 'frac', 'BMDthDEN', 'total-hip BMD, denosumab'],
  ],
  mayBeZero: { RSsc: 1e-8, RSc: 1e-8, RSp: 1e-8 },
  parameterGroups: [
    {
      title: 'Denosumab, changed in the extension',
      source: 'eudy2015',
      rows: [
        ['k_lsd', 0.00007374996, '1/h', 'koutBMDlsDEN', 'LS BMD turnover, denosumab calibration (changed)'],
        ['g_lsd', 0.07912201, '-', 'gamOClsDEN', 'exponent OC on LS loss, denosumab calibration (changed)'],
        ['k_den', 0.00000198411, '1/(pM h)', 'kdenosl', 'denosumab-RANKL elimination (changed)'],
        ['k_thD', 0.0001080459, '1/h', 'koutBMDthDEN', 'TH BMD turnover, denosumab calibration'],
        ['g_thD', 0.0552337198, '-', 'gamOCthDEN', 'exponent OC on TH loss, denosumab calibration'],
      ],
    },
    {
      title: 'Sclerostin, osteocytes, romosozumab and total-hip BMD',
      source: 'eudy2015',
      rows: [
        ['phi_0', 20, '-', 'FracOBE', 'split of RANKL production, OB vs osteocyte'],
        ['S_max_t', 8.690800116, '-', 'SMAX', 'tolerance Emax'],
        ['k_tol', 0.001901105, '1/h', 'kout_TOL', 'tolerance rate'],
        ['f_ocy', 0.5, '-', 'FracOCY', 'OB to osteocyte fraction'],
        ['g_ocy', 0.276280938, '-', 'gammaOCY', 'SCL on osteocyte loss'],
        ['g_dr', 0.044584465, '-', 'gammaDr', 'SCL on responding-OB loss'],
        ['g_opg', 1.597073748, '-', 'gammaOPG', 'SCL on OPG production'],
        ['Em_sc', 4.670795836, '-', 'EMAXSCLER', 'SCL on TR'],
        ['g_sc', 0.162250232, '-', 'SCLEROBgam', 'exponent SCL on TR'],
        ['k_tr', 0.006073441, '1/h', 'kout_T', 'rate of TR'],
        ['kin_scl', 3.725 / 24, 'nM/h', 'SOSTKIN (=3.725/24)', 'sclerostin production'],
        ['kout_scl', 25 / 24, '1/h', 'SOSTKOUT (=25/24)', 'free sclerostin loss'],
        ['kint_scl', 0.197 / 24, '1/h', 'SOSTK0 (=0.197/24)', 'loss of bound sclerostin'],
        ['Vm_r', 5.87 / 24, 'nM/h', 'SOSTVMAX (=5.87/24)', 'romosozumab saturable loss'],
        ['Km_r', 0.453, 'nM', 'SOSTKM', 'concentration of half the saturable loss'],
        ['V_r', 2.9, 'L', 'SOSTVC', 'romosozumab central volume'],
        ['V_rp', 3.29, 'L', 'SOSTVP', 'romosozumab peripheral volume'],
        ['CL_r', 0.254 / 24, 'L/h', 'SOSTCL (=0.254/24)', 'romosozumab linear clearance'],
        ['Q_r', 0.467 / 24, 'L/h', 'SOSTQ (=0.467/24)', 'romosozumab distribution clearance'],
        ['ka_r', 0.187 / 24, '1/h', 'SOSTKA (=0.187/24)', 'romosozumab SC absorption'],
        ['k_S', 0.000145, '1/h', 'koutBMDSCLER', 'BMD turnover, romosozumab'],
        ['g_obS_ls', 0.75766752, '-', 'gamOBSCLERls', 'exponent OB on LS gain, romosozumab'],
        ['g_obS_th', 0.22459622, '-', 'gamOBSCLERth', 'exponent OB on TH gain, romosozumab'],
        ['g_ocS', 0.06530286, '-', 'gamOCSCLER', 'exponent OC on loss, romosozumab'],
        ['k_dS', 0.00245716, '1/h', 'kout_BMDdel', 'delay rate of the formation drive, romosozumab'],
        ['k_dT', 0.001, '1/h', 'kout_BMDdelTERI', 'delay rate of the formation drive, teriparatide'],
        ['k_T_ls', 0.0005537, '1/h', 'koutBMDlsTERI', 'LS BMD turnover, teriparatide'],
        ['k_T_th', 0.0001394248, '1/h', 'koutBMDthTERI', 'TH BMD turnover, teriparatide'],
        ['g_obT_ls', 0.271226, '-', 'gamOBTERIls', 'exponent OB on LS gain, teriparatide'],
        ['g_obT_th', 0.29803, '-', 'gamOBTERIth', 'exponent OB on TH gain, teriparatide'],
        ['g_ocT_ls', 0.016916, '-', 'gamOClsTERI', 'exponent OC on LS loss, teriparatide'],
        ['g_ocT_th', 0.13118, '-', 'gamOCthTERI', 'exponent OC on TH loss, teriparatide'],
      ],
    },
  ],
  auxiliaries: `
OB = OBf*TR + OBs
sc = SCL/SCL_0
phi = phi_0/TOL
f_ob = rOB^(g_RLob/phi)*(OCY/OCY_0)^(g_RLob*(1 - 1/phi))
p_sc = sc^g_sc
c_r = RSc/V_r
`,
  odes: `
ROB' = D_r*o_ROB*E2^(-a_E_ROB) - sc^g_dr*D_b/o_OB*ROB
OPG' = in_OPG*sc^g_opg - k1*OPG*RL + k2*OPRL - kout_OPG*OPG
SCL' = kin_scl - kout_scl*SCL - (kint_scl - kout_scl)*SCL*c_r/(Km_r + c_r)
OCY' = f_ocy*OB*OCY_0 - f_ocy*OB0*sc^g_ocy*OCY
TR' = k_tr*(Em_sc*p_sc/(Em_sc - 1 + p_sc) - TR)
TOL' = k_tol*(S_max_t*sc/(S_max_t - 1 + sc) - TOL)
RSsc' = -ka_r*RSsc
RSc' = ka_r*RSsc - Vm_r/(Km_r + c_r)*RSc - CL_r*c_r - Q_r*c_r + Q_r*RSp/V_rp
RSp' = Q_r*c_r - Q_r*RSp/V_rp
dS_ls' = k_dS*(rOB^g_obS_ls - dS_ls)
B_lsS' = k_S*(dS_ls - rOC^g_ocS*B_lsS)
dS_th' = k_dS*(rOB^g_obS_th - dS_th)
B_thS' = k_S*(dS_th - rOC^g_ocS*B_thS)
dT_ls' = k_dT*(rOB^g_obT_ls - dT_ls)
B_lsT' = k_T_ls*(dT_ls - rOC^g_ocT_ls*B_lsT)
dT_th' = k_dT*(rOB^g_obT_th - dT_th)
B_thT' = k_T_th*(dT_th - rOC^g_ocT_th*B_thT)
B_thD' = k_thD*(bob - rOC^g_thD*B_thD)
`,
  doses: [
    // Subcutaneous bioavailability 0.95 here, 1 in the reference.
    { drug: 'teriparatide', unit: 'ug', into: 'TERsc', perUnit: '0.95*1000000/4117.8', unitInto: 'pmol' },
    { drug: 'romosozumab', unit: 'mg', into: 'RSsc', perUnit: '0.904/0.145', unitInto: 'nmol' },
  ],
};
