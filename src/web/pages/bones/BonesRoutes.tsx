import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Working } from '../../components/Working.tsx';
import { BonesPage } from './BonesPage.tsx';
import { HowPage } from './future/HowPage.tsx';
import { WhatIfPage } from './future/WhatIfPage.tsx';

const MechanismPage = lazy(async () => ({ default: (await import('./mechanism/MechanismPage.tsx')).MechanismPage }));

/** The pages under /bones: scans and what may follow, what-ifs, how it is worked out, how the drug acts. */
export function BonesRoutes({ parts: [part] }: { parts: readonly string[] }) {
  const { t } = useTranslation();
  if (part === 'what-if') return <WhatIfPage />;
  if (part === 'how') return <HowPage />;
  if (part === 'mechanism')
    return (
      <Suspense fallback={<Working words={t('app.loading')} />}>
        <MechanismPage />
      </Suspense>
    );
  return <BonesPage />;
}
