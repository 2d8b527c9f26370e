import { type Fact, yearsBetween } from '../record/index.ts';
import { type Because, type Facts, isKnown, type Known } from '../rules/index.ts';

type Fracture = Fact<'fractures'>;

// Skull, hand and foot are not counted as fragility fractures (our reading, as risk tools do).
const notFragility: readonly Fracture['site'][] = ['skull', 'hand', 'foot'];

const becauseOf = (f: Fracture): Because => ({
  path: `fractures[${f.id}]`,
  value: `${f.site}${f.lowTrauma === true ? ', low trauma' : ''}`,
  date: f.date,
});

/**
 * Vertebral and hip fractures, unless they are recorded as not from low trauma; and vertebrae found broken on an image.
 * Where the cause was not said they count: a missed one does more harm than a question too many (our reading).
 */
export function majorFragilityFractures(facts: Facts): Because[] {
  return facts.derive('majorFragilityFractures', () => [...vertebralFractures(facts), ...hipFractures(facts)]);
}

export function vertebralFractures(facts: Facts): Because[] {
  const recorded = facts.upTo('fractures').filter((f) => f.site === 'vertebra' && f.lowTrauma !== false);
  const seen = facts.upTo('spineImages').filter((image) => image.fractures.length > 0);
  return [
    ...recorded.map(becauseOf),
    ...seen.map((image) => ({
      path: `spineImages[${image.id}]`,
      value: `fracture of ${image.fractures.map((f) => f.vertebra).join(', ')}`,
      date: image.date,
    })),
    ...facts.withCondition('vertebral-fracture').map((c) => c.because),
  ];
}

const hipFractures = (facts: Facts): Because[] =>
  facts
    .upTo('fractures')
    .filter((f) => f.site === 'hip' && f.lowTrauma !== false)
    .map(becauseOf);

/** Any low-trauma fracture of adult life that counts as one of fragility. */
export function fragilityFractures(facts: Facts): Because[] {
  return facts.derive('fragilityFractures', () => {
    const others = facts
      .upTo('fractures')
      .filter(
        (f) => f.lowTrauma === true && f.site !== 'vertebra' && f.site !== 'hip' && !notFragility.includes(f.site),
      );
    return [...majorFragilityFractures(facts), ...others.map(becauseOf)];
  });
}

/** Own fragility fracture after 50: from the list of fractures, else from the answer to the question. */
export function fragilityFractureAfter50(facts: Facts): Known<boolean> {
  const { birthDate } = facts.record.person;
  const after50 = (because: Because) => because.date === undefined || yearsBetween(birthDate, because.date) >= 50;
  const recorded = fragilityFractures(facts).filter(after50);
  if (recorded.length > 0) return { value: true, because: recorded };
  const answered = facts.answer('fragility-fracture-after-50');
  if (isKnown(answered)) return { value: answered.value.answer, because: answered.because };
  if (facts.age.value < 50) return { value: false, because: facts.age.because };
  return answered;
}

/** A vertebral fracture that the person reports and no image has shown. */
export function unconfirmedVertebralFractures(facts: Facts): Because[] {
  if (facts.upTo('spineImages').some((image) => image.fractures.length > 0)) return [];
  return facts
    .upTo('fractures')
    .filter((f) => f.site === 'vertebra' && f.confirmed !== true)
    .map(becauseOf);
}
