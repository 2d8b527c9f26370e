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

const bottom = ({ y, height }: { y: number; height: number }): number => y + height;
const GAP = 3;

/** What acts on what; lines end a little before the box. */
export function edgesOf(man: boolean): Edge[] {
  const drugX = man ? 120 : 178;
  const edges: Edge[] = [
    {
      from: 'drug',
      to: 'estradiol',
      kind: 'lowers',
      points: [
        [drugX, bottom(R1)],
        [drugX, R2.y - GAP],
      ],
    },
    {
      from: 'estradiol',
      to: 'rankl',
      kind: 'lowers',
      points: [
        [106, bottom(R2)],
        [106, 216],
        [67, 216],
        [67, R3.y - GAP],
      ],
    },
    {
      from: 'estradiol',
      to: 'opg',
      kind: 'raises',
      points: [
        [177, bottom(R2)],
        [177, R3.y - GAP],
      ],
    },
    {
      from: 'estradiol',
      to: 'sclerostin',
      kind: 'lowers',
      points: [
        [250, bottom(R2)],
        [250, 216],
        [288, 216],
        [288, R3.y - GAP],
      ],
    },
    {
      from: 'opg',
      to: 'rankl',
      kind: 'lowers',
      points: [
        [132, 295],
        [118 + GAP, 295],
      ],
    },
    {
      from: 'rankl',
      to: 'osteoclasts',
      kind: 'raises',
      points: [
        [67, bottom(R3)],
        [67, R4.y - GAP],
      ],
    },
    {
      from: 'sclerostin',
      to: 'osteoblasts',
      kind: 'lowers',
      points: [
        [288, bottom(R3)],
        [288, R4.y - GAP],
      ],
    },
    {
      from: 'osteoclasts',
      to: 'tgfBeta',
      kind: 'raises',
      points: [
        [128, 453],
        [146 - GAP, 453],
      ],
    },
    {
      from: 'tgfBeta',
      to: 'osteoblasts',
      kind: 'raises',
      points: [
        [210, 453],
        [228 - GAP, 453],
      ],
    },
    {
      from: 'osteoclasts',
      to: 'bone',
      kind: 'lowers',
      points: [
        [72, bottom(R4)],
        [72, R5.y - GAP],
      ],
    },
    {
      from: 'osteoblasts',
      to: 'bone',
      kind: 'raises',
      points: [
        [284, bottom(R4)],
        [284, R5.y - GAP],
      ],
    },
    {
      from: 'bone',
      to: 'bloodCalcium',
      kind: 'raises',
      points: [
        [178, bottom(R5)],
        [178, R6.y - GAP],
      ],
    },
    {
      from: 'gut',
      to: 'bloodCalcium',
      kind: 'raises',
      points: [
        [112, 722],
        [130 - GAP, 722],
      ],
    },
    {
      from: 'bloodCalcium',
      to: 'kidney',
      kind: 'raises',
      points: [
        [226, 722],
        [244 - GAP, 722],
      ],
    },
    {
      from: 'bloodCalcium',
      to: 'pth',
      kind: 'lowers',
      points: [
        [178, bottom(R6)],
        [178, R7.y - GAP],
      ],
    },
    {
      from: 'pth',
      to: 'calcitriol',
      kind: 'raises',
      points: [
        [130, 845],
        [112 + GAP, 845],
      ],
    },
    {
      from: 'calcitriol',
      to: 'gut',
      kind: 'raises',
      points: [
        [64, R7.y],
        [64, bottom(R6) + GAP],
      ],
    },
    {
      from: 'pth',
      to: 'kidney',
      kind: 'lowers',
      points: [
        [226, 845],
        [292, 845],
        [292, bottom(R6) + GAP],
      ],
    },
    {
      from: 'pth',
      to: 'rankl',
      kind: 'raises',
      points: [
        [130, 820],
        [122, 820],
        [122, 778],
        [5, 778],
        [5, 295],
        [16 - GAP, 295],
      ],
    },
  ];
  if (man)
    edges.push({
      from: 'testosterone',
      to: 'estradiol',
      kind: 'raises',
      points: [
        [240, bottom(R1)],
        [240, R2.y - GAP],
      ],
    });
  return edges;
}

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
