import {
  addTo,
  type BonewiseRecord,
  type Day,
  type Fact,
  type FactKind,
  factKinds,
  readFact,
} from '../../record/index.ts';
import type { Change } from '../api.ts';

/** A new id for a fact made in the page. The page may be served over plain HTTP, where randomUUID is missing. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (b) => b.toString(36).padStart(2, '0')).join('');
}

/** A fact with an id, checked as the record checks it. @throws BadInput */
export function factOf<K extends FactKind>(kind: K, given: object): Fact<K> {
  return readFact(kind, { source: { kind: 'typed', by: 'person' }, id: newId(), ...given }) as Fact<K>;
}

type Lists = Record<FactKind, { id: string }[]>;

/** The record after a change; the record given is left as it is. */
export function applied(record: BonewiseRecord, change: Change): BonewiseRecord {
  const lists = { ...record } as unknown as Lists;
  for (const { kind, id } of change.remove ?? []) lists[kind] = lists[kind].filter((fact) => fact.id !== id);
  for (const { kind, fact } of change.replace ?? []) {
    const replaced = fact as { id: string };
    lists[kind] = lists[kind].map((old) => (old.id === replaced.id ? replaced : old));
  }
  for (const { kind, fact } of change.add ?? []) lists[kind] = [...lists[kind], fact as { id: string }];
  return lists as unknown as BonewiseRecord;
}

/** The change that takes a change back, seen from the record before it. */
export function inverseOf(record: BonewiseRecord, change: Change): Change {
  const lists = record as unknown as Lists;
  const before = (kind: FactKind, id: string) => lists[kind].find((fact) => fact.id === id);
  return {
    add: (change.remove ?? []).flatMap(({ kind, id }) => {
      const fact = before(kind, id);
      return fact ? [{ kind, fact }] : [];
    }),
    replace: (change.replace ?? []).flatMap(({ kind, fact }) => {
      const old = before(kind, (fact as { id: string }).id);
      return old ? [{ kind, fact: old }] : [];
    }),
    remove: (change.add ?? []).map(({ kind, fact }) => ({ kind, id: (fact as { id: string }).id })),
  };
}

/**
 * The day that a record is looked at from: today; for an invented person the day after the story's last entry, so that
 * an example does not go stale. What is ticked meanwhile does not move it.
 */
export function dayOf(record: BonewiseRecord, today: Day): Day {
  if (!record.example) return today;
  const told = [...record.diary, ...record.symptoms, ...record.scans, ...record.labs, ...record.training];
  const last = told.reduce(
    (newest, { date, source }) => (source.kind === 'example' && date > newest ? date : newest),
    '',
  );
  if (last === '') return today;
  const next = addTo(last, { days: 1 });
  return next < today ? next : today;
}

/** Names of all kinds of facts. */
export const kinds = Object.keys(factKinds) as FactKind[];
