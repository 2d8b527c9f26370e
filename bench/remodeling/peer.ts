import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cModel } from '../../src/remodeling/generate/c.ts';
import { loadModel } from '../../src/remodeling/models.ts';
import { type Case, columns, compiledCase, type Outcome, personOf, withSum } from './cases.ts';

export type PeerKind = ['dense' | 'klu', ...('roots' | never)[]];

/** Builds the native peer. Returns its path, or a sentence saying why there is none. */
export function buildPeer(): { path: string } | { missing: string } {
  if (!existsSync('/usr/include/cvode/cvode.h'))
    return { missing: 'CVODE is not here: no native peer (on Debian: apt-get install libsundials-dev gcc)' };
  const folder = mkdtempSync(join(tmpdir(), 'bonewise-peer-'));
  writeFileSync(join(folder, 'model.h'), cModel(loadModel('reference').plan));
  const path = join(folder, 'peer');
  const libraries = [
    'cvode',
    'nvecserial',
    'sunlinsolklu',
    'sunlinsoldense',
    'sunmatrixsparse',
    'sunmatrixdense',
    'klu',
    'm',
  ];
  const built = spawnSync(
    'gcc',
    [
      '-O2',
      '-o',
      path,
      '-I',
      folder,
      '-I/usr/include/suitesparse',
      join(import.meta.dirname, 'peer.c'),
      ...libraries.map((l) => `-lsundials_${l}`.replace(/^-lsundials_(klu|m)$/, '-l$1')),
    ],
    { encoding: 'utf8' },
  );
  if (built.status !== 0)
    return { missing: `the native peer cannot be built: ${built.error?.message ?? built.stderr}` };
  return { path };
}

/** Runs the peer on a case: best time of one pass, steps, and what came out. Undefined where CVODE gave up. */
export function runPeer(
  path: string,
  kind: PeerKind,
  which: Case,
  rtol: number,
  repeats: number,
): { ms: number; steps: number; outcome: Outcome } | undefined {
  const { model, phases } = compiledCase(which, rtol);
  const phase = phases[0]!;
  const numbers: number[] = [repeats, which.people.length, rtol, ...model.floors];
  const perUnit = model.statics.run({ parameters: model.system.parameterDefaults }).slice();
  numbers.push(phase.doses.length);
  for (const { time_h, dose, amount } of phase.doses) {
    const { into, perUnit: node } = model.system.doses[dose]!;
    numbers.push(time_h, into, amount * perUnit[node.id]!);
  }
  numbers.push(phase.outputs_h.length, ...phase.outputs_h);
  numbers.push(columns.length, ...columns.map((column) => model.stateIndex.get(column)!));
  numbers.push(phase.duration_h);
  for (const parameters of which.people) {
    const values = Float64Array.from(model.system.parameterDefaults);
    for (const [index, value] of personOf(parameters)) values[index] = value;
    const statics = model.statics.run({ parameters: values });
    for (const jump of model.system.jumps) numbers.push(statics[jump.threshold.id]!);
    for (const node of model.plan.constants) numbers.push(statics[node.id]!);
    const state = model.system.initial.map((node) => statics[node.id]!);
    for (const [index, value] of phase.set) state[index] = value;
    for (const value of state) numbers.push(value);
  }
  let text: string;
  try {
    text = execFileSync(path, kind, {
      input: numbers.join(' '),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
  const [head, ...lines] = text.trimEnd().split('\n');
  const [ms, steps] = head!.split(' ').map(Number) as [number, number];
  const rows = phase.outputs_h.length;
  const at = (person: number, row: number): number[] =>
    withSum(columns.map((_, c) => Number(lines[(person * rows + row) * columns.length + c])));
  return { ms, steps, outcome: which.people.map((_, p) => Array.from({ length: rows }, (_, row) => at(p, row))) };
}
