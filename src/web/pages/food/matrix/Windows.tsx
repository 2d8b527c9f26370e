import { useTranslation } from 'react-i18next';
import type { MatrixView } from '../../../../assessment/index.ts';
import { Segments } from '../../../components/Segments.tsx';
import type { Over } from './rows.ts';

/** Which days are looked at. */
export function Windows({
  over,
  onOver,
  dayName,
}: {
  over: Over;
  onOver: (over: Over) => void;
  /** The name of the single day, where that is offered. */
  dayName?: string;
}) {
  const { t } = useTranslation();
  const windows: readonly Over[] = dayName === undefined ? ['last7', 'last28'] : ['last7', 'last28', 'today'];
  return (
    <Segments
      label={t('matrix.over')}
      options={windows.map((value) => ({
        value,
        label: value === 'today' ? (dayName ?? '') : t(`matrix.overDays.${value}`),
      }))}
      value={over}
      onChange={onOver}
    />
  );
}

/** How many of the days are logged, so that a mean is not taken for more than it is. */
export function LoggedOf({ view, over }: { view: MatrixView; over: Over }) {
  const { t } = useTranslation();
  if (over === 'today') return null;
  const [count, window] = over === 'last7' ? [view.days7, 7] : [view.days28, 28];
  return (
    <p className="small quiet">
      {count === 0 ? t('matrix.noneOf', { window }) : t('matrix.meanOf', { count, window })}
    </p>
  );
}
