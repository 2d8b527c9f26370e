import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MealPlan } from '../../../meals/index.ts';
import { api } from '../../api.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { Working } from '../../components/Working.tsx';
import { useAnswer } from '../../state/answer.ts';
import { useSession } from '../../state/session.tsx';
import { type Place, swapIn } from '../../state/week.ts';

/** Three other dishes for one place of the week, each with what that day gains or loses. */
export function SwapSheet({ week, place, onClose }: { week: MealPlan; place: Place; onClose: () => void }) {
  const { t } = useTranslation();
  const { id, record, asOf, change } = useSession();
  const { date, slot, index } = place;
  const { value, working, trouble } = useAnswer(`${date} ${slot} ${index}`, () => api.mealOffers(id, asOf, place));
  const meal = week.days.find((day) => day.date === date)?.meals.filter((m) => m.slot === slot)[index];
  return (
    <Sheet title={t('week.swapTitle', { dish: meal?.name })} open onClose={onClose}>
      {working && <Working words={t('week.looking')} />}
      {trouble && <p role="alert">{trouble}</p>}
      {value?.offers.length === 0 && <p>{t('week.noOffers')}</p>}
      <ul className="rows">
        {value?.offers.map((offer) => (
          <li key={offer.dishId} className="offer">
            <div>
              <p>
                <b>{offer.name}</b>
              </p>
              <p className="small quiet">
                {[offer.text || t('week.muchTheSame'), t('week.minutes', { count: offer.activeMinutes })].join(' · ')}
              </p>
            </div>
            <Button
              className="button"
              aria-label={t('week.takeName', { dish: offer.name })}
              onPress={() => {
                change(swapIn(record, week, place, offer), t('week.swapped', { dish: offer.name }));
                onClose();
              }}
            >
              {t('week.take')}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
