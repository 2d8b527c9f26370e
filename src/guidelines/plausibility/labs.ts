import { type Analyte, findAnalyte, roundTo } from '../../record/index.ts';
import { type Facts, has, type LabValue, listed, type Rule } from '../../rules/index.ts';
import { actionOf, appliesTo, bandsOf, inBand } from '../bands.ts';
import { unitInWords } from '../lab-words.ts';
import { EXAMPLE_DAY, lab, woman } from '../people.ts';

interface Odd {
  analyte: Analyte;
  result: LabValue;
  /** The other unit system, where the number would be plausible in it. */
  guess: { value: number; unit: string; urgent: boolean } | undefined;
}

const plausible = ({ plausible: [low, high] }: Analyte, value: number): boolean => value >= low && value <= high;

/** Newest results that no body has in the unit as typed. */
function oddResults(facts: Facts): Odd[] {
  const keys = new Set(facts.upTo('labs').flatMap((result) => findAnalyte(result.analyte)?.key ?? []));
  return [...keys]
    .flatMap((key) => {
      const analyte = findAnalyte(key)!;
      const result = facts.labsAsTyped(key).at(-1);
      if (!result || result.fact.comparator || plausible(analyte, result.value)) return [];
      return [{ analyte, result, guess: guessOf(facts, analyte, result) }];
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.analyte.key < b.analyte.key ? -1 : 1));
}

// The one that would be urgent is asked about first, then those with a guess.
const weightOf = ({ guess }: Odd): number => (guess?.urgent ? 2 : guess ? 1 : 0);

/** The same number in the other unit system: Ca 12 typed as mmol/L was 12 mg/dL. */
function guessOf(facts: Facts, analyte: Analyte, result: LabValue): Odd['guess'] {
  const { value, unit } = result.fact.value;
  const typedSi = unitInWords(unit) === unitInWords(analyte.siUnit);
  const meant = typedSi ? value : value / analyte.factor;
  const other = typedSi ? analyte.unit : analyte.siUnit;
  if (analyte.factor === 1 || !plausible(analyte, meant)) return undefined;
  const urgent = bandsOf(analyte.key).some(
    (band) =>
      actionOf(band) === 'URGENT' &&
      appliesTo(band, facts, result) === true &&
      inBand(band, roundTo(meant, analyte.decimals)),
  );
  return { value, unit: unitInWords(other), urgent };
}

const pl07: Rule = {
  id: 'PL-07',
  kind: 'plausibility',
  title: 'A laboratory value that is hard to believe',
  severity: 'advice',
  within: 'today',
  threshold: 'Newest result outside what is physically plausible for the analyte, as the analyte table lists it',
  when: (facts) =>
    has(
      'A result outside the plausible range',
      oddResults(facts).map(({ result }) => ({
        path: `labs[${result.fact.id}]`,
        value: `${result.fact.value.value} ${result.fact.value.unit}`,
        date: result.date,
      })),
    ),
  says: (facts) => {
    const odd = oddResults(facts);
    const [first, ...others] = odd as [Odd, ...Odd[]];
    const { value, unit } = first.result.fact.value;
    const guess = first.guess ? ` Did you mean ${first.guess.value} ${first.guess.unit}?` : '';
    return {
      outcome: first.guess ? 'unit-mixed-up' : 'out-of-range',
      ...(first.guess?.urgent ? { severity: 'urgent' as const } : {}),
      title: `${first.analyte.label} ${value} ${unitInWords(unit)} cannot be right.${guess}`,
      action: `Please look at the unit on the report. The rest of the record is read as it stands.${
        others.length > 0 ? ` The same goes for: ${listed(others.map(({ analyte }) => analyte.label))}.` : ''
      }${
        first.guess?.urgent
          ? ` If it is ${first.guess.value} ${first.guess.unit}, call your doctor today: that needs to be looked at.`
          : ''
      }`,
    };
  },
  sources: ['OURS', 'LAB'],
  certainty: 'our reading',
  reading: 'Where the number in the other unit would be an urgent result, the question is urgent too.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ labs: [lab('calcium', 9.6, 'mmol/L')] }),
    silent: woman({ labs: [lab('calcium', 2.4, 'mmol/L')] }),
  },
};

export const labPlausibility: Rule[] = [pl07];
