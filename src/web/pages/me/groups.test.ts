import { expect, it } from 'vitest';
import { kinds } from '../../state/changes.ts';
import { groups } from './groups.ts';

it('every kind of fact can be found and edited, once', () => {
  expect(groups.flatMap((group) => [...group.kinds]).sort()).toEqual([...kinds].sort());
});
