import { CATALOGUE, type Equipment, type Exercise, exercise } from './index.ts';

const KINDS: ReadonlySet<string> = new Set(CATALOGUE.flatMap(({ pattern, modality }) => [pattern, modality]));

/** Plain words people write, most telling first, and the exercise they most likely mean. */
const WORDS: readonly [RegExp, string][] = [
  [/nordic|poles/, 'E04'],
  [/brisk/, 'E03'],
  [/treadmill/, 'E107'],
  [/hik/, 'E108'],
  [/walk(ing)? in (the )?(water|pool)|water walk/, 'E91'],
  [/aqua|water (exercise|aerobic|gym)/, 'E58'],
  [/swim/, 'E59'],
  [/walking football|walking soccer/, 'E30'],
  [/walk/, 'E02'],
  [/stair/, 'E07'],
  [/recumbent/, 'E93'],
  [/cycl|bike|biking/, 'E60'],
  [/elliptical|cross.?trainer/, 'E61'],
  [/rowing machine|ergometer/, 'E62'],
  [/jog/, 'E12'],
  [/\brun/, 'E13'],
  [/jump rope|skipping/, 'E14'],
  [/gentle heel drop/, 'E69'],
  [/heel drop/, 'E22'],
  [/heel raise|calf raise/, 'E21'],
  [/stomp/, 'E23'],
  [/\bhop/, 'E15'],
  [/romanian/, 'E34'],
  [/deadlift/, 'E33'],
  [/goblet/, 'E36'],
  [/sit.to.stand|chair stand/, 'E37'],
  [/leg press/, 'E38'],
  [/side lunge/, 'E73'],
  [/lunge/, 'E39'],
  [/squat/, 'E36'],
  [/step.?up/, 'E09'],
  [/bridge/, 'E42'],
  [/overhead press|shoulder press/, 'E45'],
  [/pull.?down/, 'E47'],
  [/\brow\b|band row|seated row/, 'E75'],
  [/wall push/, 'E77'],
  [/push.?up/, 'E48'],
  [/plank/, 'E52'],
  [/bird.?dog/, 'E44'],
  [/back extension|chest lift/, 'E43'],
  [/tai.?chi|qi.?gong/, 'E53'],
  [/yoga/, 'E54'],
  [/pilates/, 'E55'],
  [/otago/, 'E57'],
  [/tandem|heel.to.toe/, 'E56'],
  [/(one|single).leg (stand|balance)/, 'E84'],
  [/zumba/, 'E32'],
  [/line danc|folk danc/, 'E109'],
  [/danc/, 'E31'],
  [/table tennis/, 'E116'],
  [/tennis/, 'E25'],
  [/golf/, 'E63'],
  [/sit.?up|crunch/, 'E65'],
  [/stretch/, 'E113'],
];

/** The exercise that an id, a name of the catalogue or plain words stand for; undefined when they say too little. */
export function recogniseExercise(text: string): Exercise | undefined {
  const words = text.trim().toLowerCase();
  const named = exercise(text.trim().toUpperCase()) ?? CATALOGUE.find((e) => e.name.toLowerCase() === words);
  const guess = named ? undefined : WORDS.find(([pattern]) => pattern.test(words))?.[1];
  return named ?? (guess ? exercise(guess) : undefined);
}

/** What a wish stands for: a pattern or modality of the catalogue by its name, else an exercise; undefined when it says too little. */
export function recogniseWish(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  return KINDS.has(word) ? word : recogniseExercise(text)?.id;
}

const THINGS: readonly [RegExp, readonly Equipment[]][] = [
  [/band|loop/, ['band']],
  [/dumbbell|free weight|kettlebell|\bweights?\b/, ['dumbbell']],
  [/ankle/, ['ankle-weight']],
  [/barbell|trap bar/, ['bar']],
  [/rack/, ['rack']],
  [/machine|multi.?gym/, ['machine']],
  [/treadmill/, ['treadmill']],
  [/bike|cycle/, ['bike']],
  [/pool/, ['pool']],
  [/pole/, ['poles']],
  [/vest/, ['vest']],
  [/rope/, ['rope']],
  [/box/, ['box']],
  [/step/, ['step']],
  [/stair/, ['stairs']],
  [/racket|racquet/, ['racquet']],
  [/\bball/, ['ball']],
  [/club/, ['clubs']],
];
const PLACES: Readonly<Record<string, readonly Equipment[]>> = {
  gym: ['dumbbell', 'bar', 'rack', 'machine', 'treadmill', 'bike', 'band', 'box', 'step'],
  pool: ['pool'],
  outdoors: ['stairs'],
};

/** What the person's words for equipment, and the place, put at hand; unknown words add nothing. */
export function equipmentFrom(words: readonly string[], place?: string): Equipment[] {
  const found = words.flatMap((w) =>
    THINGS.filter(([pattern]) => pattern.test(w.toLowerCase())).flatMap(([, things]) => things),
  );
  return [...new Set([...found, ...((place && PLACES[place]) || [])])];
}
