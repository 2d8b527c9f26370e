import { useEffect, useMemo, useState } from 'react';
import type { Mechanism, NoProjection, WhatIfName } from '../../../projection/index.ts';
import { messageOf, useSession } from '../session.tsx';
import { Forecast } from './forecast.ts';
import type { LookedBack } from './lookBack.ts';
import { type Drawn, merged } from './merge.ts';
import type { Read, Subject } from './messages.ts';
import { Dropped, Workers } from './workers.ts';

export const DEFAULT_YEARS = 5;

let workers: Workers | undefined;
const workersNow = (): Workers => {
  workers ??= new Workers(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  return workers;
};

let latest: { subject: Subject; forecast: Forecast } | undefined;
/** One forecast while the record stays the same, so that pages share what was run. */
function forecastOf(subject: Subject): Forecast {
  const same =
    latest &&
    latest.subject.record === subject.record &&
    latest.subject.asOf === subject.asOf &&
    latest.subject.years === subject.years;
  if (!latest || !same) latest = { subject, forecast: new Forecast(workersNow()) };
  return latest.forecast;
}

function useSubject(years: number): Subject {
  const { record, asOf, assessment } = useSession();
  const { intake } = assessment;
  return useMemo(() => ({ record, asOf, years, intake }), [record, asOf, years, intake]);
}

export interface ForecastState {
  read: Read | undefined;
  refused: NoProjection | undefined;
  drawn: Drawn | undefined;
  /** Share of the present question that has been run; undefined when all of it has. */
  progress: number | undefined;
  trouble: string | undefined;
}

const nothing: ForecastState = {
  read: undefined,
  refused: undefined,
  drawn: undefined,
  progress: 0,
  trouble: undefined,
};

/** What may follow for the person at hand, under the present course and the chosen what-ifs, worked out by workers. */
export function useForecast(whatIfs: readonly WhatIfName[] = [], years: number = DEFAULT_YEARS): ForecastState {
  const subject = useSubject(years);
  const [state, setState] = useState<ForecastState>(nothing);
  // The subject that `read` is about: for a moment after a change it is still the one before.
  const [readOf, setReadOf] = useState<Subject>();
  const chosen = whatIfs.join(' ');

  useEffect(() => {
    let current = true;
    setState(nothing);
    forecastOf(subject)
      .read(subject)
      .then(
        (answer) => {
          if (!current) return;
          if ('refused' in answer) setState({ ...nothing, refused: answer, progress: undefined });
          else {
            setState((old) => ({ ...old, read: answer }));
            setReadOf(subject);
          }
        },
        (error: unknown) => current && tell(error, setState),
      );
    return () => {
      current = false;
    };
  }, [subject]);

  const { read } = state;
  useEffect(() => {
    if (!read || readOf !== subject) return;
    let current = true;
    const names = chosen.split(' ').filter(Boolean) as WhatIfName[];
    forecastOf(subject)
      .show(read, names, {
        shown: (shown) =>
          current &&
          setState((old) => ({
            ...old,
            drawn: merged(old.drawn, shown),
            progress: shown.complete ? undefined : (old.progress ?? 0),
          })),
        progress: (progress) => current && setState((old) => ({ ...old, progress })),
      })
      .catch((error: unknown) => current && tell(error, setState));
    return () => {
      current = false;
    };
  }, [read, readOf, chosen, subject]);

  return state;
}

function tell(error: unknown, setState: (change: (old: ForecastState) => ForecastState) => void): void {
  if (error instanceof Dropped) return;
  setState((old) => ({ ...old, progress: undefined, trouble: wordsOf(error) }));
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : messageOf(error));

/** What would have been said a scan ago, asked for once the rest has been told. */
export function useLookBack(years: number, when: boolean): readonly LookedBack[] {
  const subject = useSubject(years);
  const [told, setTold] = useState<readonly LookedBack[]>([]);
  useEffect(() => {
    if (!when) return;
    let current = true;
    workersNow()
      .ask({ ask: 'look back', subject })
      .then(
        (answer) => current && setTold(answer),
        () => current && setTold([]),
      );
    return () => {
      current = false;
    };
  }, [subject, when]);
  return told;
}

export type MechanismState = { mechanism: Mechanism } | NoProjection | { trouble: string } | undefined;

/** The pathway's fold changes, month by month. */
export function useMechanism(years: number = DEFAULT_YEARS): MechanismState {
  const subject = useSubject(years);
  const [state, setState] = useState<MechanismState>();
  useEffect(() => {
    let current = true;
    workersNow()
      .ask({ ask: 'mechanism', subject })
      .then(
        (answer) => current && setState('refused' in answer ? answer : { mechanism: answer }),
        (error: unknown) => {
          if (current && !(error instanceof Dropped)) setState({ trouble: wordsOf(error) });
        },
      );
    return () => {
      current = false;
    };
  }, [subject]);
  return state;
}
