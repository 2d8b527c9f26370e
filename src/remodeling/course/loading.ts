/** Named loading programmes, in the model's unit: 1 is a supervised programme of resistance and impact, kept to. */
export interface SiteLoading {
  ls: number;
  th: number;
  fn: number;
}

export const programmes = {
  usual: { ls: 0, th: 0, fn: 0 },
  // Walking has not been shown to move density: zero, not a little.
  walking: { ls: 0, th: 0, fn: 0 },
  'home-exercise': { ls: 0.3, th: 0.3, fn: 0.3 },
  'resistance-and-impact': { ls: 1, th: 1, fn: 1 },
  'high-intensity-resistance-and-impact': { ls: 1.8, th: 1.6, fn: 1.6 },
} as const satisfies Record<string, SiteLoading>;
export type ProgrammeName = keyof typeof programmes;
export const programmeNames = Object.keys(programmes) as ProgrammeName[];
