import { useTranslation } from 'react-i18next';
import type { MatrixView } from '../../../../assessment/index.ts';
import { Bar } from '../../../components/Gauge.tsx';
import { gaugeShape } from '../../../components/gauge.ts';
import { Sources } from '../../../components/Sources.tsx';
import { about } from '../../../format/numbers.ts';

/** Saturated fat as a share of energy, against its limit; over 28 days, because single days swing. */
export function SaturatedFat({ fat }: { fat: MatrixView['heart']['saturatedFat'] }) {
  const { t } = useTranslation();
  const share = fat?.percentOfEnergy;
  const shape = gaugeShape({
    food: share,
    supplements: undefined,
    total: share,
    atLeast: share === undefined,
    knownShareOfWeight: share === undefined ? 0 : 1,
    target: { max: fat?.limitPercent ?? LIMIT_PERCENT, kind: 'limit', source: 'DGA20' },
    upperLimit: undefined,
    aim: 'keep under',
  });
  const words = fat
    ? t('heart.fat.amount', { share: about(fat.percentOfEnergy), limit: fat.limitPercent })
    : t('intake.unknown');
  return (
    <div className="fat-row" data-nutrient="saturatedFat">
      <h3>{t('heart.fat.name')}</h3>
      <p className="small quiet">{t('heart.fat.role')}</p>
      <Bar shape={shape} words={`${t('heart.fat.name')}: ${words}`} />
      <p>
        <b>{words}</b>
      </p>
      {fat && (
        <p className="small quiet">
          {t(fat.atLeast ? 'heart.fat.gramsAtLeast' : 'heart.fat.grams', { grams: about(fat.gramsPerDay) })}
        </p>
      )}
      <Sources ids={[fat?.source ?? 'DGA20']} />
    </div>
  );
}

/** Dietary Guidelines for Americans 2020-2025: below a tenth of energy. */
const LIMIT_PERCENT = 10;
