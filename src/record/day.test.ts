import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTo, daysBetween, isDay, serialOf, today, weekdayOf, yearsBetween } from './day.ts';

/** Any day from 1900 to 2100. */
const day = fc.integer({ min: -25_567, max: 47_846 }).map((n) => addTo('1970-01-01', { days: n }));

describe('a day', () => {
  it.each(['2026-11-09', '2024-02-29', '1900-01-01'])('%s is one', (text) => expect(isDay(text)).toBe(true));
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-9', '26-01-01', '2026-11-09T00:00:00Z', ''])(
    '%s is none',
    (text) => expect(isDay(text)).toBe(false),
  );
  it.each([null, undefined, 20261109, new Date()])('%s is none', (thing) => expect(isDay(thing)).toBe(false));

  it('is the same number everywhere, whatever zone the tests run in', () => {
    expect(serialOf('1970-01-01')).toBe(0);
    expect(serialOf('2026-11-09')).toBe(20_766);
    // The nights on which clocks change, in Newfoundland and Europe.
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  });

  it('moves by days and comes back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, n) => {
        const to = addTo(from, { days: n });
        expect(isDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(n);
        expect(addTo(to, { days: -n })).toBe(from);
      }),
    );
  });

  it('keeps month ends inside the month', () => {
    expect(addTo('2026-01-31', { months: 1 })).toBe('2026-02-28');
    expect(addTo('2024-02-29', { years: 1 })).toBe('2025-02-28');
  });

  it('follows the one before it in the week', () => {
    expect(weekdayOf('2026-11-09')).toBe(1);
    expect(weekdayOf('1969-12-28')).toBe(7);
    fc.assert(fc.property(day, (d) => void expect(weekdayOf(addTo(d, { days: 1 }))).toBe((weekdayOf(d) % 7) + 1)));
  });

  it('is today by the clock of the machine', () => {
    expect(isDay(today())).toBe(true);
    expect(Math.abs(daysBetween(new Date().toISOString().slice(0, 10), today()))).toBeLessThanOrEqual(1);
  });
});

describe('years between days', () => {
  it.each([
    ['1964-03-14', '2026-03-13', 61],
    ['1964-03-14', '2026-03-14', 62],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2026-11-09', '2026-11-09', 0],
  ])('%s to %s are %i', (from, to, years) => expect(yearsBetween(from, to)).toBe(years));

  it('never fall when time goes on', () => {
    fc.assert(
      fc.property(day, day, fc.nat(400), (from, to, more) => {
        expect(yearsBetween(from, addTo(to, { days: more }))).toBeGreaterThanOrEqual(yearsBetween(from, to));
      }),
    );
  });
});
