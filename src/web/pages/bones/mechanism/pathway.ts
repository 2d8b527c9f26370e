import type { Mechanism, MechanismNode } from '../../../../projection/index.ts';

/** A box of the picture. `drug` carries the share of aromatase that still works. */
export type NodeId = 'drug' | 'testosterone' | Exclude<MechanismNode, 'aromatase' | 'removal' | 'formation'>;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Edge {
  from: NodeId;
  to: NodeId;
  kind: 'raises' | 'lowers';
  /** Corners of the line, in the picture's units; it ends with an arrow or a bar. */
  points: readonly (readonly [number, number])[];
}

export const WIDTH = 342;
export const HEIGHT = 906;

const R1 = { y: 2, height: 80 };
const R2 = { y: 112, height: 80 };
const R3 = { y: 244, height: 102 };
const R4 = { y: 402, height: 102 };
const R5 = { y: 560, height: 80 };
const R6 = { y: 682, height: 80 };
const R7 = { y: 794, height: 102 };

const shared = {
  estradiol: { x: 70, width: 216, ...R2 },
  rankl: { x: 16, width: 102, ...R3 },
  opg: { x: 132, width: 90, ...R3 },
  sclerostin: { x: 236, width: 104, ...R3 },
  osteoclasts: { x: 16, width: 112, ...R4 },
  tgfBeta: { x: 146, width: 64, ...R4 },
  osteoblasts: { x: 228, width: 112, ...R4 },
  bone: { x: 16, width: 324, ...R5 },
  gut: { x: 16, width: 96, ...R6 },
  bloodCalcium: { x: 130, width: 96, ...R6 },
  kidney: { x: 244, width: 96, ...R6 },
  calcitriol: { x: 16, width: 96, ...R7 },
  pth: { x: 130, width: 96, ...R7 },
} satisfies Partial<Record<NodeId, Box>>;

/** Boxes from top to bottom; a man's picture has testosterone beside the drug. */
export const boxesOf = (man: boolean): Partial<Record<NodeId, Box>> =>
  man
    ? { drug: { x: 16, width: 156, ...R1 }, testosterone: { x: 188, width: 152, ...R1 }, ...shared }
    : { drug: { x: 70, width: 216, ...R1 }, ...shared };

type Stroke = readonly [from: NodeId, kind: Edge['kind'], to: NodeId, corners: string];

/** What acts on what; corners as x and y in turn, the last one a little before the box. */
const strokes: readonly Stroke[] = [
  ['estradiol', 'lowers', 'rankl', '106 192 106 216 67 216 67 241'],
  ['estradiol', 'raises', 'opg', '177 192 177 241'],
  ['estradiol', 'lowers', 'sclerostin', '250 192 250 216 288 216 288 241'],
  ['opg', 'lowers', 'rankl', '132 295 121 295'],
  ['rankl', 'raises', 'osteoclasts', '67 346 67 399'],
  ['sclerostin', 'lowers', 'osteoblasts', '288 346 288 399'],
  ['osteoclasts', 'raises', 'tgfBeta', '128 453 143 453'],
  ['tgfBeta', 'raises', 'osteoblasts', '210 453 225 453'],
  ['osteoclasts', 'lowers', 'bone', '72 504 72 557'],
  ['osteoblasts', 'raises', 'bone', '284 504 284 557'],
  ['bone', 'raises', 'bloodCalcium', '178 640 178 679'],
  ['gut', 'raises', 'bloodCalcium', '112 722 127 722'],
  ['bloodCalcium', 'raises', 'kidney', '226 722 241 722'],
  ['bloodCalcium', 'lowers', 'pth', '178 762 178 791'],
  ['pth', 'raises', 'calcitriol', '130 845 115 845'],
  ['calcitriol', 'raises', 'gut', '64 794 64 765'],
  ['pth', 'lowers', 'kidney', '226 845 292 845 292 765'],
  ['pth', 'raises', 'rankl', '130 820 122 820 122 778 5 778 5 295 13 295'],
];
const ofWoman: readonly Stroke[] = [['drug', 'lowers', 'estradiol', '178 82 178 109']];
const ofMan: readonly Stroke[] = [
  ['drug', 'lowers', 'estradiol', '120 82 120 109'],
  ['testosterone', 'raises', 'estradiol', '240 82 240 109'],
];

function cornersOf(text: string): [number, number][] {
  const numbers = text.split(' ').map(Number);
  return numbers.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, numbers[i + 1]!]] : []));
}

export const edgesOf = (man: boolean): Edge[] =>
  [...(man ? ofMan : ofWoman), ...strokes].map(([from, kind, to, corners]) => ({
    from,
    kind,
    to,
    points: cornersOf(corners),
  }));

/** The fold that a box shows; testosterone has none. */
export function foldOf({ folds }: Pick<Mechanism, 'folds'>, node: NodeId, at: number): number | undefined {
  if (node === 'testosterone') return undefined;
  return folds[node === 'drug' ? 'aromatase' : node][at];
}

/** How far a fold is from no change, 0 to 1, for the weight of a line: halved or doubled is 1. */
export const strength = (fold: number | undefined): number =>
  fold === undefined || fold <= 0 ? 0 : Math.min(1, Math.abs(Math.log2(fold)));

/** End of a line: an arrow's head or a bar across, as a path. */
export function headOf({ kind, points }: Edge): string {
  const [x, y] = points.at(-1)!;
  const [px, py] = points.at(-2)!;
  const length = Math.hypot(x - px, y - py);
  const [ux, uy] = [(x - px) / length, (y - py) / length];
  const at = (along: number, across: number): string =>
    `${(x - ux * along - uy * across).toFixed(1)} ${(y - uy * along + ux * across).toFixed(1)}`;
  return kind === 'raises' ? `M${at(9, -5)}L${at(0, 0)}L${at(9, 5)}Z` : `M${at(0, -9)}L${at(0, 9)}`;
}

/** A role in the width of its box: on two lines where one would be too long. */
export function linesOf(text: string, width: number): string[] {
  const wide = 7.2; // pixels a letter of chart text takes, on average
  if (text.length * wide <= width - 8) return [text];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = text.length / 2;
  const cut = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return cut === undefined ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}
