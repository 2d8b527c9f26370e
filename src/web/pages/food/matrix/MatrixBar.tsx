import type { MatrixRow } from '../../../../assessment/index.ts';
import { Bar } from '../../../components/Gauge.tsx';
import { gaugeShape } from '../../../components/gauge.ts';
import { amountWords } from '../../../format/intake.ts';
import type { Over } from './rows.ts';
import { shownRow } from './words.ts';

/** The row against its aim: food solid, tablets pale; nothing is drawn where no aim gives a scale and all is known. */
export function MatrixBar({ row, over }: { row: MatrixRow; over: Over }) {
  const shown = shownRow(row, over);
  const shape = gaugeShape(shown);
  if (!row.target && shape.unknownFrom === undefined) return null;
  return (
    <span className="matrix-bar">
      <Bar shape={shape} words={`${row.label}: ${amountWords(shown)}`} />
    </span>
  );
}
