/** Two plain figures as SVG text, for docs: what no chart library in the house does without a browser. */

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const INK = '#1d2a2f';
const TEAL = '#0f766e';
const PALE = '#9ccbc5';
const LINE = '#d6d3cb';

const frame = (width: number, height: number, title: string, body: string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="11" fill="${INK}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fdfcf9"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');

export interface IntervalRow {
  label: string;
  published: number;
  simulated: number;
  band: [number, number];
  /** Drawn open: the fit has not seen it. */
  heldOut: boolean;
}

/** Published values (dots) on the band in which the model puts such a trial (bars), row by row. */
export function intervalFigure(title: string, rows: IntervalRow[]): string {
  const left = 330;
  const width = 820;
  const rowHeight = 15;
  const top = 46;
  const height = top + rows.length * rowHeight + 30;
  const all = rows.flatMap((row) => [row.published, ...row.band]);
  const [low, high] = [Math.floor(Math.min(...all)) - 1, Math.ceil(Math.max(...all)) + 1];
  const x = (value: number): number => left + ((value - low) / (high - low)) * (width - left - 20);
  const step = high - low > 24 ? 5 : 2;
  const ticks = Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, i) => Math.ceil(low / step) * step + i * step,
  );
  const body = [
    `<text x="14" y="22" font-size="15" font-weight="bold">${escaped(title)}</text>`,
    ...ticks
      .filter((t) => t <= high)
      .flatMap((t) => [
        `<line x1="${x(t)}" x2="${x(t)}" y1="${top - 6}" y2="${height - 24}" stroke="${t === 0 ? INK : LINE}" stroke-width="${t === 0 ? 1 : 0.7}"/>`,
        `<text x="${x(t)}" y="${height - 10}" text-anchor="middle">${t > 0 ? '+' : ''}${t}</text>`,
      ]),
    ...rows.flatMap((row, i) => {
      const y = top + i * rowHeight + 6;
      return [
        `<text x="${left - 8}" y="${y + 4}" text-anchor="end" font-size="10">${escaped(row.label)}</text>`,
        `<line x1="${x(row.band[0])}" x2="${x(row.band[1])}" y1="${y}" y2="${y}" stroke="${PALE}" stroke-width="6"/>`,
        `<line x1="${x(row.simulated)}" x2="${x(row.simulated)}" y1="${y - 5}" y2="${y + 5}" stroke="${TEAL}" stroke-width="2"/>`,
        `<circle cx="${x(row.published)}" cy="${y}" r="3.4" fill="${row.heldOut ? '#fdfcf9' : INK}" stroke="${INK}" stroke-width="1.4"/>`,
      ];
    }),
  ];
  return frame(width, height, title, body);
}

export interface CourseSeries {
  name: string;
  months: number[];
  mean: number[];
  band: [number, number][];
  points: { month: number; value: number; label: string }[];
}

/** Courses over time, side by side: mean, band of trials, and published values. */
export function courseFigure(title: string, panels: CourseSeries[]): string {
  const panelWidth = 300;
  const width = panels.length * panelWidth + 30;
  const height = 300;
  const all = panels.flatMap((p) => [...p.band.flat(), ...p.points.map((point) => point.value)]);
  const [low, high] = [Math.floor(Math.min(...all)) - 1, Math.ceil(Math.max(0, ...all)) + 1];
  const y = (value: number): number => 50 + ((high - value) / (high - low)) * (height - 90);
  const body = [
    `<text x="14" y="22" font-size="15" font-weight="bold">${escaped(title)}</text>`,
    ...panels.flatMap((panel, k) => {
      const left = k * panelWidth + 46;
      const last = panel.months.at(-1)!;
      const x = (month: number): number => left + (month / last) * (panelWidth - 60);
      const path = (values: number[]): string => values.map((v, i) => `${x(panel.months[i]!)},${y(v)}`).join(' ');
      const area = `${path(panel.band.map(([a]) => a))} ${panel.band
        .map(([, b], i) => `${x(panel.months[i]!)},${y(b)}`)
        .reverse()
        .join(' ')}`;
      const ticks = Array.from({ length: Math.floor((high - low) / 4) + 1 }, (_, i) => Math.ceil(low / 4) * 4 + i * 4);
      return [
        `<text x="${left}" y="42" font-weight="bold">${escaped(panel.name)}</text>`,
        ...ticks
          .filter((t) => t <= high)
          .flatMap((t) => [
            `<line x1="${left}" x2="${left + panelWidth - 60}" y1="${y(t)}" y2="${y(t)}" stroke="${t === 0 ? INK : LINE}" stroke-width="0.7"/>`,
            `<text x="${left - 6}" y="${y(t) + 4}" text-anchor="end">${t > 0 ? '+' : ''}${t}</text>`,
          ]),
        `<polygon points="${area}" fill="${PALE}" opacity="0.6"/>`,
        `<polyline points="${path(panel.mean)}" fill="none" stroke="${TEAL}" stroke-width="2"/>`,
        ...panel.points.map(
          (p) =>
            `<circle cx="${x(p.month)}" cy="${y(p.value)}" r="3.6" fill="#fdfcf9" stroke="${INK}" stroke-width="1.4"><title>${escaped(p.label)}</title></circle>`,
        ),
        ...panel.months
          .filter((m) => m % 12 === 0)
          .map((m) => `<text x="${x(m)}" y="${height - 12}" text-anchor="middle">${m / 12} a</text>`),
      ];
    }),
  ];
  return frame(width, height, title, body);
}
