import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BonewiseRecord, FactKind } from '../../../record/index.ts';
import type { Because, ExplainedLine } from '../../../rules/index.ts';
import { factAt, valueWords } from '../../format/because.ts';
import { longDay } from '../../format/dates.ts';
import { typeset } from '../../format/typeset.ts';
import { useSession } from '../../state/session.tsx';

/** What counted, what did not, and what nobody knows yet, each with value, day and origin. */
export function Counted({ lines }: { lines: readonly ExplainedLine[] }) {
  const { t } = useTranslation();
  const own = lines.filter(({ join }) => join === undefined);
  const by = (truth: ExplainedLine['truth']) => own.filter((line) => line.truth === truth);
  return (
    <>
      <List title={t('finding.counted')} lines={by('yes')} mark="full" />
      <List title={t('finding.notCounted')} lines={by('no')} mark="open" quiet />
      <List title={t('finding.unknown')} lines={by('unknown')} mark="dotted" quiet />
    </>
  );
}

function List({
  title,
  lines,
  mark,
  quiet = false,
}: {
  title: string;
  lines: ExplainedLine[];
  mark: string;
  quiet?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <section className={quiet ? 'counted quiet-list' : 'section counted'}>
      <h2 className={quiet ? 'small quiet' : undefined}>{title}</h2>
      <ul className="rows">
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two conditions of a rule may read alike
          <li key={`${line.label}${i}`} className="counted-line">
            <span className={`box ${mark}`} aria-hidden="true" />
            <div>
              <p>{typeset(line.label)}</p>
              {line.facts.map((fact) => (
                <Origin key={`${fact.path}${fact.value}`} fact={fact} />
              ))}
              {line.wouldNeed && (
                <p className="small">
                  <Link href="/me/questions">{line.wouldNeed.question}</Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A fact's value, day and origin, with the way to change it. */
function Origin({ fact }: { fact: Because }) {
  const { t } = useTranslation();
  const { record } = useSession();
  const at = factAt(fact.path);
  const from = at && originOf(record, at.kind, at.id);
  const words = valueWords(fact, record);
  const day = fact.date ? longDay(fact.date) : undefined;
  return (
    <p className="origin">
      {[words, day === words ? undefined : day, from && t(`origin.${from}`)].filter(Boolean).join(', ')}
      {'. '}
      <Link href={at ? `/me/${at.kind}` : '/me/person'}>
        {t('app.change')}
        <span className="visually-hidden">{`: ${words}`}</span>
      </Link>
    </p>
  );
}

type Origins = BonewiseRecord['scans'][number]['source']['kind'];

function originOf(record: BonewiseRecord, kind: FactKind, id: string): Origins | undefined {
  const facts: readonly { id: string; source: { kind: Origins } }[] = record[kind];
  return facts.find((fact) => fact.id === id)?.source.kind;
}
