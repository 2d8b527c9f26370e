import type { Assessment } from '../assessment/index.ts';
import type { Arm, DrugName } from '../remodeling/index.ts';
import { covers, type SuggestionClass } from '../rules/index.ts';
import type { WhatIfName } from './names.ts';

/** Classes of suggestion that a what-if amounts to; where a screen holds one of them back, it is not offered. */
const amountsTo: Partial<Record<WhatIfName, readonly SuggestionClass[]>> = {
  'calcium-and-vitamin-d': ['supplement:calcium', 'supplement:vitaminD'],
  'loading-programme': ['exercise:programme', 'exercise:impact', 'exercise:heavy-lift'],
  'food-and-loading': [
    'supplement:calcium',
    'supplement:vitaminD',
    'exercise:programme',
    'exercise:impact',
    'exercise:heavy-lift',
  ],
  risedronate: ['education:oral-bisphosphonate'],
  zoledronate: ['education:zoledronate'],
  denosumab: ['education:denosumab'],
  'denosumab-stopped': ['education:denosumab'],
};

export interface Barred {
  suggestion: SuggestionClass;
  rule: string;
  says: string;
}

/** Everything that the screens hold back, with the reason: findings first, as they say more. */
export const barredOf = ({ findings, guards }: Pick<Assessment, 'findings' | 'guards'>): Barred[] => [
  ...findings.flatMap((f) => (f.suppresses ?? []).map((suggestion) => ({ suggestion, rule: f.rule, says: f.action }))),
  ...guards.flatMap((g) => g.against.map((suggestion) => ({ suggestion, rule: g.rule, says: g.says }))),
];

/** Why a class is held back, or undefined where it is not. */
export const barredFrom = (barred: readonly Barred[], suggestion: SuggestionClass): Barred | undefined =>
  barred.find((one) => covers(one.suggestion, suggestion));

/** The first reason for which a what-if is not offered. */
export const heldBack = (barred: readonly Barred[], name: WhatIfName): Barred | undefined =>
  (amountsTo[name] ?? []).map((suggestion) => barredFrom(barred, suggestion)).find((reason) => reason !== undefined);

/** A medicine of bone in a what-if of one's own, and the class of suggestion that it amounts to. */
const drugClasses: Partial<Record<DrugName, SuggestionClass>> = {
  alendronate: 'education:oral-bisphosphonate',
  risedronate: 'education:oral-bisphosphonate',
  ibandronate: 'education:oral-bisphosphonate',
  zoledronate: 'education:zoledronate',
  denosumab: 'education:denosumab',
};

/** The first reason for which a what-if of one's own is not worked out: its medicines, then its loading. */
export function armHeldBack(barred: readonly Barred[], { drugs, loading }: Arm): Barred | undefined {
  const classes = drugs.flatMap(({ drug }) => drugClasses[drug] ?? []);
  const reason = classes.map((one) => barredFrom(barred, one)).find((found) => found !== undefined);
  if (reason) return reason;
  return loading === 'usual' || loading === 'walking' ? undefined : heldBack(barred, 'loading-programme');
}
