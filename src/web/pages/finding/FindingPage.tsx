import { useMemo } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { allRules, factsFor } from '../../../assessment/index.ts';
import { type ExplainedLine, explainRule, type Finding, nameOf, type Rule } from '../../../rules/index.ts';
import { Clearance } from '../../components/Clearance.tsx';
import { Caution } from '../../components/icons.tsx';
import { Sources } from '../../components/Sources.tsx';
import { dayAndMonth, longDay } from '../../format/dates.ts';
import { typeset } from '../../format/typeset.ts';
import { factOf } from '../../state/changes.ts';
import { nextAppointment } from '../../state/daily.ts';
import { addedQuestions, addQuestion } from '../../state/questions.ts';
import { useSession } from '../../state/session.tsx';
import { Counted } from './Counted.tsx';
import { Examples } from './Examples.tsx';

/** One finding in full: what to do, what counted and what did not, the rule, how sure, who disagrees, the source. */
export function FindingPage({ id, about }: { id: string; about?: string | undefined }) {
  const { t } = useTranslation();
  const { assessment, record, asOf, foods } = useSession();
  const finding = assessment.findings.find((one) => one.rule === id && (about === undefined || one.about === about));
  const rule =
    allRules.find((one) => one.id === id && one.about === (finding?.about ?? about)) ??
    allRules.find((one) => one.id === id);
  const lines = useMemo<ExplainedLine[]>(
    () => (rule ? explainRule(rule, factsFor(record, asOf, { foods })).lines : []),
    [rule, record, asOf, foods],
  );
  if (!rule) {
    return (
      <>
        <h1>{t('finding.noSuch', { id })}</h1>
        <Link href="/rules">{t('rules.title')}</Link>
      </>
    );
  }
  return (
    <article className="finding-page">
      <Link href="/" className="link">
        {t('tab.today')}
      </Link>
      <Head finding={finding} rule={rule} />
      <p className="lead">{finding ? typeset(finding.action) : t('finding.notFired')}</p>
      <Counted lines={lines} />
      <section className="section">
        <h2>{t('finding.rule')}</h2>
        <dl className="rows rule">
          <div>
            <dt>{t('finding.inWords')}</dt>
            <dd>{typeset(rule.threshold)}</dd>
          </div>
          <div>
            <dt>{t('finding.howSure')}</dt>
            <dd>
              {t(`certainty.${rule.certainty}`)} {finding?.dissent}
            </dd>
          </div>
          {rule.reading && (
            <div>
              <dt>{t('finding.reading')}</dt>
              <dd>{typeset(rule.reading)}</dd>
            </div>
          )}
          <div>
            <dt>{t('finding.source')}</dt>
            <dd>
              <Sources ids={rule.sources} />
              <p className="origin">{t('finding.checked', { rule: rule.id, day: longDay(asOf) })}</p>
            </dd>
          </div>
          <Examples rule={rule} />
        </dl>
      </section>
      {finding && <Answers finding={finding} />}
    </article>
  );
}

function Head({ finding, rule }: { finding: Finding | undefined; rule: Rule }) {
  const { t } = useTranslation();
  const { severity, within, title } = finding ?? rule;
  const quiet = !finding || severity === 'info' || severity === 'advice';
  return (
    <header className={`finding-head ${quiet ? 'quiet-head' : `is-${severity}`}`}>
      <p className="urgency">
        {!quiet && <Caution />}
        {finding ? t(within ? `within.${within}` : `severity.${severity}`) : t('finding.notYours')}
      </p>
      <h1>{typeset(title)}</h1>
    </header>
  );
}

/** The two answers to a finding: onto the list of questions, or talked over already. */
function Answers({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const visit = nextAppointment(record, asOf);
  const added = addedQuestions(record).some(({ rule }) => rule === nameOf(finding));
  const talked = record.discussions.findLast(({ topic }) => topic === nameOf(finding));
  const note = (): void =>
    change(
      { add: [{ kind: 'discussions', fact: factOf('discussions', { date: asOf, topic: nameOf(finding) }) }] },
      t('finding.talkedNoted'),
    );
  return (
    <div className="stack answers">
      {added ? (
        <p role="status">{t('finding.onList')}</p>
      ) : (
        <Button
          className="button primary wide"
          onPress={() => change(addQuestion(nameOf(finding), asOf), t('finding.addedToList'))}
        >
          {visit ? t('finding.addFor', { day: dayAndMonth(visit.date) }) : t('finding.add')}
        </Button>
      )}
      {finding.outcome === 'ask-first' && <Clearance topic={finding.rule} question={t('finding.clear.title')} />}
      {talked ? (
        <p role="status">{t('finding.talkedOn', { day: longDay(talked.date) })}</p>
      ) : (
        <Button className="button wide" onPress={note}>
          {t('finding.talked')}
        </Button>
      )}
    </div>
  );
}
