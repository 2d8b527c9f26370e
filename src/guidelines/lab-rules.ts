import { type Day, daysBetween, findAnalyte } from '../record/index.ts';
import {
  dayInWords,
  type Facts,
  has,
  is,
  isKnown,
  type Rule,
  type Saying,
  type Severity,
  type SuggestionClass,
  type Within,
} from '../rules/index.ts';
import { actionOf, allBands, type Band, type BandAction, banded, bandsOf, certaintyOf } from './bands.ts';
import { resultInWords, unitInWords } from './lab-words.ts';
import { EXAMPLE_DAY, lab, man, on, woman } from './people.ts';

/** What an action code of the band table means here (our reading of the codes; the grades are those of decisions on findings). */
const meaning: Partial<Record<BandAction, { severity: Severity; within?: Within; action: string }>> = {
  URGENT: { severity: 'urgent', within: 'today', action: 'Call your doctor today and name this result.' },
  BLOCK: {
    severity: 'block',
    within: 'weeks',
    action: 'Ask the kidney team before any supplement or any change of diet for bone.',
  },
  BLOCK_CA_D: {
    severity: 'block',
    within: 'this week',
    action: 'Ask your doctor this week. Until it is explained, Bonewise suggests no calcium and no vitamin D.',
  },
  BLOCK_CA: {
    severity: 'block',
    within: 'weeks',
    action: 'Ask your doctor before taking calcium. Calcium in food is not the question.',
  },
  BLOCK_MG: {
    severity: 'block',
    within: 'weeks',
    action: 'Ask your doctor, and have the kidneys looked at. Bonewise suggests no magnesium.',
  },
  ESCALATE_PRESCRIBER: {
    severity: 'clinician',
    within: 'this week',
    action: 'Show the result to the person who prescribes the aromatase inhibitor.',
  },
  CHECK_CA: {
    severity: 'clinician',
    within: 'this week',
    action: 'Ask for blood calcium to be measured, and say how much vitamin D you take.',
  },
  REFER: { severity: 'clinician', within: 'weeks', action: 'Ask for an appointment about this result.' },
  REPLETE: {
    severity: 'clinician',
    within: 'next visit',
    action: 'Ask how to raise it, and when to measure again; three months after a change is usual.',
  },
  CLINICIAN: { severity: 'clinician', within: 'next visit', action: 'Ask about this result at the next visit.' },
  CAUTION: { severity: 'caution', action: 'Keep to it in food and supplements, and have it measured again.' },
  REDUCE: { severity: 'caution', action: 'Ask whether a smaller amount of vitamin D would do.' },
  OPTIONAL: { severity: 'info', action: 'Nothing needs to change for this alone; guidelines differ.' },
  INFO: { severity: 'info', action: 'Good to know; nothing to do for this alone.' },
};

const kidneyBlocks: SuggestionClass[] = [
  'supplement:calcium',
  'supplement:magnesium',
  'supplement:potassium',
  'supplement:phosphorus',
  'supplement:vitaminD',
  'diet:high-potassium',
  'diet:high-protein',
];
const blocked: Partial<Record<BandAction, SuggestionClass[]>> = {
  BLOCK: kidneyBlocks,
  BLOCK_CA_D: ['supplement:calcium', 'supplement:vitaminD'],
  BLOCK_CA: ['supplement:calcium'],
  BLOCK_MG: ['supplement:magnesium'],
};

const asksFor = (band: Band | undefined): boolean => band !== undefined && meaning[actionOf(band)] !== undefined;

/** The gravest band with an action that the newest result lies in. */
const gravest = (facts: Facts, analyte: string): Band | undefined => {
  const known = banded(facts, analyte);
  return isKnown(known) ? known.value.bands.find(asksFor) : undefined;
};

/** Urgent low calcium and urgent 25(OH)D hold back different things; the value decides. */
function heldBack(facts: Facts, analyte: string): SuggestionClass[] {
  const band = gravest(facts, analyte);
  if (!band) return [];
  const toxic = actionOf(band) === 'URGENT' && band.low !== undefined;
  if (toxic && analyte === '25-oh-d') return ['supplement:vitaminD', 'supplement:calcium'];
  if (toxic && analyte === 'calcium') return ['supplement:calcium', 'supplement:vitaminD'];
  return blocked[actionOf(band)] ?? [];
}

const OLD_AFTER_DAYS = 365;
const ageNote = (date: Day, asOf: Day): string =>
  daysBetween(date, asOf) > OLD_AFTER_DAYS ? ' The result is more than a year old: ask for a new one.' : '';

