import { BadInput, IntegrationFailure, type Scenario, simulate } from '../../../remodeling/index.ts';

/** A run to do, and what comes back: the answer says which question it answers and what that was about. */
export interface Question {
  id: number;
  subject: string;
  scenario: Scenario;
}
export type Answer =
  | { id: number; subject: string; t_d: Float64Array; values: Float64Array }
  | { id: number; subject: string; refused: string };

function answer({ id, subject, scenario }: Question): Answer {
  try {
    const [rows] = simulate(scenario).phases;
    return { id, subject, t_d: rows!.t_d, values: rows!.values[0]! };
  } catch (error) {
    if (error instanceof BadInput || error instanceof IntegrationFailure)
      return { id, subject, refused: error.message };
    throw error;
  }
}

addEventListener('message', (event: MessageEvent<Question>) => postMessage(answer(event.data)));
