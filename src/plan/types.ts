import type { Certainty } from '../evidence/index.ts';
import type { MealPlan } from '../meals/index.ts';
import type { Day } from '../record/index.ts';
import type { Because, SuggestionClass } from '../rules/index.ts';

/** Something worth doing, with what it closes, how sure that is, and what it asks of the person. */
export interface Action {
  id: string;
  /** "A cup of milk, or oat drink with added calcium, at breakfast" */
  title: string;
  /** "Adds about 300 mg of calcium. You are about 310 mg short on most days." */
  why: string;
  kind: 'ask' | 'food' | 'supplement' | 'training' | 'check' | 'record';
  suggestion: SuggestionClass | undefined;
  /** Rule or gap it comes from. */
  rule: string | undefined;
  /** For rules with several findings: which. */
  about?: string | undefined;
  because: Because[];
  sources: string[];
  certainty: Certainty;
  /** 1 a word or a tap, 2 a change in the week, 3 a habit. */
  effort: 1 | 2 | 3;
  within?: string | undefined;
}

/** One dose of the day's timetable. */
export interface SupplementDose {
  time: string;
  what: string;
  amount: { value: number; unit: string } | undefined;
  with: 'breakfast' | 'lunch' | 'dinner' | 'bedtime' | 'empty stomach';
  /** Taken already, or proposed by the plan to close a gap. */
  origin: 'taken now' | 'proposed';
  note?: string | undefined;
  rules: string[];
  /** Why at this time: what it keeps clear of and goes with, with the screen where there is one. */
  because: { says: string; rule: string | undefined }[];
  /** For doses taken now: what a tick is kept under. `time` is the one in the record, also where another is proposed. */
  tick?: { id: string; time: string; units: number } | undefined;
}

export interface SupplementPlan {
  /** What food and supplements taken now leave open. */
  gaps: {
    nutrient: string;
    label: string;
    unit: string;
    intake: number | undefined;
    target: number;
    gap: number;
    closedBy: 'food' | 'supplement' | 'ask first';
    says: string;
  }[];
  timetable: SupplementDose[];
  /** What stands against the times of today; said first. */
  conflicts: { says: string; rule: string | undefined }[];
  /** Vitamin K2 as MK-7 is in the timetable only where the person asked for it; what trials say goes with it. */
  mk7: { state: 'not asked for' | 'asked for' | 'taken now' | 'held back'; rule: string | undefined };
  notes: { says: string; rule: string | undefined; sources: string[] }[];
}

export interface CalendarEntry {
  /** Day it is due; entries overdue keep their day. */
  due: Day;
  overdue: boolean;
  what: string;
  why: string;
  kind: 'scan' | 'lab' | 'visit' | 'dental' | 'dose' | 'measure' | 'review';
  rule: string;
  sources: string[];
}

export interface Question {
  question: string;
  why: string;
  rule: string | undefined;
  about?: string | undefined;
  sources: string[];
}

/** A suggestion that the screens hold back, shown with its reason. */
export interface Suppressed {
  suggestion: SuggestionClass;
  title: string;
  rule: string;
  says: string;
  because: Because[];
  /** What is fine instead, where there is something. */
  instead?: string | undefined;
  /** True where something in the record asks for it now; false for a standing "not for you". Show the first openly, fold the rest. */
  prompted: boolean;
}

export interface TrainingSession {
  kind: string;
  minutes: number;
  exercises: {
    id: string;
    name: string;
    /** The dose in words; the numbers of it follow, each where it applies. */
    dose: string;
    sets?: number | undefined;
    /** Least and most. */
    reps?: readonly [number, number] | undefined;
    /** Per repeat, or of a set that is timed. */
    holdSeconds?: number | undefined;
    restSeconds?: number | undefined;
    /** Landings in all. */
    impacts?: number | undefined;
    /** Only where the dose is time. */
    minutes?: number | undefined;
    how: string[];
    easier?: string | undefined;
    harder?: string | undefined;
  }[];
}

export interface TrainingPlan {
  track: string;
  trackSays: string;
  phase: number;
  because: string[];
  days: { date: Day; sessions: TrainingSession[] }[];
  /** Minutes of the week by modality, and what they aim at. */
  minutesByModality: Record<string, number>;
  honest: string;
  /** `asks`: the answer to it opens the programme. */
  needsSignOff?: { rule: string; says: string; asks?: true }[] | undefined;
  /** Nothing is planned until a clinician has looked. */
  stopped?: true;
  notes: string[];
  /** Where the week stays short of its aim, and why. */
  unmet: { what: string; planned: number; aim: number; unit: string; because: string }[];
}

/** One week of the outlook over a year. */
export interface TrainingWeek {
  /** 1 to 52. */
  week: number;
  from: Day;
  phase: number;
  /** Every fourth week has less. */
  lighter: boolean;
  sessions: number;
  strengthSessions: number;
  minutes: number;
  /** Landings in the whole week. */
  landings: number;
  /** What is other than in the week before. */
  changes: string[];
}

export interface TrainingYear {
  trackSays: string;
  weeks: TrainingWeek[];
  /** Why there are no weeks. */
  stopped?: string | undefined;
}

/** What to do this week and on what basis. */
export interface Plan {
  asOf: Day;
  days: number;
  /** Ranked; the first three are the next best actions. */
  actions: Action[];
  meals: MealPlan;
  supplements: SupplementPlan;
  training: TrainingPlan;
  calendar: CalendarEntry[];
  questions: Question[];
  suppressed: Suppressed[];
}
