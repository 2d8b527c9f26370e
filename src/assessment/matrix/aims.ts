import type { Targets } from '../../nutrition/index.ts';
import { limitOf, targetOf } from '../aims.ts';
import type { Component } from './components.ts';
import type { MatrixRow } from './types.ts';

type Aims = Pick<MatrixRow, 'target' | 'upperLimit' | 'caution'>;

/** Aim, limit and word of caution of a row: of its one nutrient, else the aim that a guideline gives. */
export function aimOf({ counted, limit, aim }: Component, targets: Targets): Aims {
  const stated = 'nutrients' in counted && counted.nutrients.length === 1 ? targets[counted.nutrients[0]!] : undefined;
  if (!stated) {
    const { source, ...range } = aim ?? {};
    const target = source ? { ...range, kind: 'guideline', source } : undefined;
    return { target, upperLimit: undefined, caution: undefined };
  }
  return {
    target: targetOf(stated, limit === true),
    upperLimit: limitOf(stated),
    caution:
      stated.cautionAbove === undefined
        ? undefined
        : { above: stated.cautionAbove, source: stated.cautionSource ?? stated.source },
  };
}
