import { describe, expect, it } from 'vitest';
import { AIM_AT, gaugeShape, isLowerBound } from './gauge.ts';

const calcium = {
  food: 640,
  supplements: 250,
  total: 890,
  atLeast: true,
  knownShareOfWeight: 0.97,
  target: { min: 1200, kind: 'RDA', source: 'IOM11' },
  upperLimit: { value: 2000, scope: 'total' as const, source: 'IOM11' },
  aim: 'reach' as const,
};

describe('the geometry of a gauge', () => {
  it('puts the aim at 60 % whatever the aim is, and the limit on the same scale', () => {
    const shape = gaugeShape(calcium);
    expect(shape.aim).toBe(AIM_AT);
    expect(shape.food).toBeCloseTo((640 / 1200) * 60);
    expect(shape.food + shape.tablet).toBeCloseTo((890 / 1200) * 60);
    expect(shape.limit).toBeCloseTo(100);
    expect(shape.unknownFrom).toBeUndefined();
  });

  it('says that a limit is off the scale instead of drawing it at the edge', () => {
    const shape = gaugeShape({ ...calcium, upperLimit: { value: 4000, scope: 'total', source: 'IOM11' } });
    expect(shape).toMatchObject({ limit: undefined, limitOffScale: true });
  });

  it('draws no limit that is for tablets alone', () => {
    const shape = gaugeShape({ ...calcium, upperLimit: { value: 350, scope: 'supplement', source: 'IOM97' } });
    expect(shape).toMatchObject({ limit: undefined, limitOffScale: false });
  });

  it('hatches what is not known, and draws nothing as zero', () => {
    const nothing = gaugeShape({
      ...calcium,
      food: undefined,
      supplements: undefined,
      total: undefined,
      knownShareOfWeight: 0,
    });
    expect(nothing).toMatchObject({ food: 0, tablet: 0, unknownFrom: 0 });
    const part = { ...calcium, knownShareOfWeight: 0.3 };
    expect(isLowerBound(part)).toBe(true);
    expect(gaugeShape(part).unknownFrom).toBeCloseTo(44.5);
  });

  it('draws what is over a limit to keep under from the limit on', () => {
    const sodium = gaugeShape({
      ...calcium,
      food: 2610,
      supplements: undefined,
      total: 2610,
      target: { max: 2300, kind: 'CDRR', source: 'NASEM19' },
      upperLimit: undefined,
      aim: 'keep under',
    });
    expect(sodium).toMatchObject({ food: AIM_AT, aim: undefined, limit: AIM_AT });
    expect(sodium.excess?.to).toBeCloseTo((2610 / 2300) * 60);
  });
});
