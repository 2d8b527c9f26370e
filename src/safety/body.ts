import type { ConditionConcept } from '../record/codes/index.ts';
import { daysBetween, type Fact, roundTo, valueIn } from '../record/index.ts';
import { any, type Because, type Check, calciumNow, type Facts, is, isKnown, type Known } from '../rules/index.ts';
import { condition } from './look.ts';

/**
 * Creatinine clearance, mL/min, by Cockcroft and Gault (Nephron 1976;16:31) from the newest creatinine and weight;
 * without them the newest eGFR stands in (`from` says so).
 */
export function creatinineClearance(facts: Facts): Known<{ value: number; from: 'Cockcroft-Gault' | 'eGFR' }> {
  const creatinine = facts.lab('creatinine');
  const weight = facts.weightKg;
  if (isKnown(creatinine) && isKnown(weight)) {
    const sexFactor = facts.sex === 'female' ? 0.85 : 1;
    const clearance = ((140 - facts.age.value) * weight.value * sexFactor) / (72 * creatinine.value.value);
    return {
      value: { value: roundTo(clearance, 0), from: 'Cockcroft-Gault' },
      because: [...creatinine.because, ...weight.because],
    };
  }
  const egfr = facts.lab('egfr');
  if (!isKnown(egfr)) return egfr;
  return { value: { value: egfr.value.value, from: 'eGFR' }, because: egfr.because };
}

/** Kidneys below a limit: a recorded stage says so, or the latest eGFR does. */
export const kidneysBelow = (facts: Facts, limit: number, ...stages: ConditionConcept[]): Check =>
  any(
    `Kidney function below ${limit}`,
    condition(facts, 'Recorded as a condition', ...stages),
    is(`Latest eGFR below ${limit}`, facts.lab('egfr'), (found) => found.value < limit),
  );

/** What a single low eGFR, or an old one, asks for. Empty when the last two agree and are fresh. */
export function egfrCaveat(facts: Facts): string {
  const all = facts.labs('egfr');
  const newest = all.at(-1);
  if (!newest) return '';
  if (daysBetween(newest.date, facts.asOf) > 365) return ' The last eGFR is more than a year old: ask for a new one.';
  return all.length === 1 ? ' This rests on one eGFR: ask for a second one.' : '';
}

/** Serum calcium as the screens read it: albumin-adjusted where albumin is known, else total. mg/dL. */
export function calcium(facts: Facts): Known<{ value: number; adjusted: boolean; total: number | undefined }> {
  const known = calciumNow(facts);
  if (!isKnown(known)) return known;
  const { result, adjusted, total } = known.value;
  return { value: { value: result.value, adjusted, total }, because: known.because };
}

/** Share of weight lost over the last 183 days, in percent; needs two weights in that time, at least 14 days apart. */
export function weightLostPercent(facts: Facts): Known<number> {
  const weights = facts
    .since('measurements', 184)
    .flatMap((m) =>
      m.kind === 'weight' ? [{ id: m.id, date: m.date, kg: valueIn(m.value, 'kg'), shown: m.value }] : [],
    );
  const now = weights.at(-1);
  if (!now) return { need: 'weight' };
  const before = weights.filter((w) => daysBetween(w.date, now.date) >= 14);
  const heaviest = before.sort((a, b) => b.kg - a.kg)[0];
  if (!heaviest) return { need: 'weight-before' };
  return {
    value: roundTo(((heaviest.kg - now.kg) / heaviest.kg) * 100, 1),
    because: [heaviest, now].map((w) => ({
      path: `measurements[${w.id}]`,
      value: `${w.shown.value} ${w.shown.unit}`,
      date: w.date,
    })),
  };
}

interface Pressure {
  systolic: number;
  diastolic: number;
  fact: Fact<'measurements'>;
}

const pressures = (facts: Facts): Pressure[] =>
  facts
    .upTo('measurements')
    .flatMap((m) =>
      m.kind === 'blood-pressure'
        ? [{ systolic: valueIn(m.systolic, 'mm[Hg]'), diastolic: valueIn(m.diastolic, 'mm[Hg]'), fact: m }]
        : [],
    );

/**
 * Uncontrolled blood pressure (our reading): the newest reading at 180/110 or more, or readings of 160/100 or more
 * on the last two days that it was taken.
 */
export function uncontrolledPressure(facts: Facts): Check {
  const label = 'Blood pressure 180/110 or more, or 160/100 or more on two days';
  const all = pressures(facts);
  const newest = all.at(-1);
  if (!newest) return { label, truth: 'unknown', because: [], need: 'blood-pressure' };
  const days = [...new Set(all.map((p) => p.fact.date))].slice(-2);
  const raised = days.map((day) => all.findLast((p) => p.fact.date === day && atLeast(p, 160, 100)));
  const high = atLeast(newest, 180, 110) ? [newest] : days.length === 2 && raised.every((p) => p) ? raised : [];
  const shown = high.length > 0 ? (high as Pressure[]) : [newest];
  return {
    label,
    truth: high.length > 0 ? 'yes' : 'no',
    because: shown.map((p) => ({
      path: `measurements[${p.fact.id}]`,
      value: `${p.systolic}/${p.diastolic} mmHg`,
      date: p.fact.date,
    })),
  };
}

const atLeast = (p: Pressure, systolic: number, diastolic: number): boolean =>
  p.systolic >= systolic || p.diastolic >= diastolic;

/** Vertebral fractures as recorded anywhere: as a fracture, on a spine image, or as a condition. */
export function vertebralFractures(facts: Facts): { because: Because; date: string }[] {
  const recorded = facts
    .upTo('fractures')
    .filter((f) => f.site === 'vertebra')
    .map((f) => ({
      because: { path: `fractures[${f.id}]`, value: f.site, date: f.date },
      date: f.date,
    }));
  const seen = facts
    .upTo('spineImages')
    .filter((image) => image.fractures.length > 0)
    .map((image) => ({
      because: {
        path: `spineImages[${image.id}]`,
        value: image.fractures.map((f) => f.vertebra).join(', '),
        date: image.date,
      },
      date: image.date,
    }));
  const named = facts.withCondition('vertebral-fracture').map((c) => ({ because: c.because, date: c.fact.date }));
  return [...recorded, ...seen, ...named];
}

/** Low-trauma fractures; where the record does not say how it happened, age 50 or more at the break counts as low trauma only when marked. */
export const lowTraumaFractures = (facts: Facts): Fact<'fractures'>[] =>
  facts.upTo('fractures').filter((f) => f.lowTrauma === true || (f.site === 'vertebra' && f.lowTrauma !== false));

export const fractureBecause = (f: Fact<'fractures'>): Because => ({
  path: `fractures[${f.id}]`,
  value: f.site,
  date: f.date,
});
