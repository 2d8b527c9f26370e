import { z } from 'zod';
import { fact, quantity, shortText } from './parts.ts';

const nutrientAmount = z.strictObject({ value: z.number().min(0), unit: z.string().min(1).max(40) });

/** Something a person cooks or eats together again and again: "my breakfast", or a recipe for four. */
export const recipe = z.strictObject({
  ...fact,
  name: shortText,
  kind: z.enum(['meal', 'recipe']).default('recipe').describe('A meal is logged as it is, a recipe by portions'),
  portions: z.number().positive().max(100).default(1),
  ingredients: z
    .array(
      z.strictObject({
        text: shortText.optional().describe('The line as it was written'),
        food: shortText.optional().describe('A food id; none where nothing fits'),
        product: shortText.optional().describe('The id of a product of the record'),
        amount: quantity({ unit: 'g', min: 0, max: 20_000, like: ['g', 'kg', '[oz_av]'] }).optional(),
        measure: z
          .strictObject({ label: shortText, count: z.number().positive().max(200) })
          .optional()
          .describe('The household measure that was chosen'),
        confirmed: z
          .boolean()
          .optional()
          .describe('Whether a person said that food and weight are right; false counts as not known'),
      }),
    )
    .min(1),
  from: z.string().max(500).optional().describe('Where it was taken from, like a web address'),
});

/** A product with the figures of its label, entered once. */
export const product = z.strictObject({
  ...fact,
  name: shortText,
  per: quantity({ unit: 'g', min: 1, max: 2000, like: ['g'] }).describe('The weight that the figures are for'),
  serving: z.strictObject({ label: shortText, grams: z.number().positive().max(2000) }).optional(),
  nutrients: z.record(z.string(), nutrientAmount).describe('By nutrient key; what the label does not say is not known'),
  barcode: z
    .string()
    .regex(/^\d{8,14}$/, { error: 'the 8 to 14 digits under the bars' })
    .optional(),
});

/** A food, recipe or product that stands first when logging. */
export const favourite = z.strictObject({
  ...fact,
  food: shortText.describe('A food id, or the id of a recipe or product of the record'),
  amount: quantity({ unit: 'g', min: 0, max: 5000, like: ['g', '[oz_av]'] }).optional(),
});

/** A week of meals that the person keeps: these meals stay as they are, whatever else is planned anew. */
export const mealPlan = z.strictObject({
  ...fact,
  date: fact.date.describe('First day of the week'),
  seed: z
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .default(1)
    .describe('What it was planned with; another number, another week'),
  meals: z
    .array(
      z.strictObject({
        day: z.int().min(0).max(6).describe('0 the first day of the week'),
        meal: z.enum(['breakfast', 'lunch', 'dinner', 'snack']),
        dish: shortText.describe('A key of the dishes'),
        portions: z.number().positive().max(4),
        locked: z.boolean().optional().describe('Stays also when the rest is planned again'),
      }),
    )
    .min(1)
    .max(35),
});
