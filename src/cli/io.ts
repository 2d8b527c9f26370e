import { readFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { badInput } from '../record/problems.ts';

/** What a command needs of the world; tests give their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
  /** Columns that a line may take. */
  width: number;
  /** Whether bold is understood. */
  styled: boolean;
}

const WIDEST = 100;
const WHEN_UNKNOWN = 80;
const NARROWEST = 40;

/** The terminal this process was started in. */
export const terminal = (): Io => ({
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: () => textOf(process.stdin),
  width: Math.max(NARROWEST, Math.min(process.stdout.columns ?? WHEN_UNKNOWN, WIDEST)),
  styled: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
});

/** The text of a file, or of standard input for `-`. @throws BadInput when it cannot be read */
export async function readInput(path: string, io: Io): Promise<string> {
  if (path === '-') return io.stdin();
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw badInput(path, undefined, `a file that can be read (${reasonOf(error)})`);
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is none of this name',
  EISDIR: 'this is a folder',
  EACCES: 'reading it is not allowed',
};

/** Why the system refused a file, in words. */
export const reasonOf = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
};

/** Something is wrong with how the command was called: exit code 2. */
export class UsageFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageFault';
  }
}
