import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { parse } from 'csv-parse';
import yauzl from 'yauzl';
import { BadRow, type Row } from '../rows.ts';

/** A table of a download: its bytes, and how to read them. */
interface Table {
  readonly bytes: number;
  /** Of a zip's table, what its directory says of it. */
  readonly checksum?: number;
  open(): Promise<Readable>;
}

/** A download of FoodData Central: a zip of csv tables, or the folder it was unpacked to. */
export interface Download {
  has(table: string): boolean;
  /** Runs `take` on every row of a table, in order; rows that do not hold go to `skip` with their line. */
  read(table: string, take: (row: Row) => void, report: Report): Promise<void>;
  close(): void;
}

export interface Report {
  skip(line: number, why: string): void;
  /** Share of the table's bytes read so far, 0 to 1. */
  progress(share: number): void;
}

/** What was given is no download that can be taken in; says what is wrong with it. */
export class NoDownload extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoDownload';
  }
}

/**
 * Opens a download, and reads it through once: a damaged figure looks like any other, so nothing is taken of a zip in
 * which a table does not have its checksum.
 * @throws NoDownload when the file is no zip, is damaged, or a table that is needed is not in it
 */
export async function openDownload(path: string, say: (line: string) => void = () => {}): Promise<Download> {
  const tables = statSync(path).isDirectory() ? { tables: folderTables(path), close: () => {} } : await zipTables(path);
  const missing = NEEDED.find((name) => !tables.tables.has(name));
  if (missing !== undefined) {
    tables.close();
    throw new NoDownload(`no ${missing} in it`);
  }
  try {
    for (const [name, table] of tables.tables) {
      if (table.checksum === undefined) continue;
      say(`checking ${name}`);
      await check(name, table);
    }
  } catch (error) {
    tables.close();
    throw error;
  }
  return {
    has: (table) => tables.tables.has(table),
    read: (name, take, report) => readTable(name, tables.tables.get(name)!, take, report),
    close: tables.close,
  };
}

/** The tables that are read, with the columns without which there is nothing to read in them. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'food.csv': ['fdc_id', 'data_type', 'description', 'food_category_id'],
  'nutrient.csv': ['id', 'unit_name', 'nutrient_nbr'],
  'food_nutrient.csv': ['fdc_id', 'nutrient_id', 'amount'],
  'food_portion.csv': ['fdc_id', 'amount', 'measure_unit_id', 'portion_description', 'modifier', 'gram_weight'],
  'measure_unit.csv': ['id', 'name'],
  'food_category.csv': ['id', 'description'],
  'wweia_food_category.csv': ['wweia_food_category_description'],
  'survey_fndds_food.csv': ['fdc_id', 'wweia_category_code'],
};
const NAMES = Object.keys(COLUMNS);
const NEEDED = ['food.csv', 'nutrient.csv', 'food_nutrient.csv'];

function folderTables(folder: string): Map<string, Table> {
  return new Map(
    NAMES.filter((name) => existsSync(join(folder, name))).map((name) => {
      const path = join(folder, name);
      return [name, { bytes: statSync(path).size, open: async () => createReadStream(path) }];
    }),
  );
}

/** The tables of a zip by their last name: downloads put them into a folder of their own. */
function zipTables(path: string): Promise<{ tables: Map<string, Table>; close: () => void }> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) return reject(new NoDownload(`no zip that can be read: ${error.message}`));
      const tables = new Map<string, Table>();
      zip.on('entry', (entry: yauzl.Entry) => {
        const name = entry.fileName.slice(entry.fileName.lastIndexOf('/') + 1);
        if (NAMES.includes(name)) {
          tables.set(name, {
            bytes: entry.uncompressedSize,
            checksum: entry.crc32,
            open: () => streamOf(zip, entry),
          });
        }
        zip.readEntry();
      });
      zip.on('end', () => resolve({ tables, close: () => zip.close() }));
      zip.on('error', (failed) => reject(new NoDownload(`no zip that can be read: ${failed.message}`)));
      zip.readEntry();
    });
  });
}

const streamOf = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

async function check(name: string, table: Table): Promise<void> {
  let sum = 0;
  try {
    for await (const chunk of (await table.open()) as AsyncIterable<Buffer>) sum = crc32(chunk, sum);
  } catch (error) {
    throw new NoDownload(`${name} in it is damaged: ${error instanceof Error ? error.message : error}`);
  }
  if (sum !== table.checksum) throw new NoDownload(`${name} in it is damaged: its checksum does not fit`);
}

/** Said again after this many bytes. */
const PROGRESS_BYTES = 4 * 2 ** 20;

async function readTable(name: string, table: Table, take: (row: Row) => void, report: Report): Promise<void> {
  const stream = await table.open();
  const parser = parse({
    columns: true,
    info: true,
    bom: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) report.skip(Number(error.lines ?? 0), error.message);
    },
  });
  let said: number | undefined;
  stream.on('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  for await (const { record, info } of parser as AsyncIterable<{
    record: Row;
    info: { lines: number; bytes: number };
  }>) {
    if (said === undefined) {
      said = 0;
      const missing = COLUMNS[name]!.find((column) => record[column] === undefined);
      if (missing !== undefined) throw new NoDownload(`${name} in it has no column ${missing}`);
    }
    try {
      take(record);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      report.skip(info.lines, error.message);
    }
    if (info.bytes - said > PROGRESS_BYTES) {
      said = info.bytes;
      report.progress(Math.min(1, info.bytes / table.bytes));
    }
  }
  report.progress(1);
}
