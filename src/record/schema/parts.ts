import { z } from 'zod';
import { isDay } from '../day.ts';
import { convertible, valueIn } from '../units.ts';

/** A calendar day, 'YYYY-MM-DD'. */
export const day = z
  .string()
  .refine(isDay, { error: 'a real calendar day as YYYY-MM-DD, like 2026-11-09' })
  .meta({ format: 'date', description: 'Calendar day, YYYY-MM-DD, without time or zone' });

/** A clock time, 'HH:MM', 24 hours. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a clock time as HH:MM, like 08:30' });

/** Where a fact came from: typed by somebody, or taken from a document that can be named. */
export const source = z
  .strictObject({
    kind: z.enum(['typed', 'imported', 'device', 'example']),
    by: z.enum(['person', 'clinician', 'family']).optional(),
    from: z.string().max(500).optional().describe('For imports: what it was taken from, like "FHIR Observation/123"'),
    recordedAt: z.iso.datetime({ offset: true }).optional(),
  })
  .describe('Where the fact came from');

/** What every dated fact has. The id is given by the reader where a hand-written file has none. */
export const fact = {
  id: z.string().max(100).default(''),
  date: day,
  source: source.default({ kind: 'typed' }),
  note: z.string().max(2000).optional(),
};

interface QuantityLimits {
  /** The unit that limits are stated in, and that any given unit must be convertible to. */
  unit: string;
  min: number;
  max: number;
  /** Other units that people use, for the message. */
  like?: string[];
}

/** A `{ value, unit }` whose unit must convert to the named one and whose value must be physically possible. */
export const quantity = ({ unit, min, max, like = [] }: QuantityLimits) =>
  z
    .strictObject({ value: z.number(), unit: z.string().min(1).max(40) })
    .superRefine((given, context) => {
      if (!convertible(given.unit, unit)) {
        const accepted = `a UCUM unit convertible to ${unit}${like.length ? `, such as ${like.join(', ')}` : ''}`;
        context.addIssue({ code: 'custom', path: ['unit'], message: accepted, input: given.unit });
        return;
      }
      const value = valueIn(given, unit);
      if (!(value >= min && value <= max)) {
        context.addIssue({ code: 'custom', path: ['value'], message: `${min} to ${max} ${unit}`, input: given.value });
      }
    })
    .describe(`Quantity in UCUM units; ${min} to ${max} ${unit}`);

/** Ten-point scales: 0 none to 10 worst imaginable. */
export const zeroToTen = z.number().min(0).max(10);

export const shortText = z.string().trim().min(1).max(300);

/** A concept by code, by our own key, or both; a plain name alone is kept and shown as not screened. */
export const coding = z.strictObject({
  system: z.enum(['rxnorm', 'atc', 'snomed', 'icd10', 'loinc', 'other']),
  code: z.string().min(1).max(40),
});
