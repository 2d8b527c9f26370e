// Written by scripts/compile-lab-bands.ts from data/lab-bands.csv. Edit the table, not this file.
import type { Band } from '../band.ts';

export const bands: readonly Band[] = [
 {
  "analyte": "25-oh-d",
  "who": "all",
  "band": "severe deficiency",
  "high": 10,
  "includes": "low",
  "action": "REFER",
  "says": "So low that bone may not mineralise: calcium, phosphate, ALP and PTH belong with it",
  "sources": [
   "IOM11",
   "BHOF22",
   "ES-D24"
  ],
  "certainty": "high"
 },
 {
  "analyte": "25-oh-d",
  "who": "all",
  "band": "deficient",
  "low": 10,
  "high": 20,
  "includes": "low",
  "action": "REPLETE",
  "says": "Below the level that the dietary reference intakes aim at",
  "sources": [
   "IOM11",
   "BHOF22",
   "ES-D24"
  ],
  "certainty": "high"
 },
 {
  "analyte": "25-oh-d",
  "who": "all",
  "band": "contested",
  "low": 20,
  "high": 30,
  "includes": "low",
  "action": "OPTIONAL",
  "says": "Enough for the reference intakes; many bone clinics aim at 30 to 50",
  "sources": [
   "IOM11",
   "BHOF22",
   "ES-D24"
  ],
  "certainty": "high"
 },
 {
  "analyte": "25-oh-d",
  "who": "all",
  "band": "target of bone clinics",
  "low": 30,
  "high": 50,
  "includes": "low",
  "action": "OK",
  "says": "Where many bone clinics want it",
  "sources": [
   "IOM11",
   "BHOF22",
   "ES-D24"
  ],
  "certainty": "high"
 },
 {
  "analyte": "25-oh-d",
  "who": "all",
  "band": "above target",
  "low": 50,
  "high": 100,
  "includes": "low",
  "action": "REDUCE",
  "says": "Higher than any benefit reaches",
  "sources": [
   "IOM11",
   "BHOF22",
   "ES-D24"
  ],
  "certainty": "high"
 },
 {
  "analyte": "25-oh-d",
  "who": "all",
  "band": "possible excess",
  "low": 100,
  "high": 150,
  "includes": "low",
  "action": "CHECK_CA",
  "says": "High enough to look at blood calcium",
  "sources": [
   "IOM11",
   "BHOF22",
   "ES-D24"
  ],
  "certainty": "high"
 },
 {
  "analyte": "25-oh-d",
  "who": "all",
  "band": "toxic range",
  "low": 150,
  "includes": "low",
  "action": "URGENT",
  "says": "In the range where vitamin D harms: no more of it until calcium has been checked",
  "sources": [
   "IOM11",
   "BHOF22",
   "ES-D24"
  ],
  "certainty": "high"
 },
 {
  "analyte": "pth",
  "who": "all",
  "band": "low",
  "high": 15,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "With high calcium this points to vitamin D excess or a tumour",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "pth",
  "who": "all",
  "band": "reference",
  "low": 15,
  "high": 65,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range; it depends on the assay",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "pth",
  "who": "all",
  "band": "high",
  "low": 65,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "With low or normal calcium: too little vitamin D or calcium, or the kidneys; with high calcium: the parathyroids",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "calcium",
  "who": "all",
  "band": "critically low",
  "high": 7.5,
  "includes": "low",
  "action": "URGENT",
  "says": "So low that cramps and heart rhythm trouble can follow",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "calcium",
  "who": "all",
  "band": "low",
  "low": 7.5,
  "high": 8.5,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "To be corrected before any bone medicine",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "calcium",
  "who": "all",
  "band": "reference",
  "low": 8.5,
  "high": 10.2,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "calcium",
  "who": "all",
  "band": "high",
  "low": 10.2,
  "high": 12,
  "includes": "low",
  "action": "BLOCK_CA_D",
  "says": "No calcium or vitamin D supplement until it is explained; PTH belongs with it",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "calcium",
  "who": "all",
  "band": "severely high",
  "low": 12,
  "includes": "low",
  "action": "URGENT",
  "says": "So high that it must be treated, and its cause looked for",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "phosphate",
  "who": "all",
  "band": "low",
  "high": 2.5,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "Too little vitamin D, soft bone or loss through the kidneys",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "phosphate",
  "who": "all",
  "band": "reference",
  "low": 2.5,
  "high": 4.5,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "phosphate",
  "who": "all",
  "band": "high",
  "low": 4.5,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "A question for the kidneys; food additives with phosphate add to it",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "magnesium",
  "who": "all",
  "band": "low",
  "high": 1.7,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "Acid blockers, water tablets or alcohol; low magnesium pulls calcium down",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "magnesium",
  "who": "all",
  "band": "reference",
  "low": 1.7,
  "high": 2.4,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "magnesium",
  "who": "all",
  "band": "high",
  "low": 2.4,
  "includes": "low",
  "action": "BLOCK_MG",
  "says": "No magnesium supplement; look at the kidneys",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "egfr",
  "who": "all",
  "band": "G1",
  "low": 90,
  "includes": "low",
  "action": "OK",
  "says": "Kidney function normal",
  "sources": [
   "KDIGO24"
  ],
  "certainty": "high"
 },
 {
  "analyte": "egfr",
  "who": "all",
  "band": "G2",
  "low": 60,
  "high": 90,
  "includes": "low",
  "action": "OK",
  "says": "Kidney function about normal",
  "sources": [
   "KDIGO24"
  ],
  "certainty": "high"
 },
 {
  "analyte": "egfr",
  "who": "all",
  "band": "G3a",
  "low": 45,
  "high": 60,
  "includes": "low",
  "action": "CAUTION",
  "says": "Keep calcium from all sources near 1,000 mg a day; PTH and phosphate belong with it",
  "sources": [
   "KDIGO24",
   "KDIGO-MBD17"
  ],
  "certainty": "high"
 },
 {
  "analyte": "egfr",
  "who": "all",
  "band": "G3b",
  "low": 30,
  "high": 45,
  "includes": "low",
  "action": "CAUTION",
  "says": "No magnesium supplement unless prescribed; some bone infusions are ruled out below a clearance of 35",
  "sources": [
   "KDIGO24",
   "KDIGO-MBD17"
  ],
  "certainty": "high"
 },
 {
  "analyte": "egfr",
  "who": "all",
  "band": "G4",
  "low": 15,
  "high": 30,
  "includes": "low",
  "action": "BLOCK",
  "says": "Kidney function much lowered: no supplements without the kidney team",
  "sources": [
   "KDIGO24",
   "KDIGO-MBD17"
  ],
  "certainty": "high"
 },
 {
  "analyte": "egfr",
  "who": "all",
  "band": "G5",
  "high": 15,
  "includes": "low",
  "action": "BLOCK",
  "says": "Kidney function in the failure range: no supplements without the kidney team",
  "sources": [
   "KDIGO24",
   "KDIGO-MBD17"
  ],
  "certainty": "high"
 },
 {
  "analyte": "alp",
  "who": "all",
  "band": "low",
  "high": 40,
  "includes": "low",
  "action": "REFER",
  "says": "A rare bone disease (hypophosphatasia) has to be ruled out before a bisphosphonate",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "alp",
  "who": "all",
  "band": "reference",
  "low": 40,
  "high": 120,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "alp",
  "who": "all",
  "band": "high",
  "low": 120,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "From liver or bone: GGT tells; soft bone, Paget disease and spread are looked for",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "bone-alp",
  "who": "premenopausal-woman",
  "band": "reference",
  "low": 3,
  "high": 14,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range before menopause",
  "sources": [
   "LAB"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "bone-alp",
  "who": "postmenopausal-or-man",
  "band": "reference",
  "low": 5,
  "high": 22,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range; it depends on the method",
  "sources": [
   "LAB"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "p1np",
  "who": "on-antiresorptive",
  "band": "suppressed",
  "high": 35,
  "includes": "low",
  "action": "INFO",
  "says": "As low as expected on a bone medicine that is taken",
  "sources": [
   "VASIKARAN11"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "p1np",
  "who": "all",
  "band": "reference before menopause",
  "low": 16,
  "high": 60,
  "includes": "low",
  "action": "OK",
  "says": "Within the range before menopause",
  "sources": [
   "VASIKARAN11"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "p1np",
  "who": "all",
  "band": "elevated",
  "low": 75,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "Fast bone turnover; a recent fracture also raises it",
  "sources": [
   "VASIKARAN11"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "ctx",
  "who": "on-antiresorptive",
  "band": "suppressed",
  "high": 280,
  "includes": "low",
  "action": "INFO",
  "says": "As low as usual on an oral bisphosphonate",
  "sources": [
   "VASIKARAN11"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "ctx",
  "who": "all",
  "band": "reference before menopause",
  "low": 100,
  "high": 570,
  "includes": "low",
  "action": "OK",
  "says": "Within the range before menopause; fasting, before 10 in the morning",
  "sources": [
   "VASIKARAN11"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "ctx",
  "who": "all",
  "band": "postmenopausal",
  "low": 570,
  "high": 1000,
  "includes": "low",
  "action": "INFO",
  "says": "Fast bone turnover, as often after menopause",
  "sources": [
   "VASIKARAN11"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "ctx",
  "who": "all",
  "band": "very high",
  "low": 1000,
  "includes": "low",
  "action": "REFER",
  "says": "Very fast turnover: a bone disease, or the rebound after denosumab",
  "sources": [
   "VASIKARAN11"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "estradiol",
  "who": "postmenopausal-woman-not-on-ai",
  "band": "typical",
  "low": 2,
  "high": 10,
  "includes": "low",
  "action": "OK",
  "says": "Usual after menopause",
  "sources": [
   "DIXON08"
  ],
  "certainty": "high"
 },
 {
  "analyte": "estradiol",
  "who": "woman-on-ai",
  "band": "expected",
  "high": 1.5,
  "includes": "low",
  "action": "INFO",
  "says": "As low as expected on an aromatase inhibitor",
  "sources": [
   "DIXON08"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "estradiol",
  "who": "woman-on-ai",
  "band": "unexpected",
  "low": 5,
  "includes": "low",
  "action": "REFER",
  "says": "Higher than expected on an aromatase inhibitor: the ovaries may be awake, or tablets not taken",
  "sources": [
   "DIXON08"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "estradiol",
  "who": "man",
  "band": "below the bone threshold",
  "high": 10,
  "includes": "low",
  "action": "ESCALATE_PRESCRIBER",
  "says": "Below this, bone resorption rose in a trial of men",
  "sources": [
   "FINK16"
  ],
  "certainty": "high"
 },
 {
  "analyte": "estradiol",
  "who": "man",
  "band": "low normal",
  "low": 10,
  "high": 20,
  "includes": "low",
  "action": "OK",
  "says": "Enough for bone in most men",
  "sources": [
   "FINK16"
  ],
  "certainty": "high"
 },
 {
  "analyte": "estradiol",
  "who": "man",
  "band": "typical",
  "low": 20,
  "high": 40,
  "includes": "low",
  "action": "OK",
  "says": "Usual in men",
  "sources": [
   "FINK16"
  ],
  "certainty": "high"
 },
 {
  "analyte": "estradiol",
  "who": "man",
  "band": "above typical",
  "low": 40,
  "high": 60,
  "includes": "low",
  "action": "INFO",
  "says": "No guideline asks for an aromatase inhibitor because of this number; symptoms count",
  "sources": [
   "ES-T18",
   "AUA18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "estradiol",
  "who": "man",
  "band": "high",
  "low": 60,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "Worth looking for the cause, above all with breast swelling",
  "sources": [
   "ES-T18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "testosterone",
  "who": "man",
  "band": "low",
  "high": 264,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "Below the harmonised lower limit of healthy young men",
  "sources": [
   "ES-T18",
   "TRAVISON17"
  ],
  "certainty": "high"
 },
 {
  "analyte": "testosterone",
  "who": "man",
  "band": "low by the urologists’ line",
  "low": 264,
  "high": 300,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "Below the line of the urologists, above that of the endocrinologists",
  "sources": [
   "AUA18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "testosterone",
  "who": "man-on-testosterone",
  "band": "middle third",
  "low": 450,
  "high": 600,
  "includes": "low",
  "action": "OK",
  "says": "Where treatment aims",
  "sources": [
   "AUA18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "testosterone",
  "who": "man-with-low-estradiol",
  "band": "bone floor",
  "high": 200,
  "includes": "low",
  "action": "ESCALATE_PRESCRIBER",
  "says": "With estradiol below 10 pg/mL, bone resorption rises",
  "sources": [
   "FINK16"
  ],
  "certainty": "high"
 },
 {
  "analyte": "testosterone",
  "who": "man",
  "band": "high",
  "low": 1000,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "Above what bodies make",
  "sources": [
   "TRAVISON17"
  ],
  "certainty": "high"
 },
 {
  "analyte": "shbg",
  "who": "man",
  "band": "reference",
  "low": 10,
  "high": 60,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range",
  "sources": [
   "LAB"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "shbg",
  "who": "woman",
  "band": "reference",
  "low": 20,
  "high": 130,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range",
  "sources": [
   "LAB"
  ],
  "certainty": "moderate"
 },
 {
  "analyte": "ldl",
  "who": "all",
  "band": "optimal",
  "high": 100,
  "includes": "low",
  "action": "OK",
  "says": "Low",
  "sources": [
   "CHOL18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "ldl",
  "who": "all",
  "band": "borderline",
  "low": 130,
  "high": 160,
  "includes": "low",
  "action": "INFO",
  "says": "Food can lower it; worth measuring again",
  "sources": [
   "CHOL18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "ldl",
  "who": "all",
  "band": "high",
  "low": 160,
  "high": 190,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "High: worth a talk about the heart",
  "sources": [
   "CHOL18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "ldl",
  "who": "all",
  "band": "very high",
  "low": 190,
  "includes": "low",
  "action": "REFER",
  "says": "So high that medicine is discussed whatever the other risks",
  "sources": [
   "CHOL18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "hdl",
  "who": "man",
  "band": "low",
  "high": 40,
  "includes": "low",
  "action": "INFO",
  "says": "Low for a man",
  "sources": [
   "ATP3"
  ],
  "certainty": "high"
 },
 {
  "analyte": "hdl",
  "who": "woman",
  "band": "low",
  "high": 50,
  "includes": "low",
  "action": "INFO",
  "says": "Low for a woman",
  "sources": [
   "ATP3"
  ],
  "certainty": "high"
 },
 {
  "analyte": "triglycerides",
  "who": "fasting",
  "band": "normal",
  "high": 150,
  "includes": "low",
  "action": "OK",
  "says": "Normal",
  "sources": [
   "CHOL18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "triglycerides",
  "who": "fasting",
  "band": "high",
  "low": 150,
  "high": 500,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "High: food, alcohol, sugar and weight count",
  "sources": [
   "CHOL18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "triglycerides",
  "who": "all",
  "band": "very high",
  "low": 500,
  "includes": "low",
  "action": "REFER",
  "says": "So high that the pancreas can suffer",
  "sources": [
   "CHOL18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "cholesterol",
  "who": "all",
  "band": "desirable",
  "high": 200,
  "includes": "low",
  "action": "OK",
  "says": "Desirable",
  "sources": [
   "ATP3"
  ],
  "certainty": "high"
 },
 {
  "analyte": "cholesterol",
  "who": "all",
  "band": "high",
  "low": 240,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "High: worth a talk about the heart",
  "sources": [
   "ATP3"
  ],
  "certainty": "high"
 },
 {
  "analyte": "haematocrit",
  "who": "man-on-testosterone",
  "band": "too high",
  "low": 54,
  "includes": "none",
  "action": "REFER",
  "says": "Thick blood on testosterone: the prescriber has to know",
  "sources": [
   "ES-T18",
   "AUA18"
  ],
  "certainty": "high"
 },
 {
  "analyte": "creatinine",
  "who": "all",
  "band": "see eGFR",
  "includes": "low",
  "action": "INFO",
  "says": "Read through the eGFR",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "urine-calcium-24h",
  "who": "all",
  "band": "low",
  "high": 100,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "Little calcium or vitamin D gets in",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "urine-calcium-24h",
  "who": "woman",
  "band": "high",
  "low": 250,
  "includes": "low",
  "action": "BLOCK_CA",
  "says": "No calcium supplement: stones, and the parathyroids, come first",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "urine-calcium-24h",
  "who": "man",
  "band": "high",
  "low": 300,
  "includes": "low",
  "action": "BLOCK_CA",
  "says": "No calcium supplement: stones, and the parathyroids, come first",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "tsh",
  "who": "all",
  "band": "suppressed",
  "high": 0.1,
  "includes": "low",
  "action": "CLINICIAN",
  "says": "Too much thyroid hormone costs bone",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "tsh",
  "who": "all",
  "band": "reference",
  "low": 0.4,
  "high": 4.5,
  "includes": "low",
  "action": "OK",
  "says": "Within the usual range",
  "sources": [
   "LAB"
  ],
  "certainty": "high"
 },
 {
  "analyte": "dxa-t-score",
  "who": "t-scored",
  "band": "normal",
  "low": -1,
  "includes": "low",
  "action": "OK",
  "says": "Normal",
  "sources": [
   "WHO94",
   "ISCD"
  ],
  "certainty": "high"
 },
 {
  "analyte": "dxa-t-score",
  "who": "t-scored",
  "band": "low bone mass",
  "low": -2.5,
  "high": -1,
  "includes": "none",
  "action": "AIBL_RULE",
  "says": "Low bone mass",
  "sources": [
   "WHO94",
   "ISCD"
  ],
  "certainty": "high"
 },
 {
  "analyte": "dxa-t-score",
  "who": "t-scored-on-ai",
  "band": "line of the joint position statement",
  "high": -2,
  "includes": "low",
  "action": "REFER",
  "says": "Below −2.0 on an aromatase inhibitor",
  "sources": [
   "HADJI17"
  ],
  "certainty": "verified"
 },
 {
  "analyte": "dxa-t-score",
  "who": "t-scored",
  "band": "osteoporosis range",
  "high": -2.5,
  "includes": "high",
  "action": "REFER",
  "says": "Osteoporosis range",
  "sources": [
   "WHO94",
   "ISCD"
  ],
  "certainty": "high"
 },
 {
  "analyte": "dxa-z-score",
  "who": "z-scored",
  "band": "below the expected range for age",
  "high": -2,
  "includes": "high",
  "action": "CLINICIAN",
  "says": "Below the expected range for age; never called osteoporosis from density alone",
  "sources": [
   "ISCD"
  ],
  "certainty": "verified"
 }
];
