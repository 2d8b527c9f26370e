import type { Sql } from './db.ts';
import { selectSettings, upsertSetting } from './statements.ts';

/** What this home remembers beside the records: any JSON by name. */
export async function readSettings(sql: Sql): Promise<Record<string, unknown>> {
  const rows = await selectSettings(sql);
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
}

export const readSetting = async (sql: Sql, name: string): Promise<unknown> => (await readSettings(sql))[name];

export async function writeSetting(sql: Sql, name: string, value: unknown): Promise<void> {
  await upsertSetting(sql, name, JSON.stringify(value));
}
