/** Degrees: 0 the way the figure faces (right), 90 up, -90 down, 180 back. */
export type Degrees = number;
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Upper and lower part of a limb; a third angle turns the foot. */
export type Arm = readonly [upper: Degrees, fore: Degrees];
export type Leg = readonly [thigh: Degrees, shin: Degrees, foot?: Degrees];

/** Joint angles, near limb first. All that is left out stands upright with hanging arms. */
export interface Pose {
  readonly view?: 'side' | 'front';
  /** Lower and upper half of the trunk. */
  readonly trunk?: readonly [Degrees, Degrees];
  readonly head?: Degrees;
  readonly arms?: readonly [Arm, Arm];
  readonly legs?: readonly [Leg, Leg];
  /** Height of the lowest point above the ground. */
  readonly lift?: number;
}

export interface Limbs<T> {
  readonly near: T;
  readonly far: T;
}
/** Joints on the paper, y downwards. */
export interface Figure {
  readonly view: 'side' | 'front';
  readonly hip: Point;
  readonly waist: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly shoulder: Limbs<Point>;
  readonly elbow: Limbs<Point>;
  readonly hand: Limbs<Point>;
  readonly hipJoint: Limbs<Point>;
  readonly knee: Limbs<Point>;
  readonly ankle: Limbs<Point>;
  readonly toe: Limbs<Point>;
}

export const GROUND = 122;
/** Lengths of an adult of 100 units, near the usual proportions of body segments. */
const LENGTH = { half: 15, neck: 10, upperArm: 16, fore: 15, thigh: 23, shin: 22, foot: 8 } as const;
const HEAD_RADIUS = 6.5;
const LINE = 5;
const STAND = {
  trunk: [90, 90],
  arms: [
    [-95, -82],
    [-95, -82],
  ],
  legs: [
    [-90, -90],
    [-90, -90],
  ],
} as const;

const step = (from: Point, angle: Degrees, length: number): Point => ({
  x: from.x + length * Math.cos((angle * Math.PI) / 180),
  y: from.y - length * Math.sin((angle * Math.PI) / 180),
});

function arm(shoulder: Point, [upper, fore]: Arm): { elbow: Point; hand: Point } {
  const elbow = step(shoulder, upper, LENGTH.upperArm);
  return { elbow, hand: step(elbow, fore, LENGTH.fore) };
}

function leg(hip: Point, [thigh, shin, foot]: Leg, view: 'side' | 'front', outwards: number) {
  const knee = step(hip, thigh, LENGTH.thigh);
  const ankle = step(knee, shin, LENGTH.shin);
  // From the front the foot points at the viewer: a short line, turned out a little.
  const toe =
    view === 'front'
      ? step(ankle, foot ?? (outwards > 0 ? -10 : 190), LENGTH.foot / 2)
      : step(ankle, foot ?? shin + 90, LENGTH.foot);
  return { knee, ankle, toe };
}

const points = (f: Figure): Point[] => [
  f.hip,
  f.waist,
  f.neck,
  ...[f.elbow, f.hand, f.knee, f.ankle, f.toe].flatMap((l) => [l.near, l.far]),
];

/** Joints of a pose whose hip stands over `x`, with the lowest point on the ground or `lift` above it. */
export function figureOf(pose: Pose, x: number): Figure {
  const view = pose.view ?? 'side';
  const [low, high] = pose.trunk ?? STAND.trunk;
  const hip = { x, y: 0 };
  const waist = step(hip, low, LENGTH.half);
  const neck = step(waist, high, LENGTH.half);
  const head = step(neck, pose.head ?? high, LENGTH.neck);
  const wide = view === 'front' ? { shoulder: 8, hip: 5 } : { shoulder: 0, hip: 0 };
  const beside = (p: Point, dx: number): Limbs<Point> => ({
    near: { x: p.x + dx, y: p.y },
    far: { x: p.x - dx, y: p.y },
  });
  const shoulder = beside({ x: neck.x, y: neck.y + 2 }, wide.shoulder);
  const hipJoint = beside(hip, wide.hip);
  const [nearArm, farArm] = pose.arms ?? STAND.arms;
  const [nearLeg, farLeg] = pose.legs ?? STAND.legs;
  const a = { near: arm(shoulder.near, nearArm), far: arm(shoulder.far, farArm) };
  const l = { near: leg(hipJoint.near, nearLeg, view, 1), far: leg(hipJoint.far, farLeg, view, -1) };
  const limbs = <T>(pick: (side: 'near' | 'far') => T): Limbs<T> => ({ near: pick('near'), far: pick('far') });
  const raw: Figure = {
    view,
    hip,
    waist,
    neck,
    head,
    shoulder,
    hipJoint,
    elbow: limbs((s) => a[s].elbow),
    hand: limbs((s) => a[s].hand),
    knee: limbs((s) => l[s].knee),
    ankle: limbs((s) => l[s].ankle),
    toe: limbs((s) => l[s].toe),
  };
  const lowest = Math.max(...points(raw).map((p) => p.y), head.y + HEAD_RADIUS - LINE / 2);
  const down = GROUND - LINE / 2 - (pose.lift ?? 0) - lowest;
  const move = (p: Point): Point => ({ x: p.x, y: p.y + down });
  const moveLimbs = (p: Limbs<Point>): Limbs<Point> => ({ near: move(p.near), far: move(p.far) });
  return {
    view,
    hip: move(raw.hip),
    waist: move(waist),
    neck: move(neck),
    head: move(head),
    shoulder: moveLimbs(shoulder),
    hipJoint: moveLimbs(hipJoint),
    elbow: moveLimbs(raw.elbow),
    hand: moveLimbs(raw.hand),
    knee: moveLimbs(raw.knee),
    ankle: moveLimbs(raw.ankle),
    toe: moveLimbs(raw.toe),
  };
}

export const n = (value: number): string => String(Math.round(value * 10) / 10);
/** An open line through points. */
export const line = (through: readonly Point[], attributes = ''): string =>
  `<path d="M${through.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}"${attributes && ` ${attributes}`}/>`;

/** The figure as SVG: far limbs pale, near limbs and trunk in full. */
export function figureSvg(f: Figure): string {
  const limb = (side: 'near' | 'far'): string =>
    line([f.shoulder[side], f.elbow[side], f.hand[side]]) +
    line([f.hipJoint[side], f.knee[side], f.ankle[side], f.toe[side]]);
  const yoke =
    f.view === 'front' ? line([f.shoulder.far, f.shoulder.near]) + line([f.hipJoint.far, f.hipJoint.near]) : '';
  const trunk = line([f.hip, f.waist, f.neck], 'stroke-width="7"');
  const head = `<circle cx="${n(f.head.x)}" cy="${n(f.head.y)}" r="${HEAD_RADIUS}" fill="currentColor" stroke="none"/>`;
  const far = f.view === 'front' ? limb('far') : `<g opacity=".4">${limb('far')}</g>`;
  return `<g stroke-width="${LINE}">${far}${trunk}${yoke}${head}${limb('near')}</g>`;
}
