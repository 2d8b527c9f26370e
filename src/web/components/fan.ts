import type { Fan, FanPoint } from '../../projection/index.ts';

/** A density of a scan, as a fraction of today's, with the standard error of one reading (relative). */
export interface FanReading {
  month: number;
  value: number;
  sd: number;
}

export interface FanInput {
  /** Months before today, as the model puts them; months from today on; the same under a what-if. */
  past: Fan;
  now: Fan;
  whatIf?: Fan | undefined;
  readings: readonly FanReading[];
  /** What the axis shows of a fraction of today's density: percent of change, or g/cm². */
  shown: (fraction: number) => number;
  width: number;
}

export interface FanPanel {
  middle: string;
  half: string;
  most: string;
  /** Upper and lower limit of the 90 % band. */
  limits: string;
  left: number;
  right: number;
}

export interface FanShape {
  width: number;
  height: number;
  ticks: { value: number; y: number; decimals: number }[];
  today: number;
  past: FanPanel | undefined;
  now: FanPanel;
  whatIf: (FanPanel & { asNow: string }) | undefined;
  dots: { x: number; y: number; top: number; bottom: number }[];
  joined: string;
}

const LEFT = 50;
const RIGHT = 10;
const TOP = 12;
const GAP = 14;
const LONGEST_PAST_MONTHS = 60;
/** One in twenty lies beyond on either side, as with the bands. */
const Z90 = 1.645;
const TICKS = 5;

/** Steps that people read easily: 1, 2 or 5 times a power of ten, about so many over the range. */
export function step(range: number, about = TICKS): number {
  const raw = range / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  return power * ([1, 2, 5, 10].find((n) => n * power >= raw - 1e-12) ?? 10);
}

interface Axis {
  y: (value: number) => number;
  ticks: { value: number; y: number; decimals: number }[];
}

/** A scale that ends a little beyond what is shown, with ticks where people expect them. */
function axisOf(low: number, high: number, about: number, height: number): Axis {
  const room = Math.max(high - low, 1e-6) * 0.04;
  const [bottom, top] = [low - room, high + room];
  const by = step(top - bottom, about);
  const y = (value: number): number => TOP + ((top - value) / (top - bottom)) * (height - 2 * TOP);
  const decimals = Math.max(0, -Math.floor(Math.log10(by) + 1e-9));
  const [first, last] = [Math.ceil(bottom / by - 1e-9), Math.floor(top / by + 1e-9)];
  return {
    y,
    ticks: Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => {
      const value = (first + k) * by;
      return { value, y: y(value), decimals };
    }),
  };
}

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Measured, as now, and the what-if side by side on one scale, with as many pixels for a month in each. */
export function fanShape({ past, now, whatIf, readings, shown, width }: FanInput): FanShape {
  const seen = readings.filter(({ month }) => month >= -LONGEST_PAST_MONTHS);
  const before = past.filter(({ month }) => month >= -LONGEST_PAST_MONTHS);
  const pastMonths = Math.max(0, ...seen.map(({ month }) => -month), ...(seen.length > 0 ? [6] : []));
  const ahead = now.at(-1)?.month ?? 1;
  const inset = pastMonths > 0 ? 8 : 0;
  const usable = width - LEFT - RIGHT - inset - (whatIf ? GAP : 0);
  const perMonth = usable / (pastMonths + ahead * (whatIf ? 2 : 1));
  const today = LEFT + inset + pastMonths * perMonth;
  const second = today + ahead * perMonth + GAP;

  const all = [...before, ...now, ...(whatIf ?? [])].flatMap(({ p05, p95 }) => [p05, p95]);
  const limits = seen.flatMap(({ value, sd }) => [value * (1 - Z90 * sd), value * (1 + Z90 * sd)]);
  const values = [...all, ...limits].map(shown);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = Math.round(Math.min(300, Math.max(190, width * 0.52)));
  const axis = axisOf(low, high, TICKS, height);
  const y = (fraction: number): number => axis.y(shown(fraction));

  const panel = (fan: Fan, from: number): FanPanel => {
    const line = (of: (point: FanPoint) => number): [number, number][] =>
      fan.map((point) => [from + point.month * perMonth, y(of(point))]);
    const area = (upper: (p: FanPoint) => number, lower: (p: FanPoint) => number): string =>
      `${path([...line(upper), ...line(lower).reverse()])}Z`;
    return {
      middle: path(line((p) => p.median)),
      half: area(
        (p) => p.p75,
        (p) => p.p25,
      ),
      most: area(
        (p) => p.p95,
        (p) => p.p05,
      ),
      limits: path(line((p) => p.p95)) + path(line((p) => p.p05)),
      left: from,
      right: from + (fan.at(-1)?.month ?? 0) * perMonth,
    };
  };
  const dots = seen.map(({ month, value, sd }) => ({
    x: today + month * perMonth,
    y: y(value),
    top: y(value * (1 + Z90 * sd)),
    bottom: y(value * (1 - Z90 * sd)),
  }));
  return {
    width,
    height,
    ticks: axis.ticks,
    today,
    past: seen.length > 0 && before.length > 1 ? panel(before, today) : undefined,
    now: panel(now, today),
    whatIf: whatIf && { ...panel(whatIf, second), asNow: panel(now, second).middle },
    dots,
    joined: path(dots.map((dot) => [dot.x, dot.y])),
  };
}

export interface DifferenceShape {
  height: number;
  ticks: { value: number; y: number; decimals: number }[];
  zero: number;
  middle: string;
  most: string;
  limits: string;
  end: number;
  left: number;
}

/** The difference over time, with zero always in sight. */
export function differenceShape(
  points: readonly { month: number; median: number; p05: number; p95: number }[],
  width: number,
): DifferenceShape {
  const height = 170;
  const last = points.at(-1)?.month ?? 1;
  const low = Math.min(-0.5, ...points.map((p) => p.p05));
  const high = Math.max(0.5, ...points.map((p) => p.p95));
  const { y, ticks } = axisOf(low, high, 4, height);
  const x = (month: number): number => LEFT + (month / last) * (width - LEFT - RIGHT);
  const line = (of: (p: (typeof points)[number]) => number): [number, number][] =>
    points.map((p) => [x(p.month), y(of(p))]);
  const [upper, lower] = [line((p) => p.p95), line((p) => p.p05)];
  return {
    height,
    ticks,
    zero: y(0),
    middle: path(line((p) => p.median)),
    most: `${path([...upper, ...lower.toReversed()])}Z`,
    limits: path(upper) + path(lower),
    end: x(last),
    left: LEFT,
  };
}
