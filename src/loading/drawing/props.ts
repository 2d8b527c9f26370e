import { type Figure, GROUND, line, n, type Point } from './figure.ts';

/** Something beside the figure, drawn where the figure needs it. */
export type Prop = (f: Figure) => string;

const THIN = 'stroke-width="2.5"';
const ACCENT = 'stroke="var(--drawing-accent, currentColor)"';
const p = (x: number, y: number): Point => ({ x, y });
const thin = (...through: Point[]): string => line(through, THIN);
const accent = (through: readonly Point[], more = ''): string => line(through, `${THIN} ${ACCENT}${more}`);
const rect = (x: number, y: number, w: number, h: number, r = 1): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${r}" ${THIN}/>`;
const disc = (c: Point, r: number, fill = 'none'): string =>
  `<circle cx="${n(c.x)}" cy="${n(c.y)}" r="${n(r)}" fill="${fill}" ${THIN}/>`;
const paths = (d: string): string => `<path d="${d}" ${THIN}/>`;

export const chair: Prop = (f) => {
  const y = f.hip.y + 4;
  return (
    thin(p(f.hip.x - 10, y - 30), p(f.hip.x - 10, GROUND)) +
    thin(p(f.hip.x - 10, y), p(f.hip.x + 13, y), p(f.hip.x + 13, GROUND))
  );
};
/** The chair stays where it stood while the figure rises. */
export const chairBehind: Prop = (f) => {
  const x = Math.min(f.ankle.near.x, f.ankle.far.x) - 16;
  const y = GROUND - 25;
  return thin(p(x - 12, y - 30), p(x - 12, GROUND)) + thin(p(x - 12, y), p(x + 11, y), p(x + 11, GROUND));
};
export const wallFront: Prop = (f) => {
  const x = Math.max(f.hand.near.x, f.hand.far.x) + 3;
  return thin(p(x, 18), p(x, GROUND));
};
export const wallBack: Prop = (f) => {
  const x = Math.min(f.hip.x, f.neck.x, f.head.x - 4) - 5;
  return thin(p(x, 18), p(x, GROUND));
};
export const worktop: Prop = (f) => {
  const h = f.hand.near;
  return thin(p(h.x - 5, h.y + 3), p(h.x + 15, h.y + 3)) + thin(p(h.x + 10, h.y + 3), p(h.x + 10, GROUND));
};
export const worktopBeside: Prop = (f) => {
  const h = f.hand.near;
  return thin(p(h.x - 3, h.y + 3), p(h.x + 14, h.y + 3)) + thin(p(h.x + 9, h.y + 3), p(h.x + 9, GROUND));
};
export const block =
  (height: number, side: 'near' | 'far' = 'near'): Prop =>
  (f) =>
    rect(Math.min(f.ankle[side].x, f.toe[side].x) - 6, GROUND - height, 24, height);
export const blockAhead =
  (height: number, ahead: number): Prop =>
  (f) =>
    rect(f.hip.x + ahead, GROUND - height, 24, height);
export const stairsUp: Prop = (f) => {
  const x = f.hip.x - 2;
  return thin(
    p(x, GROUND),
    p(x, GROUND - 14),
    p(x + 16, GROUND - 14),
    p(x + 16, GROUND - 28),
    p(x + 32, GROUND - 28),
    p(x + 32, GROUND - 42),
  );
};
export const stairsDown: Prop = (f) => {
  const edge = f.toe.far.x + 2;
  const top = f.ankle.far.y + 3;
  return thin(
    p(edge - 46, 2 * top - GROUND),
    p(edge - 24, 2 * top - GROUND),
    p(edge - 24, top),
    p(edge, top),
    p(edge, GROUND),
  );
};
export const hill: Prop = (f) => thin(p(f.hip.x - 36, GROUND + 4), p(f.hip.x + 36, GROUND - 14));
export const bumps: Prop = (f) => paths(`M${n(f.hip.x - 38)} ${GROUND}q8 -8 16 0q6 -5 12 0m10 0q9 -9 18 0q5 -4 10 0`);
export const mat: Prop = (f) => {
  const xs = [f.head.x, f.hip.x, f.toe.near.x, f.toe.far.x, f.hand.near.x, f.hand.far.x];
  const left = Math.min(...xs) - 8;
  return `<path d="M${n(left)} ${GROUND + 2}H${n(Math.max(...xs) + 8)}" stroke-width="4" opacity=".35"/>`;
};
export const pillow: Prop = (f) => `<ellipse cx="${n(f.waist.x)}" cy="${GROUND - 2}" rx="9" ry="3" ${THIN}/>`;
const weightAt = (c: Point): string =>
  thin(p(c.x - 5, c.y), p(c.x + 5, c.y)) +
  disc(p(c.x - 6, c.y), 3, 'currentColor') +
  disc(p(c.x + 6, c.y), 3, 'currentColor');
