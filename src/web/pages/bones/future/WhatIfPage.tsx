import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { barredFrom, barredOf } from '../../../../projection/held.ts';
import type { WhatIfName } from '../../../../projection/index.ts';
import type { Site } from '../../../../remodeling/index.ts';
import { Segments } from '../../../components/Segments.tsx';
import { Sources } from '../../../components/Sources.tsx';
import { useWide } from '../../../components/useWide.ts';
import { DEFAULT_YEARS, useForecast } from '../../../state/forecast/useForecast.ts';
import { useSession } from '../../../state/session.tsx';
import { Choices } from './Choices.tsx';
import { Compare } from './Compare.tsx';
import { OneWhatIf } from './OneWhatIf.tsx';
import { Refused } from './Refused.tsx';
import { Waiting } from './Waiting.tsx';
import { siteNames } from './words.ts';

/** Up to three what-ifs beside the present course; the difference first, with the range that holds 9 in 10. */
export function WhatIfPage() {
  const { t } = useTranslation();
  const { assessment } = useSession();
  const barred = barredOf(assessment);
  const held = barredFrom(barred, 'projection');
  return (
    <>
      <Link href="/bones" className="link">
        {t('whatIf.back')}
      </Link>
      <h1>{t('whatIf.title')}</h1>
      <p>{t('whatIf.intro')}</p>
      <Headline />
      {held ? <Refused refused={{ refused: held.says, rule: held.rule }} /> : <Compared barred={barred} />}
    </>
  );
}

/** Always in sight, whatever is chosen. */
function Headline() {
  const { t } = useTranslation();
  const { assessment } = useSession();
  return (
    <section className="wash headline" aria-labelledby="headline">
      <h2 id="headline">{t('whatIf.headline.title')}</h2>
      <p>{t('whatIf.headline.text')}</p>
      {assessment.person.sex === 'male' && <p>{t('whatIf.headline.men')}</p>}
      <details>
        <summary className="small">{t('whatIf.headline.sources')}</summary>
        <Sources ids={['KNOBF16-BMD', 'EXERCISE-BC17', 'WINTERS11']} />
      </details>
    </section>
  );
}

function Compared({ barred }: { barred: ReturnType<typeof barredOf> }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<WhatIfName[]>([]);
  const [site, setSite] = useState<Site>('lumbarSpine');
  const wide = useWide();
  const state = useForecast(chosen);
  const { read, drawn, refused } = state;
  if (refused) return <Refused refused={refused} />;
  if (!read) return <Waiting state={state} />;
  // In the order of choosing; what was taken away goes at once, though its run is kept.
  const whatIfs = chosen.flatMap((name) => drawn?.projection.whatIfs.filter((one) => one.name === name) ?? []);
  return (
    <>
      <Choices
        offers={read.offers}
        barred={barred}
        chosen={chosen}
        boneMedicine={read.boneMedicine}
        onChange={setChosen}
      />
      <Waiting state={state} />
      {drawn && whatIfs.length > 0 ? (
        <>
          <div className="what-if-sites">
            <Segments
              label={t('future.sites')}
              options={siteNames.map((value) => ({ value, label: t(`site.${value}`) }))}
              value={site}
              onChange={setSite}
            />
          </div>
          <Compare
            whatIfs={whatIfs}
            rough={drawn.roughWhatIfs}
            site={site}
            years={DEFAULT_YEARS}
            width={wide ? 560 : 342}
          />
          {whatIfs.map((whatIf) => (
            <OneWhatIf
              key={whatIf.name}
              projection={drawn.projection}
              prepared={read.prepared}
              whatIf={whatIf}
              medicine={read.offers.some(({ name, medicine }) => name === whatIf.name && medicine)}
              rough={drawn.roughWhatIfs.includes(whatIf.name)}
              site={site}
              width={wide ? 720 : 342}
            />
          ))}
        </>
      ) : (
        <p className="quiet">{t('whatIf.none')}</p>
      )}
    </>
  );
}
