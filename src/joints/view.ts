import { inhibitorUse } from '../hormones/index.ts';
import { lookupSymptom } from '../record/codes/index.ts';
import { addTo, type Day, daysBetween, roundTo } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';

/** A symptom on the 0 to 10 scale, the last two weeks against the two weeks that ended a month before. */
export interface SymptomTrend {
  symptom: string;
  label: string;
  /** Mean of the last 14 days that have an entry, and how many days. */
  now: { mean: number; days: number } | undefined;
  before: { mean: number; days: number } | undefined;
  /** Step of 2 points or more, the size that people with chronic pain call a change (FARRAR01). */
  direction: 'eased' | 'worse' | 'no clear change' | undefined;
  points: { date: Day; severity: number }[];
  says: string;
}

export interface JointsView {
  trends: SymptomTrend[];
  /** Joint conditions on record. */
  conditions: string[];
  /** Mean joint pain of 6 or more in the last two weeks: the training is adapted. */
  severe: boolean;
  says: string[];
  sources: string[];
}

/** A step on the 11-point scale that counts (FARRAR01: about two points or 30 %). */
const STEP = 2;
const WINDOW_DAYS = 14;
const MONTH_DAYS = 28;
const SEVERE = 6; // from here on exercise is adapted (screen S65)

const followed = [
  { key: 'joint-pain', label: 'Joint pain' },
  { key: 'morning-stiffness', label: 'Morning stiffness' },
];

/** Joints as the page shows them. Pure. */
export function jointsView(facts: Facts): JointsView {
  const trends = followed.flatMap(({ key, label }) => trendOf(facts, key, label));
  const pain = trends.find((trend) => trend.symptom === 'joint-pain')?.now;
  const on = inhibitorUse(facts).state === 'taking';
  return {
    trends,
    conditions: facts
      .withCondition('ai-arthralgia', 'osteoarthritis', 'inflammatory-arthritis', 'gout', 'joint-replacement')
      .map((c) => c.fact.name),
    severe: pain !== undefined && pain.mean >= SEVERE,
    says: [
      ...(on && trends.length > 0
        ? [
            'Up to half of people on an aromatase inhibitor have joint pain. Please do not leave tablets out because of it: tell your team, there is more to try',
            'Omega-3 capsules did no better than placebo in a trial of people on aromatase inhibitors; exercise helped in another',
          ]
        : []),
    ],
    sources: ['FARRAR01', ...(on ? ['S0927'] : [])],
  };
}

function trendOf(facts: Facts, key: string, label: string): SymptomTrend[] {
  const points = facts
    .upTo('symptoms')
    .filter((s) => s.severity !== undefined && (s.symptom === key || lookupSymptom(s.symptom)?.key === key))
    .map((s) => ({ date: s.date, severity: s.severity! }));
  if (points.length === 0) return [];
  const now = meanBetween(points, addTo(facts.asOf, { days: 1 - WINDOW_DAYS }), facts.asOf);
  const end = addTo(facts.asOf, { days: -MONTH_DAYS });
  const before = meanBetween(points, addTo(end, { days: 1 - WINDOW_DAYS }), end);
  const step = now && before ? roundTo(now.mean - before.mean, 1) : undefined;
  const direction =
    step === undefined ? undefined : step >= STEP ? 'worse' : step <= -STEP ? 'eased' : 'no clear change';
  return [{ symptom: key, label, now, before, direction, points, says: inWords(label, now, before, direction) }];
}

type Mean = SymptomTrend['now'];

function inWords(label: string, now: Mean, before: Mean, direction: SymptomTrend['direction']): string {
  if (!now) return `${label}: nothing noted in the last two weeks`;
  const reading = `${label} ${now.mean.toFixed(1)} of 10`;
  if (!before) return reading;
  const step = { eased: 'less than', worse: 'more than', 'no clear change': 'too small a step to call from' }[
    direction!
  ];
  return `${reading}, ${step} ${before.mean.toFixed(1)} a month before`;
}

/** Mean over days: of several entries of a day, the worst counts. */
function meanBetween(points: SymptomTrend['points'], from: Day, to: Day): Mean {
  const worst = new Map<Day, number>();
  for (const { date, severity } of points) {
    if (daysBetween(from, date) >= 0 && daysBetween(date, to) >= 0)
      worst.set(date, Math.max(severity, worst.get(date) ?? 0));
  }
  if (worst.size === 0) return undefined;
  const sum = [...worst.values()].reduce((a, b) => a + b, 0);
  return { mean: roundTo(sum / worst.size, 1), days: worst.size };
}
