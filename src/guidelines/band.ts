/** What a band asks for; codes of the band table. */
export type BandAction =
  | 'OK'
  | 'INFO'
  | 'OPTIONAL'
  | 'REDUCE'
  | 'CAUTION'
  | 'REPLETE'
  | 'CLINICIAN'
  | 'REFER'
  | 'CHECK_CA'
  | 'ESCALATE_PRESCRIBER'
  | 'BLOCK'
  | 'BLOCK_CA'
  | 'BLOCK_CA_D'
  | 'BLOCK_MG'
  | 'URGENT'
  | 'AIBL_RULE';

/** One row of data/lab-bands.csv, in the unit of the thresholds. */
export interface Band {
  analyte: string;
  /** Whom it is for; see `appliesTo`. */
  who: string;
  band: string;
  low?: number;
  high?: number;
  /** Which bound belongs to it: the lower by our rule, else as the source's sign says. */
  includes: string;
  action: string;
  says: string;
  sources: string[];
  certainty: string;
}