function sayingOf(facts: Facts, analyte: string): Saying {
  const known = banded(facts, analyte);
  if (!isKnown(known)) throw new RangeError(`LAB-2 for ${analyte} fired without a result`);
  const { result, bands } = known.value;
  const band = bands.find(asksFor)!;
  const { action, ...grade } = meaning[actionOf(band)]!;
  const others = bands.filter((other) => other !== band && asksFor(other)).map((other) => other.says);
  return {
    ...grade,
    outcome: actionOf(band).toLowerCase().replaceAll('_', '-'),
    title: `${resultInWords(analyte, result)}, ${dayInWords(result.date)}: ${band.band}`,
    action: `${[band.says, ...others].join('. ')}. ${action}${ageNote(result.date, facts.asOf)}`,
    because: known.because,
  };
}

const edge = ({ low, high, includes }: Band): string => {
  if (low === undefined) return `${includes === 'high' ? 'up to' : 'below'} ${high}`;
  if (high === undefined) return includes === 'low' ? `${low} or more` : `above ${low}`;
  return `${low} to below ${high}`;
};

const labAnalytes = [...new Set(allBands.map((band) => band.analyte))].filter(
  (key) => findAnalyte(key) && bandsOf(key).some((band) => asksFor(band) && (band.low ?? band.high) !== undefined),
);

/** The first record of the two that a rule shows: a value inside its first band with an action, and one without. */
function exampleFor(analyte: string) {
  const band = bandsOf(analyte).find((b) => asksFor(b) && (b.low ?? b.high) !== undefined)!;
  const { unit } = findAnalyte(analyte)!;
  const high = band.high ?? (band.low ?? 1) * 1.2;
  const low = band.low ?? high * 0.9;
  const inside = (low + high) / 2;
  const ok = { '25-oh-d': 35, estradiol: 25, testosterone: 500, haematocrit: 45, p1np: 50, ctx: 300 }[analyte];
  const fine = bandsOf(analyte).find((b) => actionOf(b) === 'OK');
  const outside = ok ?? (fine ? (fine.low ?? (fine.high ?? 1) * 0.7) + 0.1 : silentOf(band));
  const forMen = band.who.startsWith('man') || analyte === 'estradiol';
  const treated = band.who === 'on-antiresorptive' ? [on('alendronate')] : [];
  const person = (value: number) => {
    const labs = [lab(analyte, Math.round(value * 100) / 100, unit, { method: 'LC-MS/MS', fasting: true })];
    return forMen ? man({ labs, therapies: [on('testosterone')] }) : woman({ labs, therapies: treated });
  };
  return { asOf: EXAMPLE_DAY, fires: person(analyte === 'estradiol' ? 8 : inside), silent: person(outside) };
}

const silentOf = (band: Band): number => (band.high === undefined ? band.low! * 0.5 : band.high * 1.5);

const labRule = (analyte: string): Rule => {
  const { label, unit } = findAnalyte(analyte)!;
  const acting = bandsOf(analyte).filter(asksFor);
  const bounded = acting.filter((band) => (band.low ?? band.high) !== undefined);
  return {
    id: 'LAB-2',
    about: analyte,
    kind: 'lab',
    title: `${label} outside its usual range`,
    severity: 'clinician',
    within: 'next visit',
    threshold: `${bounded.map((band) => `${band.band}${band.who === 'all' ? '' : ` (${band.who.replaceAll('-', ' ')})`}: ${edge(band)}`).join('; ')} ${unitInWords(unit)}`,
    when: (facts) => {
      if (facts.labs(analyte).length === 0 && !(analyte === 'calcium' && facts.labs('calcium-adjusted').length > 0))
        return has(`${label} has been measured`, []);
      return is(`Newest ${label} lies in a band with an action`, banded(facts, analyte), ({ bands }) =>
        bands.some(asksFor),
      );
    },
    says: (facts) => sayingOf(facts, analyte),
    suppresses: (facts) => heldBack(facts, analyte),
    sources: [...new Set(acting.flatMap((band) => band.sources))],
    certainty: acting.some((band) => certaintyOf(band) === 'moderate') ? 'moderate' : 'high',
    reading:
      'A band includes its lower bound. Values are compared in the unit of the source after conversion, rounded to its digits. Your own laboratory’s range comes first.',
    examples: exampleFor(analyte),
  };
};

/** LAB-2, one rule for each analyte that has a band with an action. */
export const labRules: Rule[] = labAnalytes.map(labRule);
