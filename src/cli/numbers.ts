import { badInput } from '../record/problems.ts';

/** A whole number of an option. @throws BadInput */
export function wholeNumber(name: string, given: string, most: number, least = 1): number {
  const value = Number(given);
  if (given.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw badInput(name, given, `a whole number from ${least} to ${most}`);
}
