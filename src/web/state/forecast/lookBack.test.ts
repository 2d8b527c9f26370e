import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BonewiseRecord, type Day, readRecord } from '../../../record/index.ts';
import { lookBack } from './lookBack.ts';

const examples = join(import.meta.dirname, '..', '..', '..', '..', 'examples');
const ana = readRecord(JSON.parse(readFileSync(join(examples, 'ana-62-anastrozole.json'), 'utf8')));
const asOf = '2026-11-22' as Day;
const withScans = (change: (scans: BonewiseRecord['scans']) => BonewiseRecord['scans']): BonewiseRecord => ({
  ...ana,
  scans: change(ana.scans),
});

describe('what would have been said a scan ago', () => {
  const told = lookBack(ana, asOf);

  it('is told for each bone that both scans hold', () => {
    expect(told.map(({ site }) => site)).toEqual(['lumbarSpine', 'totalHip', 'femoralNeck']);
    for (const { from, to, low, said, high } of told) {
      expect([from, to]).toEqual(['2025-10-20', '2026-11-09']);
      expect(low).toBeLessThan(said);
      expect(said).toBeLessThan(high);
    }
  });

  it('does not know the scan that it is held against', () => {
    const lower = withScans((scans) =>
      scans.map((scan) =>
        scan.date === '2026-11-09'
          ? {
              ...scan,
              sites: { ...scan.sites, lumbarSpine: { ...scan.sites.lumbarSpine!, bmd: { value: 0.7, unit: 'g/cm2' } } },
            }
          : scan,
      ),
    );
    const [spine] = lookBack(lower, asOf);
    expect(spine).toMatchObject({ read: 0.7, inside: false });
    expect(spine!.said).toBeCloseTo(told[0]!.said, 9);
  });

  it('is not told with fewer than two scans', () => {
    expect(
      lookBack(
        withScans((scans) => scans.slice(0, 1)),
        asOf,
      ),
    ).toEqual([]);
    expect(
      lookBack(
        withScans(() => []),
        asOf,
      ),
    ).toEqual([]);
  });
});
