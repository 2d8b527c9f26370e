import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { api, type FoodTables as Tables } from '../../api.ts';
import { longDay } from '../../format/dates.ts';
import { number } from '../../format/numbers.ts';
import { messageOf, useSession } from '../../state/session.tsx';

const DOWNLOADS = 'https://fdc.nal.usda.gov/download-datasets';
const COMMAND = 'npx bonewise foods import FILE.zip';

/** Which foods can be found, what was imported, and how more are. */
export function FoodTables() {
  const { t } = useTranslation();
  const { foods } = useSession();
  const [tables, setTables] = useState<Tables>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    api.foodTables().then(setTables, (error: unknown) => setTrouble(messageOf(error)));
  }, []);
  const imported = tables?.imported ?? [];
  const ours = (tables?.foods ?? 0) - imported.reduce((sum, one) => sum + one.foods, 0);
  // An import while the page was open: the server has those foods, the page not yet.
  const newer = tables !== undefined && tables.foods !== foods.size;
  return (
    <section className="section">
      <h2>{t('food.tables.title')}</h2>
      {trouble && <p role="alert">{trouble}</p>}
      {tables && (
        <ul className="rows">
          <li>{t('food.tables.ours', { foods: number(ours) })}</li>
          {imported.map(({ source, foods: count, importedAt }) => (
            <li key={source}>
              {t('food.tables.imported', { source, foods: number(count), day: longDay(importedAt.slice(0, 10)) })}
            </li>
          ))}
          {imported.length === 0 && <li className="quiet">{t('food.tables.none')}</li>}
        </ul>
      )}
      {newer && (
        <div className="stack tight" role="status">
          <p>{t('food.tables.newer')}</p>
          <div className="row">
            <Button className="button" onPress={() => window.location.reload()}>
              {t('food.tables.load')}
            </Button>
          </div>
        </div>
      )}
      <details className="more">
        <summary>{t('food.tables.how')}</summary>
        <ol className="numbered stack tight">
          <li>
            {t('food.tables.step1')}{' '}
            <a href={DOWNLOADS} target="_blank" rel="noreferrer noopener">
              {DOWNLOADS.slice('https://'.length)}
            </a>
          </li>
          <li>
            {t('food.tables.step2')} <code>{COMMAND}</code>
          </li>
          <li>{t('food.tables.step3')}</li>
        </ol>
      </details>
    </section>
  );
}
