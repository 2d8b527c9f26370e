import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';

export const root = dirname(dirname(import.meta.dirname));
export const bin = join(root, 'bin', 'bonewise.mjs');

/** Builds what is stale, once, so that no test does. */
export async function built(): Promise<void> {
  const { code, err } = await runProgram(process.execPath, [join(root, 'scripts', 'setup.mjs')]);
  if (code !== 0) throw new Error(err);
}

// What `built` made is what is tested, also where somebody edits a source meanwhile.
const env = { ...process.env, BONEWISE_AS_BUILT: '1' };

export interface Ended {
  code: number | null;
  out: string;
  err: string;
  /** Wall-clock time from start to end. */
  milliseconds: number;
}

/** Runs a program to its end. */
export async function runProgram(command: string, args: string[], options: { cwd?: string; input?: string } = {}) {
  const started = performance.now();
  const child = spawn(command, args, { cwd: options.cwd ?? root, env, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended: Ended = { code: null, out: '', err: '', milliseconds: 0 };
  child.stdout.on('data', (chunk: Buffer) => {
    ended.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    ended.err += chunk.toString();
  });
  child.stdin.end(options.input ?? '');
  [ended.code] = (await once(child, 'close')) as [number | null];
  ended.milliseconds = performance.now() - started;
  return ended;
}

export interface Served {
  address: string;
  /** What it said up to and with the address. */
  said: string;
  child: ChildProcess;
  /** Asks it to stop, and gives the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `bonewise serve` on a data folder and waits until it says where it is. */
export function serve(folder: string, args: string[] = ['--port', '0']): Promise<Served> {
  const child = spawn(process.execPath, [bin, 'serve', '--data', folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const stop: Served['stop'] = async (signal = 'SIGTERM') => {
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address && said.endsWith('ends it.\n')) resolve({ address, said, child, stop });
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    void ended.then(([code]) => reject(new Error(`serve ended with ${String(code)}: ${err}`)));
  });
}
