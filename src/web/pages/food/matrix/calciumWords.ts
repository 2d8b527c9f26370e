import type { AbsorbableView, CalciumOccasion } from '../../../../assessment/index.ts';
import type { AbsorbedPart } from '../../../../nutrition/index.ts';
import { findAnalyte } from '../../../../record/index.ts';
import { number, plain } from '../../../format/numbers.ts';
import { unitsNow } from '../../../format/units.ts';
import { say } from '../../../i18n.ts';

/** From so much at one sitting on the size of the load is worth naming as a reason. */
const MUCH_AT_ONCE_MG = 300;
/** Less than this of a sitting's calcium explains nothing of it. */
const LEAST_SHARE = 0.05;

const mg = (value: number): string => number(Math.round(value));
const percent = (share: number): string => number(Math.round(100 * share));

/** Absorbed, as a range where vitamin D makes the lower end uncertain. */
export const absorbedRange = ({ absorbedMg, absorbedLowMg }: Pick<CalciumOccasion, 'absorbedMg' | 'absorbedLowMg'>) =>
  absorbedLowMg < absorbedMg ? say('calcium.range', { from: mg(absorbedLowMg), to: mg(absorbedMg) }) : mg(absorbedMg);

/** "320 mg eaten, about 92 mg absorbed (29 %)"; nothing eaten that has calcium is said plainly. */
export function occasionWords(occasion: CalciumOccasion): string {
  const { eatenMg, absorbedMg, parts } = occasion;
  if (eatenMg === 0) return say(parts.some((part) => part.mg === undefined) ? 'calcium.notKnown' : 'calcium.none');
  return say('calcium.occasion', {
    eaten: mg(eatenMg),
    absorbed: absorbedRange(occasion),
    share: percent(absorbedMg / eatenMg),
  });
}

/** Why so much of a sitting is absorbed and not more: what holds it, the tablet, the load, what has no figure. */
export function reasonsOf({ eatenMg, milkShare, notes, parts }: CalciumOccasion): string[] {
  const held = parts
    .filter((part) => part.note !== undefined && part.mg !== undefined && part.mg >= LEAST_SHARE * eatenMg)
    .map((part) => say(`calcium.why.${part.note}`, { name: nameOf(part), share: plain(percentOf(part), 0) }));
  const unknown = parts.filter((part) => part.mg === undefined).map(nameOf);
  const beyond = notes.includes('beyond-measured-load');
  return [
    ...held,
    ...(eatenMg >= MUCH_AT_ONCE_MG
      ? [say(beyond ? 'calcium.why.veryMuch' : 'calcium.why.much', { mg: mg(eatenMg), share: percent(milkShare) })]
      : []),
    ...(unknown.length > 0 ? [say('calcium.why.some-foods-unknown', { names: unknown.join('; ') })] : []),
  ];
}

const percentOf = ({ mg: eaten, absorbedMg }: AbsorbedPart): number => (eaten ? (100 * absorbedMg) / eaten : 0);

/** The food's name, or the tablet's. */
export const nameOf = (part: AbsorbedPart): string =>
  part.name ?? say(part.from === 'tablet' ? 'calcium.tablet' : 'calcium.fromLabel');

/** "as well as milk's", "12 % as well as milk's", with a word where that was taken from its kind. */
export function besideMilk({ mg: eaten, relativeToMilk, measured }: AbsorbedPart): string {
  if (eaten === undefined) return say('intake.unknown');
  const words =
    Math.abs(relativeToMilk - 1) < 0.03
      ? say('calcium.asMilk')
      : say('calcium.ofMilk', { share: percent(relativeToMilk) });
  return measured ? words : say('calcium.assumed', { words });
}

/** What of the person the estimate allows for, in their units. */
export function personWords({ absorber, acidBlockedBy }: Pick<AbsorbableView, 'absorber' | 'acidBlockedBy'>): string[] {
  const { ageYears, estrogenLost, vitaminD25OhNmolPerL: nmol } = absorber;
  const inNg = unitsNow() === 'us';
  const nmolPerNg = findAnalyte('25-oh-d')!.factor;
  return [
    say('calcium.person.age', { age: ageYears }),
    ...(estrogenLost ? [say('calcium.person.estrogen')] : []),
    ...(acidBlockedBy.length > 0 ? [say('calcium.person.acid', { names: acidBlockedBy.join(', ') })] : []),
    nmol === undefined
      ? say('calcium.person.vitaminDUnknown')
      : say('calcium.person.vitaminD', {
          value: number(Math.round(inNg ? nmol / nmolPerNg : nmol)),
          unit: inNg ? 'ng/mL' : 'nmol/L',
        }),
  ];
}
