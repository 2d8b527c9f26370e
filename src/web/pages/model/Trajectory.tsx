import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { words } from './words.ts';

interface Props {
  /** Shared times, and one line for each of the two runs. */
  times: Float64Array;
  published: Float64Array;
  changed: Float64Array | undefined;
  timeUnit: string;
  unit: string;
  /** What the picture shows, for those who do not see it. */
  says: string;
}

const HEIGHT = 320;
const FONT = '15px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif';

/** Two runs of one output over time: as published, and with the parameter changed. */
export function Trajectory({ times, published, changed, timeUnit, unit, says }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const figure = useRef<HTMLElement>(null);
  const plot = useRef<uPlot>(undefined);

  useEffect(() => {
    const place = box.current;
    if (!place || !figure.current) return;
    // The canvas knows no custom properties: colours are read from elements that have them.
    const colour = (selector: string): string => {
      const element = figure.current?.querySelector(selector);
      return element ? getComputedStyle(element).color : 'gray';
    };
    const axis = {
      stroke: colour('figcaption'),
      font: FONT,
      grid: { stroke: colour('.trajectory-hair'), width: 1 },
      ticks: { show: false },
    };
    const made = new uPlot(
      {
        width: place.clientWidth,
        height: HEIGHT,
        legend: { show: false },
        cursor: { drag: { x: false, y: false } },
        scales: { x: { time: false } },
        axes: [
          { ...axis, label: timeUnit, labelFont: FONT, labelSize: 24 },
          { ...axis, label: unit, labelFont: FONT, labelSize: 24, size: 72 },
        ],
        series: [
          {},
          { stroke: colour('.trajectory-published'), width: 2, dash: [6, 5], points: { show: false } },
          { stroke: colour('.trajectory-changed'), width: 2.5, points: { show: false } },
        ],
      },
      [[], [], []],
      place,
    );
    plot.current = made;
    const fits = new ResizeObserver(() => made.setSize({ width: place.clientWidth, height: HEIGHT }));
    fits.observe(place);
    return () => {
      fits.disconnect();
      made.destroy();
      plot.current = undefined;
    };
  }, [timeUnit, unit]);

  useEffect(() => {
    plot.current?.setData([times, published, changed ?? published] as uPlot.AlignedData);
  }, [times, published, changed]);

  return (
    <figure ref={figure} className="trajectory">
      <div ref={box} role="img" aria-label={says} />
      <figcaption className="row">
        <span className="trajectory-hair" />
        <span className="trajectory-key">
          <span className="trajectory-published trajectory-dashed" />
          {words.published}
        </span>
        <span className="trajectory-key">
          <span className="trajectory-changed" />
          {words.changed}
        </span>
      </figcaption>
    </figure>
  );
}
