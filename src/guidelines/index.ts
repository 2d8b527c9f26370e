/**
 * guidelines/ holds the rules of the guidelines and our readings of them: who should be seen about bone and how soon,
 * scans, laboratory bands, entered fracture tools, and what in a record cannot be right. All in the one form of rules/.
 */
import type { Rule } from '../rules/index.ts';
import { adj1 } from './adjuvant.ts';
import { aibl1 } from './aibl/rule.ts';
import { lab1 } from './causes.ts';
import { den1 } from './denosumab.ts';
import { fractureToolRules } from './fracture-tools.ts';
import { intakeRules } from './intake.ts';
import { labRules } from './lab-rules.ts';
import { esM12, menAi1 } from './men.ts';
import { plausibilityRules } from './plausibility/index.ts';
import { aibl0 } from './premenopausal.ts';
import { scanRules } from './scans.ts';
import { vfa1 } from './vertebral.ts';
import { bhof1 } from './women.ts';

export { outcomesOf as aiblOutcomes, refers as aiblRefers } from './aibl/lines.ts';
export { type LabRow, type LabView, labView } from './labs-view.ts';

/** Every rule of this room; adding one is adding it here. */
export const guidelineRules: readonly Rule[] = [
  aibl0,
  aibl1,
  adj1,
  menAi1,
  esM12,
  bhof1,
  vfa1,
  lab1,
  den1,
  ...scanRules,
  ...fractureToolRules,
  ...intakeRules,
  ...labRules,
  ...plausibilityRules,
];
