import { describe, expect, test } from 'vitest';
import type { RecordInput } from '../../record/index.ts';
import { runRules } from '../../rules/index.ts';
import { aiblOutcomes, aiblRefers, guidelineRules } from '../index.ts';
import { factsOf, lab, man, noFactors, on, postmenopausal, scan, woman } from '../people.ts';

const idsOf = (record: RecordInput) =>
  runRules(guidelineRules, factsOf(record))
    .findings.filter((f) => f.fired !== false)
    .map((f) => (f.about ? `${f.rule} ${f.about}` : f.rule));
const after = { answers: [...noFactors, postmenopausal] };
const ai = { therapies: [on('letrozole')] };
const low = [scan('2026-05-01', { ls: { t: -2.6 } })];

describe('rules beside each other', () => {
  test('before menopause AIBL-0 stands, AIBL-1 does not, and no projection is made', () => {
    const record = woman({
      birthDate: '1985-06-21',
      answers: [{ date: '2026-01-10', question: 'menopause', answer: 'premenopausal' }],
      ...ai,
      scans: [scan('2026-05-01', { ls: { t: -2.6, z: -2.4 } })],
    });
    const { findings } = runRules(guidelineRules, factsOf(record));
    expect(findings[0]).toMatchObject({ rule: 'AIBL-0', severity: 'urgent', suppresses: ['projection'] });
    expect(findings.some((f) => f.rule === 'AIBL-1')).toBe(false);
    expect(findings.some((f) => f.rule === 'DXA-1' && f.outcome === 'z-below-expected')).toBe(true);
  });
  test('at exactly −2.0 blood tests are asked for and a referral is not', () => {
    const ids = idsOf(woman({ ...after, ...ai, scans: [scan('2026-05-01', { ls: { t: -2.0 } })] }));
    expect(ids).toContain('LAB-1');
    expect(ids).not.toContain('AIBL-1');
  });
  test('a low FRAX does not lift AIBL-1; it is told so', () => {
    const record = woman({
      ...after,
      ...ai,
      scans: low,
      fractureTools: [
        { date: '2026-06-01', tool: 'FRAX', country: 'US', withBmd: true, majorOsteoporoticPercent: 8, hipPercent: 1 },
      ],
    });
    expect(idsOf(record)).toEqual(expect.arrayContaining(['AIBL-1', 'FR-03']));
    expect(aiblRefers(factsOf(record), 'default')).toBe(true);
  });
  test('on and off the inhibitor exactly one of the two rules leads', () => {
    const on_ = idsOf(woman({ ...after, ...ai, scans: low }));
    const off = idsOf(woman({ ...after, scans: low }));
    expect([on_.includes('AIBL-1'), on_.includes('BHOF-1')]).toEqual([true, false]);
    expect([off.includes('AIBL-1'), off.includes('BHOF-1')]).toEqual([false, true]);
  });
  test('in a man MEN-AI-1 asks for the scan, ES-M12 and DXA-4 do not', () => {
    const none = idsOf(man({ birthDate: '1950-01-01', therapies: [on('anastrozole')] }));
    expect(none).toContain('MEN-AI-1');
    expect(none).not.toContain('ES-M12');
    const old = idsOf(
      man({
        birthDate: '1980-01-01',
        therapies: [on('anastrozole')],
        scans: [scan('2024-01-01', { ls: { z: -0.3 } })],
      }),
    );
    expect(old).toContain('MEN-AI-1');
    expect(old).not.toContain('DXA-4');
  });
  test('a man of 48 with a printed T of −2.9 is not referred on it', () => {
    const ids = idsOf(man({ birthDate: '1978-01-01', scans: [scan('2026-05-01', { ls: { t: -2.9, z: -1.2 } })] }));
    expect(ids).toEqual(['DXA-1']);
  });
  test('high calcium and toxic vitamin D: the urgent one first', () => {
    const ids = idsOf(woman({ labs: [lab('calcium', 11, 'mg/dL'), lab('25-oh-d', 160, 'ng/mL')] }));
    expect(ids).toEqual(['LAB-2 25-oh-d', 'LAB-2 calcium']);
  });
  test('a wrong entry is asked about and the rest is still read', () => {
    const ids = idsOf(
      woman({ ...after, ...ai, scans: low, labs: [lab('calcium', 12, 'mmol/L'), lab('25-oh-d', 16, 'ng/mL')] }),
    );
    expect(ids).toEqual(expect.arrayContaining(['PL-07', 'AIBL-1', 'LAB-2 25-oh-d']));
    expect(ids).not.toContain('LAB-2 calcium');
  });
  test('outcomes are empty for whom AIBL-1 is not', () => {
    expect(aiblOutcomes(factsOf(man({ therapies: [on('anastrozole')] })), 'default')).toEqual([]);
    expect(aiblOutcomes(factsOf(woman({ ...after, ...ai, scans: low })), 'default')).toEqual(['refer-antiresorptive']);
  });
  test('two losses at once: the sharper sites are all named', () => {
    const record = woman({
      ...after,
      ...ai,
      scans: [
        scan('2025-05-01', { ls: { bmd: 1.0, t: -1 }, th: { bmd: 0.9, t: -1 } }),
        scan('2026-05-01', { ls: { bmd: 0.93, t: -1.4 }, th: { bmd: 0.84, t: -1.4 } }),
      ],
    });
    const { findings } = runRules(guidelineRules, factsOf(record));
    const change = findings.find((f) => f.rule === 'DXA-2')!;
    expect(change.action).toMatch(/Spine: lower by 7\.0 %.*Total hip: lower by 6\.7 %/);
    expect(findings.find((f) => f.rule === 'AIBL-1')?.outcome).toBe('secondary-labs-and-refer');
  });
});
