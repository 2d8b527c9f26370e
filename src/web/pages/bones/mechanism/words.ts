import type { Mechanism } from '../../../../projection/index.ts';
import { number } from '../../../format/numbers.ts';
import { changeOf } from '../../../format/projection.ts';
import { capital } from '../../../format/typeset.ts';
import { say } from '../../../i18n.ts';
import { foldOf, type NodeId } from './pathway.ts';

/** Where something can be done. */
export type Place = 'medicine' | 'loading' | 'calcium';
export const places: readonly Place[] = ['medicine', 'loading', 'calcium'];
const placeOf: Partial<Record<NodeId, Place>> = {
  rankl: 'medicine',
  osteoclasts: 'medicine',
  sclerostin: 'loading',
  bone: 'calcium',
  gut: 'calcium',
};
export const placesAt = (node: NodeId): Place[] => (placeOf[node] ? [placeOf[node]] : []);

export interface NodeWords {
  name: string;
  number: string;
  role: string;
}

export const timesOf = (fold: number): string => say('pathway.times', { value: number(fold, 2) });

/** What stands in a box at a time: its name, its number, what it does. */
export function nodeWords(
  mechanism: Mechanism,
  at: number,
  node: NodeId,
  about: { drug: string | undefined; testosterone: 'intact' | 'replaced' },
): NodeWords {
  const plain = { name: say(`pathway.node.${node}.name`), role: say(`pathway.node.${node}.role`) };
  const fold = foldOf(mechanism, node, at);
  if (node === 'testosterone') return { ...plain, number: say(`pathway.node.testosterone.${about.testosterone}`) };
  if (fold === undefined) return { ...plain, number: '' };
  if (node === 'bone') return { ...plain, number: say('pathway.boneNow', { change: changeOf(fold) }) };
  if (node === 'drug')
    return {
      ...(about.drug ? { name: capital(about.drug), role: say('pathway.drugBox.blocks') } : plain),
      number: say('pathway.drugBox.enzyme', { value: number(fold, 2) }),
    };
  return { ...plain, number: timesOf(fold) };
}
