import { badInput } from '../../record/index.ts';

const schemas: Record<string, () => Promise<object>> = {
  record: async () => (await import('../../record/index.ts')).recordJsonSchema(),
  scenario: async () => (await import('../../remodeling/index.ts')).scenarioJsonSchema(),
  trial: async () => (await import('../../remodeling/index.ts')).trialJsonSchema(),
};

/** `bonewise schema NAME`: the JSON Schema of a file that people write. @throws BadInput */
export async function schemaCommand(name: string): Promise<string> {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!schema) throw badInput('schema', name, `one of ${Object.keys(schemas).join(', ')}`);
  return `${JSON.stringify(await schema(), null, 2)}\n`;
}
