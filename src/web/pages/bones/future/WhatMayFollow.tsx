import { useMemo, useState } from 'react';
import { Link } from 'react-aria-components';
import { Trans, useTranslation } from 'react-i18next';
import { barredFrom, barredOf } from '../../../../projection/held.ts';
import type { Projection } from '../../../../projection/index.ts';
import type { Site } from '../../../../remodeling/index.ts';
import { FanChart, FanLegend } from '../../../components/FanChart.tsx';
import { Segments } from '../../../components/Segments.tsx';
import { useWide } from '../../../components/useWide.ts';
import { longMonth } from '../../../format/dates.ts';
import { number } from '../../../format/numbers.ts';
import { changeOf, halfWords, mostWords, pointAt } from '../../../format/projection.ts';
import { DEFAULT_YEARS, type ForecastState, useForecast } from '../../../state/forecast/useForecast.ts';
import { useSession } from '../../../state/session.tsx';
import { Basis } from './Basis.tsx';
import { FanTable } from './FanTable.tsx';
import { Refused } from './Refused.tsx';
import { Waiting } from './Waiting.tsx';
import { endWithin, scanFractions, siteNames, yearAfter } from './words.ts';

const horizons = ['1', '3', '5', '10'] as const;

/** The years ahead under the present course, for each bone: words first, then the picture, then what it rests on. */
export function WhatMayFollow() {
  const { t } = useTranslation();
  const { assessment } = useSession();
  const held = barredFrom(barredOf(assessment), 'projection');
  return (
    <section className="section what-may-follow" aria-labelledby="what-may-follow">
      <h2 id="what-may-follow">{t('future.title')}</h2>
      {held ? <Refused refused={{ refused: held.says, rule: held.rule }} /> : <Projected />}
    </section>
  );
}

function Projected() {
  const { t } = useTranslation();
  const { assessment } = useSession();
  const [years, setYears] = useState(DEFAULT_YEARS);
  const state = useForecast([], years);
  const { name, state: use } = assessment.hormones.inhibitor;
  if (state.refused) return <Refused refused={state.refused} />;
  return (
    <>
      <p className="small quiet">{t('future.intro')}</p>
      <Shown state={state} years={years} onYears={setYears} />
      <div className="row">
        <Link href="/bones/what-if" className="button">
          {t('future.whatIf')}
        </Link>
        <Link href="/bones/mechanism" className="link">
          {name && use !== 'never' ? t('future.mechanism', { drug: name }) : t('future.mechanismNoDrug')}
        </Link>
      </div>
    </>
  );
}

function Shown({ state, years, onYears }: { state: ForecastState; years: number; onYears: (years: number) => void }) {
  const { t } = useTranslation();
  const [site, setSite] = useState<Site>('lumbarSpine');
  const [unit, setUnit] = useState<'percent' | 'density'>('percent');
  const { drawn, read } = state;
  const density = drawn?.projection.baseline[site]?.gPerCm2;
  return (
    <>
      <div className="row future-choices">
        <Segments
          label={t('future.sites')}
          options={siteNames.map((value) => ({ value, label: t(`site.${value}`) }))}
          value={site}
          onChange={setSite}
        />
        <Segments
          label={t('future.yearsLabel')}
          options={horizons.map((value) => ({ value, label: t('future.yearsShort', { count: Number(value) }) }))}
          value={String(years) as (typeof horizons)[number]}
          onChange={(value) => onYears(Number(value))}
        />
        {density !== undefined && (
          <Segments
            label={t('future.unitLabel')}
            options={(['percent', 'density'] as const).map((value) => ({ value, label: t(`future.unit.${value}`) }))}
            value={unit}
            onChange={setUnit}
          />
        )}
      </div>
      {drawn && read ? (
        <FanOf
          projection={drawn.projection}
          rough={drawn.rough}
          prepared={read.prepared}
          site={site}
          density={unit === 'density' ? density : undefined}
        />
      ) : (
        <div className="fan-place" />
      )}
      <Waiting state={state} />
      {drawn && read && !drawn.rough && (
        <>
          <FanTable fan={drawn.projection.sites[site]} years={years} />
          <Basis projection={drawn.projection} prepared={read.prepared} site={site} />
        </>
      )}
    </>
  );
}

function FanOf({
  projection,
  rough,
  prepared,
  site,
  density,
}: {
  projection: Projection;
  rough: boolean;
  prepared: NonNullable<ForecastState['read']>['prepared'];
  site: Site;
  density: number | undefined;
}) {
  const { t } = useTranslation();
  const { assessment, asOf } = useSession();
  const wide = useWide();
  const { years } = projection;
  const fan = projection.sites[site];
  const readings = useMemo(() => scanFractions(prepared, projection, site), [prepared, projection, site]);
  const last = pointAt(fan, years * 12);
  const baseline = projection.baseline[site];
  const end = endWithin(assessment, years);
  if (!last) return null;
  const values = { count: years, site: t(`future.site.${site}`), half: halfWords(last), most: mostWords(last) };
  const spoken = t('future.says', values).replaceAll(/<\/?b>/g, '');
  const first = readings[0];
  const past = projection.past[site];
  return (
    <>
      <dl className="readouts">
        {first && readings.length > 1 && (
          <div>
            <dt>{t('future.readout.measured', { year: yearAfter(asOf, first.month) })}</dt>
            <dd>{changeOf(1 + (readings.at(-1)!.value - first.value) / first.value)}</dd>
          </div>
        )}
        <div>
          <dt>{`${t('future.readout.asNow')}, ${t('future.readout.in', { count: years })}`}</dt>
          <dd>{changeOf(last.median)}</dd>
        </div>
      </dl>
      <FanChart
        past={past}
        now={fan}
        readings={readings}
        shown={density === undefined ? (f) => (f - 1) * 100 : (f) => f * density}
        width={wide ? 720 : 342}
        words={t('future.picture', { site: t(`site.${site}`), years, says: spoken })}
        years={{ first: first && yearAfter(asOf, first.month), last: yearAfter(asOf, years * 12) }}
        rough={rough}
      />
      <FanLegend scans={readings.length > 0} past={readings.length > 1} whatIf={false} />
      {rough ? (
        <p className="small quiet">{t('future.rough')}</p>
      ) : (
        <p>
          <Trans i18nKey="future.says" count={years} values={values} components={{ b: <b /> }} />
        </p>
      )}
      {!rough && (
        <p className="small quiet">
          {baseline
            ? t('future.density', {
                now: number(baseline.gPerCm2, 3),
                low: number(baseline.gPerCm2 * last.p05, 2),
                high: number(baseline.gPerCm2 * last.p95, 2),
              })
            : t('future.noDensity')}{' '}
          {end && t('future.end', { drug: end.drug, month: longMonth(end.day) })}
        </p>
      )}
    </>
  );
}
