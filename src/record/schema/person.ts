import { z } from 'zod';
import { clock, day, fact, quantity, shortText, zeroToTen } from './parts.ts';

/** Who the record is about. Reference intakes, guideline paths and scan references go by sex as registered at birth. */
export const person = z.strictObject({
  name: shortText.optional(),
  birthDate: day,
  sex: z.enum(['female', 'male']).describe('Sex that reference values and guideline paths go by'),
});

const answerBase = fact;

/** A question of the Mediterranean diet screener that the diary could not settle, with yes where its point is earned. */
const medas = <Item extends string>(item: Item) =>
  z.strictObject({ ...answerBase, question: z.literal(`medas-${item}` as const), answer: z.boolean() });

/**
 * Answers to questions that only the person can settle, each dated because each can change.
 * One question, one shape of answer.
 */
export const answer = z.discriminatedUnion('question', [
  z.strictObject({ ...answerBase, question: z.literal('smoking'), answer: z.enum(['never', 'former', 'current']) }),
  z.strictObject({
    ...answerBase,
    question: z.literal('menopause'),
    answer: z.enum(['premenopausal', 'perimenopausal', 'postmenopausal']),
    cause: z.enum(['natural', 'surgery', 'gnrh-analogue', 'chemotherapy', 'radiotherapy']).optional(),
    since: day.optional().describe('Last menstrual period or operation'),
  }),
  z.strictObject({ ...answerBase, question: z.literal('parental-hip-fracture'), answer: z.boolean() }),
  z.strictObject({ ...answerBase, question: z.literal('fragility-fracture-after-50'), answer: z.boolean() }),
  z.strictObject({ ...answerBase, question: z.literal('glucocorticoid-over-6-months'), answer: z.boolean() }),
  z.strictObject({
    ...answerBase,
    question: z.literal('alcohol'),
    answer: z.number().min(0).max(200).describe('Units a week; one unit is 10 mL of ethanol'),
  }),
  z.strictObject({
    ...answerBase,
    question: z.literal('peak-height'),
    answer: quantity({ unit: 'cm', min: 100, max: 230, like: ['cm', '[in_i]'] }),
  }),
  z.strictObject({ ...answerBase, question: z.literal('possible-pregnancy'), answer: z.boolean() }),
  z.strictObject({ ...answerBase, question: z.literal('missed-period'), answer: z.boolean() }),
  z.strictObject({
    ...answerBase,
    question: z.literal('par-q'),
    answer: z.boolean().describe('Any "yes" in the PAR-Q+'),
  }),
  z.strictObject({ ...answerBase, question: z.literal('can-sit-upright'), answer: z.boolean() }),
  z.strictObject({ ...answerBase, question: z.literal('has-prescriber'), answer: z.boolean() }),
  z.strictObject({
    ...answerBase,
    question: z.literal('activity'),
    answer: z.enum(['sedentary', 'light', 'moderate', 'active']),
  }),
  medas('olive-oil-main'),
  medas('olive-oil-amount'),
  medas('vegetables'),
  medas('fruit'),
  medas('red-meat'),
  medas('butter'),
  medas('sweet-drinks'),
  medas('wine'),
  medas('legumes'),
  medas('fish'),
  medas('sweets'),
  medas('nuts'),
  medas('poultry'),
  medas('sofrito'),
]);

/** What somebody means to do, or asks to do; screens answer these before anything else does. */
export const intention = z.strictObject({
  ...fact,
  kind: z.enum([
    'stop-aromatase-inhibitor',
    'skip-aromatase-inhibitor',
    'stop-denosumab',
    'stop-tamoxifen',
    'ask-aromatase-inhibitor-dose',
    'start-supplement',
    'start-medicine',
    'high-potassium-diet',
    'dental-extraction',
    'dental-implant',
    'start-exercise-programme',
  ]),
  what: shortText.optional().describe('For supplements and medicines: which'),
  plannedFor: day.optional(),
});

/** Height, weight, blood pressure and the tests of strength and balance. */
export const measurement = z.discriminatedUnion('kind', [
  z.strictObject({
    ...fact,
    kind: z.literal('height'),
    value: quantity({ unit: 'cm', min: 100, max: 230, like: ['cm', 'm', '[in_i]'] }),
    measured: z.boolean().optional().describe('Measured (true) or from memory (false)'),
  }),
  z.strictObject({
    ...fact,
    kind: z.literal('weight'),
    value: quantity({ unit: 'kg', min: 25, max: 350, like: ['kg', '[lb_av]'] }),
  }),
  z.strictObject({
    ...fact,
    kind: z.literal('blood-pressure'),
    systolic: quantity({ unit: 'mm[Hg]', min: 50, max: 280 }),
    diastolic: quantity({ unit: 'mm[Hg]', min: 25, max: 180 }),
  }),
  z.strictObject({
    ...fact,
    kind: z.literal('timed-up-and-go'),
    value: quantity({ unit: 's', min: 2, max: 300 }),
  }),
  z.strictObject({
    ...fact,
    kind: z.literal('five-times-sit-to-stand'),
    value: quantity({ unit: 's', min: 3, max: 300 }),
  }),
  z.strictObject({ ...fact, kind: z.literal('chair-stand-30s'), count: z.int().min(0).max(80) }),
  z.strictObject({
    ...fact,
    kind: z.literal('single-leg-stance'),
    value: quantity({ unit: 's', min: 0, max: 120 }),
  }),
  z.strictObject({
    ...fact,
    kind: z.literal('temperature'),
    value: quantity({ unit: 'Cel', min: 30, max: 44, like: ['Cel', '[degF]'] }),
  }),
]);

