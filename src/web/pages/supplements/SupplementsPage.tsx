import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SupplementPlan } from '../../../plan/types.ts';
import { Sources } from '../../components/Sources.tsx';
import { Working } from '../../components/Working.tsx';
import { usePlan } from '../../state/plan.ts';
import { asRead, DayLine, RuleLink } from './DayLine.tsx';
import { LabelSheet } from './LabelSheet.tsx';
import { Mk7 } from './Mk7.tsx';

/** The day's supplements by the clock, each with its reasons; what food leaves open; a label entered once. */
export function SupplementsPage() {
  const { t } = useTranslation();
  const { plan, working, trouble } = usePlan();
  const [labelling, setLabelling] = useState(false);
  return (
    <>
      <Link href="/week" className="link">
        {t('week.title')}
      </Link>
      <header className="page-head split">
        <h1>{t('supplements.title')}</h1>
        <Button className="button" onPress={() => setLabelling(true)}>
          {t('supplements.addLabel')}
        </Button>
      </header>
      {!plan && working && <Working words={t('plan.working')} />}
      {!plan && !working && <p role="alert">{trouble}</p>}
      {plan && (
        <>
          {working && <Working words={t('supplements.working')} />}
          <Conflicts conflicts={plan.supplements.conflicts} />
          <DayLine timetable={plan.supplements.timetable} />
          <Missing supplements={plan.supplements} />
          <Mk7 mk7={plan.supplements.mk7} />
          <Link href="/me/supplements" className="link">
            {t('supplements.all')}
          </Link>
        </>
      )}
      {labelling && <LabelSheet onClose={() => setLabelling(false)} />}
    </>
  );
}

function Conflicts({ conflicts }: { conflicts: SupplementPlan['conflicts'] }) {
  const { t } = useTranslation();
  if (conflicts.length === 0) return null;
  return (
    <section className="conflict" aria-label={t('supplements.conflicts')}>
      <h2>{t('supplements.conflicts')}</h2>
      {conflicts.map(({ says, rule }) => (
        <p key={says}>
          {asRead(says)} {rule && <RuleLink rule={rule} />}
        </p>
      ))}
    </section>
  );
}

function Missing({ supplements: { gaps, notes } }: { supplements: SupplementPlan }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <h2>{t('supplements.missing')}</h2>
      {gaps.length === 0 && <p>{t('supplements.nothingMissing')}</p>}
      {gaps.map((gap) => (
        <p key={gap.nutrient}>
          <b>{gap.label}:</b> {gap.says}
        </p>
      ))}
      {notes.map((note) => (
        <div key={note.says} className="small">
          <p>
            {asRead(note.says)} {note.rule && <RuleLink rule={note.rule} />}
          </p>
          <Sources ids={note.sources} />
        </div>
      ))}
      <p className="small quiet">{t('supplements.others')}</p>
    </section>
  );
}
