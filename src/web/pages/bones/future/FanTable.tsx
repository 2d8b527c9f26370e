import { useTranslation } from 'react-i18next';
import type { Fan } from '../../../../projection/index.ts';
import { changeOf, pointAt } from '../../../format/projection.ts';

/** The fan in numbers, year by year, for those who read them better, or hear them. */
export function FanTable({ fan, years }: { fan: Fan; years: number }) {
  const { t } = useTranslation();
  const to = (low: number, high: number): string => t('future.table.to', { low: changeOf(low), high: changeOf(high) });
  return (
    <details className="more">
      <summary>{t('future.table.show')}</summary>
      <table className="plain-table small numbers">
        <caption className="quiet">{t('future.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('future.table.when')}</th>
            <th scope="col">{t('future.table.middle')}</th>
            <th scope="col">{t('future.table.half')}</th>
            <th scope="col">{t('future.table.most')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: years }, (_, i) => i + 1).map((year) => {
            const point = pointAt(fan, year * 12);
            return (
              point && (
                <tr key={year}>
                  <th scope="row">{t('whatIf.after', { count: year })}</th>
                  <td>{changeOf(point.median)}</td>
                  <td>{to(point.p25, point.p75)}</td>
                  <td>{to(point.p05, point.p95)}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
