import { describe, expect, it } from 'vitest';
import { sizeOf } from './Size.tsx';

describe('height and weight', () => {
  it('reads feet, inches and pounds', () => {
    expect(sizeOf({ height: '5', inches: '4.5', weight: '156.5' }, 'us')).toEqual({
      heightCm: 163.8,
      weightKg: 71,
      problem: undefined,
    });
  });
  it('takes what is left empty as unknown, and says what cannot be', () => {
    expect(sizeOf({ height: '', inches: '', weight: '' }, 'metric')).toEqual({
      heightCm: undefined,
      weightKg: undefined,
      problem: undefined,
    });
    expect(sizeOf({ height: '16', inches: '', weight: '' }, 'metric').problem).toBeDefined();
    expect(sizeOf({ height: '164', inches: '', weight: 'many' }, 'metric').problem).toBeDefined();
  });
});
