import type { NoProjection, Prepared, Projection, WhatIfName } from '../../../projection/index.ts';
import type { Read, Subject } from './messages.ts';
import type { PackedRun } from './pack.ts';
import type { Workers } from './workers.ts';

/** Twins in one question: so few that a worker is soon free for what is asked next. */
const BLOCK = 20;
/** Twins for the first line, and for the bands. */
export const FIRST_TWINS = 40;
export const TWINS = 400;

/** What is known so far: with few twins only the middle is told. */
export interface Shown {
  projection: Projection;
  complete: boolean;
}

/** The plan of one run alone, for so many twins. */
const planOf = (prepared: Prepared, names: readonly string[], twins: number): Prepared => ({
  ...prepared,
  twins,
  runs: names.flatMap((name) => prepared.runs.filter((run) => run.name === name)),
});

/** Runs of one subject, kept block by block, so that a what-if only runs its own course and no twin runs twice. */
export class Forecast {
  readonly #workers: Pick<Workers, 'ask' | 'drop'>;
  readonly #blocks = new Map<string, Promise<PackedRun>>();

  constructor(workers: Pick<Workers, 'ask' | 'drop'>) {
    this.#workers = workers;
  }

  read(subject: Subject): Promise<Read | NoProjection> {
    return this.#workers.ask({ ask: 'read', subject });
  }

  /** First the middle from a few twins, then everything; `progress` tells how much has been run, 0 to 1. */
  async show(
    read: Read,
    whatIfs: readonly WhatIfName[],
    on: { shown: (shown: Shown) => void; progress: (share: number) => void },
  ): Promise<void> {
    const names = ['present', ...whatIfs];
    // What waits belongs to an older question; a moment lets its blocks be forgotten before they are asked for again.
    this.#workers.drop();
    await Promise.resolve();
    const few = await this.#run(read.prepared, names, FIRST_TWINS);
    on.shown({ projection: few, complete: false });
    const all = await this.#run(read.prepared, names, TWINS, on.progress);
    on.shown({ projection: all, complete: true });
  }

  async #run(
    prepared: Prepared,
    names: readonly string[],
    twins: number,
    progress?: (share: number) => void,
  ): Promise<Projection> {
    const starts = Array.from({ length: twins / BLOCK }, (_, k) => k * BLOCK);
    const wanted = names.length * starts.length;
    let done = 0;
    const runs = await Promise.all(
      names.map((name) =>
        Promise.all(
          starts.map(async (from) => {
            const block = await this.#block(prepared, name, from);
            done += 1;
            progress?.(done / wanted);
            return block;
          }),
        ),
      ),
    );
    return this.#workers.ask({ ask: 'finish', prepared: planOf(prepared, names, twins), runs });
  }

  #block(prepared: Prepared, name: string, from: number): Promise<PackedRun> {
    const key = `${prepared.years} ${name} ${from}`;
    const kept = this.#blocks.get(key);
    if (kept) return kept;
    const asked = this.#workers.ask({
      ask: 'run',
      prepared: planOf(prepared, [name], BLOCK),
      from,
      to: from + BLOCK,
    });
    this.#blocks.set(key, asked);
    // What was dropped or failed may be asked for again.
    asked.catch(() => this.#blocks.delete(key));
    return asked;
  }
}
