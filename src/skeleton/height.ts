import { roundTo, valueIn } from '../record/index.ts';
import { type Because, type Facts, isKnown, type Known } from '../rules/index.ts';

interface Height {
  cm: number;
  measured: boolean;
  because: Because;
}

const heights = (facts: Facts): Height[] =>
  facts.upTo('measurements').flatMap((m) =>
    m.kind === 'height'
      ? [
          {
            cm: valueIn(m.value, 'cm'),
            measured: m.measured !== false,
            because: { path: `measurements[${m.id}]`, value: `${m.value.value} ${m.value.unit}`, date: m.date },
          },
        ]
      : [],
  );

/** Height lost since the tallest recorded measurement, cm to one decimal; needs two that were measured. */
export function measuredHeightLossCm(facts: Facts): Known<number> {
  const measured = heights(facts).filter((h) => h.measured);
  const now = measured.at(-1);
  if (!now || measured.length < 2) return { need: 'height' };
  const tallest = measured.slice(0, -1).reduce((a, b) => (b.cm > a.cm ? b : a));
  return { value: roundTo(tallest.cm - now.cm, 1), because: [tallest.because, now.because] };
}

/** Height lost since the tallest ever, as remembered, cm to one decimal. */
export function historicalHeightLossCm(facts: Facts): Known<number> {
  const peak = facts.answer('peak-height');
  if (!isKnown(peak)) return { need: 'peak-height' };
  const now = heights(facts).at(-1);
  if (!now) return { need: 'height' };
  return {
    value: roundTo(valueIn(peak.value.answer, 'cm') - now.cm, 1),
    because: [...peak.because, now.because],
  };
}
