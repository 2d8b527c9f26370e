import type { FactKind } from '../../../record/index.ts';

/** Where a person looks for what; every kind of fact stands in one group (groups.test.ts). */
export const groups: readonly { key: string; kinds: readonly FactKind[] }[] = [
  { key: 'treatment', kinds: ['therapies', 'medicines', 'supplements', 'cancers', 'procedures'] },
  { key: 'health', kinds: ['conditions', 'allergies', 'fractures', 'falls', 'answers', 'symptoms'] },
  { key: 'measured', kinds: ['scans', 'spineImages', 'labs', 'measurements', 'fractureTools'] },
  { key: 'living', kinds: ['preferences', 'diary', 'training'] },
  { key: 'care', kinds: ['appointments', 'discussions', 'intentions', 'dismissals'] },
  { key: 'ticks', kinds: ['medicineTaken', 'supplementTaken', 'done'] },
];
