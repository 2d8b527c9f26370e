import type { Modality } from '../catalogue/types.ts';

export interface LoggedSet {
  readonly reps: number;
  readonly loadKg?: number;
  /** Borg 6 to 20. */
  readonly rpe?: number;
}

/** One exercise as logged, or a session as a whole. What was not written down is unknown, not zero. */
export interface LoggedSession {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM, where known. */
  readonly time?: string;
  readonly exerciseId?: string;
  /** Used where there is no exercise of the catalogue. */
  readonly modality?: Modality;
  readonly minutes?: number;
  readonly sets?: readonly LoggedSet[];
  /** Landings or blows. */
  readonly impacts?: number;
  readonly steps?: number;
  /** Effort of the whole, Borg 6 to 20. */
  readonly rpe?: number;
  /** Ticked as "done as planned": effort then counts as within its aim. */
  readonly asPlanned?: boolean;
  /** Pain before the session, 0 to 10. */
  readonly painBefore?: number;
  /** Worst pain on the morning after, 0 to 10. */
  readonly painNextMorning?: number;
}
