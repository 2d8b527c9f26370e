import { useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { lookupSymptom } from '../../../record/codes/index.ts';
import { addTo } from '../../../record/index.ts';
import { Check } from '../../components/icons.tsx';
import { Scale } from '../../components/Scale.tsx';
import { clock } from '../../format/dates.ts';
import {
  askedSymptoms,
  saidOf,
  sameAsYesterday,
  sayHow,
  severityOfStep,
  stepOf,
  takeMedicine,
  takenOf,
  timedCourses,
} from '../../state/daily.ts';
import { useSession } from '../../state/session.tsx';
import { SymptomSheet } from './SymptomSheet.tsx';

/** Joints, flushes, sleep and the tablet: one tap each, saved at each tap, nothing chosen beforehand. */
export function CheckIn() {
  const { t } = useTranslation();
  const { record, asOf, change, saving } = useSession();
  const [telling, setTelling] = useState(false);
  const steps = [0, 1, 2, 3].map((step) => t(`checkIn.step.${step}`));
  const yesterday = addTo(asOf, { days: -1 });
  const couldCopy = sameAsYesterday(record, asOf).add?.length ?? 0;
  const therapies = timedCourses(record, asOf).filter(({ course }) => record.therapies.some((t) => t.id === course.id));

  return (
    <section aria-label={t('checkIn.title')}>
      <p className="scale-ends" aria-hidden="true">
        <span>{steps[0]}</span>
        <span>{steps[3]}</span>
      </p>
      {askedSymptoms.map((symptom) => {
        const severity = saidOf(record, asOf, symptom)?.severity;
        const step = severity === undefined ? undefined : stepOf(severity);
        return (
          <Scale
            key={symptom}
            label={t(`checkIn.${symptom}`)}
            word={step === undefined ? t('checkIn.notSaid') : (steps[step] ?? '')}
            steps={steps}
            value={step}
            onChange={(next) => change(sayHow(record, asOf, symptom, severityOfStep[next]!))}
          />
        );
      })}
      {therapies.map(({ course, time }) => {
        const taken = takenOf(record, asOf, course.name, time)?.taken === true;
        return (
          <div key={`${course.id}${time}`} className="scale">
            <div className="scale-words">
              <span className="capital">{course.name}</span>
              <span className="small quiet">{clock(time)}</span>
            </div>
            <ToggleButton
              className="button taken"
              isSelected={taken}
              onChange={(on) => change(takeMedicine(record, asOf, course.name, time, on))}
              aria-label={t('checkIn.takenName', { name: course.name })}
            >
              {taken && <Check />}
              {t('checkIn.taken')}
            </ToggleButton>
          </div>
        );
      })}
      <div className="row between check-in-end">
        {couldCopy > 0 && saidOf(record, yesterday, askedSymptoms[0]) ? (
          <Button className="link" onPress={() => change(sameAsYesterday(record, asOf), t('checkIn.copied'))}>
            {t('checkIn.sameAsYesterday')}
          </Button>
        ) : (
          <span />
        )}
        <span className="small quiet" role="status">
          {saving ? t('checkIn.saving') : t('checkIn.saved')}
        </span>
      </div>
      <Button className="link" onPress={() => setTelling(true)}>
        {t('checkIn.somethingElse')}
      </Button>
      <Others />
      <SymptomSheet open={telling} onClose={() => setTelling(false)} />
    </section>
  );
}

/** What else was said today. */
function Others() {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const asked: readonly string[] = askedSymptoms;
  const others = record.symptoms.filter((fact) => fact.date === asOf && !asked.includes(fact.symptom));
  if (others.length === 0) return null;
  return (
    <ul className="rows">
      {others.map((fact) => {
        const name = lookupSymptom(fact.symptom)?.name ?? fact.symptom;
        return (
          <li key={fact.id} className="row between">
            <span>{fact.severity === undefined ? name : t('checkIn.outOfTen', { name, severity: fact.severity })}</span>
            <Button
              className="link"
              aria-label={t('app.removeName', { name })}
              onPress={() => change({ remove: [{ kind: 'symptoms', id: fact.id }] }, t('app.removed', { name }))}
            >
              {t('app.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
