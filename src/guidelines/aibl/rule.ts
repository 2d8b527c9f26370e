import { inhibitorUse, menopause } from '../../hormones/index.ts';
import {
  all,
  any,
  type Check,
  dayInWords,
  type Facts,
  isKnown,
  listed,
  type Profile,
  profileLabels,
  profileOf,
  profiles,
  type Rule,
  type Saying,
  signed,
  type Within,
  withins,
} from '../../rules/index.ts';
import { boneMedicines, lowestT, nextScan, siteLabels } from '../../skeleton/index.ts';
import { bodyOfBmi26, EXAMPLE_DAY, noFactors, on, postmenopausal, scan, woman } from '../people.ts';
import { riskFactors } from './factors.ts';
import { type AiblOutcome, linesFor, outcomesOf, refers, whom } from './lines.ts';
import { clearLosses, fastLosses, lossInWords } from './loss.ts';

const within: Record<AiblOutcome, Within | undefined> = {
  'refer-urgent': 'weeks',
  'refer-antiresorptive': 'next visit',
  'order-dxa': 'weeks',
  'secondary-labs-and-refer': 'weeks',
  'on-treatment': undefined,
};

const actions: Record<AiblOutcome, string> = {
  'refer-urgent': 'Ask for an appointment about treatment for bone within two weeks, and bring this page.',
  'refer-antiresorptive': 'Ask your oncology or bone clinic whether a bone medicine is right for you.',
  'order-dxa':
    'Ask for a bone density scan (DXA) of spine and hip, at the start of the aromatase inhibitor or soon; the tablets need not wait for it.',
  'secondary-labs-and-refer':
    'Ask for blood tests for other causes of bone loss, and for a talk with the bone clinic about what they show.',
  'on-treatment':
    'Keep the appointments of the bone medicine: it must not be stopped or put off without a plan. A scan after 1 to 2 years shows how bone answers.',
};

const always =
  'In any case: calcium and vitamin D to their aims, resistance and weight-bearing exercise, safe footing, a dental check.';

/** Rule AIBL-1: who on an aromatase inhibitor should be seen about bone, and how soon. */
export const aibl1: Rule = {
  id: 'AIBL-1',
  kind: 'guideline',
  title: 'Bone on an aromatase inhibitor after menopause',
  severity: 'clinician',
  within: 'next visit',
  threshold:
    'Hip or spine fragility fracture; or lowest T-score of spine, total hip, femoral neck below −2.0; or two of: over 65, T below −1.5, ever smoked, BMI below 24, parent’s hip fracture, own fragility fracture after 50, cortisone tablets over 6 months; or no scan; or loss of 5 % a year and beyond the least significant change',
  branched: true,
  when: (facts) => all('AIBL-1', whom(facts), anyLine(facts, profileOf(facts))),
  says: (facts) => saying(facts, outcomesOf(facts, profileOf(facts))),
  otherwise: (facts) => (whom(facts).truth === 'yes' ? lifestyle(facts) : undefined),
  sources: ['HADJI17', 'ESMO20', 'ASCO22', 'ASCO19', 'UK08'],
  certainty: 'high',
  reading:
    'Without a scan the factors are counted without it. Fractures of hip and spine count unless recorded as from an accident; breaks of hand, foot and skull do not. Of several outcomes the soonest sets the time. The 2025 update of the statement is not yet included.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({
      answers: [...noFactors, postmenopausal],
      measurements: bodyOfBmi26,
      therapies: [on('anastrozole')],
      scans: [scan('2026-05-01', { ls: { t: -2.3 }, th: { t: -1.4 }, fn: { t: -1.7 } })],
    }),
    silent: woman({
      answers: [...noFactors, postmenopausal],
      measurements: bodyOfBmi26,
      therapies: [on('anastrozole')],
      scans: [scan('2026-05-01', { ls: { t: -1.2 }, th: { t: -0.9 }, fn: { t: -1.1 } })],
    }),
  },
};

const anyLine = (facts: Facts, profile: Profile): Check =>
  any(`A line of the ${profileLabels[profile]}`, ...linesFor(facts, profile).map((line) => line.check));

