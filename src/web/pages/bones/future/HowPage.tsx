import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Sources } from '../../../components/Sources.tsx';
import { number } from '../../../format/numbers.ts';
import { TWINS } from '../../../state/forecast/forecast.ts';

const steps = ['model', 'trials', 'twins', 'scans', 'ahead', 'difference'] as const;
const limits = ['fracture', 'density', 'trials', 'men', 'young'] as const;

/** How a projection comes about, and what it cannot do. */
export function HowPage() {
  const { t } = useTranslation();
  return (
    <>
      <Link href="/bones" className="link">
        {t('whatIf.back')}
      </Link>
      <h1>{t('howItWorks.title')}</h1>
      <ol className="stack how-steps">
        {steps.map((step) => (
          <li key={step}>
            <p>{t(`howItWorks.steps.${step}`, { twins: number(TWINS) })}</p>
          </li>
        ))}
      </ol>
      <section className="section">
        <h2>{t('howItWorks.limits.title')}</h2>
        <ul className="rows">
          {limits.map((limit) => (
            <li key={limit}>
              <p>{t(`howItWorks.limits.${limit}`)}</p>
            </li>
          ))}
        </ul>
        <Link href="/model" className="link">
          {t('howItWorks.model')}
        </Link>
      </section>
      <section className="section stack tight">
        <h2>{t('howItWorks.sources')}</h2>
        <Sources ids={['PETERSON10', 'ATAC06', 'BRUFSKY07', 'KNOBF16-BMD', 'BURNETT09']} />
      </section>
    </>
  );
}
