import type { MatrixRow } from '../../../../assessment/index.ts';
import { AIM_AT } from '../../../components/gauge.ts';
import { usualWords } from './words.ts';

const HEIGHT = { whole: 24, bar: 12, top: 6 };

/** The range of what is usual from food on the scale of the aim: band, middle, aim. */
export function UsualBar({ row }: { row: MatrixRow }) {
  const { usual } = row.sureness;
  const aim = row.target?.min ?? row.target?.max;
  if (!usual || aim === undefined || usual.high === 0) return null;
  const at = (value: number): number => Math.min(100, (value / aim) * AIM_AT);
  const [low, high] = [at(usual.low), at(usual.high)];
  return (
    <svg
      className="gauge-bar usual-bar"
      width="100%"
      height={HEIGHT.whole}
      role="img"
      aria-label={usualWords(row).join(' ')}
    >
      <rect width="100%" y={HEIGHT.top} height={HEIGHT.bar} className="gauge-sunk" />
      <rect x={`${low}%`} width={`${high - low}%`} y={HEIGHT.top} height={HEIGHT.bar} className="usual-band" />
      <rect x={`${at(usual.perDay)}%`} width="3" y={HEIGHT.top} height={HEIGHT.bar} className="gauge-food" />
      <rect x={`${AIM_AT}%`} y="1" width="2.5" height={HEIGHT.bar + 10} className="gauge-mark" />
    </svg>
  );
}
