import type {
  Equipment,
  Exercise,
  Impact,
  ImpactBasis,
  Intensity,
  Met,
  Modality,
  Offer,
  Pattern,
  Rank,
  Tag,
  Track,
} from './types.ts';

/** Peak force in body weights with its basis, and the published range where there is one. */
export const bw = (bodyWeights: number, basis: ImpactBasis, range?: readonly [number, number]): Impact =>
  range ? { bodyWeights, basis, range } : { bodyWeights, basis };

/** A row of the 2024 Adult Compendium. */
export const met = (value: number, code: string): Met => ({ value, basis: 'compendium-2024', code });
/** The closest row of the 2024 Adult Compendium; the matching is ours. */
export const near = (value: number, code: string): Met => ({ value, basis: 'nearest', code });
/** No row of the 2024 edition seen; the code, where given, is of the 2011 edition. */
export const guess = (value: number, code2011?: string): Met =>
  code2011 ? { value, basis: 'estimate', code: code2011 } : { value, basis: 'estimate' };

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly modality: Modality;
  readonly pattern: Pattern;
  /** spine, hip, wrist */
  readonly sites: readonly [Rank, Rank, Rank];
  readonly impact: Impact;
  readonly intensity: Intensity;
  readonly equipment: readonly Equipment[];
  readonly tracks: string;
  readonly met: Met;
  readonly howTo: readonly string[];
  readonly tags?: readonly Tag[];
  readonly cautions?: string;
  readonly supervised?: boolean;
  readonly hold?: boolean;
  readonly minPhase?: 0 | 1 | 2 | 3;
  readonly offer?: Offer;
  readonly easier?: string;
  readonly harder?: string;
}

/** Fills in what most rows have in common. */
export const row = ({ sites: [spine, hip, wrist], tracks, ...draft }: Draft): Exercise => ({
  tags: [],
  cautions: '',
  supervised: false,
  hold: false,
  minPhase: 0,
  offer: 'plan',
  ...draft,
  sites: { spine, hip, wrist },
  tracks: [...tracks] as Track[],
});
