/**
 * What sets one person's bone apart from another's of the same age, as standard normal numbers, and what each does to
 * the model's parameters. The spreads are calibrated to the spread of people and of trials (docs/model/calibration.md).
 */
import { inhibition } from '../bonewise/person.ts';
import type { Spreads } from './spreads.ts';

export const traitNames = [
  'estrogenSensitivity',
  'trabecularAgeing',
  'corticalAgeing',
  'turnover',
  'inhibition',
  'bisphosphonate',
  'denosumab',
  'tamoxifen',
  'anabolic',
  'loading',
  'vitaminD',
  'spine',
  'hip',
  'neck',
  'mineral',
  'rebound',
] as const;
export type Trait = (typeof traitNames)[number];
export type Traits = Record<Trait, number>;

/** One person's traits, from a stream of standard normal numbers. */
export const drawTraits = (next: () => number): Traits =>
  Object.fromEntries(traitNames.map((name) => [name, next()])) as Traits;

type Parameters = Record<string, number>;
const scaled = (value: number, logSd: number, z: number): number => value * Math.exp(logSd * z);
// The mean of the factor is 1, so that the mean of people stays where the typical person is.
const aroundMean = (value: number, logSd: number, z: number): number => value * Math.exp(logSd * z - logSd ** 2 / 2);

/** Most that an inhibitor takes from estradiol, between the low and the high end of what was published (5 to 95 %). */
function inhibitionOf(centre: number, men: number, z: number): number {
  const { low, high } = inhibition[men > 0.5 ? 'male' : 'female'];
  const sd = (high - low) / (2 * 1.6449);
  return Math.min(0.985, Math.max(0.3, centre + sd * z));
}

/**
 * Parameters of one person: the typical person's, moved by traits. `defaults` are the model's own values, for
 * parameters that the typical person does not set.
 */
export function withTraits(typical: Parameters, defaults: Parameters, traits: Traits, spreads: Spreads): Parameters {
  const at = (symbol: string): number => typical[symbol] ?? defaults[symbol]!;
  const t = traits;
  return {
    ...typical,
    s_E: aroundMean(at('s_E'), spreads.estrogenSensitivity, t.estrogenSensitivity),
    c_E: aroundMean(at('c_E'), spreads.estrogenSensitivity, t.estrogenSensitivity),
    g_t: at('g_t') + spreads.trabecularAgeing * t.trabecularAgeing,
    g_c: at('g_c') + spreads.corticalAgeing * t.corticalAgeing,
    k_t: scaled(at('k_t'), spreads.turnover, t.turnover),
    k_c: scaled(at('k_c'), spreads.turnover, t.turnover),
    Imax: inhibitionOf(at('Imax'), at('men'), t.inhibition),
    A_half: scaled(at('A_half'), spreads.inhibition, t.inhibition),
    e_BP: aroundMean(at('e_BP'), spreads.bisphosphonate, t.bisphosphonate),
    f_den: aroundMean(at('f_den'), spreads.denosumab, t.denosumab),
    e_TAM: aroundMean(at('e_TAM'), spreads.tamoxifen, t.tamoxifen),
    e_Tt: aroundMean(at('e_Tt'), spreads.anabolic, t.anabolic),
    e_Tc: aroundMean(at('e_Tc'), spreads.anabolic, t.anabolic),
    g_W: aroundMean(at('g_W'), spreads.anabolic, t.anabolic),
    // Some trials saw nothing: this one may be nothing, or less.
    g_WL: at('g_WL') * (1 + spreads.loading * t.loading),
    // How much of what PTH says reaches bone: calcium and vitamin D help one person more than another.
    Em_RLpth: 1 + aroundMean(at('Em_RLpth') - 1, spreads.mineral, t.mineral),
    k_TGn: aroundMean(at('k_TGn'), spreads.rebound, t.rebound),
    s_D: aroundMean(at('s_D'), spreads.vitaminD, t.vitaminD),
    h_ls: at('h_ls') + spreads.site * t.spine,
    h_th: at('h_th') + spreads.site * t.hip,
    h_fn: at('h_fn') + spreads.site * t.neck,
  };
}
