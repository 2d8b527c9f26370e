import { useEffect, useState } from 'react';
import type { Plan } from '../../plan/types.ts';
import { api } from '../api.ts';
import { messageOf, useSession } from './session.tsx';

export interface PlanState {
  /** The newest plan there is; an older one stays while a new one is worked out. */
  plan: Plan | undefined;
  working: boolean;
  trouble: string | undefined;
}

const cache = new Map<string, Plan>();
/** Taps in quick succession ask for one plan. */
const SETTLE_MS = 600;

/** The plan of the person at hand, asked for again after every stored change. */
export function usePlan(): PlanState {
  const { id, asOf, stored } = useSession();
  const [state, setState] = useState<PlanState>({ plan: cache.get(id), working: true, trouble: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stored change is what triggers it
  useEffect(() => {
    let current = true;
    setState((old) => ({ ...old, plan: cache.get(id), working: true }));
    const timer = setTimeout(
      () => {
        api.plan(id, asOf).then(
          (plan) => {
            cache.set(id, plan);
            if (current) setState({ plan, working: false, trouble: undefined });
          },
          (error: unknown) => {
            if (current) setState((old) => ({ ...old, working: false, trouble: messageOf(error) }));
          },
        );
      },
      cache.has(id) ? SETTLE_MS : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, asOf, stored]);
  return state;
}
