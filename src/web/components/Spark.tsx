import type { SiteView } from '../../skeleton/index.ts';
import { bandScans } from '../format/bones.ts';

const SIZE = { width: 90, height: 48 };

/** The scans of a site in small: band, line, last dot; the words beside it say the same. */
export function SparkBand({ site }: { site: SiteView }) {
  const { scans, lscGPerCm2 } = bandScans(site);
  const first = scans[0];
  if (!first) return null;
  const lsc = lscGPerCm2 ?? 0;
  const values = [...scans.map((s) => s.bmdGPerCm2), first.bmdGPerCm2 + lsc, first.bmdGPerCm2 - lsc];
  const top = Math.max(...values);
  const span = Math.max(0.01, top - Math.min(...values));
  const y = (value: number): number => 6 + ((top - value) / span) * (SIZE.height - 12);
  const x = (i: number): number => 8 + (scans.length < 2 ? 0 : (i / (scans.length - 1)) * (SIZE.width - 16));
  return (
    <svg width={SIZE.width} height={SIZE.height} aria-hidden="true">
      {lsc > 0 && (
        <rect
          x="0"
          width={SIZE.width}
          y={y(first.bmdGPerCm2 + lsc)}
          height={y(first.bmdGPerCm2 - lsc) - y(first.bmdGPerCm2 + lsc)}
          className="lsc-band"
        />
      )}
      <path className="lsc-line" d={scans.map((s, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(s.bmdGPerCm2)}`).join('')} />
      {scans.map((s, i) => (
        <circle key={s.date} cx={x(i)} cy={y(s.bmdGPerCm2)} r="4.5" className={`lsc-dot ${s.is}`} />
      ))}
    </svg>
  );
}

/** A ten-point score over time, in small. */
export function SparkLine({ values }: { values: readonly number[] }) {
  const y = (value: number): number => SIZE.height - 8 - (value / 10) * (SIZE.height - 16);
  const x = (i: number): number => 4 + (values.length < 2 ? 0 : (i / (values.length - 1)) * (SIZE.width - 14));
  const last = values.length - 1;
  return (
    <svg width={SIZE.width} height={SIZE.height} aria-hidden="true">
      <rect x="0" y="12" width={SIZE.width} height="24" className="lsc-band" />
      <path className="lsc-line" d={values.map((v, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(v)}`).join('')} />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r="4.5" className="lsc-dot" />
    </svg>
  );
}
