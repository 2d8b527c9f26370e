import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MealPlan } from '../../../meals/index.ts';
import { PreferencesSheet } from './PreferencesSheet.tsx';

/** Why no week can be had, and the least that would make one. */
export function NoWeek({ meals }: { meals: MealPlan }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  return (
    <section className="section">
      <h2>{t('week.none')}</h2>
      {meals.infeasible && <p>{meals.infeasible.text}</p>}
      {[...meals.relaxed, ...meals.notes].map((says) => (
        <p key={says} className="small quiet">
          {says}
        </p>
      ))}
      {meals.excluded.length > 0 && (
        <details className="more">
          <summary>{t('week.leftOut')}</summary>
          <ul className="steps">
            {meals.excluded.map(({ because, dishes }) => (
              <li key={because}>{t('week.leftOutBecause', { count: dishes.length, because })}</li>
            ))}
          </ul>
        </details>
      )}
      <Button className="button primary" onPress={() => setChanging(true)}>
        {t('week.changeFood')}
      </Button>
      {changing && <PreferencesSheet onClose={() => setChanging(false)} />}
    </section>
  );
}
