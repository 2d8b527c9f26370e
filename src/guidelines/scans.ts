import { inhibitorUse, personGroup } from '../hormones/index.ts';
import {
  all,
  type Check,
  dayInWords,
  type Facts,
  has,
  isKnown,
  listed,
  not,
  type Rule,
  signed,
} from '../rules/index.ts';
import {
  type Change,
  classOfT,
  lowestScore,
  nextScan,
  type Refused,
  scansOf,
  scoreOf,
  siteHistory,
  siteKeys,
  siteLabels,
  siteSays,
  spineReading,
} from '../skeleton/index.ts';
import { EXAMPLE_DAY, man, on, postmenopausal, scan, woman } from './people.ts';

const newestScan = (facts: Facts) => scansOf(facts).at(-1);

/** Scores that the newest scan prints, whether they count or not. */
const printedScores = (facts: Facts) => {
  const newest = newestScan(facts);
  return newest ? siteKeys.map((site) => ({ site, ...scoreOf(facts, newest, site) })) : [];
};

/** DXA-1: which scores count for this person, and what they say. */
const dxa1: Rule = {
  id: 'DXA-1',
  kind: 'scan',
  title: 'Reading the scan: T-score or Z-score',
  severity: 'info',
  within: 'next visit',
  threshold:
    'T-score: women after menopause and men of 50 or over. Z-score: everybody else; −2.0 or lower is below the expected range for age. Lowest of spine, total hip and femoral neck counts',
  when: (facts) => {
    const printed = printedScores(facts).flatMap(({ counts, greyed }) => (counts ?? greyed)?.because ?? []);
    return has('A scan prints a T- or Z-score', printed);
  },
  says: (facts) => {
    const { scoreRule, outcome } = readingOf(facts);
    const lowest = lowestScore(facts);
    const unread = unreadSpine(facts);
    const low = outcome === 'z-below-expected';
    return {
      outcome,
      ...(low ? { severity: 'clinician' as const } : unread ? { severity: 'advice' as const } : {}),
      title: isKnown(lowest)
        ? `Lowest ${lowest.value.kind}-score ${signed(lowest.value.value)} (${siteLabels[lowest.value.site].toLowerCase()}): ${wordsOf(outcome)}`
        : 'The scan prints scores that do not count for you, or not yet',
      action: [
        `${scoreRule}.`,
        ...greyedWords(facts),
        ...(unread ? [`Spine: ${unread}.`] : []),
        ...(low
          ? ['Ask what could be behind it; density alone is not called osteoporosis at this stage of life.']
          : []),
      ].join(' '),
    };
  },
  sources: ['ISCD', 'ISCD13', 'ISCD-VERTEBRAE23', 'WHO94'],
  certainty: 'verified',
  reading: 'A printed T-score of a man under 50 is shown, greyed, and not used.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: man({ birthDate: '1978-05-02', scans: [scan('2026-03-01', { ls: { t: -1.2, z: -1.1 } })] }),
    silent: man({ birthDate: '1978-05-02', scans: [scan('2026-03-01', { ls: { bmd: 1.05 } })] }),
  },
};

type Reading = 'normal' | 'low-bone-mass' | 'osteoporosis-range' | 'z-expected' | 'z-below-expected' | 'not-used';

function readingOf(facts: Facts): { outcome: Reading; scoreRule: string } {
  const { scores } = personGroup(facts);
  const lowest = lowestScore(facts);
  const scoreRule =
    scores === undefined
      ? 'Whether the T- or the Z-score counts depends on menopause, which is not known yet'
      : scores === 'T'
        ? 'The T-score counts: women after menopause and men of 50 or over'
        : 'The Z-score counts: women before menopause and men under 50';
  if (!isKnown(lowest)) return { outcome: 'not-used', scoreRule };
  const { kind, value } = lowest.value;
  if (kind === 'Z') return { outcome: value <= -2.0 ? 'z-below-expected' : 'z-expected', scoreRule };
  const classes = {
    normal: 'normal',
    'low bone mass': 'low-bone-mass',
    'osteoporosis range': 'osteoporosis-range',
  } as const;
  return { outcome: classes[classOfT(value)], scoreRule };
}

const wordsOf = (reading: Reading): string =>
  ({
    normal: 'normal',
    'low-bone-mass': 'low bone mass',
    'osteoporosis-range': 'osteoporosis range',
    'z-expected': 'within the expected range for age',
    'z-below-expected': 'below the expected range for age',
    'not-used': 'not used',
  })[reading];

const unreadSpine = (facts: Facts): string | undefined => {
  const newest = newestScan(facts);
  return newest && spineReading(newest)?.why;
};

const greyedWords = (facts: Facts): string[] => {
  const greyed = printedScores(facts).flatMap(({ site, greyed: score }) =>
    score ? [`${siteLabels[site].toLowerCase()} ${signed(score.value)}`] : [],
  );
  return greyed.length > 0 ? [`Printed T-scores are shown but not used: ${listed(greyed)}.`] : [];
};

const histories = (facts: Facts) => siteKeys.map((site) => ({ site, ...siteHistory(facts, site) }));
/** Per site the comparison worth telling: the last one, or the one with the first scan where only that is clear. */
const changes = (facts: Facts): Change[] =>
  histories(facts).flatMap(
    ({ previous, first }) => [previous, first].find((change) => change?.significant) ?? previous ?? [],
  );
const clear = (facts: Facts): Change[] => changes(facts).filter((change) => change.significant);

