/** What this browser keeps for itself: who was looked at last, and light or dark. Never a health fact. */
type Key = 'person' | 'theme';

export function kept(key: Key): string | undefined {
  try {
    return localStorage.getItem(`bonewise.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(key: Key, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`bonewise.${key}`);
    else localStorage.setItem(`bonewise.${key}`, value);
  } catch {
    // A browser that keeps nothing still works; the choice is then for this visit.
  }
}
