import type { ArmOutcome, Trial, TrialResult } from '../../remodeling/index.ts';
import type { Io } from '../io.ts';

const siteNames = { lumbarSpine: 'Lumbar spine', totalHip: 'Total hip', femoralNeck: 'Femoral neck' } as const;

const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`;
const range = ([low, high]: [number, number]): string => `${signed(low)} to ${signed(high)}`;

/** A trial's result for a terminal: each arm, then differences, with published values beside where the file has them. */
export function renderTrial(result: TrialResult, trial: Trial, io: Io): string {
  const bold = (text: string): string => (io.styled ? `\u001b[1m${text}\u001b[0m` : text);
  const published = (arm: string, versus: string | undefined, o: { site: string; months: number }): string => {
    const row = trial.published.find(
      (r) => r.arm === arm && r.versus === versus && r.site === o.site && r.months === o.months,
    );
    return row ? signed(row.value) : '';
  };
  const line = (cells: string[]): string =>
    `  ${cells[0]!.padEnd(14)}${cells[1]!.padStart(6)}${cells[2]!.padStart(8)}${cells[3]!.padStart(18)}${cells[4]!.padStart(18)}${cells[5]!.padStart(11)}`;
  const head = (persons: string): string =>
    line(['', 'months', 'mean', 'other trials', persons, trial.published.length > 0 ? 'published' : '']).trimEnd();
  const outcome = (arm: string, o: ArmOutcome): string =>
    line([
      siteNames[o.site],
      String(o.months),
      signed(o.mean),
      range(o.band),
      range(o.persons),
      published(arm, undefined, o),
    ]).trimEnd();
  const lines = [
    bold(trial.name),
    ...(trial.source ? [trial.source] : []),
    `Change in BMD from the start, %. ${result.patients} persons, seed ${result.seed}.`,
    'Other trials: where the mean of another trial of 100 such people would lie, 5 to 95 %. Persons: 5 to 95 % of them.',
    '',
    ...result.arms.flatMap((arm) => [
      bold(arm.name),
      head('persons'),
      ...arm.outcomes.map((o) => outcome(arm.name, o)),
      '',
    ]),
  ];
  const pairs = Map.groupBy(result.differences, (d) => `${d.arm}\u0000${d.versus}`);
  for (const rows of pairs.values()) {
    const { arm, versus } = rows[0]!;
    lines.push(bold(`${arm} less ${versus}, points`), head(''));
    for (const d of rows) {
      const told = published(arm, versus, d);
      const turned =
        told === ''
          ? trial.published.find(
              (r) => r.arm === versus && r.versus === arm && r.site === d.site && r.months === d.months,
            )
          : undefined;
      lines.push(
        line([
          siteNames[d.site],
          String(d.months),
          signed(d.mean),
          range(d.band),
          '',
          turned ? signed(-turned.value) : told,
        ]).trimEnd(),
      );
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
