import { describe, expect, it } from 'vitest';
import { clock, dayAndMonth, longDay, monthAndYear } from './dates.ts';
import { about, measureLabel, number, nutrientAmount, plain, unitLabel } from './numbers.ts';
import { typeset } from './typeset.ts';
import { showUnits } from './units.ts';

describe('numbers as people read them', () => {
  it('have a true minus sign, and no minus before nothing', () => {
    expect(number(-1.8, 1)).toBe('\u22121.8');
    expect(number(-0.04, 1)).toBe('0.0');
  });
  it('are rounded to what a diary can know', () => {
    expect([1263, 898.4, 44.52, 4.44, 0.123].map(about)).toEqual(['1,260', '898', '45', '4.4', '0.12']);
    expect(plain(1.5)).toBe('1.5');
  });
  it('carry the units of labels', () => {
    expect(['ug', 'm[IU]/L', 'umol/L', 'mL/min/{1.73_m2}', 'g/cm2', 'mg'].map(unitLabel)).toEqual([
      '\u00b5g',
      'mIU/L',
      '\u00b5mol/L',
      'mL/min/1.73 m\u00b2',
      'g/cm\u00b2',
      'mg',
    ]);
    // 1 µg of vitamin D is 40 IU (NIH ODS).
    showUnits('us');
    expect(nutrientAmount('vitaminD', 20, 'ug')).toEqual({ text: '800', unit: 'IU' });
    showUnits('metric');
    expect(nutrientAmount('vitaminD', 20, 'ug')).toEqual({ text: '20', unit: '\u00b5g' });
    expect(measureLabel('1 cup, drained')).toBe('cup, drained');
  });
});

describe('days and times', () => {
  it('are the same day in every zone', () => {
    expect(longDay('2026-11-09')).toBe('November 9, 2026');
    expect(dayAndMonth('2026-11-09')).toBe('November 9');
    expect(monthAndYear('2024-10-14')).toBe('Oct 24');
  });
  it('are read off a twelve-hour clock', () =>
    expect(['08:30', '00:05', '12:30'].map(clock)).toEqual(['8:30 am', '12:05 am', '12:30 pm']));
});

it('a T-score stays whole, a number with its percent sign', () =>
  expect(typeset('T-score below 3.2 % of Z-scores')).toBe('T-\u2060score below 3.2\u00a0% of Z-\u2060scores'));
