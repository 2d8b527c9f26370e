import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documents, type Engine, simulate } from './index.ts';
import { knownScenarios } from './reference/scenarios.ts';

function readFixture(id: string): { columns: string[]; rows: number[][] } {
  const [head, ...lines] = readFileSync(new URL(`./fixtures/${id}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return { columns: head!.split(',').slice(1), rows: lines.map((line) => line.split(',').map(Number)) };
}

/** Largest difference from the fixture, relative to max(|value|, floor), and where; for the floor see fixtures/README.md. */
function worstDifference(id: string, rtol: number | undefined, engine: Engine): { worst: number; where: string } {
  const { columns, rows } = readFixture(id);
  const known = knownScenarios.find((k) => k.id === id)!;
  const run = simulate({ ...known.scenario, columns, ...(rtol && { rtol }) }, { engine });
  const { t_d, values } = run.phases[0]!;
  const rowOf = new Map(Array.from(t_d, (t, i) => [Math.round(t * 24 * 1e4), i]));
  let worst = 0;
  let where = '';
  columns.forEach((column, c) => {
    const emptiable = column in documents[known.scenario.model].mayBeZero;
    const floor = emptiable ? 1e-3 * Math.max(...rows.map((row) => Math.abs(row[c + 1]!))) : 0;
    for (const row of rows) {
      const mine = values[c]![rowOf.get(Math.round(row[0]! * 1e4))!]!;
      const theirs = row[c + 1]!;
      const difference = Math.abs(mine - theirs) / Math.max(Math.abs(theirs), floor);
      if (!(difference <= worst)) {
        worst = difference;
        where = `${column} at ${row[0]} h: ${mine} against ${theirs}`;
      }
    }
  });
  return { worst, where };
}

describe.each(['typescript', 'wasm'] as const)('the published trajectories, %s', (engine) => {
  test.each(knownScenarios.map((k) => k.id))('%s to 1e-5 at rtol 1e-8, to 1e-4 at the default', (id) => {
    const tight = worstDifference(id, 1e-8, engine);
    expect(tight.worst, tight.where).toBeLessThan(1e-5);
    const usual = worstDifference(id, undefined, engine);
    expect(usual.worst, usual.where).toBeLessThan(1e-4);
  });
});
