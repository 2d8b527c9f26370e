import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Working } from '../../../components/Working.tsx';
import { number } from '../../../format/numbers.ts';
import type { ForecastState } from '../../../state/forecast/useForecast.ts';

/** How far the model has come; nothing once it is done. */
export function Waiting({ state: { drawn, progress, trouble } }: { state: ForecastState }) {
  const { t } = useTranslation();
  if (trouble) return <p role="status">{t('future.trouble', { why: trouble })}</p>;
  if (!drawn) return <Working words={t('future.working')} />;
  if (progress === undefined) return null;
  const percent = Math.round(progress * 100);
  return (
    <ProgressBar
      value={percent}
      aria-label={t('future.workingShare', { percent: number(percent) })}
      className="working"
    >
      <span className="small quiet">{t('future.workingShare', { percent: number(percent) })}</span>
      <svg className="own-share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" className="gauge-sunk" />
        <rect width={percent} height="4" className="gauge-food" />
      </svg>
    </ProgressBar>
  );
}
