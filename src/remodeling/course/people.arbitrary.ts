import fc from 'fast-check';
import { type Body, bodyParameters } from '../bonewise/person.ts';
import { simulatePopulation } from '../simulate/population.ts';
import { type Course, scenarioOf, type Therapy } from './course.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

export const bodies: fc.Arbitrary<Body> = fc.oneof(
  fc.record(
    {
      sex: fc.constant('female' as const),
      ageYears: between(45, 90),
      yearsSinceMenopause: between(0, 40),
      weightKg: between(40, 130),
      tScore: fc.record({ lumbarSpine: between(-4, 2) }),
      estradiol_pgmL: between(2, 20),
      hydroxyvitaminD_nmolL: between(15, 120),
    },
    { requiredKeys: ['sex', 'ageYears'] },
  ),
  fc.record(
    {
      sex: fc.constant('male' as const),
      ageYears: between(20, 90),
      testosterone: fc.constantFrom('intact' as const, 'replaced' as const),
      weightKg: between(50, 150),
      estradiol_pgmL: between(8, 50),
      hydroxyvitaminD_nmolL: between(15, 120),
    },
    { requiredKeys: ['sex', 'ageYears', 'testosterone'] },
  ),
);

type Kind = Pick<Therapy, 'drug' | 'dose_mg' | 'every_d'>;
const kinds = (list: [Therapy['drug'], dose_mg: number, every_d: number][]): Kind[] =>
  list.map(([drug, dose_mg, every_d]) => ({ drug, dose_mg, every_d }));

/** Medicines in labelled doses. */
export const inhibitors = kinds([
  ['anastrozole', 1, 1],
  ['letrozole', 2.5, 1],
  ['exemestane', 25, 1],
]);
export const antiresorptives = kinds([
  ['alendronate', 70, 7],
  ['risedronate', 35, 7],
  ['ibandronate', 150, 30.4375],
  ['zoledronate', 4, 182.625],
  ['denosumab', 60, 182.625],
]);
export const others = kinds([
  ['tamoxifen', 20, 1],
  ['teriparatide', 0.02, 1],
  ['romosozumab', 210, 30.4375],
]);

/** A course for somebody, the values at these months, by column. @throws where the model refuses or has no end */
export function follow(
  body: Body,
  course: Partial<Course>,
  months: number[],
  columns: string[],
  changed: Record<string, number> = {},
): number[][] {
  const scenario = scenarioOf({ therapies: [], habits: [], ...course }, months, columns);
  const [person] = simulatePopulation(scenario, [{ ...bodyParameters(body), ...changed }]).people;
  if (!person || 'refused' in person) throw new Error(JSON.stringify(person));
  return columns.map((_, c) => person.phases.flatMap((phase) => Array.from(phase[c]!)));
}
