import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isFavourite, star } from '../../state/picks.ts';
import { useSession } from '../../state/session.tsx';

/** A star on a food, product or recipe: it then stands first when logging. */
export function Star({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const on = isFavourite(record, id);
  return (
    <ToggleButton
      className="star"
      isSelected={on}
      aria-label={t('food.star.of', { name })}
      onChange={(next) => change(star(record, id, next, asOf), t(next ? 'food.star.on' : 'food.star.off', { name }))}
    >
      <svg className="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d="m12 3.6 2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L3.6 9.7l5.8-.8z"
          strokeWidth="1.75"
          strokeLinejoin="round"
        />
      </svg>
      <span>{t('food.star.word')}</span>
    </ToggleButton>
  );
}
