import type { IntakeRow } from '../../../assessment/types.ts';
import { nutrientClaims } from '../../../evidence/index.ts';
import { GaugeBar } from '../../components/Gauge.tsx';
import { gaugeShape } from '../../components/gauge.ts';
import { VerdictChip } from '../../components/VerdictChip.tsx';
import { amountWords, knownWords, meaningWords, splitWords } from '../../format/intake.ts';

/** A row for each nutrient: bar against the aim, amount, meaning, how much is known, and the evidence for bone. */
export function Gauges({ label, rows }: { label: string; rows: readonly IntakeRow[] }) {
  return (
    <section className="gauges" aria-label={label}>
      <h3>{label}</h3>
      <ul>
        {rows.map((row) => (
          <GaugeRow key={row.nutrient} row={row} />
        ))}
      </ul>
    </section>
  );
}

function GaugeRow({ row }: { row: IntakeRow }) {
  const amount = amountWords(row);
  const shape = gaugeShape(row);
  const drawn = row.target !== undefined || shape.unknownFrom !== undefined;
  return (
    <li className="gauge" data-nutrient={row.nutrient}>
      <div className="gauge-name">
        <h3>{row.label}</h3>
        <p className="small quiet">{row.role}</p>
      </div>
      <div className="gauge-drawing">{drawn && <GaugeBar row={row} words={`${row.label}: ${amount}`} />}</div>
      <div className="gauge-amount">
        <b className="gauge-total">{amount}</b>
        <span className="small quiet">{splitWords(row)}</span>
      </div>
      <div className="gauge-words">
        <p className="small">{meaningWords(row)}</p>
        <p className="origin">{knownWords(row, shape.limitOffScale)}</p>
      </div>
      <div className="gauge-chip">
        <VerdictChip
          verdict={row.verdict}
          about={row.label}
          claim={row.claim}
          sources={nutrientClaims[row.nutrient]?.sources ?? []}
        />
      </div>
    </li>
  );
}
