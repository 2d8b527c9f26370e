import { useTranslation } from 'react-i18next';
import { Sources } from '../../../components/Sources.tsx';

const SOURCES = ['HEANEY90', 'CALCIUM-FOODS17', 'HEANEY89', 'SAKHAEE99', 'OCONNELL05', 'HANSEN10', 'IOM11'];
/** What goes into the estimate, in the order of docs/foods.md. */
const FACTORS = ['load', 'food', 'age', 'estrogen', 'carbonate', 'acid', 'vitaminD'] as const;

/** Formula, what goes into it, and the sources: on demand. */
export function CalciumMethod({ measuredShare }: { measuredShare: number | undefined }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <h2>{t('calcium.method.title')}</h2>
      <p>{t('calcium.method.limits')}</p>
      {measuredShare !== undefined && (
        <p className="small quiet">{t('calcium.method.measured', { share: Math.round(100 * measuredShare) })}</p>
      )}
      <details className="more">
        <summary>{t('calcium.method.open')}</summary>
        <div className="stack">
          <p className="formula">{t('calcium.method.formula')}</p>
          <dl className="facts stack">
            {FACTORS.map((factor) => (
              <div key={factor}>
                <dt>{t(`calcium.factor.${factor}.name`)}</dt>
                <dd>{t(`calcium.factor.${factor}.text`)}</dd>
              </div>
            ))}
          </dl>
          <Sources ids={SOURCES} />
        </div>
      </details>
    </section>
  );
}
