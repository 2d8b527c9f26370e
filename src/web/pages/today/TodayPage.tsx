import { useTranslation } from 'react-i18next';
import { Working } from '../../components/Working.tsx';
import { weekdayAndDay } from '../../format/dates.ts';
import { usePlan } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';
import { MorningPain } from '../move/MorningPain.tsx';
import { Actions } from './Actions.tsx';
import { CheckIn } from './CheckIn.tsx';
import { Day } from './Day.tsx';
import { NotSuggested } from './NotSuggested.tsx';
import { Questions } from './Questions.tsx';
import { WhereIStand } from './WhereIStand.tsx';
import { Worth } from './Worth.tsx';

/** How are you, what to do next, the day, where you stand. Symptoms come first: people told us so. */
export function TodayPage() {
  const { t } = useTranslation();
  const { asOf, assessment } = useSession();
  const state = usePlan();
  const name = assessment.person.name?.split(' ')[0];
  return (
    <div className="today">
      <header className="page-head">
        <p className="small quiet">{weekdayAndDay(asOf)}</p>
        <h1>{name ? t('today.howAreYouName', { name }) : t('today.howAreYou')}</h1>
      </header>
      <div className="columns">
        <div>
          <CheckIn />
          <MorningPain />
          <Actions {...state} />
          <Worth plan={state.plan} />
        </div>
        <div>
          <Day {...state} />
          <WhereIStand />
          <Questions plan={state.plan} />
        </div>
      </div>
      <NotSuggested plan={state.plan} />
      {state.working && state.plan && <Working words={t('plan.updating')} />}
    </div>
  );
}
