import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** Back from a page under Food. */
export function FoodBack() {
  const { t } = useTranslation();
  return (
    <Link href="/food" className="link">
      {t('tab.food')}
    </Link>
  );
}