/** What recipes may ask for beyond a knife and a board. */
const kitchenEquipment = z.enum([
  'saucepan',
  'frying pan',
  'oven',
  'large pot',
  'wok',
  'toaster',
  'blender',
  'jar',
  'muffin tin',
  'food processor',
]);

/** What the person eats, likes, owns and has time for. One object: the newest set counts, older ones are history. */
export const preferences = z.strictObject({
  ...fact,
  diet: z.enum(['omnivore', 'pescatarian', 'vegetarian', 'vegan']).default('omnivore'),
  avoids: z.array(shortText).default([]).describe('Foods the person will not eat'),
  likes: z.array(shortText).default([]),
  dislikes: z.array(shortText).optional().describe('Eaten if it must be, and so planned last'),
  pantry: z.array(shortText).optional().describe('Foods that are in the house'),
  kitchenLacks: z
    .array(kitchenEquipment)
    .optional()
    .describe('Kitchen equipment that is not there; all else is taken as there'),
  snacksPerDay: z.int().min(0).max(2).optional(),
  variety: z.enum(['usual', 'high']).optional().describe('high: as many different dishes as can be'),
  lowFodmap: z.boolean().default(false),
  glutenFree: z.boolean().default(false),
  cookingMinutes: z.array(z.int().min(0).max(600)).length(7).optional().describe('Monday to Sunday'),
  household: z.int().min(1).max(20).default(1),
  budget: z.enum(['low', 'middle', 'high']).optional(),
  mealTimes: z.strictObject({ breakfast: clock, lunch: clock, dinner: clock }).optional(),
  trainingDays: z.array(z.int().min(1).max(7)).optional().describe('1 Monday to 7 Sunday'),
  trainingMinutes: z.int().min(5).max(240).optional().describe('Minutes on a training day'),
  equipment: z.array(shortText).default([]),
  trainingPlace: z.enum(['home', 'gym', 'outdoors', 'pool']).optional(),
  supervised: z.boolean().optional().describe('Trains with a coach or physiotherapist'),
  experience: z.enum(['none', 'some', 'regular']).optional(),
  exerciseLikes: z
    .array(shortText)
    .max(60)
    .optional()
    .describe('Keys of the exercise catalogue, like E31, or plain words'),
  exerciseDislikes: z.array(shortText).max(60).optional().describe('Left out of plans; the same words'),
  units: z.enum(['metric', 'us']).default('metric'),
  language: z.string().min(2).max(10).default('en'),
  guideline: z.enum(['default', 'asco', 'uk']).default('default'),
  intakes: z.enum(['US/CA', 'EFSA', 'UK']).default('US/CA'),
  showCalories: z.boolean().default(true),
});

/** How a day was: joints, flushes, sleep, and anything that may be a red flag. */
export const symptom = z.strictObject({
  ...fact,
  symptom: shortText.describe('A key of the symptom table, like joint-pain, or plain words'),
  severity: zeroToTen.optional(),
  site: shortText.optional(),
  time: clock.optional(),
  features: z.array(shortText).default([]).describe('Keys that qualify it: sudden, at-night, new, persistent'),
  ended: day.optional(),
});

export const fall = z.strictObject({ ...fact, injurious: z.boolean() });

/** Activities of the bone-specific activity questionnaire, Weeks & Beck 2008, doi:10.1007/s00198-008-0606-2. */
const boneLoadingActivity = z.enum([
  'swimming',
  'rowing',
  'cycling',
  'stairmaster',
  'walking or hiking',
  'resistance training, legs',
  'skiing',
  'rollerblading',
  'ice hockey',
  'riding',
  'judo',
  'running',
  'dancing',
  'netball',
  'tennis',
  'lacrosse',
  'squash or racquetball',
  'basketball, jump rope or kung fu',
  'soccer, baseball or touch football',
  'badminton',
  'Australian rules football',
  'ballet',
  'figure skating',
  'volleyball',
  'high-impact aerobics or cheerleading',
  'gymnastics',
]);
const age = z.int().min(0).max(120);
const MOST_ACTIVITIES = 40;

/** What was done that bone answers to, lately and earlier in life; the newest counts. */
export const boneLoading = z.strictObject({
  ...fact,
  lately: z
    .array(z.strictObject({ activity: boneLoadingActivity, sessionsPerWeek: z.number().min(0).max(40) }))
    .max(MOST_ACTIVITIES)
    .optional()
    .describe('In the twelve months before the date'),
  earlier: z
    .array(
      z
        .strictObject({ activity: boneLoadingActivity, fromAge: age, toAge: age })
        .refine(({ fromAge, toAge }) => toAge > fromAge, { path: ['toAge'], error: 'an age above the first' }),
    )
    .max(MOST_ACTIVITIES)
    .optional()
    .describe('Earlier in life, by age'),
});
