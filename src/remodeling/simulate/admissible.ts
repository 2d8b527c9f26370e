import type { Problem } from '../../record/problems.ts';
import type { Model } from '../models.ts';

// Half-saturation constants derived from baseline: where one is not above zero, the published terms lose their meaning.
const mustBePositive = /^(K_|EC_|P50_)/;

// Parameters that may be negative; every other is a rate, an amount, a share or an exponent told as a magnitude.
const mayBeNegative = new Set([
  ...['g_age', 'dGFR', 'g_PiPTH'],
  // Shortfalls of formation (below 0: bone that gains with age) and loading (below 0: less than usual).
  ...['g_t', 'g_c', 'h_ls', 'h_th', 'h_fn', 'L_ls', 'L_th', 'L_fn', 'g_WL'],
]);

/** What is wrong with one parameter's value by itself; undefined if nothing. */
export function parameterProblem(symbol: string, value: number): string | undefined {
  if (symbol === 'E_on' && value !== 0 && value !== 1) return '0 (E2 held) or 1 (programme of menopause)';
  if (value < 0 && !mayBeNegative.has(symbol)) return 'a number not below 0';
  return undefined;
}

/**
 * What is wrong with a whole set of parameters: a derived constant that is not positive or not finite. Such a set is
 * refused, not integrated. `path` is where the parameters were given, `changed` which.
 */
export function admissibility(model: Model, parameters: ArrayLike<number>, path: string, changed: string[]): Problem[] {
  const values = model.statics.run({ parameters });
  const problems: Problem[] = [];
  for (const [name, node] of model.system.derived) {
    const value = values[node.id]!;
    const fine = Number.isFinite(value) && (value > 0 || !mustBePositive.test(name));
    if (fine) continue;
    const guilty = model.system.madeOf.get(name)!.filter((symbol) => changed.includes(symbol));
    const given = guilty.map((symbol) => `${symbol} = ${parameters[model.parameterIndex.get(symbol)!]}`).join(', ');
    problems.push({
      path: guilty.length === 1 ? `${path}.${guilty[0]}` : path,
      given: given || 'these parameters',
      accepted: `values that keep ${name} ${mustBePositive.test(name) ? 'above 0' : 'finite'} (it would be ${value})`,
    });
  }
  for (const i of model.positive) {
    const value = values[model.system.initial[i]!.id]!;
    if (Number.isFinite(value) && value > 0) continue;
    const state = model.system.stateNames[i]!;
    problems.push({
      path,
      given: changed.join(', '),
      accepted: `values that keep the baseline of ${state} above 0 (it would be ${value})`,
    });
  }
  const lost = model.plan.constants.find((node) => !Number.isFinite(values[node.id]!));
  if (problems.length === 0 && lost)
    problems.push({ path, given: changed.join(', '), accepted: 'values with which every term of the model is finite' });
  return problems;
}
