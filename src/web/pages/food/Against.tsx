import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { guardsOn, notBorne } from '../../../assessment/index.ts';
import type { Food } from '../../../nutrition/index.ts';
import { Facts } from '../../../rules/index.ts';
import { wordFor } from '../../i18n.ts';
import { useSession } from '../../state/session.tsx';
import { RuleLink } from '../supplements/DayLine.tsx';

/** What stands against a food for this person, said where it is chosen; it can still be logged, for it was eaten. */
export function Against({ food }: { food: Food }) {
  const { t } = useTranslation();
  const { record, asOf, assessment } = useSession();
  const guards = guardsOn(food, assessment.guards);
  const substances = useMemo(() => notBorne(food, new Facts(record, asOf)), [food, record, asOf]);
  return (
    <>
      {guards.map(({ rule, says }) => (
        <p key={rule} className="small amber-words">
          {says} <RuleLink rule={rule} />
        </p>
      ))}
      {substances.length > 0 && (
        <p className="small amber-words">
          {t('food.notBorne', { what: substances.map((one) => wordFor('choice', one).toLowerCase()).join(', ') })}
        </p>
      )}
    </>
  );
}
