import { useTranslation } from 'react-i18next';
import type { Prepared, Projection, WhatIfResult } from '../../../../projection/index.ts';
import type { Site } from '../../../../remodeling/index.ts';
import { DifferenceChart } from '../../../components/DifferenceChart.tsx';
import { FanChart, FanLegend } from '../../../components/FanChart.tsx';
import { Sources } from '../../../components/Sources.tsx';
import { changeOf, differenceWords, pointAt, pointsOf } from '../../../format/projection.ts';
import { useSession } from '../../../state/session.tsx';
import { Assumptions } from './Basis.tsx';
import { rebound } from './intervals.ts';
import { scanFractions, yearAfter } from './words.ts';

interface Props {
  projection: Projection;
  prepared: Prepared;
  whatIf: WhatIfResult;
  medicine: boolean;
  rough: boolean;
  site: Site;
  width: number;
}

/** One what-if beside going on as now: what it is, both fans on one scale, the difference over time, what it rests on. */
export function OneWhatIf({ projection, prepared, whatIf, medicine, rough, site, width }: Props) {
  const { t } = useTranslation();
  const { asOf } = useSession();
  const { years } = projection;
  const name = t(`whatIf.name.${whatIf.name}`);
  const difference = whatIf.difference[site];
  const end = difference.at(-1);
  const [now, then] = [pointAt(projection.sites[site], years * 12), pointAt(whatIf.sites[site], years * 12)];
  const lost = rebound(difference);
  if (!end || !now || !then) return null;
  const words = differenceWords(end);
  const readings = scanFractions(prepared, projection, site);
  const last = yearAfter(asOf, years * 12);
  return (
    <section className="section one-what-if">
      <h2>{name}</h2>
      {medicine && <p className="small quiet">{t('whatIf.groups.medicineNote')}</p>}
      <p>{t(`whatIf.note.${whatIf.name}`)}</p>
      {whatIf.name === 'denosumab-stopped' && (
        <details>
          <summary className="small">{t('whatIf.headline.sources')}</summary>
          <Sources ids={['CUMMINGS18', 'LABEL-DENOSUMAB']} />
        </details>
      )}
      <dl className="readouts">
        <div>
          <dt>{`${t('future.readout.asNow')}, ${t('future.readout.in', { count: years })}`}</dt>
          <dd>{changeOf(now.median)}</dd>
        </div>
        <div className="accent">
          <dt>{name}</dt>
          <dd>{changeOf(then.median)}</dd>
        </div>
      </dl>
      <FanChart
        past={projection.past[site]}
        now={projection.sites[site]}
        whatIf={whatIf.sites[site]}
        readings={readings}
        shown={(f) => (f - 1) * 100}
        width={width}
        words={t('whatIf.fanPicture', { name, site: t(`site.${site}`), words })}
        years={{ first: readings[0] && yearAfter(asOf, readings[0].month), last }}
        whatIfRough={rough}
      />
      <FanLegend scans={readings.length > 0} past={readings.length > 1} whatIf />
      <h3>{t('whatIf.overTime')}</h3>
      <p>
        {rough
          ? t('whatIf.rough', { middle: pointsOf(end.median) })
          : lost
            ? t('whatIf.rebound', {
                best: pointsOf(lost.best.median),
                when: t('future.yearsShort', { count: Math.max(1, Math.round(lost.best.month / 12)) }),
                end: pointsOf(lost.end.median),
              })
            : words}
      </p>
      <DifferenceChart
        points={difference}
        width={width}
        words={t('whatIf.overTimePicture', { name, site: t(`site.${site}`), years, words })}
        now={t('future.now')}
        last={last}
        rough={rough}
      />
      <Assumptions of={whatIf.assumptions} />
    </section>
  );
}
