import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { describeModel, type Scenario } from '../../../remodeling/index.ts';
import { Select } from '../../components/fields.tsx';
import { Caution } from '../../components/icons.tsx';
import { Working } from '../../components/Working.tsx';
import { allScenarios, findScenario, outputsOf } from './outputs.ts';
import { Trajectory } from './Trajectory.tsx';
import { useRun } from './useRun.ts';
import { words } from './words.ts';

const DAYS_A_MONTH = 30.4375; // a twelfth of 365.25 days, as in the scenarios
const FIRST_SCENARIO = 'aromatase-inhibitor-5a';
// In the reference, osteoclasts on the spine; in Bonewise, estrogen on bone formation.
const FIRST_PARAMETERS = ['g_ls', 's_E'];

/** Tells a number with the digits that matter. */
const short = (value: number): string => String(Number(value.toPrecision(4)));

/** The scenario with one column, and with a parameter changed in every phase. */
function variant(scenario: Scenario, column: string, parameter?: string, value?: number): Scenario {
  return {
    ...scenario,
    columns: [column],
    phases: scenario.phases.map((phase) =>
      parameter === undefined || value === undefined
        ? phase
        : { ...phase, parameters: { ...phase.parameters, [parameter]: value } },
    ),
  };
}

/** A reader changes a parameter of a known scenario and sees the trajectory move. */
export function Runner() {
  const [id, setId] = useState(FIRST_SCENARIO);
  const known = findScenario(id);
  const outputs = outputsOf(known);
  const [column, setColumn] = useState(outputs[0]!.column);
  const output = outputs.find((one) => one.column === column) ?? outputs[0]!;
  // A factor of nothing is nothing.
  const parameters = useMemo(
    () => describeModel(known.scenario.model).parameters.filter((one) => one.value !== 0),
    [known],
  );
  const [symbol, setSymbol] = useState<string>();
  const parameter =
    parameters.find((one) => one.symbol === symbol) ??
    parameters.find((one) => FIRST_PARAMETERS.includes(one.symbol)) ??
    parameters[0]!;
  const published = known.scenario.phases[0]!.parameters?.[parameter.symbol] ?? parameter.value;
  const [power, setPower] = useState(0);
  const factor = 2 ** power;
  const value = power === 0 ? published : published * factor;

  const subject = `${id} ${output.column}`;
  const asPublished = useRun(subject, variant(known.scenario, output.column));
  const changed = useRun(
    subject,
    variant(known.scenario, output.column, power === 0 ? undefined : parameter.symbol, value),
  );

  const choose = (next: string): void => {
    setId(next);
    setPower(0);
    setColumn(outputsOf(findScenario(next))[0]!.column);
  };

  return (
    <section className="section">
      <h2>{words.run}</h2>
      <p>{words.runLead}</p>
      <div className="model-controls">
        <Select
          label={words.scenario}
          options={allScenarios.map((one) => ({ value: one.id, label: one.title }))}
          value={id}
          onChange={choose}
        />
        <Select
          label={words.show}
          options={outputs.map((one) => ({ value: one.column, label: one.label }))}
          value={output.column}
          onChange={setColumn}
        />
        <Select
          label={words.parameter}
          options={parameters.map((one) => ({ value: one.symbol, label: `${one.symbol}: ${one.meaning}` }))}
          value={parameter.symbol}
          onChange={(next) => {
            setSymbol(next);
            setPower(0);
          }}
        />
        <label className="field">
          <span className="react-aria-Label">{`${parameter.symbol} = ${short(value)} ${parameter.unit === '-' ? '' : parameter.unit}`}</span>
          <input
            type="range"
            min={-2}
            max={2}
            step={0.05}
            value={power}
            aria-valuetext={words.times(short(factor))}
            onChange={(event) => setPower(Number(event.target.value))}
          />
          <span className="small quiet">{words.times(short(factor))}</span>
        </label>
        <Button className="button" isDisabled={power === 0} onPress={() => setPower(0)}>
          {words.reset}
        </Button>
      </div>
      <Shown published={asPublished} changed={changed} unit={output.unit} title={output.label} />
    </section>
  );
}

type Run = ReturnType<typeof useRun>;

/** The row in which two runs differ most; the last one if they do not. */
function furthestApart(a: Float64Array, b: Float64Array): number {
  let found = a.length - 1;
  a.forEach((value, row) => {
    if (Math.abs(value - b[row]!) > Math.abs(a[found]! - b[found]!)) found = row;
  });
  return found;
}

function Shown({ published, changed, unit, title }: { published: Run; changed: Run; unit: string; title: string }) {
  const first = published;
  if (!first || 'refused' in first) return <Working words={words.running} />;
  const second = changed && !('refused' in changed) ? changed : undefined;
  const days = first.t_d.at(-1) ?? 0;
  const [perUnit, timeUnit] =
    days > 90 ? [DAYS_A_MONTH, words.months] : days > 4 ? [1, words.days] : [1 / 24, words.hours];
  const times = first.t_d.map((t) => t / perUnit);
  const fits = second && second.values.length === first.values.length;
  const says = (row: number): string =>
    words.at(
      `${short(times[row] ?? 0)} ${timeUnit}`,
      short(first.values[row]!),
      short((fits ? second : first).values[row]!),
    );
  const apart = fits ? furthestApart(first.values, second.values) : times.length - 1;
  const end = apart === times.length - 1 ? says(apart) : `${says(times.length - 1)} ${words.apart} ${says(apart)}`;
  return (
    <>
      <h3>{title}</h3>
      <p aria-live="polite">{end}</p>
      {changed && 'refused' in changed && (
        <p className="field-error" role="status">
          <Caution />
          <span>{`${words.refused} ${changed.refused}`}</span>
        </p>
      )}
      <Trajectory
        times={times}
        published={first.values}
        changed={fits ? second.values : undefined}
        timeUnit={timeUnit}
        unit={unit}
        says={`${title}. ${end}`}
      />
    </>
  );
}
