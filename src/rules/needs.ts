import type { Need } from './check.ts';

/**
 * Facts that a rule may miss, as questions to the person. `answers` names the part of the record that settles it, so
 * that the app can open the right form. A need that is not listed here is asked for by its key.
 */
export const needs: Record<Need, { question: string; answers: string }> = {
  'ai-start': { question: 'When did you start the aromatase inhibitor?', answers: 'therapies' },
  menopause: { question: 'Have your periods stopped for good?', answers: 'answers:menopause' },
  't-score': { question: 'What did your last bone density scan (DXA) show?', answers: 'scans' },
  'z-score': { question: 'What Z-scores does your scan report print?', answers: 'scans' },
  bmd: { question: 'What densities (g/cm²) does your scan report print?', answers: 'scans' },
  smoking: { question: 'Do you smoke, or did you ever?', answers: 'answers:smoking' },
  'parental-hip-fracture': {
    question: 'Did your mother or father break a hip?',
    answers: 'answers:parental-hip-fracture',
  },
  'fragility-fracture-after-50': {
    question: 'Have you broken a bone from a small fall after 50?',
    answers: 'answers:fragility-fracture-after-50',
  },
  'glucocorticoid-over-6-months': {
    question: 'Have you taken cortisone tablets for more than 6 months?',
    answers: 'answers:glucocorticoid-over-6-months',
  },
  alcohol: { question: 'How many drinks do you have in a week?', answers: 'answers:alcohol' },
  height: { question: 'How tall are you now, measured?', answers: 'measurements:height' },
  weight: { question: 'What do you weigh?', answers: 'measurements:weight' },
  'weight-before': { question: 'What did you weigh a few months ago?', answers: 'measurements:weight' },
  'peak-height': { question: 'How tall were you at your tallest?', answers: 'answers:peak-height' },
  'lab:25-oh-d': { question: 'What was your last vitamin D blood result?', answers: 'labs:25-oh-d' },
  'lab:calcium': { question: 'What was your last blood calcium?', answers: 'labs:calcium' },
  'lab:egfr': { question: 'What was your last kidney value (eGFR)?', answers: 'labs:egfr' },
  'lab:estradiol': { question: 'Has estradiol been measured by LC-MS/MS?', answers: 'labs:estradiol' },
  'estradiol-method': {
    question: 'How was your estradiol measured (LC-MS/MS or immunoassay)?',
    answers: 'labs:estradiol',
  },
  'ai-planned-duration': { question: 'Until when is the aromatase inhibitor planned?', answers: 'therapies' },
  diary: { question: 'What did you eat in the last days?', answers: 'diary' },
  'cancer-stage': { question: 'Was the cancer found early (not spread)?', answers: 'cancers' },
  'blood-pressure': { question: 'What was your last blood pressure?', answers: 'measurements:blood-pressure' },
  'par-q': { question: 'Would you answer yes to any question of the PAR-Q+?', answers: 'answers:par-q' },
  'timed-up-and-go': {
    question: 'How many seconds to get up from a chair, walk 3 m, turn, walk back and sit?',
    answers: 'measurements:timed-up-and-go',
  },
  'possible-pregnancy': { question: 'Could you be pregnant?', answers: 'answers:possible-pregnancy' },
  'missed-period': { question: 'Have you missed a period?', answers: 'answers:missed-period' },
  'has-prescriber': {
    question: 'Does a doctor prescribe the aromatase inhibitor?',
    answers: 'answers:has-prescriber',
  },
  'can-sit-upright': { question: 'Can you sit upright for 30 minutes?', answers: 'answers:can-sit-upright' },
  'denosumab-last-dose': { question: 'When was your last denosumab injection?', answers: 'medicines' },
  'glucocorticoid-dose': { question: 'How many milligrams of cortisone do you take a day?', answers: 'medicines' },
  'supplement-label': { question: 'How much is in one tablet, by the label?', answers: 'supplements' },
  'lab:haematocrit': { question: 'What was your last haematocrit?', answers: 'labs:haematocrit' },
};
