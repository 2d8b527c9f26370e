import { z } from 'zod';
import { migrate } from './migrate.ts';
import { BadInput, badInput, type Problem, problemsOf, shown } from './problems.ts';
import { type BonewiseRecord, type FactKind, factKinds, RECORD_VERSION, record } from './schema/record.ts';

/**
 * Reads a record from anything that JSON.parse may give: brings older versions forward, fills ids, checks everything.
 * @throws BadInput naming every problem: path, what was given, what is accepted.
 */
export function readRecord(document: unknown): BonewiseRecord {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw badInput('', document, 'a record, a JSON object with "bonewise": 1 and a "person"');
  }
  const version = (document as Record<string, unknown>).bonewise;
  if (typeof version === 'number' && version > RECORD_VERSION) {
    throw badInput(
      'bonewise',
      version,
      `a version up to ${RECORD_VERSION}; this record was written by a newer Bonewise`,
    );
  }
  const brought = migrate(document as Record<string, unknown>);
  const parsed = record.safeParse(brought);
  if (!parsed.success) throw new BadInput(problemsOf(parsed.error, brought, knownAt));
  const filled = fillIds(parsed.data);
  const twice = duplicateIds(filled);
  if (twice.length > 0) throw new BadInput(twice);
  return filled;
}

/** Reads a record from the text of a file. @throws BadInput with line and column when it is not JSON. */
export const readRecordText = (text: string): BonewiseRecord => readRecord(readJson(text));

/** JSON from text. @throws BadInput with line and column. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const before = position === undefined ? '' : text.slice(0, Number(position));
    const where =
      position === undefined
        ? ''
        : ` at line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
    throw badInput(
      '',
      text.trim() === '' ? 'an empty file' : text.slice(Math.max(0, before.length - 20), before.length + 20),
      `valid JSON (stopped${where})`,
    );
  }
}

/** Checks one fact of a kind, as the diary or an edit gives it. @throws BadInput */
export function readFact<K extends FactKind>(kind: K, document: unknown): BonewiseRecord[K][number] {
  const parsed = factKinds[kind].safeParse(document);
  if (!parsed.success) throw new BadInput(problemsOf(parsed.error, document));
  return parsed.data as BonewiseRecord[K][number];
}

const kinds = Object.keys(factKinds) as FactKind[];

/** Facts without an id get one that is the same at every reading: kind, day, and their place among that day's. */
function fillIds(read: BonewiseRecord): BonewiseRecord {
  const out = { ...read } as Record<string, unknown>;
  for (const kind of kinds) {
    const counts = new Map<string, number>();
    const taken = new Set(read[kind].map((fact) => fact.id));
    out[kind] = read[kind].map((fact) => {
      if (fact.id) return fact;
      let id: string;
      do {
        const n = (counts.get(fact.date) ?? 0) + 1;
        counts.set(fact.date, n);
        id = `${kind}-${fact.date}-${n}`;
      } while (taken.has(id));
      return { ...fact, id };
    });
  }
  return out as BonewiseRecord;
}

function duplicateIds(read: BonewiseRecord): Problem[] {
  return kinds.flatMap((kind) => {
    const seen = new Set<string>();
    return read[kind].flatMap((fact, index) => {
      if (!seen.has(fact.id)) {
        seen.add(fact.id);
        return [];
      }
      return [
        { path: `${kind}[${index}].id`, given: shown(fact.id), accepted: `an id that no other entry of ${kind} has` },
      ];
    });
  });
}

/** What the schema knows at a path, for messages: an object's keys, or the values that tell shapes apart. */
function knownAt(path: PropertyKey[]): string[] {
  let here = unwrap(record);
  for (const key of path) {
    if (here instanceof z.ZodArray) here = unwrap(here.element);
    else if (here instanceof z.ZodObject) here = unwrap(here.shape[String(key)]);
    else if (here instanceof z.ZodDiscriminatedUnion) {
      return here.options.flatMap((option) => {
        const tag = option instanceof z.ZodObject ? option.shape[String(key)] : undefined;
        return tag instanceof z.ZodLiteral ? [...tag.values].map(String) : [];
      });
    } else return [];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let here = schema;
  while (here instanceof z.ZodDefault || here instanceof z.ZodOptional) here = here.unwrap();
  return here;
}

/** The JSON Schema of the record as it may be written by hand. */
export const recordJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(record, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>;

/** An empty record of a person. */
export const emptyRecord = (who: BonewiseRecord['person'], id?: string): BonewiseRecord =>
  readRecord({ bonewise: RECORD_VERSION, ...(id ? { id } : {}), person: who });
