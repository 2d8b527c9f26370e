import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import yauzl from 'yauzl';
import { BadRow, type Row } from '../rows.ts';

/** A table of a download: its bytes, and how to read them. */
interface Table {
  readonly bytes: number;
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

/** Opens a download. @throws Error when the file is no zip, or the folder has no food.csv */
export async function openDownload(path: string): Promise<Download> {
  const tables = statSync(path).isDirectory() ? { tables: folderTables(path), close: () => {} } : await zipTables(path);
  if (!tables.tables.has('food.csv')) {
    tables.close();
    throw new Error(`${path}: no food.csv in it; expected a csv download of USDA FoodData Central`);
  }
  return {
    has: (table) => tables.tables.has(table),
    read: (table, take, report) => readTable(tables.tables.get(table)!, take, report),
    close: tables.close,
  };
}

const NAMES = [
  'food.csv',
  'nutrient.csv',
  'food_nutrient.csv',
  'food_portion.csv',
  'measure_unit.csv',
  'food_category.csv',
  'wweia_food_category.csv',
];

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
      if (error) return reject(new Error(`${path}: no zip that can be read (${error.message})`));
      const tables = new Map<string, Table>();
      zip.on('entry', (entry: yauzl.Entry) => {
        const name = entry.fileName.slice(entry.fileName.lastIndexOf('/') + 1);
        if (NAMES.includes(name)) {
          tables.set(name, { bytes: entry.uncompressedSize, open: () => streamOf(zip, entry) });
        }
        zip.readEntry();
      });
      zip.on('end', () => resolve({ tables, close: () => zip.close() }));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}

const streamOf = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

/** Said again after this many bytes. */
const PROGRESS_BYTES = 4 * 2 ** 20;

async function readTable(table: Table, take: (row: Row) => void, report: Report): Promise<void> {
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
  let said = 0;
  stream.on('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  for await (const { record, info } of parser as AsyncIterable<{
    record: Row;
    info: { lines: number; bytes: number };
  }>) {
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
