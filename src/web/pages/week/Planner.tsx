import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MealPlan } from '../../../meals/index.ts';
import { api } from '../../api.ts';
import { Working } from '../../components/Working.tsx';
import { weekday } from '../../format/dates.ts';
import { messageOf, useSession } from '../../state/session.tsx';
import { tellOf } from '../../state/toasts.ts';
import { isKept, keepWeek, keptThrough, lockedCount, type Place } from '../../state/week.ts';
import { DayOfMeals } from './DayOfMeals.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PreferencesSheet } from './PreferencesSheet.tsx';
import { SwapSheet } from './SwapSheet.tsx';

/** A week of meals: a proposal until it is kept; then meals are locked, swapped and planned again. */
export function Planner({ week, updating }: { week: MealPlan; updating: boolean }) {
  const { t } = useTranslation();
  const { id, record, asOf } = useSession();
  const [swapping, setSwapping] = useState<Place>();
  const [changing, setChanging] = useState(false);
  const { planAgain, planning } = usePlanAgain(week);
  const kept = isKept(record, week);
  const through = keptThrough(record, week);
  const locked = through === undefined ? 0 : lockedCount(record, week);
  return (
    <section className="planner">
      <p>
        {through === undefined
          ? t('week.proposal')
          : kept
            ? t('week.kept', { count: locked })
            : t('week.goesOn', { day: weekday(through) })}
      </p>
      <div className="row week-actions">
        {!kept && <Keep week={week} words={t(through === undefined ? 'week.keep' : 'week.keepNew')} />}
        <Button className="button" onPress={planAgain} isDisabled={planning}>
          {t(through === undefined ? 'week.another' : locked > 0 ? 'week.planRest' : 'week.planAgain')}
        </Button>
      </div>
      <nav className="row" aria-label={t('week.more')}>
        <Link href="/shopping" className="link">
          {t('week.shopping')}
        </Link>
        <Link href="/week/changes" className="link">
          {t('week.small')}
        </Link>
        <Button className="link" onPress={() => setChanging(true)}>
          {t('week.changeFood')}
        </Button>
        <a className="link" href={api.mealsCalendar(id, asOf)} download>
          {t('week.calendarFile')}
        </a>
      </nav>
      {/* The present week stays in sight while another is worked out. */}
      {planning && <Working words={t('plan.working')} />}
      {!planning && updating && <Working words={t('plan.updating')} />}
      {week.relaxed.map((says) => (
        <p key={says} className="small">
          {says}
        </p>
      ))}
      <div className="week-days" aria-busy={planning}>
        {week.days.map((day) => (
          <DayOfMeals key={day.date} day={day} week={week} onSwap={setSwapping} />
        ))}
      </div>
      <Outcomes week={week} />
      {swapping && <SwapSheet week={week} place={swapping} onClose={() => setSwapping(undefined)} />}
      {changing && <PreferencesSheet onClose={() => setChanging(false)} />}
    </section>
  );
}

function Keep({ week, words }: { week: MealPlan; words: string }) {
  const { t } = useTranslation();
  const { record, change } = useSession();
  return (
    <Button className="button primary" onPress={() => change(keepWeek(record, week), t('week.nowKept'))}>
      {words}
    </Button>
  );
}

/** Plans all that is not locked or eaten again, and keeps the new week; what was there can be had back. */
function usePlanAgain(week: MealPlan): { planAgain: () => void; planning: boolean } {
  const { t } = useTranslation();
  const { id, record, asOf, change } = useSession();
  const [planning, setPlanning] = useState(false);
  const planAgain = async (): Promise<void> => {
    setPlanning(true);
    try {
      const next = await api.weekAgain(id, asOf, week.seed + 1);
      if (next.status === 'infeasible') tellOf(next.infeasible?.text ?? t('week.none'));
      else change(keepWeek(record, next), t('week.planned'));
    } catch (error) {
      tellOf(messageOf(error));
    } finally {
      setPlanning(false);
    }
  };
  return { planAgain: () => void planAgain(), planning };
}
