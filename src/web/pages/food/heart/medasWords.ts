import type { MatrixView } from '../../../../assessment/index.ts';
import { longDay } from '../../../format/dates.ts';
import { number } from '../../../format/numbers.ts';
import { unitsNow } from '../../../format/units.ts';
import { weightWords } from '../../../format/weights.ts';
import { say } from '../../../i18n.ts';

type MedasView = MatrixView['heart']['medas'];
export type MedasItem = MedasView['items'][number];

/** Grams of the portion an item speaks of (Martínez-González et al. 2012, table 1); the middle of a range. */
const PORTION_G: Partial<Record<MedasItem['key'], number>> = {
  vegetables: 200,
  'red-meat': 125,
  butter: 12,
  legumes: 150,
  fish: 125,
  nuts: 30,
};

/** The portion of an item in the person's units. */
export function portionOf(key: MedasItem['key']): string | undefined {
  // A butter pat in ounces is a figure nobody uses.
  if (key === 'butter' && unitsNow() === 'us') return say('medas.tablespoon');
  const grams = PORTION_G[key];
  return grams === undefined ? undefined : weightWords(grams);
}

/** "5 of 14 points", or what it lies between while items are open. */
export function scoreWords({ points, known, of }: Pick<MedasView, 'points' | 'known' | 'of'>): string {
  if (known === 0) return say('medas.nothing', { of });
  const open = of - known;
  if (open === 0) return say('medas.score', { points: number(points), of });
  return say('medas.between', { from: number(points), to: number(points + open), of, count: open });
}

/** Point, or none. */
export const pointWords = ({ point }: MedasItem): string => say(point ? 'medas.point' : 'medas.noPoint');

/** What the log showed, or when the answer was given. */
export function whenceWords({ from, found, answeredOn }: MedasItem): string {
  if (from === 'diary' && found !== undefined) return say('medas.found', { found });
  return answeredOn === undefined ? '' : say('medas.answered', { day: longDay(answeredOn) });
}
