import type { Equipment, Exercise, Intensity, Modality, Site, Tag, Track } from '../catalogue/types.ts';

/** What the loading room has to know of a person. Unknown stays undefined; a screen that needs it then stays still. */
export interface LoadingFacts {
  /** Lowest T-score of lumbar spine, total hip, femoral neck. Not for men under 50 or premenopausal women. */
  readonly lowestT?: number;
  /** Lowest Z-score, where T does not apply (men under 50, premenopausal women). */
  readonly lowestZ?: number;
  readonly vertebralFracture?: boolean;
  /** Low-trauma fractures of any site, vertebral included. */
  readonly lowTraumaFractures?: number;
  readonly boneMetastasisOrMyeloma?: boolean;
  readonly unexplainedBonePain?: boolean;
  /** A fall with injury in the past year. */
  readonly injuriousFall?: boolean;
  readonly fallsPast12Months?: number;
  /** Timed up-and-go, seconds. */
  readonly timedUpAndGoSeconds?: number;
  /** Numbness or weakness of the feet, as after a taxane. */
  readonly neuropathy?: boolean;
  /** Worst joint pain of the past days, 0 to 10. */
  readonly jointPain0to10?: number;
  readonly severeOsteoarthritis?: boolean;
  readonly jointReplacement?: boolean;
  readonly lymphoedema?: boolean;
}

export interface TrackReading {
  /** The track of the bones: A, B, C, D or, with bone disease of cancer, G. */
  readonly primary: Track;
  /** Every track that holds; an exercise has to be allowed on all of them. */
  readonly tracks: readonly Track[];
  readonly reasons: readonly { readonly track: Track; readonly because: string }[];
}

/** What is taken out, by any of these properties. */
export interface Forbids {
  /** Nothing at all, but `exceptIds`. */
  readonly all?: true;
  readonly exceptIds?: readonly string[];
  readonly tags?: readonly Tag[];
  readonly modalities?: readonly Modality[];
  readonly intensities?: readonly Intensity[];
  readonly equipment?: readonly Equipment[];
  readonly ids?: readonly string[];
  /** Forces above this many body weights. */
  readonly impactAboveBodyWeights?: number;
  /** Sites that must not be loaded at rank 2 or more. */
  readonly sites?: readonly Site[];
  /** Exercises not marked for this track. */
  readonly notOnTrack?: Track;
}

/** How what remains is dosed. The strictest of all restrictions holds. */
export interface Limits {
  /** Borg 6 to 20. */
  readonly maxRpe?: number;
  readonly maxPercent1Rm?: number;
  readonly minBalanceMinutesPerWeek?: number;
  readonly maxAerobicMinutesPerDay?: number;
  /** Largest single step of arm load. */
  readonly maxArmStepPercent?: number;
  /** Low-load back extension on as many days as there is time. */
  readonly dailyPosture?: true;
  /** Nothing is laid out until someone has looked. */
  readonly noProgramme?: true;
}

export interface Restriction {
  /** S60 to S73, a red flag, or TRACK-A to TRACK-H. */
  readonly screenId: string;
  readonly forbids: Forbids;
  /** Forbidden unless a qualified person is beside. */
  readonly forbidsUnsupervised?: Forbids;
  readonly limits?: Limits;
  readonly because: string;
}

export type Forbidden = { readonly exercise: Exercise; readonly by: readonly Restriction[] };
