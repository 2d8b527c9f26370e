import type { PlannedItem } from './types.ts';

const range = ([low, high]: readonly [number, number]): string => (low === high ? String(low) : `${low}–${high}`);

/** The dose of an item as people read it: "2 × 10–12, effort 11–12 of 20, rest 45 s". */
export function describeDose(item: PlannedItem): string {
  const parts: string[] = [];
  if (item.impacts !== undefined) parts.push(item.impacts > 10 ? `${item.impacts}, ten at a time` : `${item.impacts}`);
  else if (item.sets !== undefined && item.reps)
    parts.push(`${item.sets} × ${range(item.reps)}${item.holdSeconds ? `, hold ${item.holdSeconds} s` : ''}`);
  else if (item.sets !== undefined && item.holdSeconds) parts.push(`${item.sets} × ${item.holdSeconds} s`);
  else parts.push(`${item.minutes} min`);
  if (item.percent1Rm) parts.push(`${range(item.percent1Rm)} % of what you could lift once`);
  if (item.rpe) parts.push(`effort ${range(item.rpe)} of 20`);
  if (item.restSeconds) parts.push(`rest ${item.restSeconds} s`);
  return parts.join(', ');
}
