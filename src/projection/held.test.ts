import { describe, expect, it } from 'vitest';
import type { SuggestionClass } from '../rules/index.ts';
import { type Barred, barredFrom, heldBack } from './held.ts';
import type { WhatIfName } from './names.ts';

const by = (...classes: SuggestionClass[]): Barred[] =>
  classes.map((suggestion, i) => ({ suggestion, rule: `S${i}`, says: `because ${i}` }));

describe('what a screen holds back is not offered', () => {
  it.each<[SuggestionClass[], WhatIfName, string | undefined]>([
    [['exercise:impact'], 'loading-programme', 'S0'],
    [['exercise:programme'], 'food-and-loading', 'S0'],
    [['exercise:heavy-lift:unsupervised'], 'loading-programme', undefined],
    [['supplement:calcium'], 'calcium-and-vitamin-d', 'S0'],
    [['supplement:calcium:carbonate'], 'calcium-and-vitamin-d', undefined],
    [['supplement:vitaminK', 'education:zoledronate'], 'zoledronate', 'S1'],
    [['education:zoledronate'], 'risedronate', undefined],
    [['education:denosumab'], 'denosumab-stopped', 'S0'],
    [['exercise:impact', 'projection:dose'], 'goes-on', undefined],
  ])('%j and %s', (classes, name, rule) => expect(heldBack(by(...classes), name)?.rule).toBe(rule));

  it('a projection as a whole', () => {
    expect(barredFrom(by('projection'), 'projection')?.rule).toBe('S0');
    expect(barredFrom(by('projection:dose'), 'projection')).toBeUndefined();
  });
});
