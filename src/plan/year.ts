import type { Assessment } from '../assessment/types.ts';
import { currentWeek, layYear, type ProgrammeState, type ProgrammeWeek } from '../loading/index.ts';
import type { Day } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';
import { programmeOf } from './programme.ts';
import type { TrainingWeek, TrainingYear } from './types.ts';

/** What each phase is for, in a reader's words. */
const PHASE_SAYS = ['Learn the movements', 'Build up', 'Heavier, fewer repeats', 'Keep it up'] as const;

/** What is other than in the week before, for somebody who reads the table. */
function changesOf({ state, plan }: ProgrammeWeek, before: ProgrammeState | undefined): string[] {
  const says: string[] = [];
  if (before && state.phase !== before.phase) says.push(`Phase ${state.phase}: ${PHASE_SAYS[state.phase]}`);
  const strength = plan.sessions.some((s) => s.items.some((i) => i.modality === 'resistance'));
  if (plan.deload && (strength || plan.impacts > 0)) says.push('Lighter week');
  if (!before || state.phase !== before.phase) return says;
  const percent = (now: number, then: number): string => `+${Math.round((now / then - 1) * 1000) / 10} %`;
  if (strength && state.lowerLoad > before.lowerLoad) says.push(`Legs ${percent(state.lowerLoad, before.lowerLoad)}`);
  if (strength && state.upperLoad > before.upperLoad) says.push(`Arms ${percent(state.upperLoad, before.upperLoad)}`);
  if (state.impactsPerDay > before.impactsPerDay && plan.impacts > 0)
    says.push(`Up to ${state.impactsPerDay} landings a day`);
  return says;
}

function weekSaid(week: ProgrammeWeek, n: number, before: ProgrammeState | undefined): TrainingWeek {
  const { plan, state } = week;
  return {
    week: n + 1,
    from: plan.date,
    phase: state.phase,
    lighter: plan.deload,
    sessions: plan.sessions.length,
    strengthSessions: Math.max(plan.resistanceSessions.spine, plan.resistanceSessions.hip),
    minutes: plan.sessions.reduce((sum, s) => sum + s.minutes, 0),
    landings: plan.impacts,
    changes: changesOf(week, before),
  };
}

/**
 * Twelve months from `startDate` as they go when every week goes as planned, from where the log has brought the programme.
 * An outlook: each week is laid again from what was done. A stopped programme has no weeks, and says why.
 */
export function trainingYear(facts: Facts, assessment: Assessment, startDate: Day): TrainingYear {
  const { request, log, state, trackSays } = programmeOf(facts, assessment, startDate);
  // Also what came up in this very week, and has not reached the state yet.
  const now = currentWeek(log, state, request);
  if (now.stopped) return { trackSays, weeks: [], stopped: now.notes.slice(0, 2).join(' ') };
  const laid = layYear(request, state);
  const weeks = laid.map((week, n) => weekSaid(week, n, laid[n - 1]?.state));
  // Somebody for whom nothing may be planned is told so, not shown a year of empty weeks.
  return weeks.some(({ sessions }) => sessions > 0)
    ? { trackSays, weeks }
    : { trackSays, weeks: [], stopped: laid[0]?.plan.notes[0] };
}
