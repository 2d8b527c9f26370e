/** What a watch or an app wrote down, as it can stand in the training log once the person has agreed. */
export interface ImportedSession {
  /** Local calendar day, YYYY-MM-DD. */
  readonly date: string;
  /** Local clock, HH:MM; a day's steps have none. */
  readonly time?: string;
  /** The word of the file: running, Biking, walking. */
  readonly sport: string;
  /** Exercise of the catalogue; undefined where the file says too little. */
  readonly exerciseId?: string;
  readonly minutes?: number;
  readonly steps?: number;
  readonly distanceKm?: number;
  readonly sets?: readonly { readonly reps: number; readonly loadKg?: number }[];
}

/** A file that holds nothing that can be logged: what was given, and what is accepted. */
export class ImportFault extends Error {
  readonly given: string;
  readonly accepted: string;
  constructor(given: string, accepted: string) {
    super(`${given}; accepted: ${accepted}`);
    this.name = 'ImportFault';
    this.given = given;
    this.accepted = accepted;
  }
}

/** Where local days and clocks are read, IANA name like Europe/Berlin. */
export interface ImportOptions {
  readonly timeZone: string;
  /** The last day that can have been: a watch whose clock was never set writes days to come. */
  readonly until?: string;
}
