/** How sure we are of what a source says: read in the source or its abstract, or recalled and not yet checked. */
export type Certainty = 'verified' | 'high' | 'moderate' | 'low' | 'our reading';

export interface Source {
  id: string;
  citation: string;
  doi?: string;
  url?: string;
  /** Whether the citation and what we take from it were checked in the source, its abstract or its label text. */
  certainty: Certainty;
}
