/** Tracks A to H: what a skeleton and body allow. See docs/loading.md, "Tracks". */
export type Track = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

export type Modality =
  | 'aerobic' // weight-bearing: for heart, balance and joints; close to no effect on bone density by itself
  | 'supported-aerobic' // pool or seat carries the body: not bone-loading
  | 'resistance'
  | 'impact'
  | 'balance'
  | 'posture' // low-load extension of the back
  | 'flexibility'
  | 'sport'
  | 'daily';

export type Intensity = 'L' | 'M' | 'H' | 'VH';

/** Movement properties that a safety screen can forbid. */
export type Tag =
  | 'jump' // both feet leave the ground
  | 'drop' // landing from a height
  | 'running'
  | 'loaded-flexion' // the spine bends forward under load
  | 'end-range-flexion' // the spine bends forward as far as it goes
  | 'twist' // forceful or far trunk rotation
  | 'loaded-twist'
  | 'valsalva' // tempts to hold the breath: high effort or long hold
  | 'overhead'
  | 'arm-load'
  | 'grip'
  | 'floor' // one has to get down to the floor and up again
  | 'treadmill'
  | 'single-leg' // one leg, hands free
  | 'fall-hazard' // quick, uneven, or with others in the way
  | 'pool'
  | 'deep-knee';

export type Equipment =
  | 'none'
  | 'support'
  | 'wall'
  | 'chair'
  | 'mat'
  | 'stairs'
  | 'step'
  | 'band'
  | 'dumbbell'
  | 'ankle-weight'
  | 'bar'
  | 'rack'
  | 'machine'
  | 'treadmill'
  | 'bike'
  | 'pool'
  | 'poles'
  | 'vest'
  | 'rope'
  | 'box'
  | 'bar-overhead'
  | 'racquet'
  | 'ball'
  | 'clubs'
  | 'tools'
  | 'cushion'
  | 'stick';

/** What a session is composed of: one exercise per pattern is enough. */
export type Pattern =
  | 'squat'
  | 'hinge'
  | 'hip-side'
  | 'hip-back'
  | 'step'
  | 'calf'
  | 'pull'
  | 'push'
  | 'overhead-push'
  | 'back-extension'
  | 'trunk'
  | 'carry'
  | 'hand'
  | 'knee'
  | 'walk'
  | 'dance'
  | 'machine'
  | 'water'
  | 'run'
  | 'heel'
  | 'stomp'
  | 'hop'
  | 'landing'
  | 'hand-impact'
  | 'stand'
  | 'move'
  | 'slow-flow'
  | 'posture'
  | 'stretch'
  | 'game'
  | 'chore';

export type Site = 'spine' | 'hip' | 'wrist';
/** How strongly a site is loaded: 0 none, 1 low, 2 moderate, 3 high. Our judgement from ground-reaction forces and trials. */
export type Rank = 0 | 1 | 2 | 3;

/** measured: published measurement, checked; recalled: published range, recalled and not re-checked; estimate: ours. */
export type ImpactBasis = 'measured' | 'recalled' | 'estimate';

export interface Impact {
  /** Peak vertical ground-reaction force, body weights, one leg. */
  readonly bodyWeights: number;
  readonly basis: ImpactBasis;
  /** Published range where there is one, body weights. */
  readonly range?: readonly [number, number];
}

export interface Met {
  /** Metabolic equivalents, adults 19 to 59 (1 MET = 3.5 mL O2/kg/min). */
  readonly value: number;
  /**
   * compendium-2024: that activity in the 2024 Adult Compendium (Herrmann 2024, doi:10.1016/j.jshs.2023.10.010);
   * nearest: the closest row of it, our matching; estimate: no row seen, `code` is then of the 2011 edition.
   */
  readonly basis: 'compendium-2024' | 'nearest' | 'estimate';
  readonly code?: string;
}

/** plan: may be laid into a week; if-liked: only when the person asked for it; log-only: can be logged, is never suggested. */
export type Offer = 'plan' | 'if-liked' | 'log-only';

export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly modality: Modality;
  readonly pattern: Pattern;
  readonly sites: Readonly<Record<Site, Rank>>;
  readonly impact: Impact;
  readonly intensity: Intensity;
  /** All of these are needed. */
  readonly equipment: readonly Equipment[];
  readonly tracks: readonly Track[];
  /** Only with a qualified person beside. */
  readonly supervised: boolean;
  readonly tags: readonly Tag[];
  readonly cautions: string;
  readonly met: Met;
  readonly howTo: readonly string[];
  /** Held for seconds rather than repeated. */
  readonly hold: boolean;
  /** First programme phase (0 to 3) in which it may be planned. */
  readonly minPhase: 0 | 1 | 2 | 3;
  readonly offer: Offer;
  readonly easier?: string;
  readonly harder?: string;
}
