import { Button, Link, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MealPlan, PlannedDay, PlannedMeal } from '../../../meals/index.ts';
import { Lock } from '../../components/icons.tsx';
import { Tick } from '../../components/Tick.tsx';
import { weekday, weekdayAndDay } from '../../format/dates.ts';
import { about } from '../../format/numbers.ts';
import { ticked } from '../../state/daily.ts';
import { eatMeal } from '../../state/diary.ts';
import { useSession } from '../../state/session.tsx';
import { isLocked, lockMeal, type Place } from '../../state/week.ts';

/** The meals of one day; each opens to be swapped, locked or cooked, and today's can be ticked as eaten. */
export function DayOfMeals({ day, week, onSwap }: { day: PlannedDay; week: MealPlan; onSwap: (place: Place) => void }) {
  const { t } = useTranslation();
  const { asOf } = useSession();
  return (
    <article>
      <h2 className="week-day">{weekdayAndDay(day.date)}</h2>
      {day.date === asOf && <p className="small quiet">{t('week.tickEaten')}</p>}
      <ul className="rows">
        {day.meals.map((meal, i) => {
          const index = day.meals.slice(0, i).filter(({ slot }) => slot === meal.slot).length;
          return (
            <Meal
              key={meal.slot + index + meal.dishId}
              meal={meal}
              place={{ date: day.date, slot: meal.slot, index }}
              week={week}
              onSwap={onSwap}
            />
          );
        })}
      </ul>
      <p className="small quiet">
        {t('week.totals', {
          calcium: about(day.totals.calcium ?? 0),
          protein: about(day.totals.protein ?? 0),
          minutes: day.activeMinutes,
        })}
      </p>
    </article>
  );
}

interface MealProps {
  meal: PlannedMeal;
  place: Place;
  week: MealPlan;
  onSwap: (place: Place) => void;
}

function Meal({ meal, place, week, onSwap }: MealProps) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const locked = isLocked(record, week, place, meal);
  const today = place.date === asOf;
  const eaten = today && ticked(record, asOf, `meal:${meal.slot}`) !== undefined;
  const details = [
    t('week.minutes', { count: meal.activeMinutes }),
    ...(meal.nutrients.calcium === undefined ? [] : [t('today.calcium', { mg: about(meal.nutrients.calcium) })]),
    ...(meal.leftoverFrom ? [t('week.leftover', { day: weekday(meal.leftoverFrom) })] : []),
  ];
  return (
    <li className="week-meal">
      <details>
        <summary>
          <span className="summary-words">
            <span className="small quiet">
              {t(`meal.${meal.slot}`)}
              {locked && (
                <>
                  {', '}
                  <Lock /> {t('week.locked')}
                </>
              )}
            </span>
            <span>{meal.name}</span>
          </span>
        </summary>
        <p className="small quiet">{details.join(' · ')}</p>
        {[...meal.adaptations, ...meal.labels].map((says) => (
          <p key={says} className="small quiet">
            {says}
          </p>
        ))}
        <div className="row">
          <Button className="button" aria-label={t('week.swapName', { dish: meal.name })} onPress={() => onSwap(place)}>
            {t('week.swap')}
          </Button>
          <ToggleButton
            className="button lock"
            isSelected={locked}
            aria-label={t('week.lockName', { dish: meal.name })}
            onChange={(on) => change(lockMeal(record, week, place, on), t(on ? 'week.nowLocked' : 'week.unlocked'))}
          >
            {t(locked ? 'week.unlock' : 'week.lock')}
          </ToggleButton>
          <Link href={`/dish/${meal.dishId}?portions=${meal.portions}`} className="link">
            {t('week.recipe')}
            <span className="visually-hidden">{`: ${meal.name}`}</span>
          </Link>
        </div>
      </details>
      {today && (
        <Tick
          name={t('week.eatenName', { dish: meal.name })}
          ticked={eaten}
          onChange={(on) =>
            change(eatMeal(record, asOf, meal, on), t(on ? 'today.eaten' : 'week.notEaten', { dish: meal.name }))
          }
        />
      )}
    </li>
  );
}