export const weights: Prop = (f) => weightAt(f.hand.near);
export const twoWeights: Prop = (f) => weightAt(f.hand.far) + weightAt(f.hand.near);
export const weightOnHips: Prop = (f) => weightAt(p(f.hip.x, f.hip.y - 7));
export const barInHands: Prop = (f) => disc(f.hand.near, 11) + disc(f.hand.near, 1.5, 'currentColor');
export const barOnBack: Prop = (f) =>
  disc(p(f.neck.x - 3, f.neck.y), 11) + disc(p(f.neck.x - 3, f.neck.y), 1.5, 'currentColor');
export const ankleWeight: Prop = (f) =>
  `<path d="M${n(f.ankle.near.x - 4)} ${n(f.ankle.near.y - 3)}h8" stroke-width="7" ${ACCENT}/>`;
export const bandAnkles: Prop = (f) => accent([f.ankle.far, f.ankle.near]);
export const bandKnees: Prop = (f) => accent([f.knee.far, f.knee.near]);
export const bandToDoor: Prop = (f) => {
  const door = f.hip.x + 46;
  return thin(p(door, 18), p(door, GROUND)) + accent([f.hand.near, p(door, f.shoulder.near.y + 6)]);
};
export const bandBehind: Prop = (f) => accent([p(f.hip.x - 10, f.shoulder.near.y + 6), f.hand.near]);
export const bandUnderSeat: Prop = (f) => accent([p(f.hip.x + 11, f.hip.y + 3), f.hand.near]);
export const poles: Prop = (f) =>
  thin(f.hand.near, p(f.hand.near.x - 16, GROUND)) + thin(f.hand.far, p(f.hand.far.x - 10, GROUND));
export const vest: Prop = (f) => line([f.waist, p(f.neck.x, f.neck.y + 5)], `stroke-width="17" ${ACCENT} opacity=".6"`);
export const rope: Prop = (f) =>
  `<path d="M${n(f.hand.near.x)} ${n(f.hand.near.y)}C${n(f.hip.x + 46)} ${GROUND - 10} ${n(f.hip.x + 10)} ${GROUND + 3} ${n(f.hip.x)} ${GROUND + 2}S${n(f.hip.x - 44)} ${GROUND - 6} ${n(f.hand.far.x)} ${n(f.hand.far.y)}" stroke-width="2" ${ACCENT}/>`;
export const pool: Prop = (f) => {
  const y = f.neck.y + 12;
  const wave = (dy: number): string =>
    `<path d="M${n(f.hip.x - 42)} ${n(y + dy)}q7 -5 14 0t14 0t14 0t14 0t14 0t14 0" ${THIN} ${ACCENT} opacity="${dy === 0 ? 1 : 0.5}"/>`;
  return wave(0) + wave(8);
};
export const water: Prop = (f) =>
  `<path d="M${n(f.hip.x - 48)} ${n(f.hip.y + 1)}q7 -5 14 0t14 0t14 0t14 0t14 0t14 0t14 0" ${THIN} ${ACCENT}/>`;
export const bike: Prop = (f) => {
  const crank = p((f.ankle.near.x + f.ankle.far.x) / 2, (f.ankle.near.y + f.ankle.far.y) / 2);
  return (
    thin(p(f.hip.x - 9, f.hip.y + 5), p(f.hip.x + 7, f.hip.y + 5)) +
    thin(p(f.hip.x, f.hip.y + 5), p(crank.x - 6, GROUND)) +
    disc(crank, 9) +
    thin(p(f.hand.near.x, f.hand.near.y), p(f.hand.near.x + 4, GROUND)) +
    thin(p(crank.x - 26, GROUND), p(f.hand.near.x + 12, GROUND))
  );
};
export const recumbent: Prop = (f) => {
  const crank = p((f.ankle.near.x + f.ankle.far.x) / 2, (f.ankle.near.y + f.ankle.far.y) / 2);
  return (
    thin(p(f.neck.x - 6, f.neck.y), p(f.hip.x - 6, f.hip.y + 5), p(f.hip.x + 10, f.hip.y + 5)) +
    thin(p(f.hip.x, f.hip.y + 5), p(f.hip.x, GROUND)) +
    disc(crank, 8) +
    thin(crank, p(crank.x, GROUND))
  );
};
export const treadmill: Prop = (f) =>
  rect(f.hip.x - 34, GROUND - 1, 66, 5, 2) +
  thin(p(f.hip.x + 32, GROUND), p(f.hip.x + 26, GROUND - 48), p(f.hip.x + 18, GROUND - 48));
