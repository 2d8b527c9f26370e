import { z } from 'zod';
import {
  allergy,
  appointment,
  cancer,
  condition,
  discussion,
  dismissal,
  fracture,
  fractureTool,
  medicine,
  medicineTaken,
  procedure,
  therapy,
} from './care.ts';
import { diaryLine, done, supplement, supplementTaken, training } from './daily.ts';
import { favourite, mealPlan, product, recipe } from './food.ts';
import { answer, boneLoading, fall, intention, measurement, person, preferences, symptom } from './person.ts';
import { lab, scan, spineImage } from './scans.ts';

/** The version that this program writes. Older ones are brought forward on reading (migrate.ts). */
export const RECORD_VERSION = 1;

/** The kinds of dated facts, each a list of the record. Order is the order of the published schema. */
export const factKinds = {
  preferences,
  answers: answer,
  measurements: measurement,
  cancers: cancer,
  therapies: therapy,
  medicines: medicine,
  medicineTaken,
  conditions: condition,
  allergies: allergy,
  fractures: fracture,
  procedures: procedure,
  falls: fall,
  scans: scan,
  spineImages: spineImage,
  labs: lab,
  fractureTools: fractureTool,
  symptoms: symptom,
  diary: diaryLine,
  recipes: recipe,
  products: product,
  favourites: favourite,
  mealPlans: mealPlan,
  supplements: supplement,
  supplementTaken,
  training,
  boneLoading,
  done,
  intentions: intention,
  discussions: discussion,
  dismissals: dismissal,
  appointments: appointment,
} as const;

export type FactKind = keyof typeof factKinds;

type Lists = { [K in FactKind]: z.ZodDefault<z.ZodArray<(typeof factKinds)[K]>> };
const lists = Object.fromEntries(
  Object.entries(factKinds).map(([kind, schema]) => [kind, z.array(schema).default([])]),
) as unknown as Lists;

/** The whole record: who it is about, and dated facts. Nothing derived is ever in it. */
export const record = z
  .strictObject({
    bonewise: z.literal(RECORD_VERSION).describe('Version of the record format'),
    id: z.string().min(1).max(100).optional(),
    example: z.boolean().optional().describe('An invented person, shown as such'),
    story: z.string().max(2000).optional().describe('For examples: who this is'),
    person,
    ...lists,
  })
  .meta({ title: 'Bonewise record', description: 'Dated facts of one person; version 1' });

/** A record after reading: every list present, every fact with id, date and source. */
export type BonewiseRecord = z.output<typeof record>;
/** A record as somebody may write it by hand. */
export type RecordInput = z.input<typeof record>;
export type Fact<K extends FactKind> = BonewiseRecord[K][number];
