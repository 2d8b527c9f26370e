import type { Equipment, Modality, Site, Tag } from '../catalogue/types.ts';
import type { IsoWeekday } from '../days.ts';
import type { Restriction } from '../limits/types.ts';

export type Phase = 0 | 1 | 2 | 3;
export type Experience = 'new' | 'some' | 'experienced';

/** What was trained before or already in this week, so that rest and dose are kept. */
export interface AlreadyDone {
  /** Resistance sessions of the last days, with the sites they loaded at rank 2 or more. */
  readonly resistance: readonly { readonly date: string; readonly sites: readonly Site[] }[];
  readonly aerobicMinutes: number;
  readonly balanceMinutes: number;
  readonly impactDays: number;
}

export interface WeekRequest {
  /** First of the seven days, YYYY-MM-DD. */
  readonly date: string;
  readonly restrictions: readonly Restriction[];
  readonly daysAvailable: readonly IsoWeekday[];
  /** The same for every day, or by weekday; a day without a figure has none. */
  readonly minutesPerDay: number | Partial<Record<IsoWeekday, number>>;
  /** Beyond what every home has (chair, wall, worktop, floor, cushion, broom stick). */
  readonly equipment: readonly Equipment[];
  readonly experience: Experience;
  readonly phase: Phase;
  /** 1, 2, 3 ... within the phase. */
  readonly weekInPhase: number;
  readonly deload?: boolean;
  /** Overrides the ramp of the phase, never its ceiling. */
  readonly impactsPerDay?: number;
  /** Exercise ids, patterns or modalities. */
  readonly likes?: readonly string[];
  /** Never planned; the same words. */
  readonly dislikes?: readonly string[];
  /** Movements the person does not want, such as 'floor' or 'grip'. */
  readonly avoidTags?: readonly Tag[];
  /** A qualified person is beside at the resistance sessions. */
  readonly supervision?: boolean;
  /** Rung of the balance ladder that a test lets begin on; the lowest without one. */
  readonly balanceRung?: number;
  /** Legs begin with getting up from a chair. */
  readonly legsFromChair?: boolean;
  readonly already?: AlreadyDone;
}

export interface PlannedItem {
  readonly exerciseId: string;
  readonly name: string;
  readonly modality: Modality;
  readonly minutes: number;
  readonly sets?: number;
  readonly reps?: readonly [number, number];
  /** Seconds per hold, for exercises that are held. */
  readonly holdSeconds?: number;
  /** Borg 6 to 20. */
  readonly rpe?: readonly [number, number];
  readonly percent1Rm?: readonly [number, number];
  readonly impacts?: number;
  readonly restSeconds?: number;
}

export interface PlannedSession {
  readonly date: string;
  /** All of it, the warm-up included. */
  readonly minutes: number;
  readonly warmUpMinutes: number;
  readonly items: readonly PlannedItem[];
}

export interface Unmet {
  readonly what: 'resistance' | 'impact' | 'aerobic' | 'balance' | 'posture';
  readonly planned: number;
  readonly aim: number;
  readonly unit: 'sessions' | 'days' | 'minutes';
  readonly because: string;
}

export interface WeekPlan {
  readonly date: string;
  readonly phase: Phase;
  readonly deload: boolean;
  readonly sessions: readonly PlannedSession[];
  readonly minutesByModality: Partial<Record<Modality, number>>;
  readonly impacts: number;
  readonly resistanceSessions: Readonly<Record<'spine' | 'hip', number>>;
  /** Nothing more is planned, by what was logged. */
  readonly stopped?: true;
  /** Where the week stays short of its aim, and why. */
  readonly unmet: readonly Unmet[];
  /** Plain sentences: what holds this week, and what exercise can and cannot do. */
  readonly notes: readonly string[];
}
