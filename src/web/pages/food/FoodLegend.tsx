import { useTranslation } from 'react-i18next';
import { GaugeLegend } from '../../components/Gauge.tsx';

/** What the marks of the bars mean. */
export function FoodLegend() {
  const { t } = useTranslation();
  return (
    <GaugeLegend
      words={{
        food: t('food.legend.food'),
        tablet: t('food.legend.tablet'),
        aim: t('food.legend.aim'),
        limit: t('food.legend.limit'),
        unknown: t('food.legend.unknown'),
      }}
    />
  );
}
