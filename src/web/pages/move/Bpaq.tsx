import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BpaqActivity, LoggedSession } from '../../../loading/index.ts';
import type { Day } from '../../../record/index.ts';
import { Field, Select } from '../../components/fields.tsx';
import { number } from '../../format/numbers.ts';
import { wordFor } from '../../i18n.ts';
import { activities, activitiesFor } from '../../state/activities.ts';
import { factOf } from '../../state/changes.ts';
import { movesOf } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';
import { answerOf, type NowRow, rowsFor, scoresOf } from './bpaq.ts';

/** The bone-specific activity questionnaire: now, from the log to begin with, and earlier in life; kept in the record. */
export function Bpaq({ sessions, asOf, age }: { sessions: readonly LoggedSession[]; asOf: Day; age: number }) {
  const { t } = useTranslation();
  const { record, assessment, change } = useSession();
  const forNow = useMemo(() => activitiesFor(movesOf(record, asOf, assessment)), [record, asOf, assessment]);
  const first = useMemo(() => rowsFor(record, sessions, asOf), [record, sessions, asOf]);
  const [now, setNow] = useState(first.now);
  const [past, setPast] = useState(first.past);
  const [made, setMade] = useState(0);
  const key = (): string => {
    setMade(made + 1);
    return `row-${made}`;
  };
  const scores = scoresOf(now, past, age);
  const { lately, earlier, left } = answerOf(now, past);
  const save = (): void =>
    change(
      { add: [{ kind: 'boneLoading', fact: factOf('boneLoading', { date: asOf, lately, earlier }) }] },
      t('bpaq.kept'),
    );
  return (
    <section className="section">
      <h2>{t('bpaq.title')}</h2>
      <p>{t('bpaq.intro')}</p>
      <h3>{wordFor('field', 'lately')}</h3>
      {now.map((row, i) => (
        <div key={row.key} className="bpaq-row">
          <Activity
            offered={forNow}
            value={row.activity}
            onChange={(activity) => setNow(now.with(i, { ...row, activity }))}
          />
          <Field
            label={wordFor('field', 'sessionsPerWeek')}
            inputMode="decimal"
            value={row.timesPerWeek}
            onChange={(timesPerWeek) => setNow(now.with(i, { ...row, timesPerWeek }))}
          />
          <Remove onPress={() => setNow(now.filter((one) => one !== row))} />
        </div>
      ))}
      <Button
        className="link"
        onPress={() =>
          setNow([...now, { key: key(), activity: 'walking or hiking', timesPerWeek: '' } satisfies NowRow])
        }
      >
        {t('bpaq.add')}
      </Button>
      <h3>{wordFor('field', 'earlier')}</h3>
      <p className="small quiet">{t('bpaq.earlierOnly')}</p>
      {past.map((row, i) => (
        <div key={row.key} className="bpaq-row">
          <Activity
            offered={activities}
            value={row.activity}
            onChange={(activity) => setPast(past.with(i, { ...row, activity }))}
          />
          <Field
            label={wordFor('field', 'fromAge')}
            inputMode="numeric"
            value={row.fromAge}
            onChange={(fromAge) => setPast(past.with(i, { ...row, fromAge }))}
          />
          <Field
            label={wordFor('field', 'toAge')}
            inputMode="numeric"
            value={row.toAge}
            onChange={(toAge) => setPast(past.with(i, { ...row, toAge }))}
          />
          <Remove onPress={() => setPast(past.filter((one) => one !== row))} />
        </div>
      ))}
      <Button
        className="link"
        onPress={() => setPast([...past, { key: key(), activity: 'walking or hiking', fromAge: '', toAge: '' }])}
      >
        {t('bpaq.add')}
      </Button>
      <p role="status" className="lead">
        {t('bpaq.scores', {
          current: number(scores.current, 1),
          past: past.length > 0 ? number(scores.past, 0) : t('bpaq.notSaid'),
        })}
      </p>
      {left > 0 && <p className="small amber-text">{t('bpaq.unreadable')}</p>}
      <Button className="button" onPress={save}>
        {t('bpaq.save')}
      </Button>
      <p className="small quiet">{t('bpaq.limits')}</p>
    </section>
  );
}

function Activity({
  offered,
  value,
  onChange,
}: {
  offered: readonly BpaqActivity[];
  value: BpaqActivity;
  onChange: (value: BpaqActivity) => void;
}) {
  const shown = offered.includes(value) ? offered : [value, ...offered];
  return (
    <Select
      label={wordFor('field', 'activity')}
      options={shown.map((activity) => ({ value: activity, label: wordFor('choice', activity) }))}
      value={value}
      onChange={onChange}
    />
  );
}

function Remove({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <Button className="link" onPress={onPress}>
      {t('app.remove')}
    </Button>
  );
}
