import type { FactKind } from '../../../record/index.ts';
import { kinds } from '../../state/changes.ts';

interface Group {
  key: string;
  kinds: readonly FactKind[];
}

const placed: readonly Group[] = [
  { key: 'treatment', kinds: ['therapies', 'medicines', 'supplements', 'cancers', 'procedures'] },
  { key: 'health', kinds: ['conditions', 'allergies', 'fractures', 'falls', 'answers', 'symptoms'] },
  { key: 'measured', kinds: ['scans', 'spineImages', 'labs', 'measurements', 'fractureTools'] },
  { key: 'care', kinds: ['appointments', 'discussions', 'intentions', 'dismissals'] },
  { key: 'ticks', kinds: ['medicineTaken', 'supplementTaken', 'done'] },
];

const elsewhere = new Set(placed.flatMap((group) => group.kinds));

/** Where a person looks for what. Every kind of fact stands in one group: what is in no other is daily life. */
export const groups: readonly Group[] = placed.flatMap((group) =>
  group.key === 'care' ? [{ key: 'living', kinds: kinds.filter((kind) => !elsewhere.has(kind)) }, group] : [group],
);
