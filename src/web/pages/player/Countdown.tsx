import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cue } from './cues.ts';
import { minutesAndSeconds } from './steps.ts';

const TICK_MS = 200;
/** Seconds that "a little longer" adds. */
const MORE = 15;

/**
 * Counts down by the clock, so that a sleeping page is right when it wakes. Ends with a tone and a shake.
 * @param going whether it runs by itself from the start, as a rest does
 */
export function Countdown({
  seconds,
  sound,
  going,
  onEnd,
}: {
  seconds: number;
  sound: boolean;
  going: boolean;
  onEnd: () => void;
}) {
  const { t } = useTranslation();
  // Running: when it ends. Standing: how long it still is.
  const [end, setEnd] = useState<number | undefined>(() => (going ? Date.now() + seconds * 1000 : undefined));
  const [left, setLeft] = useState(seconds);
  const ended = useRef(onEnd);
  ended.current = onEnd;
  useEffect(() => {
    if (end === undefined) return;
    const timer = setInterval(() => {
      const now = Math.max(0, (end - Date.now()) / 1000);
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      cue({ sound, hertz: going ? 1175 : 880, seconds: 0.4 });
      ended.current();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [end, sound, going]);
  const toggle = (): void => setEnd(end === undefined ? Date.now() + left * 1000 : undefined);
  const more = (): void => {
    setLeft(left + MORE);
    if (end !== undefined) setEnd(end + MORE * 1000);
  };
  return (
    <div className="countdown">
      <span role="timer" className="countdown-time numbers">
        {minutesAndSeconds(Math.ceil(left))}
      </span>
      <div className="row">
        <Button className="button" onPress={toggle}>
          {t(end === undefined ? 'player.startClock' : 'player.pauseClock')}
        </Button>
        <Button className="link" onPress={more}>
          {t('player.more', { seconds: MORE })}
        </Button>
      </div>
    </div>
  );
}
