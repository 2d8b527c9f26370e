/**
 * The equations of the reference system, as text: one per line, `name = expression` or `state' = expression`, time in
 * hours, `^` a power, `x_0` the baseline value of state x, `#` a remark. Functions: pos(x) = max(x, 0);
 * if_gt(a, b, x, y) = x where a > b, else y; tanh; ln; exp. Everything else (right-hand side, Jacobian, LU, C, WebAssembly,
 * typeset page) is derived from these lines by program. Peterson & Riggs, Bone 2010;46:49-63 and its extensions.
 */

/** Constants chosen once, from baseline, so that every term of the model has its baseline value there. */
export const derived = `
Ca0 = Ca_p_0/V
P0 = PTH_0/V
C0 = CTRL_0/V
OB0 = OBf_0 + OBs_0
k_rel = J_day/24/Ca_x_0
k_dep = J_day/24/Ca_p_0
K_J = J_max*OC_0^g_J/k_rel - OC_0^g_J
MOC0 = RKRL_0/OC_0
kin_RK = (kout_RK*RK_0 + k3*RK_0*RL_0 - k4*RKRL_0)/TGa_0^g_RK
kin_TG = kout_TG*TGl_0
D_b = kb*OB0*Pi_c/ROB_0
D_r = kb*OB0/Pi_c
e0_ROB = f_ROB*Pi_c
K_ROB = Em_ROB*TGa_0^g_ROB/(Pi_c - e0_ROB) - TGa_0^g_ROB
e0_OB = f_OB*Pi_c
K_OB = Em_OB*TGa_0^g_OB/(Pi_c - e0_OB) - TGa_0^g_OB
e0_OCa = f_OCa*Pi_c
K_OCa = Em_OCa*TGa_0^g_OCa/(Pi_c - e0_OCa) - TGa_0^g_OCa
K_M = RKRL_0^g_M*Em_M/(1 - E0_M) - RKRL_0^g_M
s_RL0 = k3/k4*RL_0
K_S = (E0_S - Em_S)*s_RL0^g_S/(E0_S - 1) - s_RL0^g_S
P50_RL = Em_RLpth*P0 - P0
A_AOH = (P_AOH^g_AOH + P0^g_AOH)/P0^g_AOH
Pm_AOH = P_AOH^g_AOH
k_dx = k_xd*Ca_d_0/Ca_x_0
k_HA = 1/mrt_HA
kin_HA = k_HA/OB0
EC_RX = Em_RX*P0/(kout_RX - E0_RX) - P0
EC_CR = Em_CR*P0/(1 - E0_CR) - P0
K_Pi = e_Pi50^g_Pi
e_Pim = (e_Pi0 - 1)*(Pi_ref^g_Pi + K_Pi)/(e_Pi0*Pi_ref^g_Pi)
m_tm = (1 - m_E_R)/(1 - E_R_ref)
P50_R = Em_R*P0 - P0
e0_kb = m_kb0*Pi_c
em_kb = m_kbm*Pi_c
K_kb = (e0_kb - em_kb)*TGa_0^g_kb/(e0_kb - Pi_c) - TGa_0^g_kb
kb0 = F_RXkb*kb
kbm = kb0*m_RXkb
K_RXkb = kbm*RX_ref^g_RXkb/(kb0 - kb) - RX_ref^g_RXkb
K_g = v_act*Ca_g_0/v_act0 - Ca_g_0
K_F4 = K_F^g_F
K_cap = (cap_max - cap_min)*C0^g_cap/(cap_max - 1) - C0^g_cap
K_CaR = (S_max - S_min)*Ca0^g_CaR/(S_max - S_bas) - Ca0^g_CaR
k_GFR = -ln((GFR_0 - dGFR/16.667)/GFR_0)/(GFR_tau*8766)
K_abs = C_abs^g_abs
`;

