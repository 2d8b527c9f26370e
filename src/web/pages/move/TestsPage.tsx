import { useMemo, useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BadInput } from '../../../record/index.ts';
import { Field } from '../../components/fields.tsx';
import { longDay } from '../../format/dates.ts';
import { plain } from '../../format/numbers.ts';
import { inWords } from '../../forms/problems.ts';
import { wordFor } from '../../i18n.ts';
import { movesOf } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';
import { Stopwatch } from './Stopwatch.tsx';
import { countsOf, factOfTest, resultOf, type Test, tests } from './tests.ts';

const steps = ['1', '2', '3', '4'] as const;
const CHAIR_STAND_SECONDS = 30;

/** Tests of strength and balance: how to do them safely, what came out, and what the plan makes of it. */
export function TestsPage() {
  const { t } = useTranslation();
  const { record, asOf, assessment } = useSession();
  const { restrictions } = useMemo(() => movesOf(record, asOf, assessment), [record, asOf, assessment]);
  const against = restrictions.filter(({ limits }) => limits?.noProgramme);
  const ofTests = restrictions.filter(({ screenId }) => screenId.startsWith('TEST-'));
  const spine = restrictions.some(({ screenId }) => screenId === 'S62');
  return (
    <>
      <Link href="/move" className="link">
        {t('tab.move')}
      </Link>
      <h1>{t('tests.title')}</h1>
      {against.length > 0 ? (
        <section className="amber-note">
          <h2>{t('tests.notNow')}</h2>
          <ul className="stack tight">
            {against.map(({ screenId, because }) => (
              <li key={screenId}>{because}</li>
            ))}
          </ul>
        </section>
      ) : (
        <>
          <p className="lead after-lead">{t('tests.intro')}</p>
          <section className="section">
            <h2>{t('tests.safety')}</h2>
            {spine && <p className="amber-text">{t('tests.physio')}</p>}
            <ul className="stack tight">
              {steps.map((n) => (
                <li key={n}>{t(`tests.safe.${n}`)}</li>
              ))}
            </ul>
          </section>
          {tests.map((test) => (
            <OneTest key={test} test={test} />
          ))}
        </>
      )}
      <section className="section">
        <h2>{t('tests.meaning')}</h2>
        {ofTests.length > 0 ? (
          <ul className="stack tight">
            {ofTests.map(({ screenId, because }) => (
              <li key={screenId}>{because}</li>
            ))}
          </ul>
        ) : (
          <p>{t('tests.means')}</p>
        )}
        <p className="small quiet">{t('tests.source')}</p>
      </section>
    </>
  );
}

function OneTest({ test }: { test: Test }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const counts = countsOf(test);
  const result = useMemo(() => resultOf(record, asOf, test), [record, asOf, test]);
  const save = (): void => {
    try {
      change({ add: [{ kind: 'measurements', fact: factOfTest(test, typed, asOf) }] }, t('tests.kept'));
      setTyped('');
      setTrouble(undefined);
    } catch (error) {
      if (!(error instanceof BadInput) || !error.problems[0]) throw error;
      setTrouble(inWords(error.problems[0]));
    }
  };
  return (
    <section className="section">
      <h2>{wordFor('choice', test)}</h2>
      <ol className="steps">
        {steps.map((n) => (
          <li key={n}>{t(`tests.how.${test}.${n}`)}</li>
        ))}
      </ol>
      {counts === 'count' ? (
        <Stopwatch until={CHAIR_STAND_SECONDS} />
      ) : (
        <Stopwatch onStop={(seconds) => setTyped(String(seconds))} />
      )}
      <div className="test-entry">
        <Field
          label={t(`tests.result.${counts}`)}
          inputMode={counts === 'count' ? 'numeric' : 'decimal'}
          unit={counts === 'seconds' ? t('tests.unit.seconds') : undefined}
          value={typed}
          error={trouble}
          onChange={setTyped}
        />
        <Button className="button primary" onPress={save}>
          {t('form.save')}
        </Button>
      </div>
      {result && (
        <p>
          {t(`tests.newest_${counts}`, { day: longDay(result.date), value: plain(result.value, 1), says: result.says })}
        </p>
      )}
    </section>
  );
}
