import { useId } from 'react';
import type { IntakeRow } from '../../assessment/types.ts';
import { type GaugeShape, gaugeShape } from './gauge.ts';

/** The bar alone: food solid, tablet pale with an outline, tick = aim, bracket = limit, hatch = unknown. */
export function GaugeBar({ row, words }: { row: IntakeRow; words: string }) {
  return <Bar shape={gaugeShape(row)} words={words} />;
}

/** Heights of the drawing: the bar is 12 high, marks stand out above and below. */
const BAR = { top: 6, height: 12, whole: 24 };

export function Bar({ shape, words }: { shape: GaugeShape; words: string }) {
  const hatch = useId();
  const percent = (x: number): string => `${x}%`;
  const part = (from: number, width: number, className: string) =>
    width > 0 ? (
      <rect x={percent(from)} y={BAR.top} width={percent(width)} height={BAR.height} className={className} />
    ) : null;
  return (
    <svg className="gauge-bar" width="100%" height={BAR.whole} role="img" aria-label={words}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className="gauge-hatch-ground" />
          <rect width="1.6" height="7" className="gauge-hatch-line" />
        </pattern>
      </defs>
      {part(0, 100, 'gauge-sunk')}
      {shape.unknownFrom !== undefined && (
        <rect
          x={percent(shape.unknownFrom)}
          y={BAR.top}
          width={percent(100 - shape.unknownFrom)}
          height={BAR.height}
          fill={`url(#${hatch})`}
        />
      )}
      {part(0, shape.food, 'gauge-food')}
      {part(shape.food, shape.tablet, 'gauge-tablet')}
      {shape.excess && part(shape.excess.from, shape.excess.to - shape.excess.from, 'gauge-excess')}
      {shape.aim !== undefined && (
        <rect x={percent(shape.aim)} y={BAR.top - 5} width="2.5" height={BAR.height + 10} className="gauge-mark" />
      )}
      {shape.limit !== undefined && <Bracket at={shape.limit} />}
    </svg>
  );
}

function Bracket({ at }: { at: number }) {
  const top = BAR.top - 5;
  const bottom = BAR.top + BAR.height + 5;
  return (
    <svg x={`${at}%`} overflow="visible" aria-hidden="true">
      <path d={`M-5 ${top + 1}H-1.2V${bottom - 1}H-5`} className="gauge-bracket" />
    </svg>
  );
}

/** What the marks of a gauge mean. */
export function GaugeLegend({
  words,
}: {
  words: { food: string; tablet: string; aim: string; limit: string; unknown: string };
}) {
  const hatch = useId();
  const key = (label: string, drawing: React.ReactNode, width = 26) => (
    <li>
      <svg width={width} height="20" aria-hidden="true">
        {drawing}
      </svg>
      {label}
    </li>
  );
  return (
    <ul className="legend">
      {key(words.food, <rect y="4" width="26" height="12" className="gauge-food" />)}
      {key(words.tablet, <rect x="1" y="4" width="24" height="12" className="gauge-tablet" />)}
      {key(words.aim, <rect x="3" width="2.5" height="20" className="gauge-mark" />, 9)}
      {key(words.limit, <path d="M2 1.5H6.5V18.5H2" className="gauge-bracket" />, 9)}
      {key(
        words.unknown,
        <>
          <defs>
            <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="7" height="7" className="gauge-hatch-ground" />
              <rect width="1.6" height="7" className="gauge-hatch-line" />
            </pattern>
          </defs>
          <rect y="4" width="26" height="12" fill={`url(#${hatch})`} />
        </>,
      )}
    </ul>
  );
}
