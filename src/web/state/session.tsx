import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type Assessment, assess } from '../../assessment/index.ts';
import type { FoodTable } from '../../nutrition/index.ts';
import { type BonewiseRecord, type Day, today } from '../../record/index.ts';
import { api, type Change, type PersonSummary, Refused } from '../api.ts';
import { showUnits } from '../format/units.ts';
import { say } from '../i18n.ts';
import { applied, dayOf, inverseOf } from './changes.ts';
import { loadFoodTable } from './foods.ts';
import { keep, kept } from './kept.ts';
import { offerUndo, tellOf } from './toasts.ts';

/** The person at hand, everything derived from their facts, and the one way to change those. */
export interface Session {
  id: string;
  record: BonewiseRecord;
  asOf: Day;
  foods: FoodTable;
  assessment: Assessment;
  /** Counts what was stored, so that what the server works out is asked for again. */
  stored: number;
  saving: boolean;
  /** Changes the record at once and sends it; with words, offers to take it back. */
  change(change: Change, words?: string): void;
  /** Reads everything again, after an import. */
  reload(): Promise<void>;
}

export interface People {
  people: PersonSummary[];
  currentId: string | undefined;
  choose(id: string | undefined): void;
  refresh(): Promise<PersonSummary[]>;
}

const SessionContext = createContext<Session | undefined>(undefined);
const PeopleContext = createContext<People | undefined>(undefined);

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('used outside of its provider');
  return value;
}

export const useSession = (): Session => required(useContext(SessionContext));
export const usePeople = (): People => required(useContext(PeopleContext));

/** Loads the list of people; `children` decides what to show while there is nobody. */
export function PeopleProvider({
  children,
  waiting,
}: {
  children: ReactNode;
  waiting: (trouble?: string) => ReactNode;
}) {
  const [people, setPeople] = useState<PersonSummary[]>();
  const [trouble, setTrouble] = useState<string>();
  const [currentId, setCurrentId] = useState(() => kept('person'));

  const refresh = useCallback(async () => {
    try {
      const list = await api.people();
      setPeople(list);
      setTrouble(undefined);
      return list;
    } catch (error) {
      setTrouble(messageOf(error));
      return [];
    }
  }, []);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const choose = useCallback((id: string | undefined) => {
    keep('person', id);
    setCurrentId(id);
  }, []);
  const known = people?.some((person) => person.id === currentId) ? currentId : undefined;
  const value = useMemo<People>(
    () => ({ people: people ?? [], currentId: known, choose, refresh }),
    [people, known, choose, refresh],
  );
  if (!people) return waiting(trouble);
  return <PeopleContext value={value}>{children}</PeopleContext>;
}

/** Today, also for a page that was left open over midnight. */
function useWallDay(): Day {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = (): void => setDay(today());
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return day;
}

/** What went wrong, in a sentence. */
export const messageOf = (error: unknown): string =>
  error instanceof Refused ? error.message : navigator.onLine === false ? say('app.offline') : say('app.noAnswer');

/** Loads one person and keeps record, assessment and store in step. */
export function SessionProvider({
  id,
  children,
  waiting,
}: {
  id: string;
  children: ReactNode;
  waiting: (trouble?: string) => ReactNode;
}) {
  const [record, setRecord] = useState<BonewiseRecord>();
  const [foods, setFoods] = useState<FoodTable>();
  const [trouble, setTrouble] = useState<string>();
  const [stored, setStored] = useState(0);
  const [pending, setPending] = useState(0);
  const now = useRef<BonewiseRecord>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const show = useCallback((next: BonewiseRecord) => {
    now.current = next;
    setRecord(next);
  }, []);

  const reload = useCallback(async () => {
    try {
      const [answer, table] = await Promise.all([api.record(id), loadFoodTable()]);
      show(answer.value);
      setFoods(table);
      setStored((n) => n + 1);
      setTrouble(undefined);
    } catch (error) {
      setTrouble(messageOf(error));
    }
  }, [id, show]);
  useEffect(() => {
    void reload();
  }, [reload]);

  // Sent one after the other: the store sees changes in the order in which they were made.
  const send = useCallback(
    <T,>(work: () => Promise<T>): Promise<T | undefined> => {
      setPending((n) => n + 1);
      const sent = queue.current.then(work).then(
        (answer) => {
          setStored((n) => n + 1);
          return answer;
        },
        async (error: unknown) => {
          tellOf(say('app.notSaved', { why: messageOf(error) }));
          await reload();
          return undefined;
        },
      );
      queue.current = sent.finally(() => setPending((n) => n - 1));
      return sent;
    },
    [reload],
  );

  const change = useCallback(
    (wanted: Change, words?: string) => {
      const before = now.current;
      if (!before) return;
      const back = inverseOf(before, wanted);
      show(applied(before, wanted));
      const sent = send(() => api.change(id, wanted));
      if (words === undefined) return;
      offerUndo(words, () => {
        if (now.current) show(applied(now.current, back));
        void sent.then((answer) => (answer ? send(() => api.undo(id, answer.change)) : undefined));
      });
    },
    [id, send, show],
  );

  showUnits(record?.preferences.at(-1)?.units ?? 'metric');
  const wall = useWallDay();
  const asOf = record ? dayOf(record, wall) : '';
  const assessment = useMemo(
    () => (record && foods ? assess(record, asOf, { foods }) : undefined),
    [record, foods, asOf],
  );
  const value = useMemo<Session | undefined>(
    () =>
      record && foods && assessment
        ? { id, record, asOf, foods, assessment, stored, saving: pending > 0, change, reload }
        : undefined,
    [id, record, asOf, foods, assessment, stored, pending, change, reload],
  );
  if (!value) return waiting(trouble);
  return <SessionContext value={value}>{children}</SessionContext>;
}
