import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MatrixView } from '../../../../assessment/index.ts';
import { Check } from '../../../components/icons.tsx';
import { Sources } from '../../../components/Sources.tsx';
import { useSession } from '../../../state/session.tsx';
import { answerChange } from './answers.ts';
import { type MedasItem, pointWords, portionOf, scoreWords, whenceWords } from './medasWords.ts';

type MedasView = MatrixView['heart']['medas'];

/** The 14 items of the Mediterranean screener: from the log where it tells, else asked; each answer saved at the tap. */
export function Medas({ medas }: { medas: MedasView }) {
  const { t } = useTranslation();
  const asked = medas.items.filter(({ from }) => from !== 'diary');
  const told = medas.items.filter(({ from }) => from === 'diary');
  return (
    <section className="section medas">
      <h2>{t('medas.title')}</h2>
      <p className="lead">{scoreWords(medas)}</p>
      <Score items={medas.items} />
      <p className="small quiet">{t('medas.means')}</p>
      {asked.length > 0 && (
        <>
          <h3>{t('medas.asked', { count: asked.length })}</h3>
          <ul className="rows">
            {asked.map((item) => (
              <Asked key={item.key} item={item} />
            ))}
          </ul>
        </>
      )}
      {told.length > 0 && (
        <>
          <h3>{t('medas.told', { count: medas.days })}</h3>
          <ul className="rows">
            {told.map((item) => (
              <li key={item.key} className="medas-item">
                <Sign item={item} />
                <div className="stack tight">
                  <span>{t(`medas.ask.${item.key}`, { portion: portionOf(item.key) })}</span>
                  <span className="small quiet">
                    {pointWords(item)} {whenceWords(item)}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small">{t('medas.wine')}</p>
      <p className="small quiet">{t('medas.limits')}</p>
      <Sources ids={medas.sources} />
    </section>
  );
}

/** Point, no point, not known: told apart by filling and line; the words beside say the same. */
const Sign = ({ item: { point } }: { item: MedasItem }) => (
  <span className={`medas-sign ${point === undefined ? 'open' : point ? 'on' : 'off'}`} aria-hidden="true">
    {point && <Check size={18} />}
  </span>
);

/** The fourteen in a row, points first, then what is not known: the room the score still has. */
function Score({ items }: { items: readonly MedasItem[] }) {
  const rank = ({ point }: MedasItem): number => (point === undefined ? 1 : point ? 0 : 2);
  return (
    <div className="medas-score" aria-hidden="true">
      {items
        .toSorted((a, b) => rank(a) - rank(b))
        .map((item) => (
          <span
            key={item.key}
            className={`medas-cell ${item.point === undefined ? 'open' : item.point ? 'on' : 'off'}`}
          />
        ))}
    </div>
  );
}

function Asked({ item }: { item: MedasItem }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const question = t(`medas.ask.${item.key}`, { portion: portionOf(item.key) });
  const answer = (yes: boolean): void =>
    change(answerChange(record, item.key, yes, asOf), t('medas.saved', { answer: t(yes ? 'medas.yes' : 'medas.no') }));
  return (
    <li className="medas-item">
      <Sign item={item} />
      <div className="stack tight">
        <span>{question}</span>
        <RadioGroup
          className="segments"
          aria-label={question}
          orientation="horizontal"
          value={item.point === undefined ? null : item.point ? 'yes' : 'no'}
          onChange={(value) => answer(value === 'yes')}
        >
          <Radio value="yes" className="segment">
            {t('medas.yes')}
          </Radio>
          <Radio value="no" className="segment">
            {t('medas.no')}
          </Radio>
        </RadioGroup>
        {item.point !== undefined && (
          <span className="small quiet">
            {pointWords(item)} {whenceWords(item)}
          </span>
        )}
      </div>
    </li>
  );
}
