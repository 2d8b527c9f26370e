import type { Restriction } from '../limits/types.ts';
import { HONEST } from './texts.ts';

/** Plain sentences under a week: first what holds this person back and why, then what exercise can and cannot do. */
export function notesFor(restrictions: readonly Restriction[], anySession: boolean): string[] {
  const has = (id: string): boolean => restrictions.some((r) => r.screenId === id);
  const blocked = restrictions.some((r) => r.limits?.noProgramme);
  const because = restrictions.filter((r) => !r.screenId.startsWith('TRACK-')).map((r) => r.because);
  if (blocked) return [...because, ...(anySession ? [HONEST.walking] : []), HONEST.stop];
  return [
    ...because,
    ...(has('S62') ? [HONEST.physio] : []),
    HONEST.trials,
    HONEST.walking,
    ...(has('S65') ? [HONEST.joints] : []),
    ...(has('S66') ? [HONEST.falls] : []),
    HONEST.medicine,
    HONEST.stop,
  ];
}
