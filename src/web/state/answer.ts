import { useEffect, useState } from 'react';
import { messageOf } from './session.tsx';

export interface AnswerState<T> {
  /** The newest answer there is; an older one stays while another is awaited. */
  value: T | undefined;
  working: boolean;
  trouble: string | undefined;
}

/** Asks the server, and again whenever `key` is another. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): AnswerState<T> {
  const [state, setState] = useState<AnswerState<T>>({ value: undefined, working: true, trouble: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the question is another
  useEffect(() => {
    let current = true;
    setState((old) => ({ ...old, working: true }));
    ask().then(
      (value) => current && setState({ value, working: false, trouble: undefined }),
      (error: unknown) => current && setState((old) => ({ ...old, working: false, trouble: messageOf(error) })),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return state;
}
