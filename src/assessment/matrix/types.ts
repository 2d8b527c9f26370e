import type { HeartClaim, Verdict } from '../../evidence/index.ts';
import type { HeartFood } from '../../heart/index.ts';
import type { Adequacy, UsualIntake } from '../../nutrition/index.ts';
import type { Day } from '../../record/index.ts';
import type { AbsorbableView, Absorbed } from './absorbable.ts';
import type { BoneRole, ComponentKey } from './components.ts';
import type { Moves } from './moves.ts';

/** Mean over the logged days of a window, food and supplements apart; undefined is not known, which is not zero. */
export interface WindowIntake {
  /** Logged days it is the mean of. */
  days: number;
  food: number | undefined;
  supplements: number | undefined;
  total: number | undefined;
  /** Something eaten had no figure: the total is a lower bound. */
  atLeast: boolean;
  /** Share of the eaten weight with a figure, 0 to 1. */
  knownShareOfWeight: number;
  state: 'below' | 'met' | 'above limit' | 'over' | 'unknown' | 'no target';
  /** What is missing to the aim; undefined where unknown. */
  gap: number | undefined;
  /** Of calcium: what is absorbed of it, beside the plain figure. */
  absorbed?: Absorbed;
}

/** How sure the figures of a row are, by the longer window. */
export interface Sureness {
  loggedDays: number;
  foods: number;
  knownFoods: number;
  /** Share of the eaten weight with a figure, 0 to 1. */
  knownShareOfWeight: number;
  /** Standard deviation between days, from two days on. */
  sdBetweenDays: number | undefined;
  /** The mean a day with every figure at the low and at the high end of what tables say, where they differ by much. */
  tablesRange: { low: number; high: number } | undefined;
  /** What is usual from food, with its range, once the swing between days is taken out. */
  usual: UsualIntake | undefined;
  /** Probability that the usual intake is enough, by the EAR or AI. */
  adequacy: Adequacy | undefined;
  says: string;
}

export interface MatrixRow {
  component: ComponentKey;
  label: string;
  /** UCUM unit of the amounts, or servings. */
  unit: string;
  /** Nutrients are means a day, servings means a week. */
  per: 'day' | 'week';
  roles: BoneRole[];
  /** What it does in bone in a few words. */
  role: string;
  /** The day itself, as far as it is logged. */
  today: WindowIntake;
  last7: WindowIntake;
  last28: WindowIntake;
  target: { min?: number; max?: number; kind: string; source: string } | undefined;
  upperLimit: { value: number; scope: 'total' | 'supplement'; source: string } | undefined;
  /** Above this, less than the upper limit, a word of caution is due. */
  caution: { above: number; source: string } | undefined;
  aim: 'reach' | 'keep under' | 'none';
  sureness: Sureness;
  verdict: Verdict;
  claim: string;
  sources: string[];
  /** In one line, where people hear more than trials show. */
  contested: string | undefined;
  /** Verdict, claim and sources for the heart, where that is what it is eaten for. */
  forHeart: HeartClaim | undefined;
  /** Foods the person already eats that would move it most. */
  moves: Moves;
}

/** The Skeletal Support Matrix of a person on a day. */
export interface MatrixView {
  asOf: Day;
  days7: number;
  days28: number;
  rows: MatrixRow[];
  absorbable: AbsorbableView;
  /** The screener and saturated fat; the rows of heart and gut are those with that role. */
  heart: HeartFood;
}
