import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastWords {
  text: string;
  undo?: () => void;
}

/** How long a change can be taken back; the clock stands still while the toast is touched or focused. */
export const UNDO_MS = 10_000;

export const toasts = new ToastQueue<ToastWords>({ maxVisibleToasts: 1 });

/** Says what was done and offers to take it back. */
export function offerUndo(text: string, undo: () => void): void {
  toasts.add({ text, undo }, { timeout: UNDO_MS });
}

/** Says something that needs no answer. */
export function tellOf(text: string): void {
  toasts.add({ text }, { timeout: UNDO_MS });
}
