import { useTranslation } from 'react-i18next';
import type { WhatIfResult } from '../../../../projection/index.ts';
import type { Site } from '../../../../remodeling/index.ts';
import { differenceKind, differenceWords, pointsOf } from '../../../format/projection.ts';
import { type IntervalScale, intervalScale, toldPoints } from './intervals.ts';

interface Props {
  whatIfs: readonly WhatIfResult[];
  rough: readonly string[];
  site: Site;
  years: number;
  width: number;
}

const ROW = 56;

/** Every chosen what-if against going on as now, on one axis: a point and the bar that holds 9 in 10. */
export function Compare({ whatIfs, rough, site, years, width }: Props) {
  const { t } = useTranslation();
  const told = whatIfs.map((one) => ({ one, rows: toldPoints(one.difference[site], years) }));
  const scale = intervalScale(
    told.flatMap(({ rows }) => rows.map(({ point }) => point)),
    width,
  );
  const sure = whatIfs.every((one) => !rough.includes(one.name));
  const certain = told.some(({ rows }) =>
    rows.some(({ point }) => ['higher', 'lower'].includes(differenceKind(point))),
  );
  return (
    <section className="section compare" aria-labelledby="compare">
      <h2 id="compare">{t('whatIf.compare')}</h2>
      <p className="small quiet">{t('whatIf.points')}</p>
      {told.map(({ one, rows }) => (
        <section key={one.name} className="compare-one">
          <h3>{t(`whatIf.name.${one.name}`)}</h3>
          <ul>
            {rows.map(({ year, point }) => (
              <li key={year}>
                <span className="small">
                  <b>{t('whatIf.after', { count: year })}.</b>{' '}
                  {rough.includes(one.name)
                    ? t('whatIf.rough', { middle: pointsOf(point.median) })
                    : differenceWords(point)}
                </span>
                <Interval point={point} scale={scale} width={width} rough={rough.includes(one.name)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className="compare-axis">
        <svg className="fan" viewBox={`0 0 ${width} 40`} aria-hidden="true">
          <text x={0} y={36} className="chart-text">
            {t('whatIf.lower')}
          </text>
          <text x={Math.min(width - 40, Math.max(40, scale.x(0)))} y={16} textAnchor="middle" className="chart-text">
            {t('whatIf.same')}
          </text>
          <text x={width} y={36} textAnchor="end" className="chart-text">
            {t('whatIf.higher')}
          </text>
        </svg>
      </div>
      {sure && !certain && <p>{t('whatIf.noneForSure', { site: t(`future.site.${site}`) })}</p>}
    </section>
  );
}

function Interval({
  point,
  scale,
  width,
  rough,
}: {
  point: WhatIfResult['difference'][Site][number];
  scale: IntervalScale;
  width: number;
  rough: boolean;
}) {
  const { x } = scale;
  const y = 28;
  const middle = x(point.median);
  const beside = (value: number): number => Math.min(width - 18, Math.max(18, x(value)));
  return (
    <svg className="fan fan-what-if" viewBox={`0 0 ${width} ${ROW}`} aria-hidden="true">
      <path d={`M0 ${y}H${width}`} className="fan-grid" />
      {!rough && (
        <rect
          x={x(point.p05)}
          y={y - 7}
          width={Math.max(2, x(point.p95) - x(point.p05))}
          height="14"
          className="fan-half"
        />
      )}
      <path d={`M${x(0)} ${y - 10}V${y + 10}`} className="fan-zero" />
      <circle cx={middle} cy={y} r="6" className="interval-dot" />
      <text x={beside(point.median)} y={y - 13} textAnchor="middle" className="chart-strong">
        {pointsOf(point.median)}
      </text>
      {!rough && x(point.p95) - x(point.p05) > 90 && (
        <>
          <text x={beside(point.p05)} y={y + 24} textAnchor="middle" className="chart-text">
            {pointsOf(point.p05)}
          </text>
          <text x={beside(point.p95)} y={y + 24} textAnchor="middle" className="chart-text">
            {pointsOf(point.p95)}
          </text>
        </>
      )}
    </svg>
  );
}
