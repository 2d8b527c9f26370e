import type { Row, Sql } from './db.ts';

/** One function, one statement, named for what it does. */

export interface PersonRow extends Row {
  id: string;
  example: number;
  story: string | null;
  created_at: string;
}

export interface ChangeRow extends Row {
  seq: number;
  id: string;
  person: string;
  what: string;
  undoes: string | null;
  recorded_at: string;
}

export interface FactRow extends Row {
  seq: number;
  change: number;
  kind: string;
  id: string;
  date: string;
  /** JSON; null where the fact was removed. */
  body: string | null;
  supersedes: number | null;
  /** Number of the fact's first row, so that an edited line stays where it was. */
  place: number;
}

export const selectPeople = (sql: Sql) =>
  sql.query<PersonRow>('SELECT id, example, story, created_at FROM person ORDER BY example, created_at, id');

export const selectPerson = async (sql: Sql, id: string) =>
  (await sql.query<PersonRow>('SELECT id, example, story, created_at FROM person WHERE id = $1', [id]))[0];

export const insertPerson = (sql: Sql, row: PersonRow) =>
  sql.query('INSERT INTO person (id, example, story, created_at) VALUES ($1, $2, $3, $4)', [
    row.id,
    row.example,
    row.story,
    row.created_at,
  ]);

export const updateStory = (sql: Sql, id: string, example: number, story: string | null) =>
  sql.query('UPDATE person SET example = $2, story = $3 WHERE id = $1', [id, example, story]);

export const deletePerson = (sql: Sql, id: string) => sql.query('DELETE FROM person WHERE id = $1', [id]);
export const deletePeople = (sql: Sql) => sql.query('DELETE FROM person');

export const insertChange = async (sql: Sql, row: Omit<ChangeRow, 'seq'>): Promise<number> => {
  const [made] = await sql.query<{ seq: number }>(
    'INSERT INTO change (id, person, what, undoes, recorded_at) VALUES ($1, $2, $3, $4, $5) RETURNING seq',
    [row.id!, row.person!, row.what!, row.undoes!, row.recorded_at!],
  );
  return made!.seq;
};

export const selectRevision = async (sql: Sql, person: string): Promise<number> => {
  const [row] = await sql.query<{ seq: number | null }>('SELECT max(seq) AS seq FROM change WHERE person = $1', [
    person,
  ]);
  return row?.seq ?? 0;
};

export const selectChange = async (sql: Sql, person: string, id: string) =>
  (
    await sql.query<ChangeRow>(
      'SELECT seq, id, person, what, undoes, recorded_at FROM change WHERE person = $1 AND id = $2',
      [person, id],
    )
  )[0];

/** Newest first, those before a number. */
export const selectChangesBefore = (sql: Sql, person: string, before: number, limit: number) =>
  sql.query<ChangeRow>(
    `SELECT seq, id, person, what, undoes, recorded_at FROM change
     WHERE person = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3`,
    [person, before, limit],
  );

export const insertFact = async (sql: Sql, person: string, row: Omit<FactRow, 'seq' | 'place'>): Promise<number> => {
  const [made] = await sql.query<{ seq: number }>(
    `INSERT INTO fact (change, person, kind, id, date, body, supersedes, place)
     VALUES ($1, $2, $3, $4, $5, $6, $7,
       coalesce((SELECT place FROM fact WHERE seq = $7), (SELECT coalesce(max(seq), 0) + 1 FROM fact))) RETURNING seq`,
    [row.change!, person, row.kind!, row.id!, row.date!, row.body!, row.supersedes!],
  );
  return made!.seq;
};

const columns = 'f.seq, f.change, f.kind, f.id, f.date, f.body, f.supersedes, f.place';

/** What holds now: rows that nothing supersedes and that are not removals. */
export const selectCurrentFacts = (sql: Sql, person: string) =>
  sql.query<FactRow>(
    `SELECT ${columns} FROM fact f
     WHERE f.person = $1 AND f.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fact n WHERE n.supersedes = f.seq)
     ORDER BY f.date, f.place`,
    [person],
  );

/** The newest row of one fact, a removal included. */
export const selectLatestFact = async (sql: Sql, person: string, kind: string, id: string) =>
  (
    await sql.query<FactRow>(
      `SELECT ${columns} FROM fact f WHERE f.person = $1 AND f.kind = $2 AND f.id = $3 ORDER BY f.seq DESC LIMIT 1`,
      [person, kind, id],
    )
  )[0];

export const selectFact = async (sql: Sql, seq: number) =>
  (await sql.query<FactRow>(`SELECT ${columns} FROM fact f WHERE f.seq = $1`, [seq]))[0];

export const selectFactsOfChange = (sql: Sql, change: number) =>
  sql.query<FactRow>(`SELECT ${columns} FROM fact f WHERE f.change = $1 ORDER BY f.seq`, [change]);

export const selectSettings = (sql: Sql) =>
  sql.query<{ name: string; value: string }>('SELECT name, value FROM setting ORDER BY name');

export const upsertSetting = (sql: Sql, name: string, value: string) =>
  sql.query(
    'INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, value],
  );

export const deleteSettings = (sql: Sql) => sql.query('DELETE FROM setting');
