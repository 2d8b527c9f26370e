import { useTranslation } from 'react-i18next';
import type { Mechanism } from '../../../../projection/index.ts';
import { Sources } from '../../../components/Sources.tsx';
import { number } from '../../../format/numbers.ts';
import type { Measured } from './measured.ts';
import { foldOf, type NodeId } from './pathway.ts';
import { timesOf } from './words.ts';

const rows = [
  'estradiol',
  'rankl',
  'opg',
  'sclerostin',
  'tgfBeta',
  'osteoclasts',
  'osteoblasts',
  'pth',
  'calcitriol',
] as const satisfies readonly NodeId[];

const WIDTH = 342;
const LEFT = 14;
const RIGHT = 24;
const LOWEST = 0.05;
const HIGHEST = 2.2;

/** Position on a scale of ratios: half lies as far from the same as double does. */
export function ratioX(fold: number): number {
  const share = (Math.log(fold) - Math.log(LOWEST)) / (Math.log(HIGHEST) - Math.log(LOWEST));
  return LEFT + Math.min(1, Math.max(0, share)) * (WIDTH - LEFT - RIGHT);
}

const marks = [
  [0.1, 'tenth'],
  [0.5, 'half'],
  [1, 'same'],
  [2, 'double'],
] as const;

interface Props {
  mechanism: Mechanism;
  at: number;
  measured: Partial<Record<string, Measured>>;
}

/** Which numbers were measured in people, and which only the model gives; all on one ruler. */
export function HowSure({ mechanism, at, measured }: Props) {
  const { t } = useTranslation();
  const cited = [...new Set(Object.values(measured).flatMap((one) => one?.sources ?? []))];
  return (
    <section className="section how-sure" aria-labelledby="how-sure">
      <h2 id="how-sure">{t('pathway.sure.title')}</h2>
      <p className="small quiet">{t('pathway.sure.intro')}</p>
      <svg className="ruler" viewBox={`0 0 ${WIDTH} 22`} aria-hidden="true">
        {marks.map(([fold, word]) => (
          <text key={word} x={ratioX(fold)} y={16} textAnchor="middle" className="chart-text">
            {t(`pathway.sure.${word}`)}
          </text>
        ))}
      </svg>
      <ul>
        {rows.map((node) => {
          const fold = foldOf(mechanism, node, at);
          const known = measured[node];
          if (fold === undefined) return null;
          const ends = [mechanism.least, mechanism.most].map((folds) => foldOf({ folds }, node, at) ?? fold);
          const [low, high] = [Math.min(...ends), Math.max(...ends)];
          return (
            <li key={node}>
              <span className="small">
                <b>{t(`pathway.node.${node}.name`)}</b>{' '}
                <span className="quiet">
                  {timesOf(fold)} {t('pathway.sure.model')}
                  {known && `; ${t('pathway.sure.measuredOn', { drug: known.on })}`}
                </span>
                <span className="visually-hidden">
                  {known
                    ? t('pathway.sure.range', { low: number(known.low, 2), high: number(known.high, 2) })
                    : t('pathway.sure.noMeasure')}
                </span>
              </span>
              <svg className="ruler" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
                {marks.map(([mark, word]) => (
                  <path key={word} d={`M${ratioX(mark)} 0V20`} className={word === 'same' ? 'fan-zero' : 'fan-grid'} />
                ))}
                {known && (
                  <>
                    <rect
                      x={ratioX(known.low) - 3}
                      width={ratioX(known.high) - ratioX(known.low) + 6}
                      y={7}
                      height={6}
                      className="ruler-range"
                    />
                    <circle cx={ratioX(Math.sqrt(known.low * known.high))} cy={10} r={6} className="interval-dot" />
                  </>
                )}
                <path d={`M${ratioX(low)} 10H${ratioX(high)}`} className="ruler-model-range" />
                <circle cx={ratioX(fold)} cy={10} r={5} className="ruler-model" />
              </svg>
            </li>
          );
        })}
      </ul>
      <Sources ids={cited} />
    </section>
  );
}
