import type { Source } from './source.ts';

/** Sources of the mechanism map and of what is said about what-ifs, beside those of sources.ts. */
export const mechanismSources: Source[] = [
  {
    id: 'KNOBF16-BMD',
    citation:
      'Knobf MT et al. Effect of a 12-month exercise intervention on bone mineral density in female cancer survivors (154 women). Breast Cancer Res Treat 2016;155:491',
    doi: '10.1007/s10549-016-3693-3',
    certainty: 'verified',
  },
  {
    id: 'EXERCISE-BC17',
    citation:
      'Exercise for improving bone health in women treated for stages I to III breast cancer: systematic review and meta-analyses (seven trials, 1,199 women). J Cancer Surviv 2017',
    doi: '10.1007/s11764-017-0622-3',
    certainty: 'verified',
  },
  {
    id: 'WINTERS11',
    citation:
      'Winters-Stone KM et al. Strength training stops bone loss and builds muscle in postmenopausal breast cancer survivors (106 women; spine +0.5 against −2.1 %). Breast Cancer Res Treat 2011',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3124708/',
    certainty: 'verified',
  },
  {
    id: 'GEISLER02',
    citation:
      'Geisler J et al. Influence of letrozole and anastrozole on total body aromatization and plasma estrogen levels. J Clin Oncol 2002;20:751',
    doi: '10.1200/JCO.2002.20.3.751',
    certainty: 'verified',
  },
  {
    id: 'EGHBALI03',
    citation:
      'Eghbali-Fatourechi G et al. Role of RANK ligand in mediating increased bone resorption in early postmenopausal women. J Clin Invest 2003;111:1221',
    doi: '10.1172/JCI17215',
    certainty: 'verified',
  },
  {
    id: 'BOYCE08',
    citation:
      'Boyce BF, Xing L. Functions of RANKL/RANK/OPG in bone modeling and remodeling. Arch Biochem Biophys 2008;473:139',
    doi: '10.1016/j.abb.2008.03.018',
    certainty: 'verified',
  },
  {
    id: 'MODDER11',
    citation:
      'Mödder UI et al. Regulation of circulating sclerostin levels by sex steroids in women and in men. J Bone Miner Res 2011;26:27',
    doi: '10.1002/jbmr.128',
    certainty: 'verified',
  },
  {
    id: 'TANG09',
    citation:
      'Tang Y et al. TGF-β1-induced migration of bone mesenchymal stem cells couples bone resorption with formation. Nat Med 2009;15:757',
    doi: '10.1038/nm.1979',
    certainty: 'verified',
  },
  {
    id: 'BRUFSKY07',
    citation:
      'Brufsky A et al. Zoledronic acid inhibits adjuvant letrozole-induced bone loss in postmenopausal women with early breast cancer (Z-FAST). J Clin Oncol 2007;25:829',
    doi: '10.1200/JCO.2005.05.3744',
    certainty: 'verified',
  },
  {
    id: 'LEDER04',
    citation:
      'Leder BZ et al. Effects of aromatase inhibition in elderly men with low or borderline-low serum testosterone levels. J Clin Endocrinol Metab 2004;89:1174',
    doi: '10.1210/jc.2003-031467',
    certainty: 'verified',
  },
  {
    id: 'PETERSON10',
    citation:
      'Peterson MC, Riggs MM. A physiologically based mathematical model of integrated calcium homeostasis and bone remodeling. Bone 2010;46:49',
    certainty: 'high',
  },
];
