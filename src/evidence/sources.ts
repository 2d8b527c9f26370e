import { guidelineSources } from './guidelineSources.ts';
import { mechanismSources } from './mechanismSources.ts';
import { nutritionSources } from './nutritionSources.ts';
import { safetySources } from './safetySources.ts';
import type { Certainty, Source } from './source.ts';

const source = (
  id: string,
  citation: string,
  certainty: Certainty,
  link: { doi?: string; url?: string } = {},
): Source => ({ id, citation, certainty, ...link });

const list: Source[] = [
  source(
    'HADJI17',
    'Hadji P et al. Management of aromatase inhibitor-associated bone loss: joint position statement. J Bone Oncol 2017;7:1-12',
    'verified',
    { doi: '10.1016/j.jbo.2017.03.001' },
  ),
  source(
    'HADJI25',
    'Hadji P et al. Updated joint position statement. J Bone Oncol 2025;53:100694 (thresholds not yet included here)',
    'verified',
    { doi: '10.1016/j.jbo.2025.100694' },
  ),
  source(
    'ASCO17',
    'Dhesy-Thind S et al. Adjuvant bone-modifying agents in breast cancer. J Clin Oncol 2017;35:2062',
    'verified',
    { doi: '10.1200/JCO.2016.70.7257' },
  ),
  source(
    'ASCO22',
    'Eisen A et al. Adjuvant bone-modifying agents: ASCO-OH guideline update. J Clin Oncol 2022;40:787',
    'verified',
    { doi: '10.1200/JCO.21.02647' },
  ),
  source(
    'ASCO19',
    'Shapiro CL et al. Osteoporosis in survivors of adult cancers with nonmetastatic disease: ASCO guideline. J Clin Oncol 2019;37:2916',
    'verified',
    { doi: '10.1200/JCO.19.01696' },
  ),
  source('ESMO20', 'Coleman R et al. Bone health in cancer: ESMO guideline. Ann Oncol 2020;31:1650', 'high', {
    doi: '10.1016/j.annonc.2020.07.019',
  }),
  source(
    'UK08',
    'Reid DM et al. UK expert group: breast cancer treatment-induced bone loss. Cancer Treat Rev 2008;34:S3',
    'high',
    { doi: '10.1016/j.ctrv.2008.03.007' },
  ),
  source('NOGG21', 'Gregson CL et al. UK guideline for osteoporosis. Arch Osteoporos 2022;17:58', 'high', {
    doi: '10.1007/s11657-022-01061-5',
  }),
  source(
    'ES-M12',
    'Watts NB et al. Osteoporosis in men: Endocrine Society guideline. J Clin Endocrinol Metab 2012;97:1802',
    'high',
    { doi: '10.1210/jc.2011-3045' },
  ),
  source(
    'ES-W19',
    'Eastell R et al. Pharmacological management of osteoporosis in postmenopausal women. J Clin Endocrinol Metab 2019;104:1595',
    'high',
    { doi: '10.1210/jc.2019-00221' },
  ),
  source(
    'BHOF22',
    "LeBoff MS et al. The clinician's guide to prevention and treatment of osteoporosis. Osteoporos Int 2022;33:2049",
    'high',
    { doi: '10.1007/s00198-021-05900-y' },
  ),
  source(
    'ISCD',
    'International Society for Clinical Densitometry. Official Positions, adult, 2019 and 2023',
    'verified',
    { url: 'https://iscd.org/official-positions-2023/' },
  ),
  source('ISCD13', 'ISCD Official Positions 2013: uniform female reference for T-scores', 'verified', {
    url: 'https://iscd.org/official-positions-2023/',
  }),
  source(
    'ES-T18',
    'Bhasin S et al. Testosterone therapy in men with hypogonadism. J Clin Endocrinol Metab 2018;103:1715',
    'high',
    { doi: '10.1210/jc.2018-00229' },
  ),
  source('AUA18', 'Mulhall JP et al. Testosterone deficiency: AUA guideline. J Urol 2018;200:423', 'high', {
    doi: '10.1016/j.juro.2018.03.115',
  }),
  source(
    'ES-D24',
    'Demay MB et al. Vitamin D for the prevention of disease: Endocrine Society guideline. J Clin Endocrinol Metab 2024;109:1907',
    'verified',
    { doi: '10.1210/clinem/dgae290' },
  ),
  source('IOM11', 'Institute of Medicine. Dietary reference intakes for calcium and vitamin D. 2011', 'high', {
    doi: '10.17226/13050',
  }),
  source(
    'NELSON10',
    'Nelson L et al. Bone mineral density least significant change and body mass index. 2010',
    'verified',
  ),
  source(
    'ROSEN24',
    'Rosen H, Szalat A, Leslie WD. Estimating lumbar spine least significant change for fewer than four vertebrae: the Manitoba BMD registry. J Clin Densitom 2024',
    'verified',
    { doi: '10.1016/j.jocd.2024.101483' },
  ),
  source(
    'FINK16',
    'Finkelstein JS et al. Gonadal steroid-dependent effects on bone turnover and density in men. J Clin Invest 2016;126:1114',
    'verified',
    { doi: '10.1172/JCI84137' },
  ),
  source(
    'BURNETT09',
    'Burnett-Bowie SAM et al. Effects of aromatase inhibition on bone mineral density in older men. J Clin Endocrinol Metab 2009;94:4785',
    'verified',
    { doi: '10.1210/jc.2009-0739' },
  ),
  source(
    'LESLIE19',
    'Leslie WD et al. Fracture risk assessment in women on aromatase inhibitors: Manitoba registry. J Bone Miner Res 2019',
    'verified',
    { doi: '10.1002/jbmr.3726' },
  ),
  source(
    'UKSSS22',
    'Strong, Steady and Straight: UK consensus on physical activity and exercise for osteoporosis. Br J Sports Med 2022',
    'verified',
    { doi: '10.1136/bjsports-2021-104634' },
  ),
  source(
    'LIFTMOR',
    'Watson SL et al. High-intensity resistance and impact training improves bone mineral density: LIFTMOR. J Bone Miner Res 2018;33:211',
    'verified',
    { doi: '10.1002/jbmr.3284' },
  ),
  source(
    'KNOBF16',
    'Knobf MT et al. Yale fitness intervention trial in female cancer survivors. Oncol Nurs Forum 2016',
    'verified',
  ),
  source('BURT19', 'Burt LA et al. High-dose vitamin D and volumetric bone density. JAMA 2019;322:736', 'verified', {
    doi: '10.1001/jama.2019.11889',
  }),
  source(
    'HANSEN15',
    'Hansen KE et al. Treatment of vitamin D insufficiency in postmenopausal women. JAMA Intern Med 2015;175:1612',
    'verified',
    { doi: '10.1001/jamainternmed.2015.3874' },
  ),
  source(
    'GENCER21',
    'Gencer B et al. Long-term marine omega-3 supplementation and atrial fibrillation. Circulation 2021;144:1981',
    'verified',
    { doi: '10.1161/CIRCULATIONAHA.121.055654' },
  ),
  source(
    'HUSSAARTS19',
    'Hussaarts KGAM et al. Curcumin and tamoxifen pharmacokinetics. Cancers 2019;11:403',
    'verified',
    { doi: '10.3390/cancers11030403' },
  ),
  source(
    'THEUWISSEN13',
    'Theuwissen E et al. Menaquinone-7 and vitamin K antagonists. J Thromb Haemost 2013;11:1085',
    'verified',
    { doi: '10.1111/jth.12203' },
  ),
  source(
    'ESCEO-PROTEIN',
    'Rizzoli R et al. Benefits and safety of dietary protein for bone health: ESCEO expert consensus. Osteoporos Int 2018;29:1933',
    'moderate',
    { doi: '10.1007/s00198-018-4534-5' },
  ),
  source(
    'IOM97',
    'Institute of Medicine. Dietary reference intakes for calcium, phosphorus, magnesium, vitamin D and fluoride. 1997',
    'high',
    { doi: '10.17226/5776' },
  ),
  source(
    'IOM98',
    'Institute of Medicine. Dietary reference intakes for thiamin to choline (B vitamins). 1998',
    'high',
    { doi: '10.17226/6015' },
  ),
  source(
    'IOM00',
    'Institute of Medicine. Dietary reference intakes for vitamin C, vitamin E, selenium and carotenoids. 2000',
    'high',
    { doi: '10.17226/9810' },
  ),
  source(
    'IOM01',
    'Institute of Medicine. Dietary reference intakes for vitamin A, vitamin K and trace elements. 2001',
    'high',
    { doi: '10.17226/10026' },
  ),
  source('NASEM05', 'Institute of Medicine. Dietary reference intakes for energy and macronutrients. 2005', 'high', {
    doi: '10.17226/10490',
  }),
  source('NASEM19', 'National Academies. Dietary reference intakes for sodium and potassium. 2019', 'high', {
    doi: '10.17226/25353',
  }),
  source(
    'EMAUS10',
    'Emaus N et al. Vitamin K2 supplementation does not influence bone loss in early menopausal women. Osteoporos Int 2010;21:1731',
    'verified',
    { doi: '10.1007/s00198-009-1126-4' },
  ),
  source(
    'KNAPEN13',
    'Knapen MHJ et al. Three-year low-dose menaquinone-7 supplementation. Osteoporos Int 2013;24:2499',
    'verified',
    { doi: '10.1007/s00198-013-2325-6' },
  ),
  source(
    'NECHUTA12',
    'Nechuta SJ et al. Soy food intake after diagnosis of breast cancer. Am J Clin Nutr 2012;96:123',
    'moderate',
    { doi: '10.3945/ajcn.112.035972' },
  ),
  source('OURS', 'Our own expert rule: no guideline covers this; the reasons stand in the rule', 'our reading'),
];

list.push(...guidelineSources, ...safetySources, ...nutritionSources, ...mechanismSources);

const byId = new Map(list.map((entry) => [entry.id, entry]));

export const sources: readonly Source[] = list;

/** A source by id. @throws when a rule names one that does not stand here, so that no citation can be invented in passing. */
export function sourceOf(id: string): Source {
  const found = byId.get(id);
  if (!found) throw new RangeError(`unknown source ${id}`);
  return found;
}
