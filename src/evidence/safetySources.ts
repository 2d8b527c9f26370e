/**
 * Sources of the safety screens: product labelling (with section), regulators' notices, society guidelines.
 * "verified" = the label text or notice itself was read; otherwise recalled, and listed in docs/evidence-gaps.md.
 */
export const safetySources = [
  {
    id: 'LABEL-ANASTROZOLE',
    citation:
      'Anastrozole tablets, US prescribing information: 4.1 (pregnancy and premenopausal status), 5.1 (ischaemic heart disease), 7.1 (tamoxifen lowers anastrozole by 27 %), 7.2 (no oestrogen-containing therapy)',
    certainty: 'verified',
    url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=anastrozole',
  },
  {
    id: 'LABEL-LETROZOLE-EXEMESTANE',
    citation: 'Letrozole and exemestane, US prescribing information: indications (postmenopausal), pregnancy, bone',
    certainty: 'high',
  },
  {
    id: 'LABEL-EXEMESTANE',
    citation:
      'Aromasin (exemestane), US prescribing information, 2.2: strong CYP3A4 inducers lower exposure; product information of other countries: rifampicin lowered the area under the curve by 54 %, anticonvulsants and St John’s wort may reduce efficacy (EU wording), oestrogen stayed suppressed and no change is needed (Canada, Switzerland)',
    certainty: 'verified',
    url: 'https://www.pfizermedicalinformation.com/en-us/aromasin/dosage-admin',
  },
  {
    id: 'SMPC-ST-JOHNS-WORT',
    citation:
      'St John’s wort tablets, UK summary of product characteristics, 4.3 and 4.5: induces CYP1A2, 2C9, 2C19, 3A4 and P-glycoprotein; not to be taken with the medicines named there, warfarin among them',
    certainty: 'verified',
  },
  {
    id: 'LABEL-APIXABAN',
    citation:
      'Eliquis (apixaban), prescribing information, drug interactions: avoid with combined P-gp and strong CYP3A4 inducers (rifampin, carbamazepine, phenytoin, St John’s wort)',
    certainty: 'verified',
  },
  {
    id: 'GE14',
    citation:
      'Ge B, Zhang Z, Zuo Z. Updates on the clinical evidenced herb-warfarin interactions. Evid Based Complement Alternat Med 2014:957362',
    doi: '10.1155/2014/957362',
    certainty: 'verified',
  },
  {
    id: 'STENTON01',
    citation:
      'Stenton SB, Bungard TJ, Ackman ML. Interactions between warfarin and herbal products, minerals, and vitamins: a pharmacist’s guide. Can J Hosp Pharm 2001 (abstract: coenzyme Q10, ginseng, green tea, St John’s wort and vitamin K lower the INR)',
    certainty: 'verified',
  },
  {
    id: 'LABEL-WARFARIN',
    citation: 'Warfarin, US prescribing information and UK product information: vitamin K intake, botanicals, INR',
    certainty: 'high',
  },
  {
    id: 'LABEL-LEVOTHYROXINE',
    citation:
      'Synthroid (levothyroxine), US prescribing information, 7.1: at least 4 hours from calcium carbonate, ferrous sulfate and bile acid sequestrants; soy, fibre and walnuts among foods that lower absorption',
    certainty: 'verified',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=1e11ad30-1041-4520-10b0-8f9d30d30fcc',
  },
  {
    id: 'LABEL-ALENDRONATE',
    citation:
      'Fosamax (alendronate), US prescribing information, 2.6 (plain water, half an hour before food, drink or medicine), 4 (oesophagus, upright 30 minutes, hypocalcaemia), 7.1 (calcium, antacids)',
    certainty: 'verified',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=14e931fd-2c5f-4d90-b7db-5980706f4a56',
  },
  {
    id: 'LABEL-RISEDRONATE',
    citation:
      'Actonel and Atelvia (risedronate), US prescribing information, 2.6 / 2.2: ordinary tablets 30 minutes before food, delayed-release tablets straight after breakfast; calcium, magnesium and iron at another time of day',
    certainty: 'verified',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=24ed00e0-25e2-49a8-97fc-66c1b417dc0b',
  },
  {
    id: 'LABEL-IBANDRONATE',
    citation: 'Ibandronate tablets, US prescribing information, 2.2 and 7.1: 60 minutes before food, drink or medicine',
    certainty: 'verified',
  },
  {
    id: 'LABEL-DOXYCYCLINE',
    citation:
      'Doxycycline, US prescribing information, Drug Interactions: antacids with aluminium, calcium or magnesium, iron and bismuth lower absorption (no interval is stated)',
    certainty: 'verified',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=214a9cfe-a522-4022-81d4-e59f447401fe',
  },
  {
    id: 'LABEL-QUINOLONES',
    citation:
      'US prescribing information: Cipro 2.4 (2 hours before or 6 hours after), levofloxacin 2.4 (2 and 2 hours), moxifloxacin 2.2 (4 hours before or 8 hours after; calcium alone had no effect)',
    certainty: 'verified',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=888dc7f9-ad9c-4c00-8d50-8ddfd9bd27c0',
  },
  {
    id: 'LABEL-THIAZIDE',
    citation: 'Hydrochlorothiazide, US prescribing information: thiazides lower urinary calcium; hypercalcaemia',
    certainty: 'high',
  },
  {
    id: 'LABEL-DIGOXIN',
    citation:
      'Lanoxin (digoxin), US prescribing information, 5.3: electrolyte disorders predispose to toxicity; product information of digoxin tablets: what lowers potassium makes more sensitive, calcium can bring serious arrhythmias (said of rapid infusion)',
    certainty: 'verified',
  },
  {
    id: 'FDA11-PPI',
    citation: 'FDA drug safety communications on proton pump inhibitors: fracture (2010), low magnesium (2011)',
    certainty: 'verified',
  },
  {
    id: 'LABEL-ORLISTAT',
    citation:
      'Xenical (orlistat), US prescribing and patient information: multivitamin at least 2 hours before or after; levothyroxine at least 4 hours apart; watch the INR with warfarin',
    certainty: 'verified',
  },
  {
    id: 'LABEL-SEQUESTRANTS',
    citation:
      'Colestyramine, colestipol, colesevelam, US prescribing information: fat-soluble vitamins; other medicines 1 hour before or 4 to 6 hours after (colestyramine), 4 hours before (colesevelam)',
    certainty: 'high',
  },
  {
    id: 'LABEL-CDK46',
    citation:
      'Ibrance (palbociclib), US prescribing information, 7.1 and 7.2: avoid grapefruit; avoid strong CYP3A inducers, St John’s wort named; Kisqali (ribociclib): the same, and potassium, magnesium and calcium are corrected (QT); abemaciclib: second hand',
    certainty: 'verified',
    url: 'https://www.pfizermedicalinformation.com/en-us/ibrance/drug-interactions',
  },
  {
    id: 'LABEL-LITHIUM',
    citation: 'Lithium, US prescribing information: diuretics, sodium and fluid changes alter lithium levels',
    certainty: 'high',
  },
  {
    id: 'LABEL-RAAS',
    citation:
      'Aldactone (spironolactone), US prescribing information, 5.1, 7.1 and 7.2: hyperkalaemia with potassium supplements, salt substitutes, ACE inhibitors and angiotensin receptor blockers; less lithium is cleared. Lisinopril, product information: potassium supplements with caution and frequent checks',
    certainty: 'verified',
    url: 'https://www.pfizermedicalinformation.com/en-us/aldactone/drug-interactions',
  },
  {
    id: 'LABEL-DENOSUMAB',
    citation:
      'Prolia (denosumab), US prescribing information: boxed warning and 5 (hypocalcaemia in advanced kidney disease), 4 (hypocalcaemia), 5 (osteonecrosis of the jaw, atypical femoral fracture, vertebral fractures after stopping)',
    certainty: 'high',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=49e5afe9-a0c7-40c4-af9f-f287a80c5c88',
  },
  {
    id: 'TGA25-DENOSUMAB',
    citation:
      'Australian Therapeutic Goods Administration, November 2025, denosumab: new spinal fractures as early as 7 months after the last dose; not to be stopped or delayed without speaking to the doctor. MHRA Drug Safety Update, 2020: within 18 months',
    certainty: 'verified',
    url: 'https://www.tga.gov.au/node/524806',
  },
  {
    id: 'FDA24-DENOSUMAB',
    citation:
      'FDA drug safety communication, 19 January 2024: severe hypocalcaemia with Prolia in advanced chronic kidney disease',
    certainty: 'verified',
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-adds-boxed-warning-increased-risk-severe-hypocalcemia-patients-advanced-chronic-kidney-disease',
  },
  {
    id: 'LABEL-ZOLEDRONATE',
    citation:
      'Reclast (zoledronic acid), US prescribing information: 4 (creatinine clearance below 35 mL/min, hypocalcaemia), 5, 6 (fever and aches in the first 3 days)',
    certainty: 'verified',
    url: 'https://dailymed.nlm.nih.gov/dailymed/medguide.cfm?setid=3c79ff9c-a6f4-405d-b19c-7e473a61dedc',
  },
  {
    id: 'LABEL-TESTOSTERONE',
    citation:
      'Depo-Testosterone (testosterone cypionate), US prescribing information, Warnings: clots in leg veins and lungs, heart and vessel events not settled; haemoglobin and haematocrit are to be checked (no limit is named there)',
    certainty: 'verified',
    url: 'https://www.pfizermedicalinformation.com/en-us/patient/depo-testosterone/warnings',
  },
  {
    id: 'EMA-STRONTIUM',
    citation:
      'EMA and MHRA 2012 to 2014, strontium ranelate: not with heart, leg-artery or brain-vessel disease, uncontrolled pressure or past clots; strontium in bone raises the DXA reading (recalled)',
    certainty: 'verified',
  },
  {
    id: 'FDA19-BIOTIN',
    citation:
      'FDA safety communication, 5 November 2019: biotin interference with laboratory tests; how long a pause would have to be is not known',
    certainty: 'verified',
  },
  {
    id: 'CUMMINGS18',
    citation:
      'Cummings SR et al. Vertebral fractures after discontinuation of denosumab (FREEDOM and extension). J Bone Miner Res 2018;33:190',
    doi: '10.1002/jbmr.3337',
    certainty: 'high',
  },
  {
    id: 'IHPT22',
    citation:
      'Bilezikian JP et al. Primary hyperparathyroidism: Fifth International Workshop. J Bone Miner Res 2022;37:2293',
    doi: '10.1002/jbmr.4677',
    certainty: 'moderate',
  },
  {
    id: 'AUA-STONES',
    citation: 'American Urological Association: medical management of kidney stones, 2014',
    certainty: 'high',
  },
  {
    id: 'WHI-CAD06',
    citation:
      'Jackson RD et al. Calcium plus vitamin D and fractures (kidney stones HR 1.17). N Engl J Med 2006;354:669',
    doi: '10.1056/NEJMoa055218',
    certainty: 'high',
  },
  { id: 'KDIGO', citation: 'KDIGO: CKD-MBD 2017 update and CKD 2024 guideline', certainty: 'high' },
  {
    id: 'ASMBS19',
    citation: 'Mechanick JI et al. Perioperative nutrition in bariatric procedures, 2019 update (ASMBS and others)',
    certainty: 'high',
  },
  {
    id: 'ACR22',
    citation: 'Humphrey MB et al. American College of Rheumatology: glucocorticoid-induced osteoporosis, 2022',
    certainty: 'high',
  },
  {
    id: 'NAM-UL',
    citation:
      'National Academies: tolerable upper intake levels (vitamin A and zinc 2001, magnesium 1997, calcium and vitamin D 2011)',
    certainty: 'high',
  },
  {
    id: 'SANDERS10',
    citation: 'Sanders KM et al. Annual high-dose oral vitamin D and falls and fractures. JAMA 2010;303:1815',
    doi: '10.1001/jama.2010.594',
    certainty: 'high',
  },
  {
    id: 'NOF-ASPC16',
    citation:
      'Kopecky SL et al. Calcium and cardiovascular disease: NOF and ASPC position. Ann Intern Med 2016;165:867',
    doi: '10.7326/M16-1743',
    certainty: 'high',
  },
  {
    id: 'SCHMITZ09',
    citation:
      'Schmitz KH et al. Weight lifting in women with breast-cancer-related lymphedema. N Engl J Med 2009;361:664',
    doi: '10.1056/NEJMoa0810118',
    certainty: 'high',
  },
  {
    id: 'ACSM19',
    citation: 'Campbell KL et al. Exercise guidelines for cancer survivors. Med Sci Sports Exerc 2019;51:2375',
    doi: '10.1249/MSS.0000000000002116',
    certainty: 'high',
  },
  { id: 'PARQ', citation: 'PAR-Q+ physical activity readiness questionnaire', certainty: 'high' },
  {
    id: 'CLINICAL',
    citation: 'General clinical knowledge, recalled; no single source was read for this',
    certainty: 'high',
  },
] as const;