export const elliptical: Prop = (f) =>
  thin(p(f.toe.near.x + 2, f.toe.near.y + 4), p(f.ankle.near.x - 12, f.ankle.near.y + 4)) +
  thin(p(f.toe.far.x + 2, f.toe.far.y + 4), p(f.ankle.far.x - 12, f.ankle.far.y + 4)) +
  disc(p(f.hip.x + 34, GROUND - 12), 11) +
  thin(f.hand.near, p(f.hip.x + 30, GROUND - 12)) +
  thin(p(f.hip.x - 32, GROUND), p(f.hip.x + 46, GROUND));
export const rower: Prop = (f) =>
  thin(p(f.hip.x - 14, f.hip.y + 5), p(f.toe.near.x + 10, f.hip.y + 5)) +
  thin(f.hand.near, p(f.toe.near.x + 8, f.toe.near.y - 12)) +
  thin(p(f.toe.near.x + 4, f.toe.near.y + 2), p(f.toe.near.x + 4, GROUND));
export const seatAndCable: Prop = (f) => {
  const x = f.hip.x + 48;
  return chairSeat(f) + thin(p(x, 18), p(x, GROUND)) + accent([f.hand.near, p(x, f.hand.near.y)]);
};
const chairSeat = (f: Figure): string =>
  thin(p(f.hip.x - 9, f.hip.y + 4), p(f.hip.x + 14, f.hip.y + 4)) +
  thin(p(f.hip.x + 2, f.hip.y + 4), p(f.hip.x + 2, GROUND));
export const seat: Prop = chairSeat;
/** A stool seen from the front. */
export const stool: Prop = (f) =>
  thin(p(f.hip.x - 13, GROUND), p(f.hip.x - 13, f.hip.y + 4), p(f.hip.x + 13, f.hip.y + 4), p(f.hip.x + 13, GROUND));
export const pullDown: Prop = (f) =>
  chairSeat(f) +
  accent([f.hand.near, p(f.hand.near.x, 6)]) +
  thin(p(f.hand.near.x - 9, f.hand.near.y), p(f.hand.near.x + 9, f.hand.near.y));
export const legPress: Prop = (f) => {
  const x = Math.max(f.toe.near.x, f.ankle.near.x) + 3;
  return (
    thin(p(f.neck.x - 7, f.neck.y), p(f.hip.x - 5, f.hip.y + 5), p(f.hip.x + 8, f.hip.y + 5)) +
    thin(p(f.hip.x, f.hip.y + 5), p(f.hip.x - 2, GROUND)) +
    line([p(x, f.ankle.near.y - 14), p(x, f.ankle.near.y + 8)], 'stroke-width="4"')
  );
};
export const highBar: Prop = (f) => thin(p(f.hand.near.x - 22, f.hand.near.y), p(f.hand.near.x + 22, f.hand.near.y));
export const cushion: Prop = (f) =>
  `<ellipse cx="${n(f.ankle.near.x + 3)}" cy="${GROUND - 1}" rx="13" ry="4" ${THIN}/>`;
export const stick: Prop = (f) => accent([p(f.hip.x - 6, f.hip.y + 6), p(f.head.x - 6, f.head.y - 8)]);
export const racquet: Prop = (f) =>
  thin(f.hand.near, p(f.hand.near.x + 6, f.hand.near.y - 8)) +
  `<ellipse cx="${n(f.hand.near.x + 11)}" cy="${n(f.hand.near.y - 16)}" rx="6" ry="9" transform="rotate(30 ${n(f.hand.near.x + 11)} ${n(f.hand.near.y - 16)})" ${THIN}/>`;
export const shuttle: Prop = (f) =>
  paths(`M${n(f.hand.near.x + 30)} ${n(f.hand.near.y - 22)}l6 -5m-6 5l7 1m-7 -1l2 -7`);
export const ballNear =
  (dx: number, dy: number): Prop =>
  (f) =>
    disc(p(f.hand.near.x + dx, f.hand.near.y + dy), 5);
