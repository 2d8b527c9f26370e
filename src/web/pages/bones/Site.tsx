import { Trans, useTranslation } from 'react-i18next';
import { isRefused, type SiteView } from '../../../skeleton/index.ts';
import { LscBand } from '../../components/LscBand.tsx';
import { bandScans, changeOf } from '../../format/bones.ts';
import { number } from '../../format/numbers.ts';

/** One site: the sentence first, the score that counts, then the picture. */
export function Site({ site }: { site: SiteView }) {
  const { t } = useTranslation();
  const { scans, lscGPerCm2 } = bandScans(site);
  return (
    <article className="site">
      <div className="row between">
        <h2 className="site-name">{t(`site.${site.site}`)}</h2>
        <span className="small quiet">{t('bones.unit')}</span>
      </div>
      <p>
        <Change site={site} /> <Score site={site} />
      </p>
      {scans.length > 0 && <LscBand scans={scans} lscGPerCm2={lscGPerCm2} words={site.says} />}
      <Small site={site} />
    </article>
  );
}

function Change({ site }: { site: SiteView }) {
  const { t } = useTranslation();
  const change = changeOf(site);
  if (!change) {
    if (site.change && isRefused(site.change)) return t('bones.notCompared', { why: site.change.why });
    return t('bones.one');
  }
  const values = {
    percent: number(Math.abs(change.percent), 1),
    year: change.from.date.slice(0, 4),
    lsc: number(change.lsc.percent, 1),
  };
  const key = change.significant
    ? change.gPerCm2 < 0
      ? 'lower'
      : 'higher'
    : change.gPerCm2 < 0
      ? 'noneLower'
      : 'noneHigher';
  return <Trans i18nKey={`bones.change.${key}`} values={values} components={{ b: <b /> }} />;
}

function Score({ site }: { site: SiteView }) {
  const { t } = useTranslation();
  const score = site.score ?? site.greyed;
  if (!score) return null;
  const words = t(score.kind === 'T' ? 'bones.t' : 'bones.z', { value: number(score.value, 1) });
  if (site.score?.used) return <span className="nowrap">{words}</span>;
  return <span className="quiet">{t('bones.notUsed', { words, why: score.why ?? score.rule })}</span>;
}

/** Where the band comes from, and what was taken for granted. */
function Small({ site }: { site: SiteView }) {
  const { t } = useTranslation();
  const change = changeOf(site);
  if (!change) return null;
  const origin = t(`bones.lsc.${change.lsc.origin}`, { value: number(change.lsc.gPerCm2, 3) });
  return <p className="origin">{[origin, ...change.assumes].join(' ')}</p>;
}
