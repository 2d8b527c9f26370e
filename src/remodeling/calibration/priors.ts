import type { Calibrated } from '../bonewise/calibrated.ts';
import type { Therapy } from '../course/course.ts';

/**
 * Where each calibrated value starts, and how far the fit may carry it: standard deviation of its logarithm. Turnover
 * is held to what bone is known to do (trabecular about a quarter to a third a year, cortical a few per cent).
 */
export const priors: Record<keyof Calibrated, { value: number; logSd: number }> = {
  e_TAM: { value: 2.2, logSd: 0.7 },
  c_E: { value: 0.15, logSd: 0.7 },
  i_t: { value: 0.05, logSd: 1 },
  i_c: { value: 0.2, logSd: 1 },
  k_t: { value: 0.25, logSd: 0.3 },
  k_c: { value: 0.05, logSd: 0.4 },
  k_m: { value: 2, logSd: 0.5 },
  b_t: { value: 0.4, logSd: 0.7 },
  b_c: { value: 0.4, logSd: 0.7 },
  a_t: { value: 0.5, logSd: 0.7 },
  a_c: { value: 0.5, logSd: 0.7 },
  g_t: { value: 0.02, logSd: 0.7 },
  g_c: { value: 0.12, logSd: 0.7 },
  m_t: { value: 0.16, logSd: 0.5 },
  m_c: { value: 0.2, logSd: 0.5 },
  w_th: { value: 0.42, logSd: 0.15 },
  w_fn: { value: 0.3, logSd: 0.15 },
  g_W: { value: 0.3, logSd: 0.5 },
  a_tol: { value: 0.9, logSd: 0.1 },
  k_tol: { value: 4, logSd: 0.5 },
  n_Wc: { value: 0.6, logSd: 0.4 },
  g_SRL: { value: 0.15, logSd: 0.5 },
  g_WL: { value: 1, logSd: 0.5 },
  e_BP: { value: 1, logSd: 0.7 },
  f_ris: { value: 0.5, logSd: 0.7 },
  f_iba: { value: 0.5, logSd: 0.7 },
  f_den: { value: 1, logSd: 0.5 },
  e_Tt: { value: 1, logSd: 0.5 },
  e_Tc: { value: 0.5, logSd: 0.5 },
  Em_RLpth: { value: 1.15, logSd: 0.05 },
  k_TGn: { value: 0.35, logSd: 0.5 },
  h_fn: { value: 0.01, logSd: 0.7 },
  ageingPerYear: { value: 0.02, logSd: 0.5 },
  turnoverPerT: { value: 0.08, logSd: 0.5 },
  menAgeing_t: { value: 0.3, logSd: 0.5 },
  menAgeing_c: { value: 0.8, logSd: 0.3 },
  menSensitivity: { value: 2, logSd: 0.5 },
};

const letrozole: Therapy = { drug: 'letrozole', dose_mg: 2.5, every_d: 1, fromMonth: 0 };

/** Markers in blood that the fit also looks at, change from the start in per cent. Z-FAST, ZO-FAST (Brufsky 2008). */
export const markerRows: { therapies: Therapy[]; months: number; column: string; change: number; sd: number }[] = [
  { therapies: [letrozole], months: 12, column: 'CTX', change: 21, sd: 8 },
  { therapies: [letrozole], months: 12, column: 'P1NP', change: 24, sd: 10 },
  {
    therapies: [letrozole, { drug: 'zoledronate', dose_mg: 4, every_d: 182.625, fromMonth: 0 }],
    months: 12,
    column: 'CTX',
    change: -18,
    sd: 12,
  },
  // HORIZON: yearly zoledronate, recalled; what matters is that formation stays low.
  {
    therapies: [{ drug: 'zoledronate', dose_mg: 5, every_d: 365.25, fromMonth: 0 }],
    months: 35,
    column: 'P1NP',
    change: -50,
    sd: 15,
  },
];
