import { covers, type Facts, type Guard, isKnown, type SuggestionClass } from '../../rules/index.ts';
import { kidneyStage } from '../../safety/index.ts';
import type { Component } from './components.ts';
import { EVERYBODY, type StepLimits } from './moves.ts';

/** What bars a step up for this person: shown instead of foods. */
export function barredFor({ key }: Component, facts: Facts, guards: readonly Guard[]): string | undefined {
  if (key === 'vitaminK1' && facts.taking('vka').length > 0) {
    return 'With warfarin or a like medicine keep vitamin K steady: no more and no less than usual.';
  }
  const stage = kidneyStage(facts);
  if (
    (key === 'potassium' || key === 'phosphorus' || key === 'protein' || key === 'magnesium') &&
    isKnown(stage) &&
    stage.value !== 'above'
  ) {
    return 'With slower kidneys ask the kidney clinic before eating more of it.';
  }
  const suggestion: SuggestionClass = `food:${key}`;
  const diet: SuggestionClass = `diet:high-${key}`;
  return guards.find(({ against }) => against.some((barred) => covers(barred, suggestion) || covers(barred, diet)))
    ?.says;
}

/**
 * What one more portion may not bring this person, for whatever row it is proposed. On warfarin vitamin K stays as it
 * is: 25 µg, a quarter of a day's adequate intake. With slower kidneys 300 mg of potassium and 250 mg of phosphorus, a
 * tenth and a third of a usual day (our reading).
 */
export function limitsFor(facts: Facts): StepLimits {
  const stage = kidneyStage(facts);
  return {
    ...EVERYBODY,
    ...(facts.taking('vka').length > 0 ? { vitaminK1: 25 } : {}),
    ...(isKnown(stage) && stage.value !== 'above' ? { potassium: 300, phosphorus: 250 } : {}),
  };
}
