import { number } from '../format/numbers.ts';
import { differenceShape } from './fan.ts';

interface Props {
  points: readonly { month: number; median: number; p05: number; p95: number }[];
  width: number;
  words: string;
  last: string;
  now: string;
  rough: boolean;
}

/** The difference over time with its band; zero is marked. */
export function DifferenceChart({ points, width, words, last, now, rough }: Props) {
  const { height, ticks, zero, middle, most, limits, left, end } = differenceShape(points, width);
  return (
    <svg className="fan fan-what-if" viewBox={`0 0 ${width} ${height + 24}`} role="img" aria-label={words}>
      {ticks.map(({ value, y, decimals }) => (
        <g key={value}>
          <path d={`M${left} ${y}H${end}`} className="fan-grid" />
          <text x={left - 6} y={y + 5} textAnchor="end" className="chart-text">
            {number(value, decimals, { signDisplay: 'exceptZero' })}
          </text>
        </g>
      ))}
      {!rough && (
        <>
          <path d={most} className="fan-most" />
          <path d={limits} className="fan-limits" />
        </>
      )}
      <path d={`M${left} ${zero}H${end}`} className="fan-zero" />
      <path d={middle} className="fan-middle" />
      <text x={left} y={height + 18} className="chart-text">
        {now}
      </text>
      <text x={end} y={height + 18} textAnchor="end" className="chart-text">
        {last}
      </text>
    </svg>
  );
}