/** DXA-2: change between two scans against the least significant change. */
const dxa2: Rule = {
  id: 'DXA-2',
  kind: 'scan',
  title: 'A change that exceeds the scanner’s own error',
  severity: 'info',
  within: 'next visit',
  threshold:
    '|change in g/cm²| at least the least significant change: the centre’s own, or 2.77 × its precision error, or 5.3 % spine, 5.0 % total hip, 6.9 % femoral neck; × 1.07 for three vertebrae, × 1.24 for two',
  when: (facts) =>
    has(
      'A site changed by at least its least significant change',
      clear(facts).flatMap((change) => change.because),
    ),
  says: (facts) => {
    const all = clear(facts);
    const losses = all.filter((change) => change.direction === 'loss');
    const first = losses[0] ?? all[0]!;
    return {
      outcome: losses.length > 0 ? 'loss' : 'gain',
      outcomes: [...new Set(all.map((change) => change.direction))],
      ...(losses.length > 0 ? { severity: 'clinician' as const } : {}),
      title: siteSays(first),
      action: `${changes(facts).map(siteSays).join('. ')}. ${losses.length > 0 ? 'Ask what may be behind the loss and whether something should change.' : 'Good to know; one scan does not tell why.'}`,
    };
  },
  otherwise: (facts) => {
    const all = changes(facts);
    return all.length === 0
      ? undefined
      : {
          outcome: 'no-clear-change',
          title: siteSays(all[0]!),
          action: `${all.map(siteSays).join('. ')}. A difference this small can be the scanner alone, up or down.`,
          because: all.flatMap((change) => change.because),
        };
  },
  sources: ['ISCD', 'NELSON10', 'ROSEN24'],
  certainty: 'verified',
  reading:
    'Against the previous comparable scan, at least 300 days before where there is one, and against the first. The factors for fewer vertebrae are those on the same basis as the centre’s own figure.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({
      answers: [postmenopausal],
      scans: [scan('2024-05-01', { ls: { bmd: 1.0 } }), scan('2026-05-01', { ls: { bmd: 0.947 } })],
    }),
    silent: woman({
      answers: [postmenopausal],
      scans: [scan('2024-05-01', { ls: { bmd: 1.0 } }), scan('2026-05-01', { ls: { bmd: 0.948 } })],
    }),
  },
};

const refusals = (facts: Facts): Refused[] => histories(facts).flatMap((history) => history.refused ?? []);

/** DXA-3: scans that may not be compared. */
const dxa3: Rule = {
  id: 'DXA-3',
  kind: 'scan',
  title: 'The last two scans cannot be compared',
  severity: 'info',
  threshold:
    'Other manufacturer; other machine that was not calibrated against the first; other vertebrae or other side; a spine value with an artefact or a single vertebra',
  when: (facts) =>
    has(
      'The newest scan of a site cannot be held against the one before',
      refusals(facts).map((r) => ({ path: `scans[${r.to.scan}].sites.${r.site}`, value: r.refused, date: r.to.date })),
    ),
  says: (facts) => {
    const all = refusals(facts);
    const whys = [...new Set(all.map((refused) => refused.why))];
    return {
      outcome: all[0]!.refused.replaceAll(' ', '-'),
      outcomes: [...new Set(all.map((refused) => refused.refused.replaceAll(' ', '-')))],
      title: `${listed(all.map((refused) => siteLabels[refused.site]))}: not compared with ${dayInWords(all[0]!.from.date)}`,
      action: `${whys.join('. ')}. Next time ask for the same machine and the same vertebrae or side.`,
    };
  },
  sources: ['ISCD'],
  certainty: 'verified',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({
      scans: [
        scan('2024-05-01', { ls: { bmd: 1.0 } }),
        scan('2026-05-01', { ls: { bmd: 0.9 }, manufacturer: 'GE Lunar', machine: 'B' }),
      ],
    }),
    silent: woman({
      scans: [scan('2024-05-01', { ls: { bmd: 1.0 } }), scan('2026-05-01', { ls: { bmd: 0.9 } })],
    }),
  },
};

/** DXA-4: the next scan is due. */
const dxa4: Rule = {
  id: 'DXA-4',
  kind: 'scan',
  title: 'The next bone density scan is due',
  severity: 'clinician',
  within: 'next visit',
  threshold:
    '24 months after the last; 12 where T is below −1.0, something is off target, or before menopause; at the planned end of the inhibitor where that is sooner; other profiles as they say',
  when: (facts) => {
    const next = nextScan(facts);
    const last = newestScan(facts);
    const due: Check = has(
      'The day of the next scan has come',
      next?.overdue && last ? [{ path: `scans[${last.id}].date`, value: last.date, date: last.date }] : [],
    );
    const manOnAi = personGroup(facts).path === 'MEN-AI-1';
    return all(
      'DXA-4',
      due,
      not(
        'MEN-AI-1 does not ask for it already',
        has('Man on an aromatase inhibitor', manOnAi ? inhibitorUse(facts).because : []),
      ),
    );
  },
  says: (facts) => {
    const next = nextScan(facts)!;
    return {
      title: `The next bone density scan was due about ${dayInWords(next.due)}`,
      action: `Ask for it, on the same machine as before: ${next.why}.`,
    };
  },
  sources: ['HADJI17', 'ISCD', 'ASCO19', 'UK08'],
  certainty: 'high',
  reading:
    '"Off target" is a clear loss at the last comparison or 25(OH)D below 20 ng/mL. On a bone medicine: 12 months after the scan before it, then 24.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({
      answers: [postmenopausal],
      therapies: [on('letrozole')],
      scans: [scan('2025-11-01', { ls: { t: -1.4 } })],
    }),
    silent: woman({
      answers: [postmenopausal],
      therapies: [on('letrozole')],
      scans: [scan('2025-11-01', { ls: { t: -0.4 } })],
    }),
  },
};

export const scanRules: Rule[] = [dxa1, dxa2, dxa3, dxa4];
