import { z } from 'zod';
import { labUnitProblem } from '../analytes.ts';
import { fact, quantity, shortText } from './parts.ts';

const bmd = quantity({ unit: 'g/cm2', min: 0.2, max: 2.5, like: ['g/cm2', 'mg/cm2'] });
const scoreRange = 'a T- or Z-score, a number from -10 to 10';
const score = z.number({ error: scoreRange }).min(-10, { error: scoreRange }).max(10, { error: scoreRange });

const site = {
  bmd: bmd.optional(),
  tScore: score.optional().describe('As printed on the report'),
  zScore: score.optional(),
};

const vertebra = z.enum(['L1', 'L2', 'L3', 'L4']);

/** A DXA examination: what the report prints, per site, and what is needed to compare it with another. */
export const scan = z.strictObject({
  ...fact,
  manufacturer: z.enum(['GE Lunar', 'Hologic', 'Norland', 'Stratec', 'other']).optional(),
  model: shortText.optional(),
  machine: shortText.optional().describe('Serial number or room: the same machine has the same text'),
  crossCalibratedWith: z
    .array(shortText)
    .optional()
    .describe('Machines that the centre has cross-calibrated with this one'),
  centre: shortText.optional(),
  referenceDatabase: z
    .enum(['female', 'male', 'unknown'])
    .optional()
    .describe('Young-adult reference that the T-scores used'),
  reportedAs: z.enum(['normal', 'osteopenia', 'osteoporosis']).optional().describe("The report's own word"),
  sites: z.strictObject({
    lumbarSpine: z
      .strictObject({
        ...site,
        vertebrae: z
          .array(vertebra)
          .min(1)
          .max(4)
          .default(['L1', 'L2', 'L3', 'L4'])
          .describe('Those that were averaged'),
        perVertebra: z
          .partialRecord(vertebra, z.strictObject({ bmd: bmd.optional(), tScore: score.optional() }))
          .optional(),
        artefacts: z.array(z.strictObject({ vertebra, what: shortText })).optional(),
      })
      .optional(),
    totalHip: z.strictObject({ ...site, side: z.enum(['left', 'right', 'mean']).optional() }).optional(),
    femoralNeck: z.strictObject({ ...site, side: z.enum(['left', 'right', 'mean']).optional() }).optional(),
    radius33: z.strictObject({ ...site, side: z.enum(['left', 'right']).optional() }).optional(),
  }),
  leastSignificantChange: z
    .strictObject({
      lumbarSpine: bmdDifference().optional(),
      totalHip: bmdDifference().optional(),
      femoralNeck: bmdDifference().optional(),
    })
    .optional()
    .describe("The centre's own least significant change at 95 %"),
  precisionError: z
    .strictObject({
      lumbarSpine: bmdDifference().optional(),
      totalHip: bmdDifference().optional(),
      femoralNeck: bmdDifference().optional(),
    })
    .optional()
    .describe("The centre's own RMS-SD precision error; the least significant change is 2.77 times it"),
  trabecularBoneScore: z.number().min(0).max(2).optional(),
});

/** A difference in density, or a share of it in percent. */
function bmdDifference() {
  return z.union([
    quantity({ unit: 'g/cm2', min: 0.0005, max: 0.3 }),
    z.strictObject({ value: z.number().min(0.1).max(30), unit: z.literal('%') }),
  ]);
}

/** A vertebral fracture assessment or spine radiograph. */
export const spineImage = z.strictObject({
  ...fact,
  method: z.enum(['vfa', 'radiograph', 'ct', 'mri']),
  fractures: z.array(z.strictObject({ vertebra: shortText, grade: z.int().min(1).max(3).optional() })).default([]),
});

/** A laboratory result: analyte by our key or LOINC, value in any UCUM unit that suits it. */
export const lab = z
  .strictObject({
    ...fact,
    analyte: shortText.describe('A key of the analyte table (bonewise schema record lists them) or a LOINC code'),
    value: z.strictObject({ value: z.number(), unit: z.string().min(1).max(40) }),
    comparator: z.enum(['<', '>']).optional().describe('For results outside the measuring range'),
    method: shortText
      .optional()
      .describe('LC-MS/MS, GC-MS/MS or immunoassay where it matters (estradiol, testosterone)'),
    fasting: z.boolean().optional(),
    referenceLow: z.number().optional(),
    referenceHigh: z.number().optional(),
    laboratory: shortText.optional(),
  })
  .superRefine((result, context) => {
    const accepted = labUnitProblem(result.analyte, result.value);
    if (accepted)
      context.addIssue({ code: 'custom', path: ['value', 'unit'], message: accepted, input: result.value.unit });
  });
