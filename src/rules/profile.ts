import type { Facts } from './facts.ts';

/** Guideline profiles that a person or clinic can choose; where they disagree the finding says so. */
export const profiles = ['default', 'asco', 'uk'] as const;
export type Profile = (typeof profiles)[number];

export const profileLabels: Record<Profile, string> = {
  default: 'joint position statement 2017',
  asco: 'ASCO 2019',
  uk: 'UK expert group 2008',
};

/** The profile that the record's newest preferences name. */
export const profileOf = (facts: Facts): Profile => facts.preferences?.guideline ?? 'default';
