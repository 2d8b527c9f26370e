import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/Empty.tsx';

/** Four weeks without a line: what would be here, and where to begin. */
export function NothingLogged() {
  const { t } = useTranslation();
  return (
    <Empty
      title={t('matrix.empty.title')}
      action={
        <Link href="/food" className="button primary">
          {t('matrix.empty.action')}
        </Link>
      }
    >
      {t('matrix.empty.text')}
    </Empty>
  );
}
