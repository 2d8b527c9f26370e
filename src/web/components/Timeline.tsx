import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '../format/dates.ts';
import { Tick } from './Tick.tsx';

/** One line of the day. */
export interface TimelineItem {
  key: string;
  /** HH:MM */
  time: string;
  title: string;
  details: readonly string[];
  done: boolean;
  onDone: (done: boolean) => void;
  extra?: ReactNode;
}

/** The day in the order of the clock, with a line where now is. `now` is left out for a day that is not today. */
export function Timeline({ items, now }: { items: readonly TimelineItem[]; now: string | undefined }) {
  const { t } = useTranslation();
  const sorted = [...items].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  const nowBefore = now === undefined ? -1 : sorted.findIndex((item) => item.time > now);
  const line = now !== undefined && (
    <li className="timeline-now" key="now">
      <span>{t('today.now', { time: clock(now) })}</span>
    </li>
  );
  return (
    <ul className="timeline">
      {sorted.map((item, i) => [
        i === nowBefore && line,
        <li key={item.key} className={`timeline-item${item.done ? ' done' : ''}`}>
          <time className="numbers">{clock(item.time)}</time>
          <div className="timeline-what">
            <span>{item.title}</span>
            {item.details.map((detail) => (
              <span key={detail} className="small quiet">
                {detail}
              </span>
            ))}
            {item.extra}
          </div>
          <Tick name={t('today.tick', { what: item.title })} ticked={item.done} onChange={item.onDone} />
        </li>,
      ])}
      {nowBefore === -1 && line}
    </ul>
  );
}