export const ballAtFoot: Prop = (f) => disc(p(f.toe.near.x + 8, GROUND - 6), 5);
export const table: Prop = (f) =>
  thin(p(f.hip.x + 24, GROUND - 38), p(f.hip.x + 60, GROUND - 38)) +
  thin(p(f.hip.x + 52, GROUND - 38), p(f.hip.x + 52, GROUND)) +
  thin(p(f.hip.x + 50, GROUND - 38), p(f.hip.x + 50, GROUND - 46));
export const net: Prop = (f) =>
  thin(p(f.hip.x + 44, GROUND), p(f.hip.x + 44, GROUND - 62)) +
  thin(p(f.hip.x + 40, GROUND - 62), p(f.hip.x + 48, GROUND - 62)) +
  thin(p(f.hip.x + 40, GROUND - 50), p(f.hip.x + 48, GROUND - 50));
export const hoop: Prop = (f) =>
  thin(p(f.hip.x + 46, 12), p(f.hip.x + 46, 34)) + thin(p(f.hip.x + 34, 30), p(f.hip.x + 46, 30));
export const club: Prop = (f) =>
  thin(f.hand.near, p(f.hand.near.x + 20, GROUND - 3), p(f.hand.near.x + 26, GROUND - 3)) +
  disc(p(f.hand.near.x + 32, GROUND - 3), 2, 'currentColor');
export const spade: Prop = (f) =>
  thin(p(f.hand.near.x - 4, f.hand.near.y - 10), p(f.hand.near.x + 14, GROUND - 6)) +
  rect(f.hand.near.x + 10, GROUND - 8, 8, 9);
export const raisedBed: Prop = (f) =>
  rect(f.hand.near.x - 6, f.hand.near.y + 6, 34, GROUND - f.hand.near.y - 6) +
  paths(`M${n(f.hand.near.x + 8)} ${n(f.hand.near.y + 6)}v-9m0 4q5 -1 6 -6m-6 4q-5 -1 -6 -6`);
export const breath: Prop = (f) =>
  `<path d="M${n(f.waist.x + 2)} ${n(f.waist.y - 13)}q9 -8 18 0m-22 -6q13 -11 26 0" ${THIN} ${ACCENT}/>`;
export const clockDots: Prop = (f) =>
  Array.from({ length: 7 }, (_, k) => (k * Math.PI) / 6)
    .map((a) => disc(p(f.hip.x + 38 * Math.cos(a), GROUND + 3 - 6 * Math.sin(a)), 1.4, 'currentColor'))
    .join('');
export const lineOnFloor: Prop = (f) =>
  `<path d="M${n(f.hip.x - 34)} ${GROUND + 4}h68" ${THIN} ${ACCENT} stroke-dasharray="6 5"/>`;
export const smallBall: Prop = (f) => disc(p(f.hand.near.x + 4, f.hand.near.y), 5.5);
export const cup: Prop = (f) =>
  paths(`M${n(f.hand.near.x + 2)} ${n(f.hand.near.y - 7)}v11h9v-11m-7 -4q2 -3 0 -6m5 6q2 -3 0 -6`);
export const thought: Prop = (f) =>
  `<text x="${n(f.head.x + 12)}" y="${n(f.head.y - 4)}" font-size="11" fill="currentColor" stroke="none" font-family="inherit">97 94 91</text>`;
export const note: Prop = (f) =>
  paths(`M${n(f.head.x + 20)} ${n(f.head.y - 2)}v-13l8 -2v12`) +
  disc(p(f.head.x + 17.5, f.head.y - 2), 2.5, 'currentColor') +
  disc(p(f.head.x + 25.5, f.head.y - 5), 2.5, 'currentColor');
export const crossedOut: Prop = (f) => accent([p(f.hip.x - 34, 46), p(f.hip.x + 40, GROUND + 2)]);

const arrow = (from: Point, to: Point): string => {
  const a = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn: number): Point => p(to.x - 6 * Math.cos(a + turn), to.y - 6 * Math.sin(a + turn));
  return accent([from, to]) + accent([barb(0.5), to, barb(-0.5)]);
};
type Joint = 'hand' | 'knee' | 'ankle' | 'elbow' | 'hip' | 'head';
/** An arrow beside a joint that says which way it moves. */
export const moves =
  (joint: Joint, dx: number, dy: number, off: readonly [number, number] = [10, 0]): Prop =>
  (f) => {
    const at = joint === 'hip' || joint === 'head' ? f[joint] : f[joint].near;
    const from = p(at.x + off[0], at.y + off[1]);
    return arrow(from, p(from.x + dx, from.y + dy));
  };
