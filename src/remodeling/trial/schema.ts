import { z } from 'zod';
import type { Site } from '../bonewise/sites.ts';
import { sites } from '../bonewise/sites.ts';
import { type ProgrammeName, programmeNames } from '../course/loading.ts';
import { type DrugName, drugNames } from '../document.ts';

/** A number, or how it is spread over the people of a trial: mean and sd, or bounds. */
const spread = z.union([
  z.number(),
  z.strictObject({ mean: z.number(), sd: z.number().min(0).optional() }),
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
  z.tuple([z.number(), z.number()]).meta({ description: 'bounds' }),
]);

const quantity = z.strictObject({ value: z.number(), unit: z.string() });
const duration = z.union([z.number(), z.string(), quantity]).meta({ description: 'days, or as "6 mo", "day", "1 wk"' });
const moment = z.union([z.number(), z.string(), quantity]).meta({ description: 'months from the start, or as "2 a"' });
const amount = z.union([z.number(), z.string(), quantity]).meta({ description: 'mg (teriparatide: ug), or as "1 mg"' });

// Keys that are not known are passed over and told, so that a trial may carry notes of its own.
const drug = z.looseObject({
  drug: z.string().meta({ description: drugNames.join(', ') }),
  dose: amount,
  every: duration,
  from: moment.nullish().meta({ description: 'default: the start; before it is negative' }),
  to: moment.nullish().meta({ description: 'default: the last outcome' }),
  taken: z.number().min(0).max(1).optional().meta({ description: 'share of doses taken; default 1' }),
});

/** What one group of people is given. */
export const armSchema = z.looseObject({
  name: z.string().min(1),
  drugs: z.array(drug).nullish(),
  calciumMgPerDay: z.number().min(0).max(5000).nullish().meta({
    description: 'whole intake, from the start; tablets alone where any arm of the trial has less than 300 mg',
  }),
  vitaminDIuPerDay: z.number().min(0).max(20000).nullish().meta({ description: 'whole intake, from the start' }),
  loading: z
    .string()
    .nullish()
    .meta({ description: programmeNames.join(', ') }),
});

const site = z.string().meta({ description: sites.join(', ') });
const published = z.strictObject({
  arm: z.string(),
  versus: z.string().optional().meta({ description: 'the value is the difference from this arm' }),
  site,
  months: z.number().positive(),
  value: z.number().meta({ description: 'change from the start, %; or points between arms' }),
  statistic: z.enum(['mean', 'median']).optional(),
  certainty: z.enum(['V', 'H', 'M', 'L']).meta({ description: 'V verified; H, M, L recalled' }),
  sd: z.number().positive().default(1).meta({ description: 'weight in the fit, points; default 1' }),
  use: z.enum(['fit', 'held-out', 'shown']),
  note: z.string().optional(),
});

export const trialSchema = z
  .looseObject({
    name: z.string().optional(),
    source: z.string().optional(),
    note: z.string().optional(),
    population: z.looseObject({
      sex: z.enum(['female', 'male']),
      ageYears: spread,
      yearsSinceMenopause: spread.nullish(),
      weightKg: spread.nullish(),
      tScore: z.record(z.string(), spread).nullish().meta({ description: 'by site' }),
      priorTamoxifen: z
        .union([z.boolean(), z.number().min(0).max(30)])
        .nullish()
        .meta({ description: 'years of it until the start; true: 2.5 years' }),
      testosterone: z.enum(['intact', 'replaced']).nullish().meta({ description: 'men' }),
      premenopausal: z.boolean().optional(),
      calciumMgPerDay: z.number().min(0).max(5000).nullish().meta({ description: 'usual intake; default 964 mg' }),
      vitaminDIuPerDay: z.number().min(0).max(20000).nullish().meta({ description: 'usual intake; default 200 IU' }),
    }),
    arms: z.array(armSchema).min(1).max(20),
    outcomes: z
      .array(
        z.looseObject({
          site,
          months: z.union([z.number().min(0).max(360), z.array(z.number().min(0).max(360)).min(1)]),
        }),
      )
      .min(1),
    published: z.array(published).optional(),
  })
  .meta({ id: 'trial', title: 'A trial for bonewise trial' });

export type Spread = z.infer<typeof spread>;
export type WrittenTrial = z.infer<typeof trialSchema>;
export type WrittenArm = z.infer<typeof armSchema>;
export type Given = z.infer<typeof amount>;
export type PublishedResult = Omit<z.infer<typeof published>, 'site'> & { site: Site };

export interface Arm {
  name: string;
  drugs: { drug: DrugName; dose_mg: number; every_d: number; fromMonth: number; toMonth?: number; taken?: number }[];
  calciumMgPerDay?: number;
  vitaminDIuPerDay?: number;
  loading: ProgrammeName;
}

/** A trial in numbers. */
export interface Trial {
  name: string;
  source?: string;
  population: {
    sex: 'female' | 'male';
    ageYears: Spread;
    yearsSinceMenopause?: Spread;
    weightKg?: Spread;
    tScore: Partial<Record<Site, Spread>>;
    priorTamoxifen_a: number;
    testosterone?: 'intact' | 'replaced';
    calciumMgPerDay?: number;
    vitaminDIuPerDay?: number;
  };
  arms: Arm[];
  outcomes: { site: Site; months: number[] }[];
  published: PublishedResult[];
  /** What in the file was passed over. */
  notes: string[];
}

/** JSON Schema of a trial, for `bonewise schema trial`. */
export const trialJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(trialSchema, { io: 'input', target: 'draft-2020-12' });
