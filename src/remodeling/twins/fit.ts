import { CholeskyDecomposition, inverse, Matrix, pseudoInverse } from 'ml-matrix';
import { type Reading, readings } from '../bonewise/sites.ts';
import { normals, uniforms } from './random.ts';

/** One scan or blood test as the fit uses it: natural logarithm of what was measured and its standard error. */
export interface Observation {
  /** Index into the months that the twins were run at. */
  month: number;
  /** What is of one group may be held against one another; each group and reading has a level of its own. */
  group: string;
  values: Partial<Record<Reading, { log: number; sd: number }>>;
}

/** How far the errors of hip and neck go together, being read from one picture (our choice; the spine's are its own). */
const HIP_NECK_CORRELATION = 0.5;

export interface TwinFit {
  method: 'none' | 'importance' | 'linear';
  /** Importance: which twin stands at each place, equally weighted; otherwise every twin once. */
  chosen: number[];
  /** Twins that the weights amount to (Kish). */
  effective: number;
  /** Linear: moves log BMD of all twins at later months, given the same at the observations. */
  move?: (logs: Matrix) => Matrix;
}

/** Below this many effective twins the weights tell more of chance than of the person. */
const fewest = (twins: number): number => Math.max(40, 0.02 * twins);

/** The values that the observations are about, in one order: observation by observation, reading by reading. */
const cellsOf = (observations: Observation[]): { observation: Observation; reading: Reading }[] =>
  observations.flatMap((observation) =>
    readings.flatMap((reading) => (observation.values[reading] ? [{ observation, reading }] : [])),
  );

/** Error covariance of the cells. */
function errors(cells: ReturnType<typeof cellsOf>): Matrix {
  const covariance = (a: (typeof cells)[number], b: (typeof cells)[number]): number => {
    if (a.observation !== b.observation) return 0;
    const both = a.observation.values[a.reading]!.sd * b.observation.values[b.reading]!.sd;
    if (a.reading === b.reading) return both;
    const onePicture = [a, b].every(({ reading }) => reading === 'totalHip' || reading === 'femoralNeck');
    return onePicture ? HIP_NECK_CORRELATION * both : 0;
  };
  return new Matrix(cells.map((a) => cells.map((b) => covariance(a, b))));
}

/**
 * Takes out the unknown level of each group and reading: rows that are differences from their mean, with no direction left
 * in which the level could hide (an orthonormal basis of what is orthogonal to the levels).
 */
function contrasts(cells: ReturnType<typeof cellsOf>): Matrix {
  const groups = Map.groupBy(
    cells.map((_, i) => i),
    (i) => `${cells[i]!.observation.group} ${cells[i]!.reading}`,
  );
  const rows: number[][] = [];
  for (const members of groups.values())
    for (let k = 1; k < members.length; k++) {
      // Helmert's contrasts: each against the mean of those before it.
      const row = new Array<number>(cells.length).fill(0);
      const scale = Math.sqrt(k / (k + 1));
      row[members[k]!] = scale;
      for (let before = 0; before < k; before++) row[members[before]!] = -scale / k;
      rows.push(row);
    }
  return rows.length > 0 ? new Matrix(rows) : Matrix.zeros(0, cells.length);
}

/**
 * Fits twins to scans. The level of each comparable series of scans is unknown and counts for nothing: only changes
 * inform. Twins are weighted by the likelihood of the changes and resampled; where too few of them would carry the
 * weight, all of them are moved linearly instead (the ensemble form of Kalman's update).
 * `logs[twin]` holds log BMD by observation cell, as `cellLogs` gives it.
 */
export function fitTwins(observations: Observation[], logs: Matrix, seed: number): TwinFit {
  const twins = logs.rows;
  const all = Array.from({ length: twins }, (_, i) => i);
  const cells = cellsOf(observations);
  const C = contrasts(cells);
  if (C.rows === 0) return { method: 'none', chosen: all, effective: twins };
  const y = C.mmul(Matrix.columnVector(cells.map(({ observation, reading }) => observation.values[reading]!.log)));
  const product = C.mmul(errors(cells)).mmul(C.transpose());
  // Symmetric but for rounding, which the factorisation below does not forgive.
  const R = product.clone().add(product.transpose()).div(2);
  const Rinv = inverse(R);
  const H = C.mmul(logs.transpose());
  const logLikelihood = all.map((i) => {
    const r = y.clone().subColumnVector(H.getColumnVector(i));
    return -0.5 * r.transpose().mmul(Rinv).mmul(r).get(0, 0);
  });
  const top = Math.max(...logLikelihood.filter(Number.isFinite));
  const raw = logLikelihood.map((l) => (Number.isFinite(l) ? Math.exp(l - top) : 0));
  const sum = raw.reduce((a, b) => a + b, 0);
  const weights = raw.map((w) => w / sum);
  const effective = 1 / weights.reduce((a, w) => a + w * w, 0);
  if (effective >= fewest(twins)) return { method: 'importance', chosen: resample(weights, seed), effective };
  return { method: 'linear', chosen: all, effective, move: linearUpdate(y, H, R, seed) };
}

/** Logarithm of every twin's readings at the observation cells; a twin without a finite course has NaN. */
export function cellLogs(observations: Observation[], run: Record<Reading, Float64Array[]>): Matrix {
  const cells = cellsOf(observations);
  const twins = run[readings[0]!].length;
  return new Matrix(
    Array.from({ length: twins }, (_, i) =>
      cells.map(({ observation, reading }) => Math.log(run[reading][i]![observation.month]!)),
    ),
  );
}

/** Systematic resampling: one stride through the weights, so that nobody is chosen by more than a rounding of chance. */
function resample(weights: number[], seed: number): number[] {
  const count = weights.length;
  const start = uniforms(seed + 77)();
  const chosen: number[] = [];
  let i = 0;
  let reached = weights[0]!;
  for (let k = 0; k < count; k++) {
    const target = (k + start) / count;
    while (reached < target && i < count - 1) reached += weights[++i]!;
    chosen.push(i);
  }
  return chosen;
}

const centred = (m: Matrix): Matrix => m.clone().subColumnVector(Matrix.columnVector(m.mean('row')));

function linearUpdate(y: Matrix, H: Matrix, R: Matrix, seed: number): (logs: Matrix) => Matrix {
  const twins = H.columns;
  const Hc = centred(H);
  const S = Hc.mmul(Hc.transpose())
    .div(twins - 1)
    .add(R);
  const next = normals(seed + 991);
  const root = new CholeskyDecomposition(R).lowerTriangularMatrix;
  const innovation = Matrix.zeros(H.rows, twins);
  for (let i = 0; i < twins; i++) {
    const noise = root.mmul(Matrix.columnVector(Array.from({ length: H.rows }, () => next())));
    innovation.setColumn(i, y.clone().add(noise).subColumnVector(H.getColumnVector(i)).to1DArray());
  }
  const solved = pseudoInverse(S).mmul(innovation);
  return (logs) => {
    const Z = logs.transpose();
    const gain = centred(Z)
      .mmul(Hc.transpose())
      .div(twins - 1);
    return Z.add(gain.mmul(solved)).transpose();
  };
}
