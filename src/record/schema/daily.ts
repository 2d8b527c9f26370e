import { z } from 'zod';
import { clock, fact, quantity, shortText, zeroToTen } from './parts.ts';

const nutrientAmount = z.strictObject({ value: z.number().min(0), unit: z.string().min(1).max(40) });

/** One line of the food diary: a food of the table with its weight, or a label's figures where no food fits. */
export const diaryLine = z
  .strictObject({
    ...fact,
    meal: z.enum(['breakfast', 'lunch', 'dinner', 'snack']),
    time: clock.optional(),
    food: shortText.optional().describe('A food id, like sr28:15088 or bw:oat-drink-fortified'),
    product: shortText.optional().describe('The id of a product of the record, whose label the figures are from'),
    description: shortText.optional().describe('What it was, in words; needed where no food is named'),
    amount: quantity({ unit: 'g', min: 0, max: 5000, like: ['g', '[oz_av]'] }).optional(),
    measure: z
      .strictObject({ label: shortText, count: z.number().positive().max(200) })
      .optional()
      .describe('The household measure that was chosen'),
    nutrients: z
      .record(z.string(), nutrientAmount)
      .optional()
      .describe("A label's figures for the amount eaten (quick add)"),
    dish: shortText.optional().describe('The dish of the plan that this came from'),
  })
  .superRefine((line, context) => {
    if (!line.food && !line.nutrients && !line.description) {
      context.addIssue({
        code: 'custom',
        path: ['food'],
        message: 'a food id, a description or the figures of a label',
        input: undefined,
      });
    }
    if (line.food && !line.amount) {
      context.addIssue({
        code: 'custom',
        path: ['amount'],
        message: 'the weight eaten, like { "value": 85, "unit": "g" }',
        input: undefined,
      });
    }
  });

/** A supplement product, as its label says, and how it is taken. */
export const supplement = z.strictObject({
  ...fact,
  date: fact.date.describe('First day taken'),
  endDate: fact.date.optional(),
  name: shortText,
  planned: z.boolean().optional(),
  ingredients: z
    .array(
      z.strictObject({
        ingredient: shortText.describe('A key of the ingredient table, like calcium, vitaminD, mk7, magnesium'),
        form: shortText.optional().describe('carbonate, citrate, cholecalciferol ...'),
        amount: nutrientAmount.optional().describe('Elemental amount in one unit (tablet, capsule, scoop)'),
      }),
    )
    .min(1),
  doses: z
    .array(
      z.strictObject({
        time: clock.optional(),
        units: z.number().positive().max(50),
        withMeal: z.enum(['breakfast', 'lunch', 'dinner', 'none']).optional(),
      }),
    )
    .min(1)
    .describe('The doses of one day on which it is taken'),
  everyDays: z.int().min(1).max(400).default(1).describe('1 every day, 7 once a week'),
});

/** A dose taken or left out, as ticked; where there are none for a product, its schedule counts. */
export const supplementTaken = z.strictObject({
  ...fact,
  supplement: shortText.describe('The id of the supplement'),
  time: clock.optional(),
  units: z.number().min(0).max(50),
});

/** One exercise of a session, or a session as a whole. */
export const training = z.strictObject({
  ...fact,
  exercise: shortText.describe('A key of the exercise catalogue, like E37, or plain words'),
  modality: z.enum(['resistance', 'impact', 'balance', 'aerobic', 'flexibility', 'sport', 'daily']).optional(),
  time: clock.optional(),
  duration: quantity({ unit: 'min', min: 0, max: 1440, like: ['min', 'h'] }).optional(),
  sets: z
    .array(
      z.strictObject({
        reps: z.int().min(0).max(500),
        load: quantity({ unit: 'kg', min: 0, max: 500, like: ['kg', '[lb_av]'] }).optional(),
        rpe: z.number().min(6).max(20).optional(),
      }),
    )
    .optional(),
  impacts: z.int().min(0).max(100_000).optional(),
  rpe: z.number().min(6).max(20).optional().describe('Borg 6 to 20'),
  painBefore: zeroToTen.optional(),
  painNextMorning: zeroToTen.optional(),
  supervised: z.boolean().optional(),
  steps: z.int().min(0).max(200_000).optional(),
});

/** Something ticked off on Today. */
export const done = z.strictObject({
  ...fact,
  item: shortText.describe('What was ticked: meal:lunch, training, action:CA-GAP ...'),
});
