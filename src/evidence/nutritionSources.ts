import type { Source } from './source.ts';

/** Sources on food and supplements for the matrix and the heart page; each was read in its abstract or table. */
export const nutritionSources: Source[] = [
  {
    id: 'MOTT19',
    citation:
      'Mott A et al. Effect of vitamin K on bone mineral density and fractures in adults: updated systematic review. Osteoporos Int 2019;30:1543',
    certainty: 'verified',
    doi: '10.1007/s00198-019-04949-0',
  },
  {
    id: 'BARANSKA22',
    citation:
      'Barańska A et al. Soy isoflavones in the prevention of bone loss in postmenopausal women: meta-analysis of 18 trials. J Clin Med 2022;11:4676',
    certainty: 'verified',
    doi: '10.3390/jcm11164676',
  },
  {
    id: 'NILSSON18',
    citation:
      'Nilsson AG et al. Lactobacillus reuteri and bone loss in older women with low bone mineral density: randomised trial. J Intern Med 2018',
    certainty: 'verified',
    doi: '10.1111/joim.12805',
  },
  {
    id: 'FESKANICH02',
    citation:
      "Feskanich D et al. Vitamin A intake and hip fractures among postmenopausal women (Nurses' Health Study). JAMA 2002;287:47",
    certainty: 'verified',
    doi: '10.1001/jama.287.1.47',
  },
  {
    id: 'LIM04',
    citation:
      "Lim LS et al. Vitamin A intake and the risk of hip fracture: the Iowa Women's Health Study. Osteoporos Int 2004;15:552",
    certainty: 'verified',
    doi: '10.1007/s00198-003-1577-y',
  },
  {
    id: 'PREDIMED18',
    citation:
      'Estruch R et al. Primary prevention of cardiovascular disease with a Mediterranean diet (PREDIMED). N Engl J Med 2018;378:e34',
    certainty: 'verified',
    doi: '10.1056/NEJMoa1800389',
  },
  {
    id: 'MEDAS12',
    citation:
      'Martínez-González MA et al. A 14-item Mediterranean diet assessment tool (PREDIMED). PLoS One 2012;7:e43134, table 1; the screener of Schröder H et al. J Nutr 2011;141:1140',
    certainty: 'verified',
    doi: '10.1371/journal.pone.0043134',
  },
  {
    id: 'PHENOL10',
    citation:
      'Pérez-Jiménez J et al. The 100 richest dietary sources of polyphenols (Phenol-Explorer). Eur J Clin Nutr 2010;64:S112',
    certainty: 'verified',
    doi: '10.1038/ejcn.2010.221',
  },
  {
    id: 'PRUNE22',
    citation: 'De Souza MJ et al. Prunes and hip bone in postmenopausal women. Am J Clin Nutr 2022;116:897',
    certainty: 'verified',
    doi: '10.1093/ajcn/nqac189',
  },
  {
    id: 'VITAL22',
    citation: 'LeBoff MS et al. Supplemental vitamin D and incident fractures (VITAL). N Engl J Med 2022;387:299',
    certainty: 'verified',
    doi: '10.1056/NEJMoa2202106',
  },
  {
    id: 'HEANEY90',
    citation:
      'Heaney RP, Weaver CM, Fitzsimmons ML. Influence of calcium load on absorption fraction. J Bone Miner Res 1990;5:1135',
    certainty: 'verified',
    doi: '10.1002/jbmr.5650051107',
  },
  {
    id: 'HEANEY89',
    citation:
      'Heaney RP et al. Calcium absorption in women: relationships to calcium intake, estrogen status, and age. J Bone Miner Res 1989;4:469',
    certainty: 'verified',
    doi: '10.1002/jbmr.5650040404',
  },
  {
    id: 'CALCIUM-FOODS17',
    citation:
      'Review of calcium absorption from foods in Curr Osteoporos Rep 2017 (PMC5442193), table 1, after Weaver et al.',
    certainty: 'verified',
    doi: '10.1007/s11914-017-0368-x',
  },
  {
    id: 'SAKHAEE99',
    citation:
      'Sakhaee K et al. Meta-analysis of calcium bioavailability: calcium citrate and calcium carbonate. Am J Ther 1999;6:313',
    certainty: 'verified',
    url: 'https://pubmed.ncbi.nlm.nih.gov/11329115/',
  },
  {
    id: 'OCONNELL05',
    citation:
      "O'Connell MB et al. Effects of proton pump inhibitors on calcium carbonate absorption in women: randomised crossover trial. Am J Med 2005;118:778",
    certainty: 'verified',
    doi: '10.1016/j.amjmed.2005.02.007',
  },
  {
    id: 'HANSEN10',
    citation:
      'Hansen KE et al. Do proton pump inhibitors decrease calcium absorption? J Bone Miner Res 2010;25:2786 (with meals: no change)',
    certainty: 'verified',
    doi: '10.1002/jbmr.166',
  },
  {
    id: 'BAILEY10',
    citation:
      'Bailey RL et al. Estimation of total usual calcium and vitamin D intakes in the United States. J Nutr 2010;140:817, table 3',
    certainty: 'verified',
    doi: '10.3945/jn.109.118539',
  },
  {
    id: 'IOM00-ASSESSMENT',
    citation:
      'Institute of Medicine. Dietary reference intakes: applications in dietary assessment. 2000, chapter 3 and appendix B',
    certainty: 'verified',
    doi: '10.17226/9956',
  },
  {
    id: 'DGA20',
    citation: 'US Departments of Agriculture and of Health. Dietary Guidelines for Americans 2020-2025',
    certainty: 'high',
  },
  {
    id: 'EFSA15-CAFFEINE',
    citation: 'EFSA. Scientific opinion on the safety of caffeine. EFSA Journal 2015;13(5):4102',
    certainty: 'high',
  },
];
