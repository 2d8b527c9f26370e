import type { SourceId } from '../document.ts';

/** Where the equations and numbers were published. */
export const sources: Record<SourceId, { short: string; citation: string }> = {
  pr2010: { short: 'Peterson & Riggs 2010', citation: 'Peterson MC, Riggs MM. Bone 2010;46:49-63.' },
  riggs2012: {
    short: 'Riggs et al. 2012',
    citation:
      'Riggs MM, Bennetts M, van der Graaf PH, Martin SW. CPT Pharmacometrics Syst Pharmacol 2012, doi:10.1038/psp.2012.10.',
  },
  pr2012: {
    short: 'Peterson & Riggs 2012',
    citation: 'Peterson MC, Riggs MM. CPT Pharmacometrics Syst Pharmacol 2012;1:e14.',
  },
  eudy2015: {
    short: 'Eudy et al. 2015',
    citation: 'Eudy RJ, Gastonguay MR, Baron KT, Riggs MM. CPT Pharmacometrics Syst Pharmacol 2015;4:527-36.',
  },
  endocrine: {
    short: 'Geisler 2002, Dixon 2008, Leder 2004, de Ronde 2011',
    citation:
      'Geisler J et al. J Clin Oncol 2002;20:751-7. Dixon JM et al. J Clin Oncol 2008;26:1671-6. Leder BZ et al. J Clin Endocrinol Metab 2004, doi:10.1210/jc.2003-031467. de Ronde W, de Jong FH. Reprod Biol Endocrinol 2011;9:93.',
  },
  bonewise: {
    short: 'Bonewise',
    citation: 'Chosen, or calibrated to trials, by Bonewise: docs/model/bonewise.md and docs/model/calibration.md.',
  },
};