/** Algebraic relations that hold at every moment. */
export const auxiliaries = `
C_Ca = Ca_p/V
C_PTH = PTH/V
C_CT = CTRL/V
C_Pi = Pi_e/V
OB = OBf + OBs
rOB = OB/OB0
rOC = OC/OC_0
rROB = ROB/ROB_0
# bone <-> plasma calcium (mmol/h)
pOCJ = OC^g_J
J_res = k_rel*Ca_x_0*(1 - f_res) + Ca_x_0*f_res*J_max*pOCJ/(pOCJ + K_J)*(RKRL/OC/MOC0)^g_MOC
J_dep = k_dep*Ca_p*(1 - f_dep + f_dep*HA)
# TGF-beta
act_TG = kout_TG*(TGl/TGl_0)^g_TGk*TGl*rOC^g_TGoc
act_TGE = act_TG*E2^a_E_TGa
pROB = TGa^g_ROB
o_ROB = e0_ROB + Em_ROB*pROB/(pROB + K_ROB)
pOB = TGa^g_OB
o_OB = e0_OB + Em_OB*pOB/(pOB + K_OB)
pOCa = TGa^g_OCa
o_OCa = e0_OCa + Em_OCa*pOCa/(pOCa + K_OCa)
pkb = TGa^g_kb
o_kb = e0_kb - (e0_kb - em_kb)*pkb/(pkb + K_kb)
# osteoclast
pM = RKRL^g_M
m_OC = E0_M + Em_M*pM/(pM + K_M)
pS = (RKRL/RK_ref)^g_S
s_OC = E0_S - (E0_S - Em_S)*pS/(pS + K_S)
# RANKL and OPG production
f_ob = rOB^g_RLob
in_RL = kout_RL*RL_0*f_ob*Em_RLpth*C_PTH/(P50_RL*f_ob + C_PTH)
in_OPG = kout_OPG*OPG_0*rROB*(C_PTH + P50_OPG*rROB)/(2*C_PTH)
# osteoblast survival
RXs = if_gt(BCL2, 105, BCL2 - 90, 10)
pRX = RXs^g_RXkb
kbp = kb0*(o_kb/Pi_c)*E2^(-a_E_kb) - kbm*pRX/(pRX + K_RXkb)
kb_s = kbp*f_kslow
kb_f = (kb*OB0 - kb_s*(OB0 - OBf_0))/OBf_0
diff = D_b/o_OB*ROB
# PTH targets
out_RX = E0_RX + Em_RX*C_PTH/(C_PTH + EC_RX)
in_CR = kout_CR*CREB_0*(E0_CR + Em_CR*C_PTH/(C_PTH + EC_CR))
# 1-alpha-hydroxylase synthesis
pPi = C_Pi^g_Pi
e_Pi = if_gt(C_Pi, Pi_ref, e_Pi0*(1 - e_Pim*pPi/(pPi + K_Pi)), 1)
pA = C_PTH^g_AOH
in_AOH = s_AOH*A_AOH*pA/(Pm_AOH*(C_Pi/Pi_ref)^g_PiPTH + pA)*e_Pi
# intestine
pab = C_CT^g_abs
w_abs = pab/(K_abs + pab)
r_up = r_lo + (r_hi - r_lo)*w_abs
r_dn = r_hi - (r_hi - r_lo)*w_abs
J_gut = v_act*Ca_g/(Ca_g + K_g)*Ca_g*(Abs/Abs_ref)/(Ca_g + K_F) + k_pas*Ca_g
pF = Abs^g_F
F_oral = F_abs*pF/(pF + K_F4)
# kidney
tm_E = 1 - m_tm + m_tm*E2
R_max = tm_E*(f_u*f_pth*GFR*Ca0 - U0)*(R50 + Ca0)/Ca0
R_act = R_max*C_Ca/(R50 + C_Ca)*Em_R*C_PTH/(C_PTH + P50_R)
J_uri = pos((2 - Em_UC*C_CT/(C_CT + C_UC))*(f_u*f_pth*GFR*C_Ca - R_act))
J_uPi = pos(f_Pi*GFR*(C_Pi - Pi_thr))
# parathyroid gland
th = tanh(s_Gl*(C_CT - C_set*(Ca0/C_Ca)^g_Ca90))
pcap = C_CT^g_cap
in_cap = k_cap*(cap_max - (cap_max - cap_min)*pcap/(pcap + K_cap))
pCaR = C_Ca^g_CaR
s_PTH = (S_max - (S_max - S_min)*pCaR/(pCaR + K_CaR))*(Gl/Abs_ref)*Gcap
# drugs
r_ter = TERsc*CL_T/V_T
c_den = DENc/V_d
n_den = c_den/MW_den*1000000
cln_den = Vm_d/(Km_d + c_den)
# phosphate exchange
J_Pg = k_Pig*Pi_g
J_Pei = k_Pei*C_Pi
J_Pie = k_Pie*Pi_i
# estrogen programme (t = time in hours since age0)
age = age0 + t
age_on = age1 - t_E
d_age = pos(age - age_on)
in_E = k_E*(age/age0)^g_age*(1 - x_E*d_age*d_age/(t_E*t_E/4 + d_age*d_age))
# BMD drivers
bob = rOB^g_bob
`;

