import { exercise } from '../../../loading/index.ts';
import { lookupIngredient, lookupSymptom } from '../../../record/codes/index.ts';
import { type Fact, type FactKind, findAnalyte } from '../../../record/index.ts';
import { longDay, longMonth } from '../../format/dates.ts';
import { plain, unitLabel } from '../../format/numbers.ts';
import { capital } from '../../format/typeset.ts';
import { say, wordFor } from '../../i18n.ts';

type Loose = Record<string, unknown>;
interface Amount {
  value: number;
  unit: string;
}

const isAmount = (x: unknown): x is Amount => typeof x === 'object' && x !== null && 'value' in x && 'unit' in x;
const amount = ({ value, unit }: Amount): string => `${plain(value)} ${unitLabel(unit)}`;

/** What a fact is called in a list. */
export function nameOfFact(kind: FactKind, given: Loose): string {
  const fact = given as Loose & { [key: string]: string };
  switch (kind) {
    case 'answers':
    case 'measurements':
      return wordFor('choice', fact[kind === 'answers' ? 'question' : 'kind'] ?? '');
    case 'labs':
      return findAnalyte(fact.analyte ?? '')?.label ?? fact.analyte ?? '';
    case 'symptoms':
      return lookupSymptom(fact.symptom ?? '')?.name ?? fact.symptom ?? '';
    case 'training':
      return exercise(fact.exercise ?? '')?.name ?? fact.exercise ?? '';
    case 'allergies':
      return fact.what ?? wordFor('choice', fact.substance ?? '');
    case 'fractures':
    case 'cancers':
      return capital(wordFor('choice', fact.site ?? ''));
    case 'procedures':
    case 'intentions':
      return fact.what ?? wordFor('choice', fact.kind ?? '');
    case 'scans':
    case 'preferences':
    case 'falls':
    case 'spineImages':
      return wordFor('kind', kind);
    case 'diary':
    case 'favourites':
      return fact.description ?? fact.food ?? '';
    case 'fractureTools':
      return fact.tool ?? '';
    case 'discussions':
      return fact.topic ?? '';
    case 'dismissals':
      return fact.rule ?? '';
    case 'appointments':
      return fact.withWhom ?? '';
    case 'done':
      return fact.item ?? '';
    case 'supplementTaken':
      return fact.supplement ?? '';
    default:
      return capital(fact.name ?? wordFor('kind', kind));
  }
}

/** The rest of a fact in a line: values, dates, where it came from. */
export function detailsOfFact(kind: FactKind, fact: Loose): string {
  const parts: string[] = [];
  const value = fact.value ?? fact.answer;
  if (isAmount(value)) parts.push(amount(value));
  else if (typeof value === 'boolean') parts.push(say(value ? 'form.yes' : 'form.no'));
  else if (value !== undefined) parts.push(wordFor('choice', String(value)));
  if (fact.count !== undefined) parts.push(String(fact.count));
  if (isAmount(fact.systolic) && isAmount(fact.diastolic))
    parts.push(`${fact.systolic.value}/${amount(fact.diastolic)}`);
  if (isAmount(fact.dose)) parts.push(amount(fact.dose));
  if (typeof fact.schedule === 'string') parts.push(fact.schedule);
  if (typeof fact.severity === 'number') parts.push(say('me.outOfTen', { value: fact.severity }));
  if (typeof fact.status === 'string' && fact.status !== 'active') parts.push(wordFor('choice', fact.status));
  if (isAmount(fact.duration)) parts.push(amount(fact.duration));
  if (kind === 'supplements') parts.push(ingredientWords(fact as Fact<'supplements'>));
  if (kind === 'recipes') parts.push(say('food.recipe.parts', { count: (fact as Fact<'recipes'>).ingredients.length }));
  if (fact.planned === true) parts.push(say('me.planned'));
  parts.push(whenOf(kind, fact));
  return parts.join(' \u00b7 ');
}

const ingredientWords = ({ ingredients }: Fact<'supplements'>): string =>
  ingredients
    .map(
      ({ ingredient, amount: of }) =>
        `${lookupIngredient(ingredient)?.name ?? ingredient}${of ? ` ${amount(of)}` : ''}`,
    )
    .join(', ');

function whenOf(kind: FactKind, fact: Loose): string {
  const date = String(fact.date);
  const courses: readonly FactKind[] = ['therapies', 'medicines', 'supplements', 'conditions'];
  if (!courses.includes(kind)) return longDay(date);
  const since = say('me.since', { day: longMonth(date) });
  return typeof fact.endDate === 'string'
    ? say('me.fromTo', { from: longMonth(date), to: longMonth(fact.endDate) })
    : since;
}
