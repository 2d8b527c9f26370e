import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { number } from '../../format/numbers.ts';
import { cue, readySound } from '../player/cues.ts';

const TICK_MS = 100;
const secondsSince = (start: number): number => Math.round((Date.now() - start) / 100) / 10;

/** Counts up until it is stopped, or, with `until`, ends by itself with a tone and a shake. */
export function Stopwatch({ until, onStop }: { until?: number; onStop?: (seconds: number) => void }) {
  const { t } = useTranslation();
  const [start, setStart] = useState<number>();
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (start === undefined) return;
    const timer = setInterval(() => {
      const seconds = secondsSince(start);
      const over = until !== undefined && seconds >= until;
      setNow(over ? until : seconds);
      if (!over) return;
      cue({ sound: true, seconds: 0.4 });
      setStart(undefined);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [start, until]);
  const press = (): void => {
    if (start === undefined) {
      readySound();
      setNow(0);
      setStart(Date.now());
      return;
    }
    const seconds = secondsSince(start);
    setNow(seconds);
    setStart(undefined);
    onStop?.(seconds);
  };
  return (
    <div className="row">
      <Button className="button" onPress={press}>
        {t(start === undefined ? 'tests.start' : 'tests.stop')}
      </Button>
      <span role="timer" className="numbers" aria-label={start === undefined ? undefined : t('tests.running')}>
        {number(now, 1)}
      </span>
    </div>
  );
}
