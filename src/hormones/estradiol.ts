import { type Day, findAnalyte } from '../record/index.ts';
import type { Because, Facts, Known, LabValue } from '../rules/index.ts';
import { inhibitorUse } from './inhibitor.ts';

/** Below this, immunoassays read estradiol too high to be of use (pg/mL); only mass spectrometry counts on an AI. */
export const massSpectrometry = (result: LabValue): boolean =>
  /\b(LC|GC)\b.{0,3}\bMS|mass spec|tandem/i.test(result.fact.method ?? '');

/** Research threshold in men: 10 pg/mL by LC-MS/MS, from short-term resorption, not from fractures (FINK16). */
export const MEN_LOW_ESTRADIOL_PG_ML = 10;

export interface EstradiolReading {
  pgPerMl: number;
  pmolPerL: number;
  date: Day;
  /** The laboratory said "below this value". */
  below: boolean;
  zone:
    | 'expected on an inhibitor'
    | 'unexpected on an inhibitor'
    | 'severe'
    | 'resorption risk'
    | 'watch'
    | 'fine'
    | 'no zone';
  says: string;
}

/** The newest estradiol by mass spectrometry, read against the zones for this person; immunoassays are not charted. */
export function estradiol(facts: Facts): Known<EstradiolReading> {
  const newest = facts.labs('estradiol').findLast(massSpectrometry);
  if (!newest) return { need: 'lab:estradiol' };
  const { zone, says } = facts.sex === 'male' ? zoneOfMen(newest) : zoneOfWomen(newest, facts);
  const factor = findAnalyte('estradiol')!.factor;
  const because: Because[] = [
    {
      path: `labs[${newest.fact.id}]`,
      value: `${newest.fact.comparator ?? ''}${newest.fact.value.value} ${newest.fact.value.unit}`,
      date: newest.date,
    },
  ];
  return {
    value: {
      pgPerMl: newest.value,
      pmolPerL: Math.round(newest.value * factor * 10) / 10,
      date: newest.date,
      below: newest.fact.comparator === '<',
      zone,
      says,
    },
    because,
  };
}

type Zone = Pick<EstradiolReading, 'zone' | 'says'>;

/** Men: 20 and over fine, 10 to 20 watch, below 10 resorption risk, below 5 severe (endocrine zones after FINK16). */
function zoneOfMen({ value, fact }: LabValue): Zone {
  // "Below 10" is below 10; "below 20" leaves open on which side of 10 it lies.
  const low = fact.comparator === '<' ? value <= MEN_LOW_ESTRADIOL_PG_ML : value < MEN_LOW_ESTRADIOL_PG_ML;
  if (fact.comparator !== '<' && value < 5)
    return { zone: 'severe', says: 'Far below 10 pg/mL, where bone resorption rose in a trial of men' };
  if (low) return { zone: 'resorption risk', says: 'Below 10 pg/mL, where bone resorption rose in a trial of men' };
  if (fact.comparator === '<') return { zone: 'no zone', says: 'Below what the laboratory could measure' };
  if (value < 20) return { zone: 'watch', says: 'Between 10 and 20 pg/mL: enough for bone in most men' };
  return { zone: 'fine', says: '20 pg/mL or more: no bone concern from estradiol' };
}

/** Women on an inhibitor: below 1.5 is expected, 5 or more is not (the upper value is of moderate certainty). */
function zoneOfWomen({ value, fact }: LabValue, facts: Facts): Zone {
  if (inhibitorUse(facts).state !== 'taking') return { zone: 'no zone', says: 'Read against the age and the cycle' };
  const below = fact.comparator === '<';
  if (below ? value <= 1.5 : value < 1.5)
    return { zone: 'expected on an inhibitor', says: 'As low as expected on an aromatase inhibitor' };
  if (!below && value >= 5)
    return {
      zone: 'unexpected on an inhibitor',
      says: 'Higher than expected on an aromatase inhibitor: a question for the oncology team',
    };
  return { zone: 'no zone', says: 'Neither as low as expected nor high enough to act on' };
}
