import { z } from 'zod';
import { BadInput, problemsOf } from '../../record/problems.ts';
import { drugNames } from '../document.ts';
import { type ModelName, modelNames } from '../models.ts';

/** Hours in each unit of time: the Julian year of 365.25 days, a month a twelfth of it (UCUM's a and mo). */
export const hoursPer = { h: 1, d: 24, wk: 168, mo: 730.5, a: 8766 } as const;
export type TimeUnit = keyof typeof hoursPer;

/** Longest phase, in years; most rows and doses in a scenario. Beyond these a scenario is a mistake. */
export const limits = { years: 200, rows: 1_000_000, doses: 100_000, phases: 10_000 } as const;

const timeUnit = z.enum(['h', 'd', 'wk', 'mo', 'a']).meta({ description: 'UCUM: a = 365.25 d, mo = a/12' });
const duration = z.strictObject({ value: z.number().positive(), unit: timeUnit });
const moment = z.strictObject({ value: z.number().min(0), unit: timeUnit });
const values = z.record(z.string(), z.number());

const dose = z.strictObject({
  drug: z.enum(drugNames),
  amount: z.strictObject({ value: z.number().min(0), unit: z.enum(['g', 'mg', 'ug']) }),
  at: moment.optional().meta({ description: 'from the start of the phase; default: at its start' }),
  every: duration.optional(),
  count: z.int().min(1).max(limits.doses).optional().meta({ description: 'with every; default: until the phase ends' }),
});

const output = z.union([
  z.strictObject({ every: duration }),
  z.strictObject({ times: z.array(z.number().min(0)).max(limits.rows), unit: timeUnit }),
  z.null(),
]);

const phase = z.strictObject({
  duration,
  parameters: values.optional().meta({ description: 'by symbol; hold for this phase' }),
  set: values.optional().meta({ description: 'states, at the start of the phase' }),
  multiply: values.optional().meta({ description: 'states, at the start of the phase, after set' }),
  doses: z.array(dose).optional(),
  output: output.optional().meta({ description: 'rows, timed from the start of the phase; default: none' }),
});

export const scenarioSchema = z
  .strictObject({
    model: z.enum(modelNames),
    rtol: z.number().min(1e-12).max(1e-2).optional().meta({ description: 'relative tolerance; default 1e-6' }),
    phases: z.array(phase).min(1).max(limits.phases),
    columns: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'states, auxiliaries, or one divided by its baseline, as OC/OC_0; default: all states' }),
  })
  .meta({ id: 'scenario', title: 'A scenario for bonewise simulate' });

/** What a researcher asks of a model; see docs/model. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** A scenario to choose by its name; `id` is also its file's name in examples/scenarios/. */
export interface NamedScenario {
  id: string;
  title: string;
  scenario: Scenario;
}

export type ScenarioPhase = Scenario['phases'][number];
export type ScenarioDose = NonNullable<ScenarioPhase['doses']>[number];

/** Reads a scenario from parsed JSON. @throws BadInput naming each mistake with its path. */
export function readScenario(input: unknown): Scenario {
  const result = scenarioSchema.safeParse(input);
  if (result.success) return result.data;
  throw new BadInput(problemsOf(result.error, input));
}

/** JSON Schema of a scenario, for `bonewise schema scenario`. */
export const scenarioJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-2020-12' });

export type { ModelName };
