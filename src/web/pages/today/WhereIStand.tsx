import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { addTo } from '../../../record/index.ts';
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

/** Four weeks show whether pain moved. */
const JOINT_DAYS = 28;
/** Smaller steps of a 0 to 10 pain score than this are within its noise (FARRAR01). */
const CLEAR_STEP = 2;

function Joints() {
  const { t } = useTranslation();
  const { record, asOf } = useSession();
  const from = addTo(asOf, { days: -(JOINT_DAYS + 7) });
  const said = record.symptoms
    .filter((s) => s.symptom === 'joint-pain' && s.severity !== undefined && s.date >= from && s.date <= asOf)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const worst = (days: typeof said): number | undefined =>
    days.length === 0 ? undefined : Math.max(...days.map((s) => s.severity ?? 0));
  const now = worst(said.filter((s) => s.date > addTo(asOf, { days: -7 })));
  if (now === undefined) return null;
  const before = worst(said.filter((s) => s.date <= addTo(asOf, { days: -21 })));
  const key =
    before === undefined ? 'alone' : Math.abs(now - before) < CLEAR_STEP ? 'same' : now < before ? 'less' : 'more';
  return (
    <Line picture={<SparkLine values={said.map((s) => s.severity ?? 0)} />}>
      <b>{t('stand.joints', { now })}</b>
      {t(`stand.jointsThen.${key}`, { before })}
    </Line>
  );
}
