import { keep, kept } from './kept.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const themeNow = (): Theme =>
  (themes as readonly string[]).includes(kept('theme') ?? '') ? (kept('theme') as Theme) : 'system';

/** Shows the page light, dark, or as the device says. */
export function showTheme(theme: Theme): void {
  keep('theme', theme === 'system' ? undefined : theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
