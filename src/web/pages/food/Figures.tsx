import { useTranslation } from 'react-i18next';
import { type Food, NUTRIENT_KEYS, NUTRIENTS, type NutrientKey } from '../../../nutrition/index.ts';
import { about, nutrientAmount } from '../../format/numbers.ts';

export interface Figure {
  key: NutrientKey;
  /** In the nutrient's unit; undefined where nothing is known. */
  amount: number | undefined;
  /** Not all of it is known. */
  atLeast?: boolean;
  low?: number;
  high?: number;
  source: string;
}

/** What a food brings in so many grams, each figure with where it is from; a table's range where it has one. */
export function FoodFigures({ food, grams }: { food: Food; grams: number }) {
  const part = grams / 100;
  const figures = NUTRIENT_KEYS.map((key): Figure => {
    const per100 = food.per100g[key];
    const range = food.ranges[key];
    return {
      key,
      amount: per100 === undefined ? undefined : per100 * part,
      ...(range ? { low: range.low * part, high: range.high * part } : {}),
      source: food.sources[key] ?? food.source,
    };
  });
  return <Figures figures={figures} />;
}

/** All figures on demand. What is not known is named at the end: no data, not none. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation();
  const known = figures.filter(({ amount }) => amount !== undefined);
  const unknown = figures.filter(({ amount }) => amount === undefined);
  const common = mostCommon(known.map(({ source }) => source));
  return (
    <details className="more figures">
      <summary>{t('food.figures.title')}</summary>
      <dl>
        {known.map(({ key, amount, atLeast, low, high, source }) => {
          const { label, ucum } = NUTRIENTS[key];
          const { text, unit } = nutrientAmount(key, amount!, ucum);
          const said = `${text} ${unit}`;
          return (
            <div key={key} className="figure">
              <dt>{label}</dt>
              <dd className="numbers">
                {atLeast ? t('food.figures.atLeast', { amount: said }) : said}
                {low !== undefined && high !== undefined && (
                  <span className="small quiet block">
                    {t('food.figures.range', { low: about(low), high: about(high) })}
                  </span>
                )}
              </dd>
              {source !== common && <dd className="origin figure-source">{source}</dd>}
            </div>
          );
        })}
      </dl>
      {common !== undefined && <p className="origin">{t('food.figures.source', { source: common })}</p>}
      {unknown.length > 0 && (
        <p className="small quiet">
          {t('food.figures.noData', { list: unknown.map(({ key }) => NUTRIENTS[key].label).join('; ') })}
        </p>
      )}
    </details>
  );
}

/** The source that most figures have is said once. */
function mostCommon(sources: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(sources, (source) => source)].map(([source, of]) => ({ source, count: of.length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.source;
}
