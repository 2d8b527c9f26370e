import { BPAQ_LOADS, type BpaqActivity, exercise, forbiddenBy } from '../../loading/index.ts';
import type { Moves } from './moves.ts';

/** Activities of the questionnaire of bone loading. */
export const activities = Object.keys(BPAQ_LOADS) as BpaqActivity[];

/** The exercise that stands for an activity when it is asked whether it is for this person; games not named here are like tennis. */
const LIKE: Partial<Record<BpaqActivity, string>> = {
  swimming: 'E59',
  rowing: 'E62',
  cycling: 'E60',
  stairmaster: 'E07',
  'walking or hiking': 'E02',
  'resistance training, legs': 'E37',
  running: 'E13',
  dancing: 'E31',
  ballet: 'E17',
  'high-impact aerobics or cheerleading': 'E24',
  gymnastics: 'E20',
};

/** What may be offered as done lately: what was written down is shown whatever it is, nothing else that is held back. */
export function activitiesFor({ restrictions, options }: Pick<Moves, 'restrictions' | 'options'>): BpaqActivity[] {
  return activities.filter((activity) => {
    const like = exercise(LIKE[activity] ?? 'E26');
    return like !== undefined && forbiddenBy(like, restrictions, options).length === 0;
  });
}
