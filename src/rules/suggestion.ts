/**
 * What a plan may suggest, as classes that screens can hold back. A class is a path: a screen against
 * `supplement:vitaminK` also holds back `supplement:vitaminK:mk7`.
 */
export type SuggestionClass =
  | `supplement:${string}`
  | `food:${string}`
  | `diet:${string}`
  | `exercise:${string}`
  | `education:${string}`
  | `projection${string}`
  | `weight-goal${string}`;

/** Whether a screen against `barred` also bars `suggestion`. */
export const covers = (barred: SuggestionClass, suggestion: SuggestionClass): boolean =>
  suggestion === barred ||
  suggestion.startsWith(`${barred}:`) ||
  (barred.endsWith(':*') && suggestion.startsWith(barred.slice(0, -1)));
