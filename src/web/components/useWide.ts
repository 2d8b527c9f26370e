import { useCallback, useSyncExternalStore } from 'react';

/** From here on things stand side by side; the style sheets break at the same width. */
const DESK_PX = 900;

/** Whether the window is at least so wide: unless said, a desk's rather than a phone's. */
export function useWide(fromPx = DESK_PX): boolean {
  const query = `(min-width: ${fromPx}px)`;
  const subscribe = useCallback(
    (listener: () => void): (() => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
