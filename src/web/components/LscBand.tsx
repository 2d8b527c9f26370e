import { useTranslation } from 'react-i18next';
import { monthAndYear } from '../format/dates.ts';
import { number } from '../format/numbers.ts';
import { type BandScan, bandShape } from './band.ts';

interface Props {
  scans: readonly BandScan[];
  lscGPerCm2: number | undefined;
  /** The sentence that the chart shows, for those who do not see it. */
  words: string;
}

/** First scan ± the scanner's error; a scan beyond it is filled, another scanner is a square that no line joins. */
export function LscBand({ scans, lscGPerCm2, words }: Props) {
  const width = 342;
  const { height, left, right, band, ticks, dots } = bandShape(scans, lscGPerCm2, width);
  const joined = dots.filter(({ scan }) => scan.is !== 'not comparable');
  const last = dots.at(-1);
  return (
    <svg className="lsc" viewBox={`0 0 ${width} ${height + 28}`} role="img" aria-label={words}>
      {band && (
        <>
          <rect x={left} y={band.top} width={right - left} height={band.bottom - band.top} className="lsc-band" />
          <path d={`M${left} ${band.top}H${right}M${left} ${band.bottom}H${right}`} className="lsc-edge" />
          <path d={`M${left} ${band.middle}H${right}`} className="lsc-middle" />
        </>
      )}
      {ticks.map(({ value, y }) => (
        <text key={value} x={left - 8} y={y + 5} textAnchor="end" className="chart-text">
          {number(value, 2)}
        </text>
      ))}
      <path d={joined.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')} className="lsc-line" />
      {dots.map(({ scan, x, y }) => (
        <g key={scan.date}>
          <Mark scan={scan} x={x} y={y} />
          {labelled(dots, x) && (
            <text
              x={x}
              y={height + 20}
              textAnchor={x < 70 ? 'start' : 'middle'}
              dx={x < 70 ? -8 : 0}
              className="chart-text"
            >
              {monthAndYear(scan.date)}
            </text>
          )}
        </g>
      ))}
      {last && (
        <text x={last.x + 13} y={last.y + 6} className="chart-value">
          {number(last.scan.bmdGPerCm2, 3)}
        </text>
      )}
    </svg>
  );
}

/** Dates too near to the one after them stay unlabelled; the last always has its label. */
const labelled = (dots: readonly { x: number }[], x: number): boolean => {
  const after = dots.find((dot) => dot.x > x);
  return after === undefined || after.x - x > 58;
};

function Mark({ scan, x, y }: { scan: BandScan; x: number; y: number }) {
  if (scan.is === 'not comparable') return <rect x={x - 5} y={y - 5} width="10" height="10" className="lsc-dot" />;
  return <circle cx={x} cy={y} r="5.5" className={`lsc-dot ${scan.is}`} />;
}

/** What the marks mean; only those that occur. */
export function LscLegend({ beyond, otherScanner }: { beyond: boolean; otherScanner: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="legend">
      <li>
        <svg width="26" height="20" aria-hidden="true">
          <rect y="3" width="26" height="14" className="lsc-band" />
        </svg>
        {t('bones.legend.error')}
      </li>
      {beyond && (
        <li>
          <svg width="16" height="20" aria-hidden="true">
            <circle cx="8" cy="10" r="5.5" className="lsc-dot fell" />
          </svg>
          {t('bones.legend.beyond')}
        </li>
      )}
      {otherScanner && (
        <li>
          <svg width="16" height="20" aria-hidden="true">
            <rect x="3" y="5" width="10" height="10" className="lsc-dot" />
          </svg>
          {t('bones.legend.otherScanner')}
        </li>
      )}
    </ul>
  );
}
