import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../catalogue/index.ts';
import { figureOf, GROUND } from './figure.ts';
import { drawing } from './index.ts';
import { SCENES } from './scenes.ts';

describe('drawings', () => {
  it.each(CATALOGUE.map((e) => [e.id, e.name] as const))(
    '%s %s has one, with its name, inside its frame',
    (id, name) => {
      const svg = drawing(id);
      expect(svg).toContain(`aria-label="${name.replaceAll('&', '&amp;')}"`);
      expect(svg).not.toContain('NaN');
      for (const { pose } of SCENES[id]!) {
        const f = figureOf(pose, 100);
        for (const p of [f.head, f.hand.near, f.hand.far, f.toe.near, f.toe.far, f.knee.near]) {
          expect(p.y).toBeGreaterThan(-13);
          expect(p.y).toBeLessThanOrEqual(GROUND);
        }
      }
    },
  );

  it('is nothing for an unknown exercise, and no two exercises share a drawing', () => {
    expect(drawing('E999')).toBeUndefined();
    const inside = CATALOGUE.map((e) => drawing(e.id)!.replace(/aria-label="[^"]*"/, ''));
    expect(new Set(inside).size).toBe(CATALOGUE.length);
  });
});
