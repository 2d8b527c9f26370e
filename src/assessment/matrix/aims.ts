import type { Targets } from '../../nutrition/index.ts';
import { roundTo } from '../../record/index.ts';
import type { Component } from './components.ts';
import type { MatrixRow, WindowIntake } from './types.ts';

export type Amounts = Pick<WindowIntake, 'food' | 'supplements' | 'total' | 'atLeast'>;

/** What is missing to the aim; not known where food is not. */
export const gapOf = ({ food, total }: Amounts, reach: number | undefined, round: (value: number) => number) =>
  reach === undefined || total === undefined || food === undefined ? undefined : Math.max(0, round(reach - total));

type Aims = Pick<MatrixRow, 'target' | 'upperLimit' | 'caution'>;

export function aimOf({ counted, limit, aim }: Component, targets: Targets): Aims {
  const stated = 'nutrients' in counted && counted.nutrients.length === 1 ? targets[counted.nutrients[0]!] : undefined;
  if (!stated) {
    const { source, ...range } = aim ?? {};
    const target = source ? { ...range, kind: 'guideline', source } : undefined;
    return { target, upperLimit: undefined, caution: undefined };
  }
  const min = limit ? undefined : stated.target;
  const max = limit ? stated.upperLimit : stated.targetTo;
  return {
    target:
      min === undefined && max === undefined
        ? undefined
        : {
            ...(min === undefined ? {} : { min: roundTo(min, 1) }),
            ...(max === undefined ? {} : { max: roundTo(max, 1) }),
            kind: limit ? (stated.upperLimitKind ?? stated.kind) : stated.kind,
            source: limit ? (stated.upperLimitSource ?? stated.source) : stated.source,
          },
    upperLimit:
      stated.upperLimit === undefined
        ? undefined
        : {
            value: stated.upperLimit,
            scope: stated.upperLimitScope ?? 'total',
            source: stated.upperLimitSource ?? stated.source,
          },
    caution:
      stated.cautionAbove === undefined
        ? undefined
        : { above: stated.cautionAbove, source: stated.cautionSource ?? stated.source },
  };
}

/** Where an intake stands against its aim and limit. */
export function stateOf(
  { total, supplements }: Amounts,
  reach: number | undefined,
  max: number | undefined,
  limit: MatrixRow['upperLimit'],
  limited: boolean,
): WindowIntake['state'] {
  const counts = limit?.scope === 'supplement' ? (supplements ?? 0) : (total ?? 0);
  if (!limited && limit && counts > limit.value) return 'above limit';
  if (total === undefined) return 'unknown';
  if (limited) return max === undefined ? 'no target' : total > max ? 'over' : 'met';
  if (reach === undefined) return 'no target';
  return total >= reach ? 'met' : 'below';
}
