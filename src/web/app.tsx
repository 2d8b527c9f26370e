import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type FactKind, factKinds } from '../record/index.ts';
import type { Finding } from '../rules/index.ts';
import { RedFlag } from './components/RedFlag.tsx';
import { RedFlagNotes } from './components/RedFlagNotes.tsx';
import { Toasts } from './components/Toasts.tsx';
import { Working } from './components/Working.tsx';
import { BonesRoutes } from './pages/bones/BonesRoutes.tsx';
import { DishPage } from './pages/dish/DishPage.tsx';
import { FindingPage } from './pages/finding/FindingPage.tsx';
import { FoodRoutes } from './pages/food/FoodRoutes.tsx';
import { MyFoodsPage } from './pages/food/recipes/MyFoodsPage.tsx';
import { DataPage } from './pages/me/DataPage.tsx';
import { KindPage } from './pages/me/KindPage.tsx';
import { MePage } from './pages/me/MePage.tsx';
import { OpenQuestions } from './pages/me/OpenQuestions.tsx';
import { PersonPage } from './pages/me/PersonPage.tsx';
import { SettingsPage } from './pages/me/SettingsPage.tsx';
import { MoveRoutes } from './pages/move/MoveRoutes.tsx';
import { OfflineSessions } from './pages/player/OfflineSessions.tsx';
import { useWaiting } from './pages/player/useWaiting.ts';
import { RulesPage } from './pages/rules/RulesPage.tsx';
import { ShoppingPage } from './pages/shopping/ShoppingPage.tsx';
import { SupplementsPage } from './pages/supplements/SupplementsPage.tsx';
import { TodayPage } from './pages/today/TodayPage.tsx';
import { ChangesPage } from './pages/week/ChangesPage.tsx';
import { WeekPage } from './pages/week/WeekPage.tsx';
import { WelcomePage } from './pages/welcome/WelcomePage.tsx';
import { go, partsOf, Router, usePath } from './router.tsx';
import { factOf } from './state/changes.ts';
import { useOnline } from './state/online.ts';
import { openRedFlags, symptomsIn } from './state/redFlags.ts';
import { PeopleProvider, SessionProvider, usePeople, useSession } from './state/session.tsx';

/** The bone model with its equations is large and read by few. */
const ModelPage = lazy(async () => ({ default: (await import('./pages/model/ModelPage.tsx')).ModelPage }));

/** The whole page: who is looked at, red flags before all else, then the tab of the address. */
export function App() {
  return (
    <Router>
      <PeopleProvider waiting={(trouble) => <Waiting trouble={trouble} />}>
        <Home />
      </PeopleProvider>
      <Toasts />
    </Router>
  );
}

function Waiting({ trouble }: { trouble: string | undefined }) {
  const { t } = useTranslation();
  return (
    <main className="welcome">
      {trouble ? (
        <>
          <h1>{t('app.trouble')}</h1>
          <p>{trouble}</p>
          <Button className="button" onPress={() => window.location.reload()}>
            {t('app.again')}
          </Button>
          <OfflineSessions />
        </>
      ) : (
        <Working words={t('app.loading')} />
      )}
    </main>
  );
}

function Home() {
  const { currentId } = usePeople();
  const path = usePath();
  if (currentId === undefined || path === '/welcome') return <WelcomePage />;
  return (
    <SessionProvider key={currentId} id={currentId} waiting={(trouble) => <Waiting trouble={trouble} />}>
      <Guarded />
    </SessionProvider>
  );
}

/** A red flag for today comes before every page and leaves only by one of its two answers. */
function Guarded() {
  const { assessment, record } = useSession();
  const { first, waiting } = openRedFlags(assessment, record);
  const [flag] = first;
  return flag ? <AnsweredRedFlag flag={flag} /> : <Shell waiting={waiting} />;
}

function AnsweredRedFlag({ flag, onBack }: { flag: Finding; onBack?: () => void }) {
  const { record, asOf, change } = useSession();
  const answer = (reason: 'called' | 'do-not-have-it') => () => {
    const entries = symptomsIn(flag);
    const fact = factOf('dismissals', {
      date: asOf,
      rule: flag.rule,
      reason,
      ...(entries.length > 0 ? { entries } : {}),
    });
    change({ add: [{ kind: 'dismissals', fact }] });
    onBack?.();
  };
  return (
    <RedFlag
      finding={flag}
      record={record}
      onCalled={answer('called')}
      onNotMine={answer('do-not-have-it')}
      onBack={onBack}
    />
  );
}

