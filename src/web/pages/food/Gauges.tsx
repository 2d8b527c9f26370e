import { useTranslation } from 'react-i18next';
import type { IntakeRow } from '../../../assessment/types.ts';
import { nutrientClaims } from '../../../evidence/index.ts';
import { GaugeBar } from '../../components/Gauge.tsx';
import { gaugeShape } from '../../components/gauge.ts';
import { VerdictChip } from '../../components/VerdictChip.tsx';
import { amountWords, knownWords, meaningWords, splitWords } from '../../format/intake.ts';

/** What the page shows before the rest is asked for: what bone work most often turns on. */
const PINNED = [
  'calcium',
  'vitaminD',
  'protein',
  'magnesium',
  'vitaminK1',
  'mk4',
  'longMenaquinones',
  'isoflavones',
  'sodium',
];

/** A row for each nutrient: bar against the aim, amount, meaning, how much is known, and the evidence for bone. */
export function Gauges({ rows }: { rows: readonly IntakeRow[] }) {
  const { t } = useTranslation();
  const pinned = PINNED.flatMap((key) => rows.filter((row) => row.nutrient === key));
  const others = rows.filter((row) => !PINNED.includes(row.nutrient));
  return (
    <section className="gauges" aria-label={t('food.gauges')}>
      <div className="gauge-heads" aria-hidden="true">
        <span>{t('food.head.what')}</span>
        <span>{t('food.head.you')}</span>
        <span>{t('food.head.amount')}</span>
        <span>{t('food.head.words')}</span>
        <span>{t('food.head.evidence')}</span>
      </div>
      <ul>
        {pinned.map((row) => (
          <GaugeRow key={row.nutrient} row={row} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="more">
          <summary>{t('food.more', { count: others.length })}</summary>
          <ul>
            {others.map((row) => (
              <GaugeRow key={row.nutrient} row={row} />
            ))}
          </ul>
        </details>
      )}
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
