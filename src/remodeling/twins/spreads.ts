/** Standard deviations of traits: of logarithms for factors (of the factor itself for loading), absolute for shortfalls of formation. */
export interface Spreads {
  estrogenSensitivity: number;
  trabecularAgeing: number;
  corticalAgeing: number;
  turnover: number;
  inhibition: number;
  bisphosphonate: number;
  denosumab: number;
  tamoxifen: number;
  anabolic: number;
  loading: number;
  vitaminD: number;
  site: number;
  mineral: number;
  rebound: number;
}

/** Between persons of the same sex, age and T-score. */
export const betweenPersons: Spreads = {
  estrogenSensitivity: 0.6,
  trabecularAgeing: 0.06,
  corticalAgeing: 0.2,
  turnover: 0.25,
  inhibition: 0.5,
  bisphosphonate: 0.4,
  denosumab: 0.3,
  tamoxifen: 0.3,
  anabolic: 0.35,
  loading: 1,
  vitaminD: 0.4,
  site: 0.04,
  mineral: 0.7,
  rebound: 0.6,
};

/** Between trials: whom they took, how they measured, what their people took beside the drug. */
export const betweenStudies: Spreads = {
  estrogenSensitivity: 0.4,
  trabecularAgeing: 0.03,
  corticalAgeing: 0.15,
  turnover: 0.2,
  inhibition: 0.1,
  bisphosphonate: 0.5,
  denosumab: 0.25,
  tamoxifen: 0.4,
  anabolic: 0.25,
  loading: 0.8,
  vitaminD: 0.3,
  site: 0.02,
  mineral: 0.4,
  rebound: 0.4,
};

/** Drift and positioning of scanners, as it stays in the mean of a trial: standard deviation in per cent. */
export const TRIAL_SCANNER_SD = 0.6;
