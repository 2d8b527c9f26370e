import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Assumption, Prepared, Projection } from '../../../../projection/index.ts';
import type { Day } from '../../../../record/index.ts';
import type { Site } from '../../../../remodeling/index.ts';
import { longDay } from '../../../format/dates.ts';
import { number } from '../../../format/numbers.ts';
import { typeset } from '../../../format/typeset.ts';
import { useLookBack } from '../../../state/forecast/useForecast.ts';
import { anyComparable } from './words.ts';

/** How much of it is the person's own, what it takes for granted, and where to read how it is worked out. */
export function Basis({ projection, prepared, site }: { projection: Projection; prepared: Prepared; site: Site }) {
  const { t } = useTranslation();
  const told = useLookBack(projection.years, true).find((one) => one.site === site);
  return (
    <div className="basis">
      <OwnData projection={projection} prepared={prepared} site={site} />
      <section className="stack tight">
        <h3>{t('future.assumes.title')}</h3>
        <Assumptions of={projection.assumptions} first={t('future.assumes.goesOn')} />
        <Link href="/bones/how" className="link">
          {t('future.how')}
        </Link>
      </section>
      {told && (
        <section className="stack tight">
          <h3>{t('future.lookBack.title')}</h3>
          <p className="small">
            {t('future.lookBack.said', {
              from: longDay(told.from),
              to: longDay(told.to),
              said: number(told.said, 3),
              low: number(told.low, 3),
              high: number(told.high, 3),
              read: number(told.read, 3),
            })}{' '}
            <b>{t(told.inside ? 'future.lookBack.inside' : 'future.lookBack.outside')}</b>
          </p>
        </section>
      )}
    </div>
  );
}

function OwnData({ projection, prepared, site }: { projection: Projection; prepared: Prepared; site: Site }) {
  const { t } = useTranslation();
  const { scans, markers, method, twins, effectiveTwins, ownShare } = projection.fittedTo;
  const percent = Math.round(ownShare[site] * 100);
  const words =
    method !== 'none'
      ? [
          t('future.own.share', { count: scans.length, percent }),
          markers.length > 0 ? t('future.own.markers', { count: markers.length }) : '',
        ].join(' ')
      : scans.length === 0
        ? t('future.own.noScan')
        : scans.length > 1 && !anyComparable(prepared)
          ? t('future.own.notComparable')
          : t('future.own.oneScan');
  return (
    <section className="stack tight">
      <h3>{t('future.own.title')}</h3>
      <p className="small">{words}</p>
      <svg className="own-share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" className="gauge-sunk" />
        <rect width={method === 'none' ? 0 : percent} height="4" className="gauge-food" />
      </svg>
      {method !== 'none' && (
        <p className="small quiet">
          {t(`future.own.${method}`, { twins: number(twins), effective: number(effectiveTwins) })}
        </p>
      )}
    </section>
  );
}

/** Days of the record as people write them. */
const withDays = (text: string): string => typeset(text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => longDay(day as Day)));

/** What is taken for granted, each with how sure it is and where it was read. */
export function Assumptions({ of, first }: { of: readonly Assumption[]; first?: string }) {
  const { t } = useTranslation();
  if (of.length === 0 && !first) return null;
  return (
    <ul className="stack tight small assumptions">
      {first && <li>{first}</li>}
      {of.map(({ id, says, certainty, source, about }) => (
        <li key={`${id} ${about ?? ''}`}>
          {withDays(says)}{' '}
          <span className="origin">
            {`${t('future.assumes.sureness')} ${t(`certainty.${certainty}`)}`}
            {source && <From dois={source} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Links to the papers named as "doi:…; doi:…"; followed only when pressed. */
function From({ dois }: { dois: string }) {
  const { t } = useTranslation();
  return (
    <>
      {` ${t('future.assumes.source')} `}
      {dois.split('; ').map((doi, i) => (
        <span key={doi}>
          {i > 0 && ', '}
          <a href={`https://doi.org/${doi.replace('doi:', '')}`} target="_blank" rel="noreferrer noopener">
            {doi}
          </a>
        </span>
      ))}
    </>
  );
}
