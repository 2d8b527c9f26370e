import { type RefObject, useEffect, useRef } from 'react';

/** Brings the first field that cannot be as it stands into sight, and puts the focus there, whenever problems are found. */
export function useFirstWrong<E extends HTMLElement>(problems: readonly unknown[]): RefObject<E | null> {
  const form = useRef<E>(null);
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  return form;
}
