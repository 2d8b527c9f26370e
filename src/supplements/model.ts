import { CALCIUM_DOSE_MG, getInTheWay, IRON_APART, SITTING } from './apart.ts';
import type { Dose, Option } from './places.ts';

/** A dose with its places. */
export interface Choice {
  readonly dose: Dose;
  readonly options: readonly Option[];
}

/** Price of sharing a sitting, for each mg of the smaller dose: calcium spread over the day is taken up better. */
const SHARING = 1 / 1000;
/** Price of leaving a dose out, where that is asked at all: more than any arrangement of the others. */
const LEFT_OUT = 1000;

type Term = readonly [factor: number, name: string];

const sum = (terms: readonly Term[]): string =>
  terms
    .map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Number(Math.abs(factor).toPrecision(9))} ${name}`)
    .join('\n ');

const at = (d: number, o: number): string => `x${d}_${o}`;

/** A product that exceeds one dose by itself is no matter of timing: it counts as a full one. */
const calciumOf = ({ holds }: Dose): number => Math.min(holds.calciumMg, CALCIUM_DOSE_MG);

const apart = (a: Option, b: Option): number => Math.abs(a.slot.at - b.slot.at);

/**
 * The day as a mixed-integer programme in CPLEX LP text: `x{dose}_{option}` is 1 where the dose stands in that place,
 * `out{dose}` where it is left out, which is offered only when nothing else is possible.
 */
export function writeTimetable(choices: readonly Choice[], mayLeaveOut: boolean): string {
  const objective: Term[] = choices.flatMap(({ options }, d) => options.map(({ price }, o): Term => [price, at(d, o)]));
  const binaries = choices.flatMap(({ options }, d) => options.map((_, o) => at(d, o)));
  const rows: string[] = [];
  choices.forEach(({ options }, d) => {
    const places: Term[] = options.map((_, o): Term => [1, at(d, o)]);
    if (mayLeaveOut) {
      places.push([1, `out${d}`]);
      objective.push([LEFT_OUT, `out${d}`]);
      binaries.push(`out${d}`);
    }
    rows.push(`place${d}: ${sum(places)} = 1`);
  });
  rows.push(...calciumRows(choices));
  const shared: string[] = [];
  choices.forEach((a, d) => {
    choices.slice(d + 1).forEach((b, i) => {
      const e = d + 1 + i;
      const near = (minutes: number) =>
        a.options.flatMap((one, o) =>
          b.options.flatMap((other, p) => (apart(one, other) < minutes ? [[o, p] as const] : [])),
        );
      if (getInTheWay(a.dose.holds, b.dose.holds) !== undefined) {
        for (const [o, p] of near(IRON_APART)) rows.push(`apart${d}_${o}_${e}_${p}: ${at(d, o)} + ${at(e, p)} <= 1`);
      }
      const both = Math.min(calciumOf(a.dose), calciumOf(b.dose));
      if (both === 0) return;
      const y = `y${d}_${e}`;
      for (const [o, p] of near(SITTING + 1))
        rows.push(`share${d}_${o}_${e}_${p}: ${at(d, o)} + ${at(e, p)} - ${y} <= 1`);
      objective.push([SHARING * both, y]);
      shared.push(`0 <= ${y} <= 1`);
    });
  });
  const bounds = shared.length > 0 ? `Bounds\n ${shared.join('\n ')}\n` : '';
  return `Minimize\n obj: ${sum(objective)}\nSubject To\n ${rows.join('\n ')}\n${bounds}Binary\n ${binaries.join('\n ')}\nEnd\n`;
}

/** At most one full dose of calcium within any hour. */
function calciumRows(choices: readonly Choice[]): string[] {
  const all = choices.flatMap(({ dose, options }, d) =>
    options.map(({ slot }, o) => ({ mg: calciumOf(dose), time: slot.at, name: at(d, o) })).filter(({ mg }) => mg > 0),
  );
  return [...new Set(all.map(({ time }) => time))].map((from) => {
    const within = all.filter(({ time }) => time >= from && time <= from + SITTING);
    return `calcium${from}: ${sum(within.map(({ mg, name }): Term => [mg, name]))} <= ${CALCIUM_DOSE_MG}`;
  });
}
