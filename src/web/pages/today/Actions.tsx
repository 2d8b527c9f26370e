import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Action, Plan } from '../../../plan/types.ts';
import type { BonewiseRecord } from '../../../record/index.ts';
import { nameOf } from '../../../rules/index.ts';
import { findingPath } from '../../components/FindingLine.tsx';
import { Check } from '../../components/icons.tsx';
import { Tick } from '../../components/Tick.tsx';
import { Working } from '../../components/Working.tsx';
import { weekdayAndDay, weekdayLetter } from '../../format/dates.ts';
import { typeset } from '../../format/typeset.ts';
import { factOf } from '../../state/changes.ts';
import { tick, ticked, weekTo } from '../../state/daily.ts';
import type { PlanState } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';

/** How many next best actions are shown. */
const SHOWN = 3;

/** The first of the plan's actions that the person has not put away and not talked over. */
export function shownActions(plan: Plan, record: Pick<BonewiseRecord, 'done' | 'discussions'>): Action[] {
  const declined = new Set(record.done.map(({ item }) => item));
  const talkedOver = new Set(record.discussions.map(({ topic }) => topic));
  return plan.actions
    .filter(
      ({ id, rule, about }) =>
        !declined.has(`declined:${id}`) && (rule === undefined || !talkedOver.has(nameOf({ rule, about }))),
    )
    .slice(0, SHOWN);
}

/** The next best actions: one on its own ground, the next two beneath. */
export function Actions({ plan, working, trouble }: PlanState) {
  const { t } = useTranslation();
  const { record } = useSession();
  if (!plan) {
    if (working) return <Working words={t('plan.working')} />;
    return (
      <section className="section">
        <p>{trouble}</p>
      </section>
    );
  }
  const [first, ...others] = shownActions(plan, record);
  if (!first) return null;
  return (
    <section className="section" aria-label={t('actions.title')}>
      <First action={first} />
      <ul className="rows">
        {others.map((action) => (
          <Other key={action.id} action={action} />
        ))}
      </ul>
    </section>
  );
}

function First({ action }: { action: Action }) {
  const { t } = useTranslation();
  return (
    <div className="wash">
      <p className="small accent">{t(`actions.kind.${action.kind}`)}</p>
      <h2 className="lead">{typeset(action.title)}</h2>
      <p className="small quiet">{typeset(action.why)}</p>
      {isDaily(action) && <LastDays action={action} />}
      <div className="row">
        {isTalk(action) ? <TalkedOver action={action} className="button primary" /> : <Done action={action} />}
        <NotForMe action={action} />
        <More action={action} />
      </div>
    </div>
  );
}

/** Something to be done on many days, rather than once. */
const isDaily = ({ kind }: Action): boolean => kind === 'food' || kind === 'supplement';

/** Something to be talked over: it then rests, as the finding does. */
const isTalk = (action: Action): action is Action & { rule: string } =>
  (action.kind === 'ask' || action.kind === 'check') && action.rule !== undefined;

/** The last seven days with what was ticked, in words too. */
function LastDays({ action }: { action: Action }) {
  const { t } = useTranslation();
  const { record, asOf } = useSession();
  return (
    <ul className="week" aria-label={t('actions.week')}>
      {weekTo(asOf).map((day) => {
        const ticks = ticked(record, day, itemOf(action)) !== undefined;
        return (
          <li key={day}>
            <span className={`week-dot${ticks ? ' on' : ''}${day === asOf ? ' now' : ''}`}>{ticks && <Check />}</span>
            <span aria-hidden="true">{day === asOf ? t('actions.today') : weekdayLetter(day)}</span>
            <span className="visually-hidden">
              {t(ticks ? 'actions.dayDone' : 'actions.dayNotDone', { day: weekdayAndDay(day) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const itemOf = ({ id }: Action): string => `action:${id}`;

function Done({ action }: { action: Action }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const done = ticked(record, asOf, itemOf(action)) !== undefined;
  return (
    <Button
      className="button primary"
      onPress={() => change(tick(record, asOf, itemOf(action), !done), t(done ? 'actions.takenBack' : 'actions.noted'))}
    >
      {t(done ? 'actions.undone' : isDaily(action) ? 'actions.doneToday' : 'actions.done')}
    </Button>
  );
}

function TalkedOver({ action, className }: { action: Action & { rule: string }; className: string }) {
  const { t } = useTranslation();
  const { asOf, change } = useSession();
  const note = (): void =>
    change(
      {
        add: [
          {
            kind: 'discussions',
            fact: factOf('discussions', { date: asOf, topic: nameOf({ rule: action.rule, about: action.about }) }),
          },
        ],
      },
      t('finding.talkedNoted'),
    );
  return (
    <Button className={className} onPress={note} aria-label={t('actions.talkedName', { title: action.title })}>
      {t('finding.talked')}
    </Button>
  );
}

function Other({ action }: { action: Action }) {
  const { record, asOf, change } = useSession();
  const { t } = useTranslation();
  return (
    <li className="action">
      <div className="stack tight">
        <p>
          <b>{typeset(action.title)}</b>
        </p>
        <p className="small quiet">{typeset(action.why)}</p>
        <div className="row">
          {isTalk(action) && <TalkedOver action={action} className="link" />}
          <More action={action} />
          <NotForMe action={action} />
        </div>
      </div>
      {!isTalk(action) && (
        <Tick
          name={t('today.tick', { what: action.title })}
          ticked={ticked(record, asOf, itemOf(action)) !== undefined}
          onChange={(on) => change(tick(record, asOf, itemOf(action), on))}
        />
      )}
    </li>
  );
}

/** Where more of it stands: the finding, or the page of its kind. */
function More({ action }: { action: Action }) {
  const { t } = useTranslation();
  if (action.kind === 'training') {
    return (
      <Link href="/move" className="link">
        {t('actions.sessions')}
      </Link>
    );
  }
  return <Why action={action} />;
}

function NotForMe({ action }: { action: Action }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  return (
    <Button
      className="link"
      aria-label={t('actions.notForMeName', { title: action.title })}
      onPress={() => change(tick(record, asOf, `declined:${action.id}`, true), t('actions.putAway'))}
    >
      {t('actions.notForMe')}
    </Button>
  );
}

function Why({ action }: { action: Action }) {
  const { t } = useTranslation();
  const { assessment } = useSession();
  const { rule, about } = action;
  if (rule === undefined || !assessment.findings.some((finding) => finding.rule === rule && finding.about === about))
    return null;
  return (
    <Link href={findingPath(rule, about)} className="link">
      {t('finding.why')}
      <span className="visually-hidden">{`: ${action.title}`}</span>
    </Link>
  );
}