const tabs = ['today', 'food', 'bones', 'move', 'me'] as const;
type TabName = (typeof tabs)[number];
const addressOf = (tab: TabName): string => (tab === 'today' ? '/' : `/${tab}`);

const ofToday = new Set(['finding', 'week', 'dish', 'shopping', 'supplements']);

/** Which tab an address belongs to. */
function tabOf([first]: string[]): TabName {
  if (first === undefined || ofToday.has(first)) return 'today';
  if (first === 'rules' || first === 'settings') return 'me';
  if (first === 'model') return 'bones';
  return tabs.find((tab) => tab === first) ?? 'today';
}

function Shell({ waiting }: { waiting: readonly Finding[] }) {
  const { t } = useTranslation();
  const { record, assessment } = useSession();
  const online = useOnline();
  useWaiting();
  const parts = partsOf(usePath());
  const current = tabOf(parts);
  const asked = parts[0] === 'call' ? waiting.find(({ rule }) => rule === parts[1]) : undefined;
  useEffect(() => {
    document.title = t('app.titleOf', { tab: t(`tab.${current}`) });
  }, [t, current]);
  if (asked) return <AnsweredRedFlag flag={asked} onBack={() => go('/')} />;
  return (
    <>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <header className="top">
        <span className="brand">{t('app.name')}</span>
        <nav className="tabs" aria-label={t('app.pages')}>
          {tabs.map((tab) => (
            <Link
              key={tab}
              href={addressOf(tab)}
              className="tab"
              {...(tab === current ? { 'aria-current': 'page' as const } : {})}
            >
              {t(`tab.${tab}`)}
            </Link>
          ))}
        </nav>
        <span className="top-person">{assessment.person.name}</span>
      </header>
      <main id="main" className={`page page-${current}`}>
        <RedFlagNotes flags={waiting} />
        {record.example && <ExampleNote />}
        {!online && (
          <p className="note" role="status">
            {t('app.offline')}
          </p>
        )}
        <Page parts={parts} />
      </main>
    </>
  );
}

function ExampleNote() {
  const { t } = useTranslation();
  const { choose } = usePeople();
  return (
    <p className="note row between">
      <span>
        <span className="example-mark">{t('people.example')}</span> {t('people.exampleNote')}
      </span>
      <Button
        className="link small"
        onPress={() => {
          choose(undefined);
          go('/');
        }}
      >
        {t('people.leaveExample')}
      </Button>
    </p>
  );
}

function Page({ parts }: { parts: string[] }): ReactNode {
  const [first, second, third] = parts;
  switch (first) {
    case undefined:
      return <TodayPage />;
    case 'food':
      return <FoodRoutes parts={parts.slice(1)} />;
    case 'bones':
      return <BonesRoutes parts={parts.slice(1)} />;
    case 'move':
      return <MoveRoutes parts={parts.slice(1)} />;
    case 'week':
      return second === 'changes' ? <ChangesPage /> : <WeekPage />;
    case 'dish':
      return second === undefined ? <WeekPage /> : <DishPage key={second} id={second} />;
    case 'shopping':
      return <ShoppingPage />;
    case 'supplements':
      return <SupplementsPage />;
    case 'rules':
      return <RulesPage />;
    case 'settings':
      return <SettingsPage />;
    case 'model':
      return <Model />;
    case 'finding':
      return second === undefined ? (
        <RulesPage />
      ) : (
        <FindingPage key={`${second}/${third ?? ''}`} id={second} about={third} />
      );
    case 'me':
      return <MyPage part={second} />;
    default:
      return <NotHere />;
  }
}

function Model() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Working words={t('app.loading')} />}>
      <ModelPage />
    </Suspense>
  );
}

function MyPage({ part }: { part: string | undefined }) {
  if (part === undefined) return <MePage />;
  if (part === 'person') return <PersonPage />;
  if (part === 'data') return <DataPage />;
  if (part === 'questions') return <QuestionsPage />;
  // A form of the bare fact would ask for ids; these have forms of their own.
  if (part === 'recipes' || part === 'products') return <MyFoodsPage />;
  return part in factKinds ? <KindPage key={part} kind={part as FactKind} /> : <NotHere />;
}

function QuestionsPage() {
  const { t } = useTranslation();
  return (
    <>
      <Link href="/me" className="link">
        {t('tab.me')}
      </Link>
      <h1>{t('openQuestions.page')}</h1>
      <OpenQuestions />
    </>
  );
}

function NotHere() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('app.notHere')}</h1>
      <Link href="/">{t('tab.today')}</Link>
    </>
  );
}
