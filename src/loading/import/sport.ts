import { exercise } from '../catalogue/index.ts';

/** Walking speeds, km/h, of the 2024 Compendium's rows: 2.8 to 3.4 miles an hour is ordinary, from 3.5 on brisk. */
const ORDINARY_KM_PER_H = 4.5;
const BRISK_KM_PER_H = 5.6;
/** The catalogue's run is at 6 miles an hour; slower is a jog. The limit between is ours. */
const RUN_KM_PER_H = 9;

/** Words of FIT (sport, sub-sport), TCX and GPX types, most telling first, and the exercise meant. */
const SPORTS: readonly [RegExp, string][] = [
  [/table_tennis/, 'E116'],
  [/badminton/, 'E27'],
  [/tai_?chi/, 'E53'],
  [/yoga/, 'E54'],
  [/pilates/, 'E55'],
  [/elliptical/, 'E61'],
  [/stair/, 'E07'],
  [/recumbent/, 'E93'],
  [/treadmill.*walk|walk.*treadmill|indoor_walking/, 'E107'],
  [/hik|mountaineering/, 'E108'],
  [/run|jog/, 'E12'],
  [/walk/, 'E02'],
  [/bik|cycl|spin/, 'E60'],
  [/swim/, 'E59'],
  [/rowing/, 'E62'],
  [/jump_?rope/, 'E14'],
  [/basketball/, 'E29'],
  [/volleyball/, 'E28'],
  [/tennis/, 'E26'],
  [/golf/, 'E63'],
  [/danc/, 'E31'],
  [/flexibility|mobility|stretch/, 'E113'],
];

/**
 * The exercise that a file's sport stands for; the pace tells an easy from a brisk walk, a jog from a run.
 * Undefined for strength training as a whole, games and all that the catalogue does not know.
 */
export function exerciseOfSport(sport: string, kmPerHour?: number): string | undefined {
  const word = sport
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const found = SPORTS.find(([pattern]) => pattern.test(word))?.[1];
  if (kmPerHour === undefined) return found;
  if (found === 'E02') return kmPerHour < ORDINARY_KM_PER_H ? 'E01' : kmPerHour < BRISK_KM_PER_H ? 'E02' : 'E03';
  if (found === 'E12') return kmPerHour < RUN_KM_PER_H ? 'E12' : 'E13';
  return found;
}

/** Categories of strength sets in FIT files, where one exercise of the catalogue is the plain one of its kind. */
const LIFTS: Readonly<Record<string, string>> = {
  squat: 'E36',
  deadlift: 'E33',
  hip_raise: 'E42',
  lunge: 'E39',
  row: 'E46',
  shoulder_press: 'E45',
  pull_up: 'E47',
  push_up: 'E48',
  plank: 'E52',
  calf_raise: 'E21',
  carry: 'E50',
};

export const exerciseOfLift = (category: string): string | undefined =>
  Object.hasOwn(LIFTS, category) ? LIFTS[category] : undefined;

/** The name in the catalogue, else the word of the file. */
export const nameOf = ({ exerciseId, sport }: { exerciseId?: string; sport: string }): string =>
  (exerciseId ? exercise(exerciseId)?.name : undefined) ?? sport.replaceAll('_', ' ');
