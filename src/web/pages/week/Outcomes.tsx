import { useTranslation } from 'react-i18next';
import type { MealPlan } from '../../../meals/index.ts';

/** What becomes of each aim over the week, what falls short first; then what the screens ask to be said. */
export function Outcomes({ week: { outcomes, notes } }: { week: MealPlan }) {
  const { t } = useTranslation();
  const missed = outcomes.filter(({ met }) => !met);
  const met = outcomes.filter((outcome) => outcome.met);
  return (
    <section className="section">
      <h2>{t('week.aims')}</h2>
      <p>{t('week.aimsMet', { met: met.length, all: outcomes.length })}</p>
      {missed.length > 0 && (
        <ul className="rows">
          {missed.map(({ nutrient, text }) => (
            <li key={nutrient}>{text}</li>
          ))}
        </ul>
      )}
      <details className="more">
        <summary>{t('week.aimsReached')}</summary>
        <ul className="steps">
          {met.map(({ nutrient, text }) => (
            <li key={nutrient}>{text}</li>
          ))}
        </ul>
      </details>
      {notes.map((says) => (
        <p key={says} className="small quiet">
          {says}
        </p>
      ))}
    </section>
  );
}
