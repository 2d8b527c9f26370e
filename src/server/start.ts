import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { foodsFileToServe, loadFoodTable } from '../nutrition/composition/node/load.ts';
import { importedDatasets } from '../nutrition/import/node/imported.ts';
import { createFoodSearch, type FoodSearch, type FoodTable } from '../nutrition/index.ts';
import {
  addTo,
  type BonewiseRecord,
  daysBetween,
  lastDiaryDay,
  readRecordText,
  shifted,
  today,
} from '../record/index.ts';
import { openHome, seedExamples } from '../store/index.ts';
import { createApp } from './app.ts';
import { createPlans } from './plans.ts';
import { createRecords } from './records.ts';

export interface StartOptions {
  folder: string;
  /** Exactly this port; where none is given, the usual one or the next that is free. */
  port?: number | undefined;
  /** Checkout or package: holds dist/ and examples/. */
  root: string;
  version: string;
}

export interface Running {
  /** Like http://127.0.0.1:4173 */
  address: string;
  /** Ids of example people that were taken in just now. */
  seeded: string[];
  stop(): Promise<void>;
}

export const USUAL_PORT = 4173;
const PORTS_TRIED = 20;

/**
 * Opens the data folder and serves it on 127.0.0.1.
 * @throws FolderInUse; Error with code EADDRINUSE when the port that was asked for is taken
 */
export async function startServer({ folder, port, root, version }: StartOptions): Promise<Running> {
  const home = await openHome(folder);
  const plans = createPlans(folder);
  try {
    const seeded = await seedExamples(home.db, readExamples(join(root, 'examples')));
    const app = createApp(
      { db: home.db, records: createRecords(home.db), ...foodsOf(folder), plans, version },
      { folder: join(root, 'dist', 'web'), foods: () => foodsFileToServe(folder) },
    );
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const bound = await listen(server, port);
    const address = `http://127.0.0.1:${bound}`;
    home.noteAddress(address);
    return {
      address,
      seeded,
      stop: async () => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        await closed;
        await plans.close();
        await home.close();
      },
    };
  } catch (error) {
    await plans.close();
    await home.close();
    throw error;
  }
}

/** The foods of a home and the search in them, which follow what is imported while the server runs. */
function foodsOf(folder: string) {
  let built: { of: FoodTable; in: FoodSearch } | undefined;
  const foods = (): FoodTable => loadFoodTable(folder);
  foods();
  const search = (): FoodSearch => {
    const now = foods();
    if (built?.of !== now) built = { of: now, in: createFoodSearch(now.listing()) };
    return built.in;
  };
  return { foods, search, imports: () => importedDatasets(folder) };
}

async function listen(server: Server, asked: number | undefined): Promise<number> {
  const ports = asked === undefined ? Array.from({ length: PORTS_TRIED }, (_, i) => USUAL_PORT + i) : [asked];
  for (const port of ports) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port === ports.at(-1)) throw error;
    }
  }
  throw new Error('no port to listen on');
}

const listenOn = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/** The example people that ship with the program; a file without an id goes by its name. */
function readExamples(folder: string): BonewiseRecord[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ id: name.replace(/\.json$/, ''), ...readRecordText(readFileSync(join(folder, name), 'utf8')) }))
    .filter(({ example }) => example === true)
    .map(endingYesterday);
}

/** The story moved so that its diary ends yesterday, whenever this home is opened for the first time. */
function endingYesterday(record: BonewiseRecord): BonewiseRecord {
  const last = lastDiaryDay(record);
  return last === undefined ? record : shifted(record, daysBetween(last, addTo(today(), { days: -1 })));
}
