import { runCli } from './program.ts';

/** What a command gave: its exit code and what it wrote. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the program in this process, as on a plain terminal. */
export async function run(argv: string[], stdin = ''): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', err: '' };
  ran.code = await runCli(argv, {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    stdin: async () => stdin,
    width: 80,
    styled: false,
  });
  return ran;
}
