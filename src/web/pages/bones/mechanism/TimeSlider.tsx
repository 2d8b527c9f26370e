import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface Props {
  /** How many months there are. */
  count: number;
  at: number;
  today: number;
  words: string;
  onChange: (at: number) => void;
}

const STEP_MS = 110;
const YEAR = 12;
const stillWanted = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Time in months, by key, finger or by itself; who asked for stillness goes on year by year instead. */
export function TimeSlider({ count, at, today, words, onChange }: Props) {
  const { t } = useTranslation();
  const [playing, setPlaying] = useState(false);
  const still = stillWanted();
  const last = count - 1;

  useEffect(() => {
    if (!playing) return;
    if (at >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => onChange(at + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, at, last, onChange]);

  const press = (): void => {
    if (still) onChange(at >= last ? 0 : Math.min(last, at + YEAR));
    else {
      if (!playing && at >= last) onChange(0);
      setPlaying(!playing);
    }
  };
  return (
    <div className="time-slider">
      <div className="row between">
        <b className="capital" aria-hidden="true">
          {words}
        </b>
        <Button className="button" onPress={press}>
          {t(still ? 'pathway.nextYear' : playing ? 'pathway.pause' : 'pathway.play')}
        </Button>
      </div>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={t('pathway.slider')}
        aria-valuetext={words}
        onChange={(event) => {
          setPlaying(false);
          onChange(Number(event.target.value));
        }}
      />
      <Button
        className="link small"
        isDisabled={at === today}
        onPress={() => {
          setPlaying(false);
          onChange(today);
        }}
      >
        {t('pathway.toToday')}
      </Button>
    </div>
  );
}
