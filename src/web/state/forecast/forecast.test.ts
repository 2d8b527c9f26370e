import { describe, expect, it } from 'vitest';
import type { Prepared, Projection } from '../../../projection/index.ts';
import { FIRST_TWINS, Forecast, type Shown, TWINS } from './forecast.ts';
import { merged } from './merge.ts';
import type { Question, Read } from './messages.ts';
import { type PackedRun, pack, unpack } from './pack.ts';
import { Dropped, Workers } from './workers.ts';

const run = (name: string) => ({ name, course: { therapies: [], habits: [] }, assumptions: [] });
const prepared = { runs: [run('present'), run('denosumab'), run('loading-programme')] } as unknown as Prepared;
const read: Read = { prepared, offers: [], boneMedicine: undefined };

const projectionOf = (names: readonly string[], twins: number) =>
  ({
    fittedTo: { twins },
    whatIfs: names.filter((n) => n !== 'present').map((name) => ({ name, from: twins })),
  }) as unknown as Projection;

/** Workers that answer at once, and remember what they were asked. */
function helpers() {
  const asked: string[] = [];
  const ask = (async (question: Question) => {
    if (question.ask === 'run') {
      asked.push(`${question.prepared.runs.map(({ name }) => name)} ${question.from}`);
      const twins = question.to - question.from;
      return { readings: ['totalHip'], twins, months: 1, values: new Float64Array(twins) } satisfies PackedRun;
    }
    if (question.ask !== 'finish') throw new Error('not asked here');
    const names = question.prepared.runs.map(({ name }) => name);
    const twins = question.runs[0]!.reduce((sum, block) => sum + block.twins, 0);
    return projectionOf(names, twins);
  }) as Workers['ask'];
  return { asked, workers: { ask, drop: () => {} } };
}

async function show(forecast: Forecast, whatIfs: Parameters<Forecast['show']>[1]): Promise<Shown[]> {
  const shown: Shown[] = [];
  await forecast.show(read, whatIfs, { shown: (one) => shown.push(one), progress: () => {} });
  return shown;
}

describe('runs are shared out and kept', () => {
  it('tells the middle from few twins first, then all of them', async () => {
    const { workers } = helpers();
    const shown = await show(new Forecast(workers), ['denosumab']);
    expect(shown.map(({ complete, projection }) => [complete, projection.fittedTo.twins])).toEqual([
      [false, FIRST_TWINS],
      [true, TWINS],
    ]);
  });

  it('runs each course and twin once; a what-if only its own', async () => {
    const { asked, workers } = helpers();
    const forecast = new Forecast(workers);
    await show(forecast, []);
    expect(asked).toHaveLength(TWINS / 20);
    asked.length = 0;
    await show(forecast, ['denosumab']);
    expect(asked).toHaveLength(TWINS / 20);
    expect(asked.every((one) => one.startsWith('denosumab '))).toBe(true);
    asked.length = 0;
    await show(forecast, ['denosumab']);
    expect(asked).toEqual([]);
  });

  it('runs anew for other years', async () => {
    const { asked, workers } = helpers();
    const forecast = new Forecast(workers);
    await show(forecast, []);
    await forecast.show({ ...read, prepared: { ...prepared, years: 10 } }, [], {
      shown: () => {},
      progress: () => {},
    });
    expect(asked).toHaveLength((2 * TWINS) / 20);
  });

  it('asks again for what was dropped', async () => {
    const { workers, asked } = helpers();
    let refuse = true;
    const ask = ((question: Question) =>
      refuse ? Promise.reject(new Dropped()) : workers.ask(question)) as Workers['ask'];
    const forecast = new Forecast({ ask, drop: () => {} });
    await expect(show(forecast, [])).rejects.toThrow(Dropped);
    refuse = false;
    await show(forecast, []);
    expect(asked).toHaveLength(TWINS / 20);
  });
});

describe('a first answer beside what is already told', () => {
  it('leaves complete courses as they are and marks the new one as rough', () => {
    const whole = merged(undefined, { projection: projectionOf(['present', 'denosumab'], TWINS), complete: true });
    const first = projectionOf(['present', 'denosumab', 'loading-programme'], FIRST_TWINS);
    const { projection, rough, roughWhatIfs } = merged(whole, { projection: first, complete: false });
    expect(rough).toBe(false);
    expect(roughWhatIfs).toEqual(['loading-programme']);
    expect(projection.fittedTo.twins).toBe(TWINS);
    expect(projection.whatIfs.map((one) => (one as unknown as { from: number }).from)).toEqual([TWINS, FIRST_TWINS]);
  });
});

describe('packed twins', () => {
  it('come back as they went, block after block', () => {
    const of = (from: number) => ({
      lumbarSpine: [Float64Array.of(from, from + 0.1), Float64Array.of(from + 1, from + 1.1)],
      totalHip: [Float64Array.of(from + 2, 0), Float64Array.of(from + 3, 0)],
      femoralNeck: [Float64Array.of(from + 4, 0), Float64Array.of(from + 5, Number.NaN)],
      ctx: [Float64Array.of(1, from), Float64Array.of(1, from + 2)],
      p1np: [Float64Array.of(1, from + 3), Float64Array.of(1, from + 4)],
    });
    const [a, b] = [of(10), of(20)];
    expect(unpack([pack(a), pack(b)])).toEqual({
      lumbarSpine: [...a.lumbarSpine, ...b.lumbarSpine],
      totalHip: [...a.totalHip, ...b.totalHip],
      femoralNeck: [...a.femoralNeck, ...b.femoralNeck],
      ctx: [...a.ctx, ...b.ctx],
      p1np: [...a.p1np, ...b.p1np],
    });
  });
});

describe('two workers', () => {
  it('have one question each; what waits can be dropped', async () => {
    const posted: { say: (data: unknown) => void; question: unknown }[] = [];
    const make = () => {
      let hear = (_: unknown): void => {};
      return {
        addEventListener: (kind: string, listener: (event: unknown) => void) => {
          if (kind === 'message') hear = listener;
        },
        postMessage: (question: unknown) => posted.push({ question, say: (data) => hear({ data }) }),
        terminate: () => {},
      } as unknown as Worker;
    };
    const workers = new Workers(make);
    const ask = (from: number) => workers.ask({ ask: 'run', prepared, from, to: from + 20 });
    const [a, b, c] = [ask(0), ask(20), ask(40)];
    expect(posted).toHaveLength(2);
    const given = expect(c).rejects.toThrow(Dropped);
    workers.drop();
    posted[1]!.say({ answer: 'second' });
    posted[0]!.say({ trouble: 'no result' });
    await expect(b).resolves.toBe('second');
    await expect(a).rejects.toThrow('no result');
    await given;
    expect(posted).toHaveLength(2);
  });
});
