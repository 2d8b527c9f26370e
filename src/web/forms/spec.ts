import { z } from 'zod';
import { type FactKind, factKinds } from '../../record/index.ts';

/** What a field of a form is, read off the schema of the record, so that no fact can lack a form. */
export type FieldSpec = { name: string; optional: boolean } & (
  | { is: 'text' | 'longText' | 'day' | 'clock' | 'yesNo' | 'words' | 'numbers' }
  | { is: 'number'; whole: boolean; min: number | undefined; max: number | undefined }
  | { is: 'choice' | 'choices'; options: string[] }
  | { is: 'quantity'; units: string[]; limits: { min: number; max: number; unit: string } | undefined }
  | { is: 'group' | 'list'; fields: FieldSpec[] }
  | { is: 'oneOf'; tag: string; shapes: { value: string; fields: FieldSpec[] }[] }
);

/** What the store fills in by itself, or a code that follows from the name. */
const HIDDEN = new Set(['id', 'source', 'code']);

/** Units that people read values in, by the unit that the limits are stated in. */
const UNITS: Record<string, string[]> = {
  cm: ['cm', '[in_i]'],
  kg: ['kg', '[lb_av]'],
  'g/cm2': ['g/cm2'],
  g: ['g', '[oz_av]'],
  Cel: ['Cel', '[degF]'],
};

const specs = new Map<FactKind, FieldSpec[]>();

/** The fields of a kind of fact; for kinds of several shapes, one `oneOf` stands first. */
export function fieldsOf(kind: FactKind): FieldSpec[] {
  let fields = specs.get(kind);
  if (!fields) {
    fields = fieldsOfSchema(factKinds[kind]);
    specs.set(kind, fields);
  }
  return fields;
}

function fieldsOfSchema(schema: unknown): FieldSpec[] {
  if (schema instanceof z.ZodDiscriminatedUnion) return [oneOf(schema)];
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = Object.entries(schema.shape as Record<string, unknown>).flatMap(([name, inner]) =>
    HIDDEN.has(name) ? [] : fieldOf(name, inner),
  );
  // What is needed first, then the day, then what may be left out; the note always stands at the end.
  const place = ({ name, optional }: FieldSpec): number =>
    name === 'note' ? 3 : name === 'date' ? 1 : optional ? 2 : 0;
  return fields.sort((a, b) => place(a) - place(b));
}

function oneOf(schema: z.ZodDiscriminatedUnion): FieldSpec {
  const tag = schema.def.discriminator;
  const shapes = schema.options.flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return [];
    const literal: unknown = option.shape[tag];
    if (!(literal instanceof z.ZodLiteral)) return [];
    const fields = fieldsOfSchema(option).filter((field) => field.name !== tag);
    return [...literal.values].map((value) => ({ value: String(value), fields }));
  });
  return { is: 'oneOf', name: tag, optional: false, tag, shapes };
}

function fieldOf(name: string, given: unknown): FieldSpec[] {
  let schema = given;
  let optional = false;
  let description = describedAs(schema);
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    optional = true;
    schema = schema.unwrap();
    description ??= describedAs(schema);
  }
  const base = { name, optional };
  if (schema instanceof z.ZodBoolean) return [{ ...base, is: 'yesNo' }];
  if (schema instanceof z.ZodEnum) return [{ ...base, is: 'choice', options: schema.options.map(String) }];
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue, format } = schema;
    return [{ ...base, is: 'number', whole: format === 'safeint', min: finite(minValue), max: finite(maxValue) }];
  }
  if (schema instanceof z.ZodString) return [{ ...base, is: textKind(name, schema) }];
  if (schema instanceof z.ZodArray) return [listField(base, schema.element)];
  if (schema instanceof z.ZodObject) {
    const keys = Object.keys(schema.shape);
    if (keys.length === 2 && keys.includes('value') && keys.includes('unit'))
      return [quantityField(base, description ?? describedAs(schema))];
    return [{ ...base, is: 'group', fields: fieldsOfSchema(schema) }];
  }
  // Label figures and per-vertebra values come by import; a form of free keys would help nobody.
  if (schema instanceof z.ZodUnion) return fieldOf(name, schema.options[0]).map((field) => ({ ...field, optional }));
  return [];
}

const describedAs = (schema: unknown): string | undefined =>
  schema instanceof z.ZodType ? schema.description : undefined;
const finite = (x: number | null): number | undefined =>
  x === null || !Number.isFinite(x) || Math.abs(x) >= Number.MAX_SAFE_INTEGER ? undefined : x;

function textKind(name: string, schema: z.ZodString): 'text' | 'longText' | 'day' | 'clock' {
  if (schema.meta()?.format === 'date') return 'day';
  if (name === 'note') return 'longText';
  return schema.safeParse('08:30').success && !schema.safeParse('words').success ? 'clock' : 'text';
}

function listField(base: { name: string; optional: boolean }, element: unknown): FieldSpec {
  if (element instanceof z.ZodEnum) return { ...base, is: 'choices', options: element.options.map(String) };
  if (element instanceof z.ZodNumber) return { ...base, is: 'numbers' };
  if (element instanceof z.ZodString) return { ...base, is: 'words' };
  return { ...base, is: 'list', fields: fieldsOfSchema(element) };
}

/** The description of a quantity ends in its limits, like "100 to 230 cm". */
function quantityField(base: { name: string; optional: boolean }, description: string | undefined): FieldSpec {
  const found = /([\d.]+) to ([\d.]+) (\S+)$/.exec(description ?? '');
  if (!found) return { ...base, is: 'quantity', units: [], limits: undefined };
  const [, min, max, unit] = found as unknown as [string, string, string, string];
  return {
    ...base,
    is: 'quantity',
    units: UNITS[unit] ?? [unit],
    limits: { min: Number(min), max: Number(max), unit },
  };
}

/** Every field of a list of fields and of what they hold. */
export const allFields = (fields: readonly FieldSpec[]): FieldSpec[] =>
  fields.flatMap((field) => [
    field,
    ...('fields' in field ? allFields(field.fields) : []),
    ...('shapes' in field ? field.shapes.flatMap((shape) => allFields(shape.fields)) : []),
  ]);
