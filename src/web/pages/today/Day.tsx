import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { today } from '../../../record/index.ts';
import { Timeline, type TimelineItem } from '../../components/Timeline.tsx';
import { Working } from '../../components/Working.tsx';
import { timeNow } from '../../format/dates.ts';
import { about } from '../../format/numbers.ts';
import { capital } from '../../format/typeset.ts';
import { say } from '../../i18n.ts';
import {
  dosesOn,
  supplementTakenOf,
  takeMedicine,
  takenOf,
  takeSupplement,
  ticked,
  timedCourses,
  timesOfMeals,
} from '../../state/daily.ts';
import { eatMeal } from '../../state/diary.ts';
import { finishSession, sessionDone } from '../../state/moves.ts';
import type { PlanState } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';

/** When a training session stands on the day's line unless the person says otherwise. */
const TRAINING_AT = '16:30';

/** This day's medicines, meals, supplements and training in the order of the clock; each can be ticked off. */
export function Day({ plan, working }: PlanState) {
  const { t } = useTranslation();
  const { asOf } = useSession();
  const items = useItems(plan);
  return (
    <section className="section first" id="day">
      <h2>{t('today.title')}</h2>
      {items.length > 0 ? (
        <Timeline items={items} now={asOf === today() ? timeNow() : undefined} />
      ) : (
        !working && <p className="quiet">{t('today.nothing')}</p>
      )}
      {working && !plan && <Working words={t('plan.working')} />}
      {plan && (
        <div className="row between">
          <Link href="/me/preferences" className="link">
            {t('today.change')}
          </Link>
          <Link href="/week" className="link">
            {t('today.week')}
          </Link>
          <Link href="/supplements" className="link">
            {t('today.supplements')}
          </Link>
        </div>
      )}
    </section>
  );
}

function useItems(plan: PlanState['plan']): TimelineItem[] {
  const { record, asOf, change } = useSession();
  const mealTimes = timesOfMeals(record);
  const medicines = timedCourses(record, asOf).map(({ course, time }): TimelineItem => {
    const dose = course.dose ? ` ${course.dose.value} ${course.dose.unit.replace('ug', '\u00b5g')}` : '';
    return {
      key: `medicine:${course.id}:${time}`,
      time,
      title: `${capital(course.name)}${dose}`,
      details: course.schedule ? [course.schedule] : [],
      done: takenOf(record, asOf, course.name, time)?.taken === true,
      onDone: (on) => change(takeMedicine(record, asOf, course.name, time, on)),
    };
  });
  const supplements = dosesOn(record, asOf).map(({ product, time, units, withMeal }): TimelineItem => {
    const planned = plan?.supplements.timetable.find((dose) => dose.what.includes(product.name));
    return {
      key: `supplement:${product.id}:${time}`,
      time,
      title: product.name,
      details: [
        ...(units === 1 ? [] : [say('today.units', { count: units })]),
        ...(withMeal === undefined || withMeal === 'none' ? [] : [say(`week.with.${withMeal}`)]),
        ...(planned?.note ? [planned.note] : []),
      ],
      done: (supplementTakenOf(record, asOf, product.id, time)?.units ?? 0) > 0,
      onDone: (on) => change(takeSupplement(record, asOf, { id: product.id, time, units }, on)),
    };
  });
  const day = plan?.meals.days.find(({ date }) => date === asOf) ?? plan?.meals.days[0];
  const meals = (day?.meals ?? []).map((meal): TimelineItem => {
    const item = `meal:${meal.slot}`;
    return {
      key: `${item}:${meal.dishId}`,
      time: mealTimes[meal.slot],
      title: say('today.meal', { meal: say(`meal.${meal.slot}`), dish: meal.name }),
      details: [
        ...(meal.nutrients.calcium === undefined ? [] : [say('today.calcium', { mg: about(meal.nutrients.calcium) })]),
        ...meal.adaptations,
      ],
      done: ticked(record, asOf, item) !== undefined,
      onDone: (on) => change(eatMeal(record, asOf, meal, on), on ? say('today.eaten', { dish: meal.name }) : undefined),
    };
  });
  const sessions = (plan?.training.days.find(({ date }) => date === asOf)?.sessions ?? []).map(
    (session): TimelineItem => ({
      key: `training:${session.kind}`,
      time: TRAINING_AT,
      title: say('today.training', { kind: session.kind, minutes: session.minutes }),
      details: [session.exercises.map(({ name }) => name).join(', ')],
      done: sessionDone(record, asOf, session),
      onDone: (on) => change(finishSession(record, asOf, session, on), on ? say('move.noted') : undefined),
    }),
  );
  return [...medicines, ...supplements, ...meals, ...sessions];
}
