import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mechanism } from '../../../../projection/index.ts';
import {
  boxesOf,
  type Edge,
  edgesOf,
  foldOf,
  HEIGHT,
  headOf,
  linesOf,
  type NodeId,
  strength,
  WIDTH,
} from './pathway.ts';
import { type NodeWords, type Place, placesAt } from './words.ts';

interface Props {
  mechanism: Mechanism;
  at: number;
  man: boolean;
  words: (node: NodeId) => NodeWords;
  onOpen: (node: NodeId) => void;
}

/** The picture: boxes that open their explanation, lines that grow heavier as their source moves away from before. */
export function Pathway({ mechanism, at, man, words, onOpen }: Props) {
  const { t } = useTranslation();
  const boxes = boxesOf(man);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be inside a picture
    <svg className="pathway" viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`} role="group" aria-label={t('pathway.picture')}>
      {edgesOf(man).map((edge) => (
        <Line key={`${edge.from} ${edge.to}`} edge={edge} weight={strength(foldOf(mechanism, edge.from, at))} />
      ))}
      <text x={80} y={538} className="chart-text">
        {t('pathway.removes')}
      </text>
      <text x={276} y={538} textAnchor="end" className="chart-text">
        {t('pathway.adds')}
      </text>
      {(Object.keys(boxes) as NodeId[]).map((node) => (
        <Node key={node} node={node} box={boxes[node]!} words={words(node)} onOpen={onOpen} />
      ))}
    </svg>
  );
}

function Line({ edge, weight }: { edge: Edge; weight: number }) {
  const d = edge.points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const changed = weight > 0.05 ? ' changed' : '';
  return (
    <g className={`pathway-line ${edge.kind}${changed}`} strokeWidth={(1.5 + 2.5 * weight).toFixed(2)}>
      <path d={d} className="pathway-stem" />
      <path d={headOf(edge)} className="pathway-head" />
    </g>
  );
}

function Node({
  node,
  box: { x, y, width, height },
  words,
  onOpen,
}: {
  node: NodeId;
  box: { x: number; y: number; width: number; height: number };
  words: NodeWords;
  onOpen: (node: NodeId) => void;
}) {
  const { t } = useTranslation();
  const middle = x + width / 2;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(node);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot be inside a picture
    <g
      className={`pathway-node ${node}`}
      role="button"
      tabIndex={0}
      aria-label={t('pathway.open', { name: words.name, number: words.number, role: words.role })}
      onClick={() => onOpen(node)}
      onKeyDown={onKeyDown}
    >
      <rect x={x} y={y} width={width} height={height} rx="8" />
      <text x={middle} y={y + 23} textAnchor="middle" className="pathway-name">
        {words.name}
      </text>
      <text x={middle} y={y + 48} textAnchor="middle" className="pathway-fold">
        {words.number}
      </text>
      {linesOf(words.role, width).map((line, i) => (
        <text key={line} x={middle} y={y + 71 + i * 18} textAnchor="middle" className="chart-text">
          {line}
        </text>
      ))}
      {placesAt(node).map((place, i) => (
        <Mark
          key={place}
          place={place}
          x={x + (node === 'sclerostin' || node === 'bone' ? width - 6 : 6) + i * 24}
          y={y}
        />
      ))}
    </g>
  );
}

const numbers: Record<Place, number> = { medicine: 1, loading: 2, calcium: 3 };

const Mark = ({ place, x, y }: { place: Place; x: number; y: number }) => (
  <g className="pathway-mark">
    <circle cx={x} cy={y} r="11" />
    <text x={x} y={y + 5} textAnchor="middle">
      {numbers[place]}
    </text>
  </g>
);
