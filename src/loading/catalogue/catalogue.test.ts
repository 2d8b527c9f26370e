import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueCsv } from './csv.ts';
import { CATALOGUE, exercise } from './index.ts';

describe('catalogue', () => {
  it('holds at least 90 exercises with ids of their own, E01 to E65 among them', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(90);
    expect(new Set(CATALOGUE.map((e) => e.id)).size).toBe(CATALOGUE.length);
    for (let n = 1; n <= 65; n++) expect(exercise(`E${String(n).padStart(2, '0')}`), `E${n}`).toBeDefined();
  });

  it.each(CATALOGUE.map((e) => [e.id, e] as const))(
    '%s says how in 3 to 5 steps and points to real neighbours',
    (_, e) => {
      expect(e.howTo.length).toBeGreaterThanOrEqual(3);
      expect(e.howTo.length).toBeLessThanOrEqual(5);
      expect(e.tracks.length).toBeGreaterThan(0);
      expect(e.met.value).toBeGreaterThan(0);
      for (const id of [e.easier, e.harder]) {
        if (id) expect(exercise(id), `${e.id} -> ${id}`).toBeDefined();
        expect(id).not.toBe(e.id);
      }
    },
  );

  it('keeps track D below the force of a brisk walk and free of jumps, bending under load and twists', () => {
    const forbidden = [
      'jump',
      'drop',
      'running',
      'loaded-flexion',
      'end-range-flexion',
      'twist',
      'loaded-twist',
      'valsalva',
    ];
    for (const e of CATALOGUE.filter((x) => x.tracks.includes('D'))) {
      expect(e.impact.bodyWeights, e.id).toBeLessThanOrEqual(1.3);
      expect(
        e.tags.filter((t) => forbidden.includes(t)),
        e.id,
      ).toEqual([]);
    }
  });

  it('keeps bending and twisting under load, and drops, off track C', () => {
    for (const e of CATALOGUE.filter((x) => x.tracks.includes('C'))) {
      expect(
        e.tags.filter((t) => ['loaded-flexion', 'end-range-flexion', 'loaded-twist', 'drop'].includes(t)),
        e.id,
      ).toEqual([]);
      expect(e.impact.bodyWeights, e.id).toBeLessThanOrEqual(4);
    }
  });

  it('keeps hands-free one-leg work, jumps and treadmills off track E, impacts off F, load off G', () => {
    for (const e of CATALOGUE) {
      if (e.tracks.includes('E'))
        expect(
          e.tags.filter((t) => ['single-leg', 'jump', 'drop', 'treadmill'].includes(t)),
          e.id,
        ).toEqual([]);
      if (e.tracks.includes('F')) expect(e.modality, e.id).not.toBe('impact');
      if (e.tracks.includes('G')) expect(Math.max(...Object.values(e.sites)), e.id).toBeLessThanOrEqual(1);
    }
  });

  it('lets nobody be sent to sit-ups', () => {
    expect(exercise('E65')?.offer).toBe('log-only');
  });

  it('is what data/exercises.csv says', () => {
    expect(readFileSync(new URL('../../../data/exercises.csv', import.meta.url), 'utf8')).toBe(catalogueCsv());
  });
});
