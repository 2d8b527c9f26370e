import { describe, expect, it } from 'vitest';
import { changeOf, differenceKind, differenceWords, pointAt, rangeWords } from './projection.ts';

describe('ranges in words', () => {
  it.each([
    [0.92, 0.95, 'between 5 and 8 % below today'],
    [0.97, 1.02, 'between 3 % below and 2 % above today'],
    [1.01, 1.06, 'between 1 and 6 % above today'],
    [0.989, 0.991, 'between 0.9 and 1.1 % below today'],
    [0.9999, 1.0001, 'as today'],
    [0.95, 1.001, 'up to 5 % below today'],
  ])('%d to %d: %s', (low, high, words) => expect(rangeWords(low, high).replaceAll('\u00a0', ' ')).toBe(words));
  it('keeps its sign', () => expect(changeOf(0.979)).toBe('\u22122.1\u00a0%'));
});

describe('differences in words', () => {
  const of = (p05: number, median: number, p95: number) => ({ month: 12, p05, median, p95 });
  it.each([
    [of(-0.9, 0.8, 2.6), 'unsure'],
    [of(0.2, 1, 2), 'higher'],
    [of(-3, -2, -1), 'lower'],
    [of(0, 0, 0.01), 'none'],
    [of(0.01, 0.6, 1.1), 'unsure'],
  ])('%o is %s', (point, kind) => expect(differenceKind(point)).toBe(kind));
  it('says where it may do nothing', () => {
    expect(differenceWords(of(-0.9, 0.8, 2.6))).toMatch(/may do nothing/);
    expect(differenceWords(of(-0.9, 0.8, 2.6))).toMatch(/0\.9 .*lower.*2\.6 .*higher/);
    expect(differenceWords(of(1, 2, 3))).not.toMatch(/nothing/);
  });
});

describe('the row of a month', () => {
  const rows = [{ month: 0 }, { month: 12 }, { month: 24 }];
  it.each([
    [12, 12],
    [20, 12],
    [99, 24],
  ])('%d gives %d', (month, found) => expect(pointAt(rows, month)?.month).toBe(found));
});
