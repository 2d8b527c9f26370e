import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { factKinds, recordJsonSchema, recordSchema } from '../record/index.ts';
import { factChanges } from './routes/facts.ts';

const inputSchema = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return rest;
};

const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
const list = (items: unknown) => ({ type: 'array', items });
const text = { type: 'string' };
const whole = { type: 'integer' };
const is = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The parts of the description that are written by hand: shapes that are worked out, not read. */
const described = () => ({
  ProblemDetails: {
    description: 'RFC 9457',
    ...object(
      {
        type: text,
        title: text,
        status: whole,
        detail: text,
        problems: list(object({ path: text, given: text, accepted: text })),
      },
      ['type', 'title', 'status'],
    ),
  },
  People: object({
    people: list(
      object(
        {
          id: text,
          name: text,
          birthDate: { type: 'string', format: 'date' },
          sex: { enum: ['female', 'male'] },
          example: { type: 'boolean' },
          story: text,
          revision: whole,
        },
        ['id', 'birthDate', 'sex', 'example', 'revision'],
      ),
    ),
  }),
  PersonMade: object({ id: text, revision: whole }),
  RecordEnvelope: object({ record: is('Record') }),
  Change: object(
    {
      id: text,
      revision: whole,
      what: { enum: ['create', 'add', 'edit', 'remove', 'undo', 'import'] },
      undoes: text,
      recordedAt: { type: 'string', format: 'date-time' },
      facts: list(object({ kind: text, id: text, date: text, fact: { type: ['object', 'null'] } })),
    },
    ['id', 'revision', 'what', 'recordedAt', 'facts'],
  ),
  ChangeMade: {
    description: 'The change, with its id also as `change` for an undo',
    allOf: [is('Change'), object({ change: text }, [])],
  },
  History: object({ changes: list(is('Change')) }),
  Undo: object({ change: text }),
  Settings: { type: 'object', additionalProperties: true },
  Backup: object({
    bonewiseBackup: { const: 1 },
    writtenAt: { type: 'string', format: 'date-time' },
    settings: is('Settings'),
    people: list(
      object({ id: text, createdAt: text, record: is('Record'), history: list({ type: 'object' }) }, ['id', 'record']),
    ),
  }),
  FoodHits: object({
    foods: list(
      object({ id: text, name: text, description: text, source: text, ndb: text }, [
        'id',
        'name',
        'description',
        'source',
      ]),
    ),
  }),
  FoodTables: object({
    foods: { type: 'integer', description: 'Foods that can be found, imported ones included' },
    imported: list(
      object({ source: text, foods: { type: 'integer' }, importedAt: { type: 'string', format: 'date-time' } }),
    ),
  }),
  Food: {
    description: 'Amounts are per 100 g; a nutrient that is not there is not known',
    ...object(
      { id: text, description: text, source: text, measures: list(object({ label: text, grams: { type: 'number' } })) },
      ['id', 'description'],
    ),
    additionalProperties: true,
  },
  Finding: {
    ...object(
      {
        rule: text,
        outcome: text,
        severity: { enum: ['urgent', 'block', 'clinician', 'caution', 'advice', 'info'] },
        within: { enum: ['now', 'today', '3 days', 'this week', 'weeks', 'next visit'] },
        title: text,
        because: list(object({ path: text, value: {}, date: text }, ['path'])),
        action: text,
        sources: list(text),
        certainty: text,
      },
      ['rule', 'severity', 'title', 'because', 'action', 'sources', 'certainty'],
    ),
    additionalProperties: true,
  },
  Matrix: object({
    asOf: { type: 'string', format: 'date' },
    days7: { type: 'integer', description: 'Logged days of the last 7' },
    days28: { type: 'integer' },
    rows: list({ type: 'object' }),
    absorbable: { type: 'object', description: 'Absorbable calcium by eating occasion, beside the plain figure' },
    heart: { type: 'object', description: 'Mediterranean screener (MEDAS) and saturated fat' },
  }),
  Assessment: {
    ...object({
      asOf: { type: 'string', format: 'date' },
      ...Object.fromEntries(
        ['person', 'skeleton', 'intake', 'loading', 'labs', 'heart', 'joints', 'hormones'].map((key) => [
          key,
          { type: 'object' },
        ]),
      ),
      targets: list({ type: 'object' }),
      findings: list(is('Finding')),
    }),
    additionalProperties: true,
  },
  Plan: {
    ...object({
      asOf: { type: 'string', format: 'date' },
      actions: list({ type: 'object' }),
      meals: { type: 'object' },
      supplements: { type: 'object' },
      training: { type: 'object' },
      calendar: list({ type: 'object' }),
      questions: list({ type: 'object' }),
      suppressed: list({ type: 'object' }),
    }),
    additionalProperties: true,
  },
  MealPlan: {
    description: 'Days of meals with ingredients and sums; what became of each aim; what gave way',
    ...object({
      status: { enum: ['optimal', 'time-limit', 'infeasible'] },
      startDate: text,
      days: list({ type: 'object' }),
    }),
    additionalProperties: true,
  },
  MealOffers: object({
    offers: list({
      ...object({ dishId: text, name: text, portions: { type: 'number' }, text }),
      additionalProperties: true,
    }),
  }),
  MealChanges: {
    description:
      'Of the newest logged days, at most seven: which meals to change, what each brings, the mean before and after',
    ...object({
      days: whole,
      changes: list({ type: 'object' }),
      before: { type: 'object' },
      after: { type: 'object' },
    }),
  },
  ShoppingList: object({
    aisles: list(object({ aisle: text, items: list({ type: 'object' }) })),
    pantry: list({ type: 'object' }),
    text,
  }),
  Dish: {
    ...object({
      id: text,
      name: text,
      steps: list(text),
      ingredients: list({ type: 'object' }),
      allergens: list(text),
    }),
    additionalProperties: true,
  },
  Rule: {
    ...object({
      id: text,
      kind: text,
      title: text,
      severity: text,
      threshold: text,
      sources: list(text),
      certainty: text,
    }),
    additionalProperties: true,
  },
  Rules: object({ rules: list(is('Rule')) }),
});

/** Facts of every kind by the schemas that check them: `FactOfScans`, `FactOfDiary` and so on. */
function factSchemas(): Record<string, unknown> {
  const named = Object.entries(factKinds).map(
    ([kind, schema]) => [`FactOf${kind[0]!.toUpperCase()}${kind.slice(1)}`, inputSchema(schema)] as const,
  );
  return { ...Object.fromEntries(named), Fact: { oneOf: named.map(([name]) => is(name)) } };
}

/** Adds GET /api/openapi.json: the routes, and the very schemas that inputs are checked with. */
export function describeApi(app: OpenAPIHono, version: string): void {
  let made: object | undefined;
  app.get('/api/openapi.json', (c) => {
    if (!made) {
      const { $schema: _, ...record } = recordJsonSchema();
      const document = app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Bonewise',
          version,
          description: 'Records of dated facts, and what is worked out from them. Errors are RFC 9457 problem details.',
        },
      });
      const schemas = {
        ...document.components?.schemas,
        ...described(),
        ...factSchemas(),
        Record: record,
        Person: inputSchema(recordSchema.shape.person),
        FactChanges: inputSchema(factChanges),
      };
      made = { ...document, components: { ...document.components, schemas } };
    }
    return c.json(made);
  });
}
