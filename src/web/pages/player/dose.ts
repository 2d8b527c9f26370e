/** The dose of a planned exercise in numbers. What the words do not say is undefined. */
export interface Dose {
  sets: number;
  reps?: readonly [number, number];
  /** Seconds per hold, or of a set that is timed. */
  holdSeconds?: number;
  /** Landings in all. */
  impacts?: number;
  minutes?: number;
  restSeconds?: number;
}

const range = (low: string, high: string | undefined): readonly [number, number] => [Number(low), Number(high ?? low)];

/**
 * The words of a plan's dose, as `describeDose` of the loading room writes them, read back into numbers:
 * "2 × 10–12, effort 11 of 20, rest 45 s". A test holds the two together over laid weeks.
 */
export function doseFrom(words: string): Dose {
  const rest = /\brest (\d+) s/.exec(words)?.[1];
  const pause = rest === undefined ? {} : { restSeconds: Number(rest) };
  const timed = /^(\d+) × (\d+) s\b/.exec(words);
  if (timed) return { sets: Number(timed[1]), holdSeconds: Number(timed[2]), ...pause };
  const counted = /^(\d+) × (\d+)(?:–(\d+))?(?:, hold (\d+) s)?/.exec(words);
  if (counted) {
    const [, sets, low, high, hold] = counted;
    return { sets: Number(sets), reps: range(low!, high), ...(hold && { holdSeconds: Number(hold) }), ...pause };
  }
  const minutes = /^(\d+(?:\.\d+)?) min\b/.exec(words)?.[1];
  if (minutes) return { sets: 1, minutes: Number(minutes), ...pause };
  const impacts = /^(\d+)\b/.exec(words)?.[1];
  return impacts
    ? { sets: Math.ceil(Number(impacts) / 10), impacts: Number(impacts), ...pause }
    : { sets: 1, ...pause };
}
