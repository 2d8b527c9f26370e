/**
 * The equations that Bonewise replaces or adds; syntax as in reference/equations.ts. What is not here is the
 * reference's. Where and why each departs from it is told in docs/model/bonewise.md.
 */

/** States and lines of the reference that have no place here. */
export const dropped = {
  states: ['BMDls', 'BMDlsd', 'BMDfn', 'TERsc', 'TERc', 'HA', 'Ca_d'],
  derived: ['K_J', 'MOC0', 'k_HA', 'kin_HA', 'k_dx', 'A_AOH', 'Pm_AOH'],
  auxiliaries: ['pOCJ', 'J_res', 'J_dep', 'r_ter', 'pA', 'age', 'age_on', 'd_age', 'in_E', 'bob'],
} as const;

export const derived = `
# estrogen deficiency that the person is used to
E_half = if_gt(men, 0.5, E_half_m, E_half_f*E2_0)
n_E = if_gt(men, 0.5, n_E_m, n_E_f)
H_E = E_half^n_E
eps_0 = H_E/(H_E + E2_0^n_E)
# remodelling moves its share of the calcium that bone and blood exchange; bone surfaces move the rest
J_rem0 = k_t*Ca_t_0 + k_c*Ca_c_0
k_rel = (J_day/24 - J_rem0)/Ca_x_0
k_dep = (J_day/24 - J_rem0)/Ca_p_0
h_D0 = D25_0/(D25_0 + K_D25)
`;

export const auxiliaries = `
# aromatase inhibitors: an amount is 1 where the labelled daily dose has long been taken
I_ana = Imax*A_ana/(A_ana + A_half)
I_let = 1 - (1 - Imax*A_let/(A_let + A_half))^f_let
I_exe = 1 - (1 - Imax*A_exe/(A_exe + A_half))^f_exe
I_AI = 1 - (1 - I_ana)*(1 - I_let)*(1 - I_exe)
in_E2 = E2_0*(1 + g_T*I_AI)*(1 - I_AI)
# tamoxifen takes estradiol's place on the receptor and acts there as an estrogen of its own strength
o_TAM = TAM/(TAM + TAM_half)
E2b = (1 - o_TAM)*E2 + o_TAM*e_TAM*E_half
pE = E2b^n_E
eps = H_E/(H_E + pE)
d_eps = eps - eps_0
# in place of the reference's fraction of full estrogen
xE = E_R_ref^(c_E*d_eps)
act_TGE = act_TG*xE^a_E_TGa
kbp = kb0*(o_kb/Pi_c)*xE^(-a_E_kb) - kbm*pRX/(pRX + K_RXkb)
tm_E = 1 - m_tm + m_tm*xE
# the survival signal of Runx2, without the reference's jump
RXs = 10 + (BCL2 - 100)*(1 + tanh((BCL2 - 105)/s_RX))/2
# romosozumab, free sclerostin, and the answer of bone-forming cells, which grow used to it
c_r = RSc/V_r
W = SCL^(-g_W)
F_W = W/TOL^a_tol
in_RL = kout_RL*RL_0*f_ob*Em_RLpth*C_PTH/(P50_RL*f_ob + C_PTH)*SCL^g_SRL
# bisphosphonate on osteoclasts
BP = BPs + BPw
o_BP = BP/(BP + BP_half)
# vitamin D
D_ss = D25_0 + s_D*D_in/1000*70/weight/(1 + D_in/1000/D_sat)
h_D = D25/(D25 + K_D25)/h_D0
in_AOH = s_AOH*(C_PTH/P0)^g_AOH*e_Pi*h_D
# removal and formation in trabecular and cortical bone, 1 at baseline
r_t = rOC^b_t*(1 + e_Tr*TPr)
r_c = rOC^b_c*(1 + e_Tr*TPr)
f_t = rOB^a_t*F_W*(1 + e_Tt*TPf)*exp(-(g_t + m_t*MEN_b + i_t*s_E*d_eps))
f_c = rOB^a_c*F_W^n_Wc*(1 + e_Tc*TPf)*exp(-(g_c + m_c*MEN_b + i_c*s_E*d_eps))
m_Ca = C_Ca/Ca0
# loading by site: what is new to the bone, local free sclerostin, and its two effects
u_L = 1 - c_L*d_eps
S_ls = S_L^(u_L*(L_ls - a_L*AD_ls))
S_th = S_L^(u_L*(L_th - a_L*AD_th))
S_fn = S_L^(u_L*(L_fn - a_L*AD_fn))
fL_ls = S_ls^(-g_WL)*exp(-h_ls)
fL_th = S_th^(-g_WL)*exp(-h_th)
fL_fn = S_fn^(-g_WL)*exp(-h_fn)
rL_ls = S_ls^g_SRL
rL_th = S_th^g_SRL
rL_fn = S_fn^g_SRL
# bone and plasma calcium
J_ex = k_rel*Ca_x - k_dep*Ca_p
J_oc = k_t*r_t*Ca_t + k_c*r_c*Ca_c
J_ob = m_Ca*k_m*(Q_t + Q_c)
# what a scan and a blood test see
BMD_ls = w_ls*Mt_ls + (1 - w_ls)*Mc_ls
BMD_th = w_th*Mt_th + (1 - w_th)*Mc_th
BMD_fn = w_fn*Mt_fn + (1 - w_fn)*Mc_fn
CTX = rOC^b_CTX*(1 + e_Tr*TPr)
P1NP = rOB^b_CTX*F_W*(1 + e_Tt*TPf)
`;

