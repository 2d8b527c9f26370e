import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/Sheet.tsx';
import { Sources } from '../../../components/Sources.tsx';
import { number } from '../../../format/numbers.ts';
import { capital, typeset } from '../../../format/typeset.ts';
import { type Measured, nodeSources } from './measured.ts';
import type { NodeId } from './pathway.ts';
import type { NodeWords } from './words.ts';

interface Props {
  node: NodeId;
  words: NodeWords;
  when: string;
  drug: string | undefined;
  measured: Measured | undefined;
  onClose: () => void;
}

/** One box explained: plain words first, then a little more, then in depth; where the number comes from; sources. */
export function NodeSheet({ node, words, when, drug, measured, onClose }: Props) {
  const { t } = useTranslation();
  const level = (name: 'plain' | 'informed' | 'depth'): string =>
    typeset(t(`pathway.explain.${node}.${name}`, { drug: capital(drug ?? t('pathway.node.drug.inhibitor')) }));
  return (
    <Sheet title={words.name} open onClose={onClose}>
      <p>{level('plain')}</p>
      <dl className="node-number">
        <dt className="small quiet">{t('pathway.number.label')}</dt>
        <dd>
          <b>{words.number}</b> <span className="small quiet">{when}</span>
        </dd>
        <dd className="small">
          {measured
            ? t('pathway.number.measured', {
                range: t('future.table.to', { low: number(measured.low, 2), high: number(measured.high, 2) }),
                what: t('pathway.sure.measuredOn', { drug: measured.on }),
              })
            : t('pathway.number.model')}
        </dd>
      </dl>
      <details>
        <summary>{t('pathway.level.informed')}</summary>
        <p>{level('informed')}</p>
      </details>
      <details>
        <summary>{t('pathway.level.depth')}</summary>
        <p>{level('depth')}</p>
      </details>
      <Sources ids={nodeSources[node] ?? []} />
    </Sheet>
  );
}
