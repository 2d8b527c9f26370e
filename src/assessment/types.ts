import type { Verdict } from '../evidence/index.ts';
import type { LabView } from '../guidelines/index.ts';
import type { HeartView } from '../heart/index.ts';
import type { HormonesView, PersonGroup } from '../hormones/index.ts';
import type { JointsView } from '../joints/index.ts';
import type { NutrientKey } from '../nutrition/index.ts';
import type { Day } from '../record/index.ts';
import type { Because, Finding, Guard, OpenRule } from '../rules/index.ts';
import type { SkeletonView } from '../skeleton/index.ts';
import type { LoadingView } from './loading.ts';

/** One row of the food page: what a nutrient's intake is, against its aim, and how much of it is known. */
export interface IntakeRow {
  nutrient: NutrientKey;
  label: string;
  /** UCUM unit of every amount in the row, per day. */
  unit: string;
  /** Means a day over the logged days. Undefined: nothing is known, which is not zero. */
  food: number | undefined;
  supplements: number | undefined;
  total: number | undefined;
  /** True when foods without a value were eaten, so that the total is a lower bound. */
  atLeast: boolean;
  /** Share of the eaten weight whose foods have a value, 0 to 1. */
  knownShareOfWeight: number;
  knownFoods: number;
  foods: number;
  /** Standard deviation between days, where there are two or more. */
  sdBetweenDays: number | undefined;
  /** Aim a day; a second figure where the source gives a range. */
  target: { min?: number; max?: number; kind: string; source: string } | undefined;
  upperLimit: { value: number; scope: 'total' | 'supplement'; source: string } | undefined;
  /** Limits (sodium, saturated fat) are to be kept under; everything else is to be reached. */
  aim: 'reach' | 'keep under' | 'none';
  state: 'below' | 'met' | 'above limit' | 'over' | 'unknown' | 'no target';
  /** What is missing to the aim; 0 where it is met; undefined where unknown. */
  gap: number | undefined;
  /** Role in bone in a few words, and the evidence for it. */
  role: string;
  verdict: Verdict;
  claim: string;
}

export interface IntakeView {
  from: Day;
  to: Day;
  /** Days with at least one line. */
  days: number;
  rows: IntakeRow[];
}

export interface PersonView {
  name: string | undefined;
  age: number;
  sex: 'female' | 'male';
  group: PersonGroup;
  weightKg: number | undefined;
  heightCm: number | undefined;
  bmi: number | undefined;
}

/** What the facts of a record mean on a day. Derived, never stored as truth. */
export interface Assessment {
  asOf: Day;
  person: PersonView;
  skeleton: SkeletonView;
  targets: { nutrient: NutrientKey; unit: string; target: IntakeRow['target']; upperLimit: IntakeRow['upperLimit'] }[];
  intake: IntakeView;
  loading: LoadingView;
  labs: LabView;
  heart: HeartView;
  joints: JointsView;
  hormones: HormonesView;
  findings: Finding[];
  /** Rules that could fire if something were known, and the questions that would settle most of them. */
  open: OpenRule[];
  questions: { need: string; question: string; answers: string; settles: number }[];
  /** Classes of suggestion that are held back for this person. */
  guards: Guard[];
  /** Medicines that no table knows: kept, shown, never silently passed. */
  notScreened: { name: string; because: Because }[];
}
