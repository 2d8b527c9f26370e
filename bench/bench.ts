/** One line of the table. */
export interface Row {
  what: string;
  /** In milliseconds by the clock, sorted or not. */
  times: number[];
  /** Mean processor time of a run of this process, in milliseconds: what a shared machine does not blur. */
  processor?: number;
  /** What was aimed at, in words, with the statistic it goes by. */
  aim?: { says: string; within: number; at: 'median' | 'p95' | 'p99' };
}

/** A group of measurements; a file bench/NAME.bench.ts exports a list of them as `benches`. */
export interface BenchGroup {
  name: string;
  run(): Promise<Row[]>;
  /** What else it has found, as markdown beneath the table; asked for after the run. */
  section?(): string;
}

export const quantile = (times: readonly number[], q: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
};

/** Times of so many runs, after a few that warm up. */
export async function timesOf(
  runs: number,
  work: (run: number) => unknown,
  warmUps = 0,
): Promise<Pick<Row, 'times'> & { processor: number }> {
  for (let i = 0; i < warmUps; i++) await work(i);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    await work(i);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  return { times, processor: (user + system) / 1000 / runs };
}
