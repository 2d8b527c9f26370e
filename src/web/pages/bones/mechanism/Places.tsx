import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Barred, heldBack } from '../../../../projection/held.ts';
import type { WhatIfName } from '../../../../projection/index.ts';
import { Sources } from '../../../components/Sources.tsx';
import { typeset } from '../../../format/typeset.ts';
import { type Place, places } from './words.ts';

const whatIfOf: Record<Place, readonly WhatIfName[]> = {
  medicine: [],
  loading: ['loading-programme'],
  calcium: ['calcium-and-vitamin-d'],
};
const sourcesOf: Record<Place, readonly string[]> = {
  medicine: ['HADJI17', 'ASCO22'],
  loading: ['KNOBF16-BMD', 'EXERCISE-BC17', 'WINTERS11'],
  calcium: ['IOM11', 'HADJI17'],
};

/** Where in the picture something can be done, and what is known of it; what a screen holds back says so. */
export function Places({ barred }: { barred: readonly Barred[] }) {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="places">
      <h2 id="places">{t('pathway.places.title')}</h2>
      <ol className="rows places">
        {places.map((place, i) => {
          const held = whatIfOf[place].map((name) => heldBack(barred, name)).find((reason) => reason !== undefined);
          return (
            <li key={place}>
              <span className="place-number" aria-hidden="true">
                {i + 1}
              </span>
              <div className="stack tight">
                <h3>{t(`pathway.places.${place}.name`)}</h3>
                <p className="small">{t(`pathway.places.${place}.text`)}</p>
                {held && <p className="small">{t('pathway.places.held', { says: typeset(held.says) })}</p>}
                <details>
                  <summary className="small">{t('pathway.places.sources')}</summary>
                  <Sources ids={sourcesOf[place]} />
                </details>
              </div>
            </li>
          );
        })}
      </ol>
      <Link href="/bones/what-if" className="link">
        {t('pathway.places.whatIf')}
      </Link>
    </section>
  );
}
