import { BadInput, IntegrationFailure, type Scenario, type Simulation, simulate } from '../../../remodeling/index.ts';

/** A run to do, and what comes back: the answer says which question it answers and what that was about. */
export interface Question {
  id: number;
  subject: string;
  scenario: Scenario;
}
export type Answer =
  | { id: number; subject: string; t_d: Float64Array; values: Float64Array }
  | { id: number; subject: string; refused: string };

/** The one column of a run through all its phases, in days from the start of the first. Each phase ends with a row. */
function inOneRow({ phases }: Simulation): { t_d: Float64Array; values: Float64Array } {
  let past = 0;
  const times = phases.map(({ t_d }) => {
    const shifted = t_d.map((t) => past + t);
    past = shifted.at(-1) ?? past;
    return shifted;
  });
  return {
    t_d: Float64Array.from(times.flatMap((t) => Array.from(t))),
    values: Float64Array.from(phases.flatMap(({ values }) => Array.from(values[0]!))),
  };
}

function answer({ id, subject, scenario }: Question): Answer {
  try {
    return { id, subject, ...inOneRow(simulate(scenario)) };
  } catch (error) {
    if (error instanceof BadInput || error instanceof IntegrationFailure)
      return { id, subject, refused: error.message };
    throw error;
  }
}

addEventListener('message', (event: MessageEvent<Question>) => postMessage(answer(event.data)));
