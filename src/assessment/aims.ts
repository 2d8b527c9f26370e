import type { NutrientTarget } from '../nutrition/index.ts';
import { roundTo } from '../record/index.ts';
import type { IntakeRow } from './types.ts';

/** What is known of an intake over some days. */
export type Amounts = Pick<IntakeRow, 'food' | 'supplements' | 'total'>;

/** What is missing to the aim; not known where food is not. */
export const gapOf = (
  { food, total }: Amounts,
  reach: number | undefined,
  round: (value: number) => number,
): number | undefined =>
  reach === undefined || total === undefined || food === undefined ? undefined : Math.max(0, round(reach - total));

/** What to aim at, or for what is limited, what to keep under: with the kind and the source of that figure. */
export function targetOf(stated: NutrientTarget, limited: boolean): IntakeRow['target'] {
  const min = limited ? undefined : stated.target;
  const max = limited ? stated.upperLimit : stated.targetTo;
  if (min === undefined && max === undefined) return undefined;
  return {
    ...(min === undefined ? {} : { min: roundTo(min, 1) }),
    ...(max === undefined ? {} : { max: roundTo(max, 1) }),
    kind: limited ? (stated.upperLimitKind ?? stated.kind) : stated.kind,
    source: limited ? (stated.upperLimitSource ?? stated.source) : stated.source,
  };
}

/** The upper limit, of all intake or of tablets alone. */
export const limitOf = (stated: NutrientTarget): IntakeRow['upperLimit'] =>
  stated.upperLimit === undefined
    ? undefined
    : {
        value: stated.upperLimit,
        scope: stated.upperLimitScope ?? 'total',
        source: stated.upperLimitSource ?? stated.source,
      };

/** Where an intake stands against its aim and limit. */
export function stateOf(
  { total, supplements }: Amounts,
  reach: number | undefined,
  max: number | undefined,
  limit: IntakeRow['upperLimit'],
  limited: boolean,
): IntakeRow['state'] {
  const counts = limit?.scope === 'supplement' ? (supplements ?? 0) : (total ?? 0);
  if (!limited && limit && counts > limit.value) return 'above limit';
  if (total === undefined) return 'unknown';
  if (limited) return max === undefined ? 'no target' : total > max ? 'over' : 'met';
  if (reach === undefined) return 'no target';
  return total >= reach ? 'met' : 'below';
}
