import type { FieldSpec } from './spec.ts';

/** What stands in a form: texts as typed, until they are read. */
export type Draft = { [name: string]: Value };
export type Value = string | boolean | string[] | Draft | Draft[] | undefined;

/** A number as people type it: 1,5 and 1.5 are the same, 1,200 is twelve hundred. */
export function numberFrom(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/\u2212/g, '-')
    .replace(/\s/g, '');
  if (bare === '') return undefined;
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare);
  const value = Number(grouped ? bare.replaceAll(',', '') : bare.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** A fact as the form shows it. */
export function draftOf(fields: readonly FieldSpec[], fact: Record<string, unknown>): Draft {
  return Object.fromEntries(fields.flatMap((field) => entriesOf(field, fact)));
}

function entriesOf(field: FieldSpec, fact: Record<string, unknown>): [string, Value][] {
  const given = fact[field.name];
  if (field.is === 'oneOf') {
    const shape = field.shapes.find((s) => s.value === given);
    return [
      [field.name, given === undefined ? undefined : String(given)],
      ...(shape ? Object.entries(draftOf(shape.fields, fact)) : []),
    ];
  }
  if (given === undefined) return [];
  switch (field.is) {
    case 'yesNo':
      return [[field.name, given === true]];
    case 'words':
    case 'numbers':
      return [[field.name, (given as unknown[]).join(', ')]];
    case 'choices':
      return [[field.name, (given as unknown[]).map(String)]];
    case 'quantity': {
      const { value, unit } = given as { value: number; unit: string };
      return [[field.name, { value: String(value), unit }]];
    }
    case 'group':
      return [[field.name, draftOf(field.fields, given as Record<string, unknown>)]];
    case 'list':
      return [[field.name, (given as Record<string, unknown>[]).map((one) => draftOf(field.fields, one))]];
    default:
      return [[field.name, String(given)]];
  }
}

/** What the form says, as a fact to be checked; what was left empty is left out, what no form can hold stays as it was. */
export function factFrom(
  fields: readonly FieldSpec[],
  draft: Draft,
  before: Record<string, unknown> = {},
): Record<string, unknown> {
  const shown = new Set(namesOf(fields));
  const fact: Record<string, unknown> = Object.fromEntries(Object.entries(before).filter(([name]) => !shown.has(name)));
  for (const field of fields) {
    if (field.is === 'oneOf') {
      const chosen = draft[field.name];
      fact[field.name] = chosen;
      const shape = field.shapes.find((s) => s.value === chosen);
      if (shape) Object.assign(fact, factFrom(shape.fields, draft));
      continue;
    }
    const value = read(field, draft[field.name], before[field.name]);
    if (value !== undefined) fact[field.name] = value;
  }
  return fact;
}

const namesOf = (fields: readonly FieldSpec[]): string[] =>
  fields.flatMap((field) => [
    field.name,
    ...('shapes' in field ? field.shapes.flatMap((shape) => namesOf(shape.fields)) : []),
  ]);

function read(field: FieldSpec, value: Value, before: unknown): unknown {
  if (value === undefined || value === '') return undefined;
  switch (field.is) {
    case 'number':
      // What is no number goes on as typed, so that the message can show it.
      return numberFrom(String(value)) ?? String(value);
    case 'words':
    case 'numbers': {
      const parts = String(value)
        .split(/[,;]/)
        .map((part) => part.trim())
        .filter(Boolean);
      return field.is === 'words' ? parts : parts.map((part) => numberFrom(part) ?? part);
    }
    case 'quantity': {
      const { value: amount, unit } = value as { value?: string; unit?: string };
      if (amount === undefined || amount.trim() === '') return undefined;
      return { value: numberFrom(amount) ?? amount, unit: unit ?? field.units[0] ?? '' };
    }
    case 'group': {
      const group = factFrom(field.fields, value as Draft, before as Record<string, unknown> | undefined);
      return Object.keys(group).length > 0 ? group : undefined;
    }
    case 'list': {
      const list = (value as Draft[])
        .map((one) => factFrom(field.fields, one))
        .filter((one) => Object.keys(one).length > 0);
      return list.length > 0 ? list : undefined;
    }
    case 'choices':
      return (value as string[]).length > 0 ? value : undefined;
    default:
      return value;
  }
}

/** What was probably meant by a number outside its limits: a decimal point lost or set wrongly. */
export function didYouMean(value: number, min: number, max: number): number | undefined {
  for (const scale of [0.1, 0.01, 0.001, 10, 100, 1000]) {
    const guess = Number((value * scale).toPrecision(10));
    if (guess >= min && guess <= max) return guess;
  }
  return undefined;
}
