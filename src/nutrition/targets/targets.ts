import { NUTRIENT_KEYS, type NutrientKey } from '../composition/index.ts';
import { alcoholLimit, onAromataseInhibitor } from './bone.ts';
import { type Authority, type ReferenceIntake, type ReferenceKind, referenceIntakesFor } from './reference-intakes.ts';
import type { NutrientTarget, TargetPerson, Targets } from './types.ts';

const AIMS: readonly ReferenceKind[] = ['RDA', 'PRI', 'RNI', 'AI'];
const CAPS: readonly ReferenceKind[] = ['UL', 'CDRR', 'limit'];
/** What is to be kept under: where an authority has set no cap, that of the United States and Canada stands, named as such. */
const KEPT_UNDER: readonly NutrientKey[] = ['sodium', 'retinol', 'caffeine'];

/**
 * Daily targets by nutrient for an adult.
 * @throws RangeError for an age below 18: the tables read here are for adults.
 */
export function targetsFor(person: TargetPerson): Targets {
  if (!(person.ageYears >= 18)) throw new RangeError(`targets are for adults of 18 or more, got ${person.ageYears}`);
  const rowsOf = (authority: Authority) => referenceIntakesFor(authority, person.sex, Math.max(19, person.ageYears));
  const rows = rowsOf(person.authority ?? 'US/CA');
  const capped = (nutrient: NutrientKey): boolean =>
    rows.some((row) => row.nutrient === nutrient && CAPS.includes(row.kind));
  const borrowed = rowsOf('US/CA').filter(
    ({ nutrient, kind }) => KEPT_UNDER.includes(nutrient) && CAPS.includes(kind) && !capped(nutrient),
  );
  const targets: Targets = { alcohol: alcoholLimit(person) };
  for (const nutrient of NUTRIENT_KEYS) {
    const target = fromRows(
      nutrient,
      [...rows, ...borrowed].filter((row) => row.nutrient === nutrient),
      person,
    );
    if (target !== undefined) targets[nutrient] = target;
  }
  return person.onAromataseInhibitor === false ? targets : { ...targets, ...onAromataseInhibitor(person, targets) };
}

function fromRows(
  nutrient: NutrientKey,
  rows: readonly ReferenceIntake[],
  person: TargetPerson,
): NutrientTarget | undefined {
  const aim = rows.find((row) => AIMS.includes(row.kind) && daily(row, person) !== undefined);
  const cap = rows.find((row) => CAPS.includes(row.kind));
  const average = rows.find((row) => row.kind === 'EAR');
  const averageRequirement = average === undefined ? undefined : daily(average, person);
  const basis = aim ?? cap;
  if (basis === undefined) return undefined;
  return {
    nutrient,
    kind: basis.kind,
    source: basis.source,
    checked: basis.checked,
    ...(aim === undefined ? {} : { target: daily(aim, person)! }),
    ...(averageRequirement === undefined ? {} : { averageRequirement }),
    ...(cap === undefined
      ? {}
      : {
          upperLimit: cap.value,
          upperLimitKind: cap.kind as 'UL' | 'CDRR' | 'limit',
          upperLimitScope: cap.scope ?? 'total',
          upperLimitSource: cap.source,
        }),
    ...(aim?.note === undefined ? {} : { note: aim.note }),
  };
}

function daily(row: ReferenceIntake, { weightKg }: TargetPerson): number | undefined {
  if (row.perKg !== true) return row.value;
  return weightKg === undefined ? undefined : row.value * weightKg;
}
