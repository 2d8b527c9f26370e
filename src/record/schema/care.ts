import { z } from 'zod';
import { clock, coding, day, fact, shortText } from './parts.ts';

/**
 * A medicine with its course. Therapies (the aromatase inhibitor, testosterone, tamoxifen, ovarian suppression,
 * chemotherapy, bone medicines) and all other medicines share the shape, so that no screen can miss one for
 * standing in the other list.
 */
const course = {
  ...fact,
  name: shortText.describe('As the person calls it; looked up by generic or brand name'),
  code: coding.optional(),
  date: day.describe('First day taken'),
  endDate: day.optional().describe('Last day taken, where it has ended'),
  plannedEndDate: day.optional(),
  planned: z.boolean().optional().describe('Prescribed or spoken of, not yet taken'),
  dose: z.strictObject({ value: z.number().positive(), unit: z.string().min(1).max(40) }).optional(),
  schedule: shortText.optional().describe('As prescribed, like "once a day" or "every 6 months"'),
  times: z.array(clock).optional(),
  lastDose: day.optional(),
  nextDose: day.optional(),
  prescribed: z.boolean().optional().describe('By a clinician who knows the record'),
  indication: shortText.optional(),
};

export const therapy = z.strictObject(course);
export const medicine = z.strictObject(course);

/** One tablet, injection or skipped dose, as ticked. */
export const medicineTaken = z.strictObject({ ...fact, name: shortText, time: clock.optional(), taken: z.boolean() });

export const condition = z.strictObject({
  ...fact,
  name: shortText,
  code: coding.optional(),
  status: z.enum(['active', 'resolved', 'suspected', 'ruled-out']).default('active'),
  severity: z.enum(['mild', 'moderate', 'severe']).optional(),
  site: shortText.optional(),
});

export const allergy = z.strictObject({
  ...fact,
  substance: z.enum([
    'milk',
    'egg',
    'fish',
    'shellfish',
    'soy',
    'wheat',
    'gluten',
    'tree-nuts',
    'peanut',
    'sesame',
    'lactose',
    'celery',
    'mustard',
    'sulphites',
    'lupin',
    'molluscs',
    'other',
  ]),
  kind: z.enum(['allergy', 'intolerance', 'coeliac']).default('allergy'),
  what: shortText.optional().describe('For "other": which food or medicine'),
});

export const fracture = z.strictObject({
  ...fact,
  site: z.enum([
    'vertebra',
    'hip',
    'wrist',
    'forearm',
    'humerus',
    'pelvis',
    'rib',
    'ankle',
    'femur-shaft',
    'foot',
    'hand',
    'skull',
    'other',
  ]),
  lowTrauma: z.boolean().optional().describe('From standing height or less, or without a fall'),
  confirmed: z.boolean().optional().describe('By an image'),
});

/** Operations and radiation, past and planned. */
export const procedure = z.strictObject({
  ...fact,
  kind: z.enum([
    'breast-surgery',
    'breast-reconstruction',
    'axillary-dissection',
    'sentinel-node-biopsy',
    'breast-radiotherapy',
    'left-chest-radiotherapy',
    'axillary-radiotherapy',
    'oophorectomy',
    'hysterectomy',
    'orchiectomy',
    'bariatric-surgery',
    'joint-replacement',
    'dental-extraction',
    'dental-implant',
    'dental-check',
    'other',
  ]),
  what: shortText.optional(),
  planned: z.boolean().optional(),
  healed: z.boolean().optional(),
  variant: z.enum(['roux-en-y', 'sleeve', 'duodenal-switch']).optional(),
});

/** A breast cancer or other diagnosis that guideline paths need in a structured form. */
export const cancer = z.strictObject({
  ...fact,
  site: z.enum(['breast', 'prostate', 'other']),
  stage: z.enum(['in-situ', 'primary', 'metastatic', 'unknown']).default('unknown'),
  hormoneReceptor: z.enum(['positive', 'negative', 'unknown']).default('unknown'),
});

/** What was talked over with a clinician, so that a finding can rest. */
export const discussion = z.strictObject({
  ...fact,
  topic: shortText.describe('A rule id or a topic such as adjuvant-bisphosphonate'),
  withWhom: shortText.optional(),
  agreed: z
    .boolean()
    .optional()
    .describe('Where something was asked, such as training: what the clinician said, yes or no'),
});

/** A red flag put away by the person, with the day and what they did about it. */
export const dismissal = z.strictObject({
  ...fact,
  rule: shortText,
  reason: z.enum(['called', 'do-not-have-it', 'other']),
  entries: z
    .array(shortText)
    .optional()
    .describe('Ids of the symptoms that were answered; without them, all up to the day'),
});

export const appointment = z.strictObject({
  ...fact,
  time: clock.optional(),
  withWhom: shortText,
  about: shortText.optional(),
});

/** The result of a fracture-risk tool, typed in from its official site. Never computed here. */
export const fractureTool = z.strictObject({
  ...fact,
  tool: z.enum(['FRAX', 'QFracture', 'Garvan', 'other']),
  majorOsteoporoticPercent: z.number().min(0).max(100).optional(),
  hipPercent: z.number().min(0).max(100).optional(),
  withBmd: z.boolean().optional(),
  country: shortText.optional(),
  secondaryOsteoporosisTicked: z.boolean().optional(),
  category: z.enum(['low', 'intermediate', 'high', 'very-high']).optional(),
});
