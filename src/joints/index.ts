/**
 * joints/ reads joint pain and stiffness as ticked from day to day: how it is, whether a change is large enough to call,
 * and what trials in people on aromatase inhibitors tried.
 */
export { type JointsView, jointsView, type SymptomTrend } from './view.ts';
