import type { Simulation } from './simulate.ts';

/** 12 significant digits, without trailing zeros. */
const digits = (value: number): string => String(Number(value.toPrecision(12)));

/** The result as CSV: `phase,t_d` and the columns; `phase` counts from 0, as in the scenario's list. */
export function toCsv(simulation: Simulation): string {
  const lines = [['phase', 't_d', ...simulation.columns].join(',')];
  for (const { phase, t_d, values } of simulation.phases)
    t_d.forEach((time, row) => {
      lines.push([phase, digits(time), ...values.map((column) => digits(column[row]!))].join(','));
    });
  return `${lines.join('\n')}\n`;
}
