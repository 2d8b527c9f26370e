import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../../remodeling/index.ts';
import type { Answer, Question } from './worker.ts';

/**
 * Runs a scenario in a worker of its own whenever it changes. While a value of the same subject changes, the last answer
 * stays in sight; an answer about another subject does not.
 */
export function useRun(subject: string, scenario: Scenario): Answer | undefined {
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  const waiting = useRef(false);
  const next = useRef<Question>(undefined);
  const [answer, setAnswer] = useState<Answer>();
  const text = JSON.stringify(scenario);

  useEffect(() => {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', (event: MessageEvent<Answer>) => {
      // While a slider moves, questions come faster than answers: only the newest waits its turn.
      const queued = next.current;
      next.current = undefined;
      if (queued) made.postMessage(queued);
      else waiting.current = false;
      if (event.data.id === asked.current || queued) setAnswer(event.data);
    });
    worker.current = made;
    return () => {
      made.terminate();
      waiting.current = false;
      next.current = undefined;
    };
  }, []);

  useEffect(() => {
    asked.current += 1;
    const question = { id: asked.current, subject, scenario: JSON.parse(text) as Scenario };
    if (waiting.current) next.current = question;
    else {
      waiting.current = true;
      worker.current?.postMessage(question);
    }
  }, [text, subject]);

  return answer?.subject === subject ? answer : undefined;
}