/** Differential equations, per hour. */
export const odes = `
PTH' = s_PTH - kout_PTH*PTH + r_ter
Gl' = (1 - Gl)*k_Gl*(0.85*(1 - th) + 0.15) - Gl*k_Gl*(0.85*(1 + th) + 0.15)
Gcap' = in_cap - k_cap*Gcap
CTRL' = AOH - k_CT*CTRL
AOH' = in_AOH - k_AOH*AOH
Ca_p' = J_res - J_dep - J_uri + J_gut
Pi_e' = r_PiCa*(J_res - J_dep) - J_uPi + J_Pg - J_Pei + J_Pie
Pi_i' = J_Pei - J_Pie
Pi_g' = Pi_in*F_Pi - J_Pg
Ca_g' = Ca_in*F_oral - J_gut
Abs' = r_up*(1 - Abs) - r_dn*Abs
Ca_x' = J_dep - J_res + k_xd*Ca_d - k_dx*Ca_x
Ca_d' = k_dx*Ca_x - k_xd*Ca_d
HA' = kin_HA*OB - k_HA*HA
U_ca' = J_uri
E2' = E_on*(in_E - k_E*E2)
GFR' = -k_GFR*GFR
ROB' = D_r*o_ROB*E2^(-a_E_ROB) - D_b/o_OB*ROB
OBf' = diff*f_fast*kb_f/kbp - kb_f*OBf
OBs' = diff*(1 - f_fast)*f_kslow - kb_s*OBs
OC' = D_A*Pi_c*m_OC*OC_0 - D_A*o_OCa*s_OC*OC
RL' = in_RL - kout_RL*RL - k1*OPG*RL + k2*OPRL - k3*RK*RL + k4*RKRL - k_den*n_den*RL
RK' = kin_RK*TGa^g_RK - kout_RK*RK - k3*RK*RL + k4*RKRL
OPG' = in_OPG - k1*OPG*RL + k2*OPRL - kout_OPG*OPG
RKRL' = k3*RK*RL - k4*RKRL
OPRL' = k1*OPG*RL - k2*OPRL
TGl' = kin_TG*rOB^g_TGob*E2^(-a_E_TGl) - act_TGE
TGa' = act_TGE - 1000*kout_TG*TGa
RUNX' = kout_RX*RUNX_0 - out_RX*RUNX
CREB' = in_CR - kout_CR*CREB
BCL2' = kout_BC*(CREB*RUNX - BCL2)
BMDls' = k_ls*(BMDls_0*bob - rOC^g_ls*BMDls)
BMDlsd' = k_lsd*(BMDlsd_0*bob - rOC^g_lsd*BMDlsd)
BMDfn' = k_fn*(BMDfn_0*bob - rOC^g_fn*BMDfn)
TERsc' = -r_ter
TERc' = r_ter - ka_T*TERc
DENsc' = -ka_d*DENsc
DENc' = ka_d*DENsc + Q_d*DENp/V_dp - (Q_d + CL_d + cln_den)*DENc/V_d
DENp' = Q_d*DENc/V_d - Q_d*DENp/V_dp
`;
