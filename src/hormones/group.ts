import { type Because, type Facts, isKnown, type Need } from '../rules/index.ts';
import { type InhibitorUse, inhibitorUse } from './inhibitor.ts';
import { type Menopause, menopause } from './menopause.ts';

/** Which guideline path a person is on, and which scan score is read. */
export interface PersonGroup {
  key: 'postmenopausal woman' | 'premenopausal woman' | 'woman' | 'man of 50 or over' | 'man under 50';
  /** The rule that leads; undefined as long as the menopausal state must be asked first. */
  path: 'AIBL-1' | 'AIBL-0' | 'MEN-AI-1' | 'general' | undefined;
  /** T for women after menopause and men of 50 or over, else Z (ISCD). */
  scores: 'T' | 'Z' | undefined;
  inhibitor: InhibitorUse['state'];
  /** True where menopause is concluded from age or an operation. */
  presumed: boolean;
  says: string;
  because: Because[];
  need: Need | undefined;
}

const MEN_T_FROM_AGE = 50; // ISCD: T-scores for men from 50 on

/** The path through the guidelines for the person as they are on the day. */
export function personGroup(facts: Facts): PersonGroup {
  return facts.derive('personGroup', () => (facts.sex === 'male' ? man(facts) : woman(facts)));
}

function man(facts: Facts): PersonGroup {
  const use = inhibitorUse(facts);
  const { value: age, because } = facts.age;
  const on = use.state === 'taking' || use.state === 'planned';
  const older = age >= MEN_T_FROM_AGE;
  return {
    key: older ? 'man of 50 or over' : 'man under 50',
    path: on ? 'MEN-AI-1' : 'general',
    scores: older ? 'T' : 'Z',
    inhibitor: use.state,
    presumed: false,
    says: `Man of ${age}${on ? ', on an aromatase inhibitor: no guideline covers this, our own rule applies' : ''}`,
    because: [...because, ...use.because],
    need: undefined,
  };
}

function woman(facts: Facts): PersonGroup {
  const use = inhibitorUse(facts);
  const on = use.state === 'taking' || use.state === 'planned';
  const state = menopause(facts);
  const common = { inhibitor: use.state, presumed: false, need: undefined };
  if (!isKnown(state)) {
    return {
      ...common,
      key: 'woman',
      path: on ? undefined : 'general',
      scores: undefined,
      says: 'Woman; whether before or after menopause is not known yet',
      because: use.because,
      need: state.need,
    };
  }
  const after = state.value.state === 'postmenopausal';
  return {
    ...common,
    key: after ? 'postmenopausal woman' : 'premenopausal woman',
    path: on ? (after ? 'AIBL-1' : 'AIBL-0') : 'general',
    scores: after ? 'T' : 'Z',
    presumed: state.value.presumed,
    says: `Woman. ${state.value.says}${pathWords(on, after, state.value)}`,
    because: [...state.because, ...use.because],
  };
}

const pathWords = (on: boolean, after: boolean, state: Menopause): string => {
  if (!on) return '';
  if (after) return '. On an aromatase inhibitor: the joint position statement applies';
  return state.induced
    ? '. On an aromatase inhibitor with the ovaries silenced: the usual rule does not apply'
    : '. On an aromatase inhibitor: the usual rule does not apply';
};
