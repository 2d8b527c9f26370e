import { type Calibrated, calibrated } from './calibrated.ts';
import { MENOPAUSE_FADES_a } from './parameters.ts';
import type { Site } from './sites.ts';

/** What the model can use of a person. */
export interface Body {
  sex: 'female' | 'male';
  ageYears: number;
  /** Women: whole or broken years; default: since 51. */
  yearsSinceMenopause?: number;
  weightKg?: number;
  /** Lower bone turns over a little faster. */
  tScore?: Partial<Record<Site, number>>;
  /** Men: whether their own testosterone answers to the drug, or comes from outside. */
  testosterone?: 'intact' | 'replaced';
  /** Before the drug, by mass spectrometry. */
  estradiol_pgmL?: number;
  /** On the usual intake, mean of the year. */
  hydroxyvitaminD_nmolL?: number;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Usual estradiol: women after menopause (Dixon 2008: mean 7.0 pg/mL); older men with low and with replaced testosterone. */
const usualEstradiol_pgmL = { female: 7, intact: 15, replaced: 24 } as const;

/** Most that anastrozole takes from estradiol: sensitive assays in women (Geisler 2002); fit to trials in men (Leder 2004). */
export const inhibition = {
  female: { low: 0.89, centre: 0.94, high: 0.97 },
  male: { low: 0.6, centre: 0.7, high: 0.8 },
} as const;

const AGE_OF_MENOPAUSE = 51;

/** How much faster age takes from formation at this age than at 60, to which the trials were fitted. */
const ageFactor = (ageYears: number, perYear: number): number => clamp(1 + perYear * (ageYears - 60), 0.5, 2);

/** Turnover against that of a T-score of -1: more for each point lower (fitted to arms by stratum of T-score). */
function turnoverFactor(tScore: Body['tScore'], perPoint: number): number {
  const known = Object.values(tScore ?? {});
  if (known.length === 0) return 1;
  const mean = known.reduce((sum, t) => sum + t, 0) / known.length;
  return clamp(1 + perPoint * (-1 - mean), 0.7, 1.5);
}

/** The parameters of the Bonewise model that follow from a body; all others keep their defaults. */
export function bodyParameters(body: Body, fitted: Calibrated = calibrated): Record<string, number> {
  const man = body.sex === 'male';
  const age = ageFactor(body.ageYears, fitted.ageingPerYear);
  const turnover = turnoverFactor(body.tScore, fitted.turnoverPerT);
  const kind = man ? (body.testosterone ?? 'intact') : 'female';
  const sinceMenopause = Math.max(0, body.yearsSinceMenopause ?? body.ageYears - AGE_OF_MENOPAUSE);
  return {
    men: man ? 1 : 0,
    E2_b: body.estradiol_pgmL ?? usualEstradiol_pgmL[kind],
    g_T: kind === 'intact' ? 1 : 0,
    Imax: inhibition[body.sex].centre,
    weight: body.weightKg ?? (man ? 85 : 70),
    D25_b: body.hydroxyvitaminD_nmolL ?? 55,
    MEN_b: man ? 0 : Math.exp(-sinceMenopause / MENOPAUSE_FADES_a),
    s_E: man ? fitted.menSensitivity : 1,
    g_t: fitted.g_t * age * (man ? fitted.menAgeing_t : 1),
    g_c: fitted.g_c * age * (man ? fitted.menAgeing_c : 1),
    k_t: (fitted.k_t * turnover) / 8766,
    k_c: (fitted.k_c * turnover) / 8766,
  };
}
