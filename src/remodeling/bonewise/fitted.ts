import type { Calibrated } from './calibrated.ts';

/** Calibrated values that are not parameters of the model document but of how a body becomes parameters. */
const bodily = new Set(['turnoverPerT', 'ageingPerYear', 'menAgeing_t', 'menAgeing_c', 'menSensitivity']);
const perYear = new Set(['k_t', 'k_c', 'k_m', 'k_tol', 'k_TGn']);

/** Calibrated values as parameters of the model, per hour where they are rates. */
export const parametersOf = (fitted: Calibrated): Record<string, number> =>
  Object.fromEntries(
    Object.entries(fitted)
      .filter(([name]) => !bodily.has(name))
      .map(([name, value]) => [name, perYear.has(name) ? value / 8766 : value]),
  );
