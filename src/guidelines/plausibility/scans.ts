import { type Because, dayInWords, type Facts, has, type Rule, signed } from '../../rules/index.ts';
import { type Scan, type SiteKey, scansOf, siteHistory, siteKeys, siteLabels } from '../../skeleton/index.ts';
import { EXAMPLE_DAY, scan, woman } from '../people.ts';

const word = (t: number): 'normal' | 'osteopenia' | 'osteoporosis' =>
  t <= -2.5 ? 'osteoporosis' : t < -1.0 ? 'osteopenia' : 'normal';

const lowestPrinted = (s: Scan): { site: SiteKey; t: number } | undefined =>
  siteKeys
    .flatMap((site) => {
      const t = s.sites[site]?.tScore;
      return t === undefined ? [] : [{ site, t }];
    })
    .sort((a, b) => a.t - b.t)[0];

const labelled = (facts: Facts) =>
  scansOf(facts).flatMap((s) => {
    const lowest = lowestPrinted(s);
    return s.reportedAs && lowest && word(lowest.t) !== s.reportedAs ? [{ scan: s, lowest, said: s.reportedAs }] : [];
  });

const pl01: Rule = {
  id: 'PL-01',
  kind: 'plausibility',
  title: 'The scan’s word and its T-score do not fit',
  severity: 'advice',
  threshold:
    'Report says normal, osteopenia or osteoporosis, and the lowest T-score lies in another class (−1.0, −2.5)',
  when: (facts) =>
    has(
      'Word and lowest T-score differ',
      labelled(facts).flatMap(({ scan: s, lowest }) => [
        { path: `scans[${s.id}].reportedAs`, value: s.reportedAs!, date: s.date },
        { path: `scans[${s.id}].sites.${lowest.site}.tScore`, value: lowest.t, date: s.date },
      ]),
    ),
  says: (facts) => {
    const { scan: s, lowest, said } = labelled(facts).at(-1)!;
    return {
      title: `Scan of ${dayInWords(s.date)}: ${siteLabels[lowest.site].toLowerCase()} T-score ${signed(lowest.t)}, but reported as ${said}`,
      action:
        'Please look at the report again: is the minus sign right, and is it the lowest site? The number is used as typed.',
    };
  },
  sources: ['WHO94', 'ISCD'],
  certainty: 'high',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ scans: [scan('2026-05-01', { ls: { t: -2.6 }, reportedAs: 'normal' })] }),
    silent: woman({ scans: [scan('2026-05-01', { ls: { t: -2.6 }, reportedAs: 'osteoporosis' })] }),
  },
};

/** From middle age on a T-score lies below the Z-score of the same site; a clear excess means mixed-up columns. */
const AGE = 40;
const EXCESS = 0.5;

const swapped = (facts: Facts): { scan: Scan; site: SiteKey }[] =>
  facts.age.value < AGE
    ? []
    : scansOf(facts).flatMap((s) =>
        siteKeys.flatMap((site) => {
          const { tScore: t, zScore: z } = s.sites[site] ?? {};
          return t !== undefined && z !== undefined && t - z > EXCESS ? [{ scan: s, site }] : [];
        }),
      );

const pl02: Rule = {
  id: 'PL-02',
  kind: 'plausibility',
  title: 'T-score above the Z-score: are they swapped?',
  severity: 'advice',
  threshold: 'From 40 on, T-score more than 0.5 above the Z-score of the same site',
  when: (facts) =>
    has(
      'T-score clearly above the Z-score',
      swapped(facts).flatMap(({ scan: s, site }): Because[] => [
        { path: `scans[${s.id}].sites.${site}.tScore`, value: s.sites[site]!.tScore!, date: s.date },
        { path: `scans[${s.id}].sites.${site}.zScore`, value: s.sites[site]!.zScore!, date: s.date },
      ]),
    ),
  says: () => ({
    action:
      'With age the T-score is the lower of the two. Please look at the report again: the columns may be mixed up. The numbers are used as typed.',
  }),
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ scans: [scan('2026-05-01', { ls: { t: -0.3, z: -1.8 } })] }),
    silent: woman({ scans: [scan('2026-05-01', { ls: { t: -1.8, z: -0.3 } })] }),
  },
};

/** More change in density than any disease or treatment of these years brings: a slip of the finger, or other machine. */
const JUMP_PERCENT = 20;

const jumps = (facts: Facts) =>
  siteKeys.flatMap((site) => {
    const change = siteHistory(facts, site).previous;
    return change && Math.abs(change.percent) > JUMP_PERCENT ? [change] : [];
  });

const pl03: Rule = {
  id: 'PL-03',
  kind: 'plausibility',
  title: 'A jump in bone density that is hard to believe',
  severity: 'advice',
  threshold: 'More than 20 % between two comparable scans',
  when: (facts) =>
    has(
      'Density changed by more than 20 %',
      jumps(facts).flatMap((change) => change.because),
    ),
  says: (facts) => {
    const change = jumps(facts)[0]!;
    return {
      title: `${siteLabels[change.site]}: ${change.from.bmdGPerCm2.toFixed(3)} to ${change.to.bmdGPerCm2.toFixed(3)} g/cm² is a very large step`,
      action:
        'Please look at both reports: a digit may have slipped, or the machines differ. The numbers are used as typed.',
    };
  },
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ scans: [scan('2025-05-01', { ls: { bmd: 0.885 } }), scan('2026-05-01', { ls: { bmd: 0.585 } })] }),
    silent: woman({ scans: [scan('2025-05-01', { ls: { bmd: 0.885 } }), scan('2026-05-01', { ls: { bmd: 0.855 } })] }),
  },
};

export const scanPlausibility: Rule[] = [pl01, pl02, pl03];
