import { badInput } from '../../record/index.ts';
import { startServer } from '../../server/index.ts';
import type { Io } from '../io.ts';
import { root, version } from '../root.ts';

const HIGHEST_PORT = 65_535;

/** `bonewise serve`: serves the page and the API on this machine until it is told to stop. */
export async function serveCommand(
  { port, folder }: { port?: string | undefined; folder: string },
  io: Io,
): Promise<void> {
  const { address, seeded, stop } = await start(readPort(port), folder);
  io.out(`Bonewise ${version} is at ${address}\n`);
  io.out(`Your data stays on this machine, in ${folder}\n`);
  if (seeded.length > 0) {
    io.out(`${seeded.length} invented people are there to look at; they are marked as examples and can be removed.\n`);
  }
  io.out('Ctrl+C ends it.\n');
  await toldToStop();
  await stop();
}

const LOOK_EVERY_MS = 1000;

/** Waits for a signal; under `npm start`, also for the end of npm's shell, which passes no signal on. */
const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    if (process.env.npm_lifecycle_event === undefined) return;
    const shell = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== shell) resolve();
    }, LOOK_EVERY_MS);
    watch.unref();
  });

function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= HIGHEST_PORT) return port;
  throw badInput('--port', given, `a whole number from 0 to ${HIGHEST_PORT}; 0 takes any that is free`);
}

async function start(port: number | undefined, folder: string): ReturnType<typeof startServer> {
  try {
    return await startServer({ folder, port, root, version });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw badInput('--port', port ?? 'the usual ports', 'a port that is free on 127.0.0.1');
  }
}
