import { useState } from 'react';
import { useSession } from './session.tsx';

/** What was begun and not saved, as long as the page is open: a press beside a sheet must cost nobody their typing. */
const begun = new Map<string, unknown>();

/**
 * A draft that outlives its form until it is saved or thrown away.
 * @param key names the form; none where a draft is not kept
 */
export function useDraft<T>(key: string | undefined, begin: T) {
  const { id } = useSession();
  const name = key === undefined ? undefined : `${id} ${key}`;
  const [draft, setDraft] = useState<T>(() => (name === undefined ? begin : ((begun.get(name) as T) ?? begin)));
  return {
    draft,
    /** Whether it was begun before this form was opened, or in it. */
    isBegun: name !== undefined && begun.has(name),
    set: (next: T): void => {
      if (name !== undefined) begun.set(name, next);
      setDraft(next);
    },
    forget: (): void => {
      if (name !== undefined) begun.delete(name);
    },
    startOver: (): void => {
      if (name !== undefined) begun.delete(name);
      setDraft(begin);
    },
  };
}
