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
import { EXAMPLE_DAY, lab, man, on } from './people.ts';

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

/** Values for the two examples of each rule, in the unit of the thresholds: inside a band with an action, and outside. */
const exampleValues: Record<string, [fires: number, silent: number]> = {
  '25-oh-d': [16, 35],
  pth: [88, 40],
  calcium: [10.8, 9.4],
  phosphate: [2.1, 3.5],
  magnesium: [1.5, 2.0],
  egfr: [38, 80],
  alp: [150, 70],
  p1np: [90, 50],
  ctx: [1200, 300],
  estradiol: [8, 25],
  testosterone: [240, 500],
  ldl: [170, 90],
  hdl: [35, 55],
  triglycerides: [200, 120],
  cholesterol: [250, 180],
  haematocrit: [55, 45],
  'urine-calcium-24h': [80, 180],
  tsh: [0.05, 2],
};

function exampleFor(analyte: string): Rule['examples'] {
  const { unit } = findAnalyte(analyte)!;
  const [fires, silent] = exampleValues[analyte]!;
  const person = (value: number) =>
    man({ therapies: [on('testosterone')], labs: [lab(analyte, value, unit, { method: 'LC-MS/MS', fasting: true })] });
  return { asOf: EXAMPLE_DAY, fires: person(fires), silent: person(silent) };
}

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