const site = (s: string): string => `
AD_${s}' = k_AD*(L_${s} - AD_${s})
Qt_${s}' = k_t*f_t*fL_${s} - m_Ca*k_m*Qt_${s}
Mt_${s}' = m_Ca*k_m*Qt_${s} - k_t*r_t*rL_${s}*Mt_${s}
Qc_${s}' = k_c*f_c*fL_${s} - m_Ca*k_m*Qc_${s}
Mc_${s}' = m_Ca*k_m*Qc_${s} - k_c*r_c*rL_${s}*Mc_${s}
`;

export const odes = `
PTH' = s_PTH - kout_PTH*PTH
A_ana' = k_ana*(R_ana - A_ana)
A_let' = k_let*(R_let - A_let)
A_exe' = k_exe*(R_exe - A_exe)
TAM' = k_TAM*(R_TAM - TAM)
E2' = k_E2*(in_E2 - E2)
D25' = k_D25*(D_ss - D25)
BPs' = k_BPs*(R_ale - BPs)
BPw' = k_BPw*(f_ris*R_ris + f_iba*R_iba - BPw)
TPf' = k_TPf*(R_TP - TPf)
TPr' = k_TPr*(TPf - TPr)
RSsc' = -ka_r*RSsc
RSc' = ka_r*RSsc - Vm_r/(Km_r + c_r)*RSc - CL_r*c_r - Q_r*c_r + Q_r*RSp/V_rp
RSp' = Q_r*c_r - Q_r*RSp/V_rp
SCL' = k_SCL*(1 + s_SE*d_eps - SCL*(1 + c_r/K_bind))
TOL' = k_tol*(W - TOL)
ROB' = D_r*o_ROB*xE^(-a_E_ROB) - D_b/o_OB*ROB
OC' = D_A*Pi_c*m_OC*OC_0 - D_A*o_OCa*s_OC*OC*(1 + e_BP*o_BP)
TGl' = kin_TG*rOB^g_TGob*xE^(-a_E_TGl) - act_TGE + k_TGn*(TGl_0 - TGl)
RL' = in_RL - kout_RL*RL - k1*OPG*RL + k2*OPRL - k3*RK*RL + k4*RKRL - f_den*k_den*n_den*RL
Ca_p' = J_ex + J_oc - J_ob - J_uri + J_gut
Pi_e' = r_PiCa*(J_ex + J_oc - J_ob) - J_uPi + J_Pg - J_Pei + J_Pie
Ca_x' = -J_ex
Q_t' = k_t*Ca_t_0*f_t - m_Ca*k_m*Q_t
Ca_t' = m_Ca*k_m*Q_t - k_t*r_t*Ca_t
Q_c' = k_c*Ca_c_0*f_c - m_Ca*k_m*Q_c
Ca_c' = m_Ca*k_m*Q_c - k_c*r_c*Ca_c
${['ls', 'th', 'fn'].map(site).join('')}`;
