import { useTranslation } from 'react-i18next';
import { number } from '../format/numbers.ts';
import { type FanInput, type FanPanel, fanShape } from './fan.ts';

interface Props extends FanInput {
  /** What the picture shows, for those who do not see it. */
  words: string;
  years: { first: string | undefined; last: string };
  /** Few twins have been run: there is a middle and no band yet. */
  rough?: boolean;
  whatIfRough?: boolean;
}

/** Measured, as now, and the what-if, in columns on one scale; the middle of as now is dotted inside the what-if. */
export function FanChart({ words, years, rough = false, whatIfRough = false, ...input }: Props) {
  const { t } = useTranslation();
  const shape = fanShape(input);
  const { width, height, ticks, today, past, now, whatIf, dots, joined } = shape;
  const first = dots[0];
  return (
    <svg className="fan" viewBox={`0 0 ${width} ${height + 24}`} role="img" aria-label={words}>
      {ticks.map(({ value, y, decimals }) => (
        <g key={value}>
          <path d={`M50 ${y}H${width - 10}`} className="fan-grid" />
          <text x={44} y={y + 5} textAnchor="end" className="chart-text">
            {number(value, decimals)}
          </text>
        </g>
      ))}
      {past && (
        <>
          <path d={past.most} className="fan-past" />
          <path d={past.middle} className="fan-past-middle" />
        </>
      )}
      <Panel panel={now} kind="now" rough={rough} />
      {whatIf && (
        <>
          <Panel panel={whatIf} kind="what-if" rough={whatIfRough} />
          <path d={whatIf.asNow} className="fan-as-now" />
        </>
      )}
      <path d={joined} className="lsc-line" />
      {dots.map(({ x, y, top, bottom }) => (
        <g key={x}>
          <path d={`M${x} ${top}V${bottom}`} className="fan-error" />
          <circle cx={x} cy={y} r="5" className="lsc-dot" />
        </g>
      ))}
      {first && today - first.x > 70 && years.first && (
        <text x={Math.max(first.x - 14, 34)} y={height + 18} className="chart-text">
          {years.first}
        </text>
      )}
      <text x={today} y={height + 18} textAnchor={dots.length > 0 ? 'middle' : 'start'} className="chart-text">
        {t('future.now')}
      </text>
      <text x={now.right} y={height + 18} textAnchor="end" className="chart-text">
        {years.last}
      </text>
      {whatIf && (
        <text x={whatIf.right} y={height + 18} textAnchor="end" className="chart-text">
          {years.last}
        </text>
      )}
    </svg>
  );
}

const Panel = ({ panel, kind, rough }: { panel: FanPanel; kind: 'now' | 'what-if'; rough: boolean }) => (
  <g className={`fan-${kind}`}>
    {!rough && (
      <>
        <path d={panel.most} className="fan-most" />
        <path d={panel.half} className="fan-half" />
        <path d={panel.limits} className="fan-limits" />
      </>
    )}
    <path d={panel.middle} className="fan-middle" />
  </g>
);

/** What the marks mean; only those that occur. */
export function FanLegend({ scans, past, whatIf }: { scans: boolean; past: boolean; whatIf: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="legend" aria-label={t('future.legend.label')}>
      <li>
        <svg width="26" height="20" aria-hidden="true" className="fan-now">
          <path d="M0 10H26" className="fan-middle" />
        </svg>
        {t('future.legend.middle')}
      </li>
      <li>
        <svg width="26" height="20" aria-hidden="true" className="fan-now">
          <rect y="3" width="26" height="14" className="fan-half" />
        </svg>
        {t('future.legend.half')}
      </li>
      <li>
        <svg width="26" height="20" aria-hidden="true" className="fan-now">
          <rect y="3" width="26" height="14" className="fan-most" />
        </svg>
        {t('future.legend.most')}
      </li>
      {scans && (
        <li>
          <svg width="16" height="20" aria-hidden="true">
            <path d="M8 1V19" className="fan-error" />
            <circle cx="8" cy="10" r="5" className="lsc-dot" />
          </svg>
          {t('future.legend.scan')}
        </li>
      )}
      {past && (
        <li>
          <svg width="26" height="20" aria-hidden="true">
            <rect y="3" width="26" height="14" className="fan-past" />
            <path d="M0 10H26" className="fan-past-middle" />
          </svg>
          {t('future.legend.past')}
        </li>
      )}
      {whatIf && (
        <li>
          <svg width="26" height="20" aria-hidden="true">
            <path d="M0 10H26" className="fan-as-now" />
          </svg>
          {t('future.legend.asNow')}
        </li>
      )}
    </ul>
  );
}
