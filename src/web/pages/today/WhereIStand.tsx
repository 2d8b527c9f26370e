import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SiteView } from '../../../skeleton/index.ts';
import { Empty } from '../../components/Empty.tsx';
import { Bar } from '../../components/Gauge.tsx';
import { gaugeShape } from '../../components/gauge.ts';
import { SparkBand, SparkLine } from '../../components/Spark.tsx';
import { siteLead } from '../../format/bones.ts';
import { clock, shortDay, timeNow } from '../../format/dates.ts';
import { amountWords } from '../../format/intake.ts';
import { useSession } from '../../state/session.tsx';

/** Bones, food and joints in a line each, picture beside words. */
export function WhereIStand() {
  const { t } = useTranslation();
  const { assessment, asOf } = useSession();
  return (
    <section className="section">
      <h2>{t('stand.title')}</h2>
      <ul className="rows stand">
        <Bones sites={assessment.skeleton.sites} />
        <Calcium />
        <Joints />
      </ul>
      <p className="origin">
        {t('stand.from', { day: shortDay(asOf), time: clock(timeNow()) })}{' '}
        <Link href="/me/questions">{t('stand.unknown')}</Link>
      </p>
    </section>
  );
}

const Line = ({ picture, children }: { picture: ReactNode; children: ReactNode }) => (
  <li className="stand-line">
    <div aria-hidden="true">{picture}</div>
    <p>{children}</p>
  </li>
);

function Bones({ sites }: { sites: readonly SiteView[] }) {
  const { t } = useTranslation();
  const [first, second] = sites;
  if (!first) {
    return (
      <li>
        <Empty title={t('bones.none.title')} action={<Link href="/bones">{t('bones.none.action')}</Link>}>
          {t('bones.none.text')}
        </Empty>
      </li>
    );
  }
  return (
    <Line picture={<SparkBand site={first} />}>
      <b>{siteLead(first)}</b> {second && siteLead(second)} <Link href="/bones">{t('stand.bones')}</Link>
    </Line>
  );
}

function Calcium() {
  const { t } = useTranslation();
  const { assessment } = useSession();
  const row = assessment.intake.rows.find(({ nutrient }) => nutrient === 'calcium');
  if (!row || assessment.intake.days === 0) {
    return (
      <li>
        <Empty title={t('stand.noFood')} action={<Link href="/food">{t('food.add')}</Link>}>
          {t('stand.noFoodText')}
        </Empty>
      </li>
    );
  }
  return (
    <Line picture={<Bar shape={gaugeShape(row)} words="" />}>
      <b>{t('stand.calcium', { amount: amountWords(row) })}</b>{' '}
      {t('stand.calciumOver', { count: assessment.intake.days })} <Link href="/food">{t('stand.food')}</Link>
    </Line>
  );
}

function Joints() {
  const { assessment } = useSession();
  const trend = assessment.joints.trends.find(({ now }) => now !== undefined);
  if (!trend) return null;
  return <Line picture={<SparkLine values={trend.points.map(({ severity }) => severity)} />}>{trend.says}</Line>;
}
