import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';
import { probit } from 'simple-statistics';

/** A stream of numbers in [0, 1); the same seed gives the same stream on every machine. */
export function uniforms(seed: number): () => number {
  // Its start mixes the seed through all of its state: neighbouring seeds give unrelated streams.
  const generator = mersenne(seed);
  return () => uniformFloat64(generator);
}

/** A stream of standard normal numbers. */
export function normals(seed: number): () => number {
  const next = uniforms(seed);
  // Kept off 0 and 1, where the quantile is infinite.
  return () => probit(1e-9 + (1 - 2e-9) * next());
}
