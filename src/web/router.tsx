import { type ReactNode, useCallback, useEffect, useSyncExternalStore } from 'react';
import { RouterProvider } from 'react-aria-components';

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Goes to another page of the app without leaving it. */
export function go(path: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, '', path);
  else window.history.pushState(null, '', path);
  tell();
  if (!replace) window.scrollTo(0, 0);
}

/** The path of the address, like /food. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => window.location.pathname);

/** The parts of a path after its first: /finding/AIBL-1 gives ['finding', 'AIBL-1']. */
export const partsOf = (path: string): string[] => path.split('/').filter(Boolean).map(decodeURIComponent);

/** Lets every link of the component library move within the app; puts focus on the new page's heading. */
export function Router({ children }: { children: ReactNode }) {
  const path = usePath();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what triggers it
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [path]);
  const navigate = useCallback((to: string) => go(to), []);
  return <RouterProvider navigate={navigate}>{children}</RouterProvider>;
}