function saying(facts: Facts, held: AiblOutcome[]): Saying {
  const [first] = held;
  const profile = profileOf(facts);
  if (!first) throw new RangeError('AIBL-1 fired without an outcome');
  const info = held.every((outcome) => outcome === 'on-treatment');
  const soonest = withins.find((w) => held.some((outcome) => within[outcome] === w));
  const because = linesFor(facts, profile)
    .filter((line) => held.includes(line.outcome) && line.check.truth === 'yes')
    .flatMap((line) => line.check.because);
  return {
    outcome: first,
    outcomes: [...held],
    severity: info ? 'info' : 'clinician',
    ...(soonest ? { within: soonest } : {}),
    title: titles[first](facts),
    action: [...held.map((outcome) => actions[outcome]), ...notes(facts), always].join(' '),
    ...dissent(facts, profile),
    because: [...inhibitorUse(facts).because, ...because],
  };
}

function lifestyle(facts: Facts): Saying {
  const next = nextScan(facts);
  const profile = profileOf(facts);
  return {
    outcome: 'lifestyle',
    title: 'On what is known, no line for a referral about bone is crossed',
    action: [
      next
        ? `Next scan ${next.overdue ? 'was due' : 'expected'} about ${dayInWords(next.due)} (${next.why}).`
        : 'No further scan is foreseen under the chosen guideline.',
      ...notes(facts),
      always,
    ].join(' '),
    ...dissent(facts, profile),
    because: whom(facts).because,
  };
}

const titles: Record<AiblOutcome, (facts: Facts) => string> = {
  'refer-urgent': () => 'A broken hip or spine: treatment for bone should be talked about soon',
  'refer-antiresorptive': (facts) => {
    const lowest = lowestT(facts);
    const t = isKnown(lowest) ? lowest.value : undefined;
    const held = riskFactors(facts).filter((factor) => factor.truth === 'yes');
    const reading = t ? `${siteLabels[t.site]} T-score ${signed(t.value)}` : undefined;
    if (t && reading && t.value < -2.0) return `${reading}, below −2.0`;
    if (held.length >= 2)
      return `${held.length} of 7 risk factors on an aromatase inhibitor: ${listed(held.map((f) => f.label.toLowerCase().replace('t-score', 'T-score').replace('bmi', 'BMI')))}`;
    return reading ? `${reading} on an aromatase inhibitor` : 'Over the line for a talk about bone medicine';
  },
  'order-dxa': () => 'No bone density scan yet',
  'secondary-labs-and-refer': (facts) => {
    const losses = [...fastLosses(facts, profileOf(facts)), ...clearLosses(facts)];
    return losses[0] ? `Bone is lower by ${lossInWords(losses[0])}, beyond the scanner’s error` : 'Clear loss of bone';
  },
  'on-treatment': (facts) => `On ${listed(boneMedicines(facts).map((m) => m.name))} for bone`,
};

function notes(facts: Facts): string[] {
  const state = menopause(facts);
  const { plannedEnd } = inhibitorUse(facts);
  const induced = isKnown(state) ? state.value.induced : undefined;
  return [
    isKnown(state) && state.value.presumed
      ? `${state.value.says}; if that is not so, tell us: the advice changes.`
      : undefined,
    induced === 'chemotherapy' || induced === 'radiotherapy'
      ? 'After treatment the ovaries can wake again: ask your team whether that is checked.'
      : undefined,
    plannedEnd ? `The aromatase inhibitor is planned until ${dayInWords(plannedEnd)}.` : undefined,
  ].filter((note) => note !== undefined);
}

/** Where the other profiles come to another answer on these facts. */
function dissent(facts: Facts, profile: Profile): Pick<Saying, 'dissent'> {
  const own = refers(facts, profile);
  const others = profiles.filter((other) => other !== profile && refers(facts, other) !== own);
  if (others.length === 0) return {};
  const names = listed(others.map((other) => profileLabels[other]));
  return {
    dissent: `Guidelines differ. On these facts ${own ? 'no referral yet' : 'a referral'} by: ${names}.`,
  };
}
