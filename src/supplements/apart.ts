import { type Minutes, toMinutes } from './clock.ts';

/** What a dose holds that timing depends on, in mg of the element; vitamin D, K and the like count as fat-soluble. */
export interface Holds {
  readonly calciumMg: number;
  readonly ironMg: number;
  readonly zincMg: number;
  readonly magnesiumMg: number;
  readonly fatSoluble: boolean;
}

export const NOTHING: Holds = { calciumMg: 0, ironMg: 0, zincMg: 0, magnesiumMg: 0, fatSoluble: false };

/** Calcium, iron, zinc and magnesium bind medicines in the gut alike; some medicines take fat and its vitamins away. */
export type Binds = 'minerals' | 'fat-soluble' | 'everything';

/** A medicine at a time that some supplements must keep clear of. */
export interface Spacing {
  medicine: string;
  time: string;
  /** Minutes that a supplement must stay clear before and after the medicine. */
  before: Minutes;
  after: Minutes;
  binds: Binds;
  rule: string;
}

type Keep = Omit<Spacing, 'medicine' | 'time'>;

const H = 60;

/** Medicine classes that supplements keep away from, with the screen that says so and its sources (safety/absorption.ts). */
const byClass: Readonly<Record<string, Keep>> = {
  levothyroxine: { before: 4 * H, after: 4 * H, binds: 'minerals', rule: 'S03' },
  // Before the tablet nothing from midnight on; after it, an hour covers the longest wait (ibandronate).
  'oral-bisphosphonate': { before: 24 * H, after: H, binds: 'everything', rule: 'S04' },
  tetracycline: { before: 3 * H, after: 3 * H, binds: 'minerals', rule: 'S05' },
  quinolone: { before: 6 * H, after: 2 * H, binds: 'minerals', rule: 'S06' },
  orlistat: { before: 2 * H, after: 2 * H, binds: 'fat-soluble', rule: 'S10' },
  'bile-acid-sequestrant': { before: H, after: 4 * H, binds: 'everything', rule: 'S10' },
};

/** Quinolones differ by their labels: cipro 2 h before or 6 h after minerals, levofloxacin 2 and 2, moxifloxacin 4 and 8. */
const byName: Readonly<Record<string, Partial<Keep>>> = {
  levofloxacin: { before: 2 * H, after: 2 * H },
  moxifloxacin: { before: 8 * H, after: 4 * H },
};

export const spacedClasses: readonly string[] = Object.keys(byClass);

/**
 * The spacing that a medicine asks of supplements, at the times the person takes it.
 * @param drugClass one of {@link spacedClasses}; any other class asks for none
 */
export const spacingOf = (drugClass: string, medicine: string, times: readonly string[]): Spacing[] => {
  const rule = byClass[drugClass];
  return rule ? times.map((time) => ({ medicine, time, ...rule, ...byName[medicine.toLowerCase()] })) : [];
};

/** Whether a dose that holds this is one the medicine's spacing is about. */
export const concerns = ({ binds }: Spacing, holds: Holds): boolean =>
  binds === 'everything' ||
  (binds === 'fat-soluble' && holds.fatSoluble) ||
  (binds === 'minerals' && holds.calciumMg + holds.ironMg + holds.zincMg + holds.magnesiumMg > 0);

/** Whether a supplement at this time comes too near to the medicine. */
export function tooClose(when: Minutes, spacing: Spacing): boolean {
  const distance = when - toMinutes(spacing.time);
  return distance >= 0 ? distance < spacing.after : -distance < spacing.before;
}

/** Iron beside calcium or zinc is taken up less: two hours apart is usual advice (MedlinePlus, taking iron). */
export const IRON_APART: Minutes = 2 * H;
/** Less than this beside the iron does not matter much: a multivitamin's share (our reading). */
const LITTLE = { ironMg: 10, calciumMg: 200, zincMg: 10 };

/** Why two doses should not be swallowed together, or nothing; the same whichever is named first. */
export const getInTheWay = (a: Holds, b: Holds): string | undefined => ironBeside(a, b) ?? ironBeside(b, a);

function ironBeside(iron: Holds, other: Holds): string | undefined {
  if (iron.ironMg < LITTLE.ironMg) return undefined;
  if (other.calciumMg >= LITTLE.calciumMg) return 'iron and calcium two hours apart';
  if (other.zincMg >= LITTLE.zincMg) return 'iron and zinc two hours apart';
  return undefined;
}

/** Elemental calcium in one dose: above it the share that is absorbed falls. */
export const CALCIUM_DOSE_MG = 500;
/** Doses nearer than this share a sitting. */
export const SITTING: Minutes = 60;
