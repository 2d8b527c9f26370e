import { useTranslation } from 'react-i18next';
import type { CalciumOccasion } from '../../../../assessment/index.ts';
import { clock } from '../../../format/dates.ts';
import { number } from '../../../format/numbers.ts';
import { typeset } from '../../../format/typeset.ts';
import { besideMilk, nameOf, occasionWords, reasonsOf } from './calciumWords.ts';

/** Each sitting of a day: eaten, absorbed, and why. */
export function Occasions({ occasions }: { occasions: readonly CalciumOccasion[] }) {
  const most = Math.max(1, ...occasions.map(({ eatenMg }) => eatenMg));
  return (
    <ul className="occasions">
      {occasions.map((occasion) => (
        <Sitting key={`${occasion.meal} ${occasion.time ?? ''}`} occasion={occasion} most={most} />
      ))}
    </ul>
  );
}

function Sitting({ occasion, most }: { occasion: CalciumOccasion; most: number }) {
  const { t } = useTranslation();
  const { meal, time, eatenMg, absorbedMg, parts } = occasion;
  const name = meal === 'between' ? t('calcium.between') : t(`meal.${meal}`);
  const words = occasionWords(occasion);
  const reasons = reasonsOf(occasion);
  return (
    <li>
      <div className="row between">
        <h3>{name}</h3>
        {time && <span className="small quiet">{clock(time)}</span>}
      </div>
      {eatenMg > 0 && (
        <svg className="absorbed-bar" width="100%" height="12" aria-hidden="true">
          <rect width={`${(100 * eatenMg) / most}%`} height="12" className="gauge-tablet" />
          <rect width={`${(100 * absorbedMg) / most}%`} height="12" className="gauge-food" />
        </svg>
      )}
      <p>
        <b>{words}</b>
      </p>
      {reasons.length > 0 && (
        <ul className="small stack tight reasons">
          {reasons.map((reason) => (
            <li key={reason}>{typeset(reason)}</li>
          ))}
        </ul>
      )}
      <details className="more">
        <summary>
          {t('calcium.byFood', { count: parts.length })}
          <span className="visually-hidden">{`: ${name}`}</span>
        </summary>
        <table className="figures-small">
          <thead>
            <tr>
              <th scope="col">{t('calcium.head.what')}</th>
              <th scope="col">{t('calcium.head.eaten')}</th>
              <th scope="col">{t('calcium.head.absorbed')}</th>
              <th scope="col">{t('calcium.head.besideMilk')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a food may stand twice in a sitting, and the list is made anew
              <tr key={i}>
                <th scope="row">{typeset(nameOf(part))}</th>
                <td>{part.mg === undefined ? t('intake.unknown') : number(Math.round(part.mg))}</td>
                <td>{part.mg === undefined ? t('intake.unknown') : number(Math.round(part.absorbedMg))}</td>
                <td>{besideMilk(part)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  );
}
