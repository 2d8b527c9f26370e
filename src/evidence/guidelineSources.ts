import type { Source } from './source.ts';

/** Sources of the guideline rules, laboratory bands and scan logic, beside those of sources.ts. */
export const guidelineSources: Source[] = [
  {
    id: 'ATAC06',
    citation:
      'Eastell R et al. Effect of an aromatase inhibitor on BMD and bone turnover markers: 2-year results of the ATAC trial. J Bone Miner Res 2006;21:1215',
    doi: '10.1359/jbmr.060508',
    certainty: 'verified',
  },
  {
    id: 'ISCD-VERTEBRAE23',
    citation:
      'Rosen H et al. Reporting fewer than four vertebrae: 2023 Official Positions of the ISCD. J Clin Densitom 2024;27:101436',
    certainty: 'verified',
  },
  {
    id: 'WHO94',
    citation:
      'WHO study group. Assessment of fracture risk and its application to screening for postmenopausal osteoporosis. Technical report series 843, 1994',
    certainty: 'high',
  },
  {
    id: 'LAB',
    citation: "Usual adult reference ranges; the range printed by one's own laboratory comes first",
    certainty: 'high',
  },
  {
    id: 'KDIGO24',
    citation:
      'KDIGO 2024 clinical practice guideline for the evaluation and management of chronic kidney disease. Kidney Int 2024;105(4S):S117',
    doi: '10.1016/j.kint.2023.10.018',
    certainty: 'high',
  },
  {
    id: 'KDIGO-MBD17',
    citation: 'KDIGO 2017 guideline update on CKD mineral and bone disorder. Kidney Int Suppl 2017;7:1',
    certainty: 'high',
  },
  {
    id: 'VASIKARAN11',
    citation:
      'Vasikaran S et al. Markers of bone turnover: IOF and IFCC position. Osteoporos Int 2011;22:391 (bands recalled)',
    doi: '10.1007/s00198-010-1501-1',
    certainty: 'moderate',
  },
  {
    id: 'DIXON08',
    citation:
      'Dixon JM et al. Letrozole suppresses plasma estradiol and estrone sulphate more completely than anastrozole. J Clin Oncol 2008;26:1671 (residual estradiol; the upper action value is ours)',
    doi: '10.1200/JCO.2007.13.9279',
    certainty: 'verified',
  },
  {
    id: 'TRAVISON17',
    citation:
      'Travison TG et al. Harmonized reference ranges for circulating testosterone in men. J Clin Endocrinol Metab 2017;102:1161',
    doi: '10.1210/jc.2016-2935',
    certainty: 'verified',
  },
  {
    id: 'CHOL18',
    citation: 'Grundy SM et al. 2018 AHA/ACC guideline on the management of blood cholesterol. J Am Coll Cardiol 2019',
    doi: '10.1016/j.jacc.2018.11.003',
    certainty: 'high',
  },
  {
    id: 'ATP3',
    citation:
      'National Cholesterol Education Program. Third report of the expert panel (Adult Treatment Panel III), 2001',
    certainty: 'high',
  },
  {
    id: 'FARRAR01',
    citation:
      'Farrar JT et al. Clinical importance of changes in chronic pain intensity on an 11-point numerical rating scale. Pain 2001;94:149',
    doi: '10.1016/S0304-3959(01)00349-9',
    certainty: 'verified',
  },
  {
    id: 'S0927',
    citation:
      'SWOG S0927: omega-3 fatty acids for joint pain on aromatase inhibitors; no difference from placebo over 24 weeks. J Clin Oncol 2015',
    certainty: 'verified',
  },
];
