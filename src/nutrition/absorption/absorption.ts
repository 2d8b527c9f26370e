import type {
  AbsorbedCalcium,
  AbsorbedOccasion,
  AbsorbedPart,
  Absorber,
  AbsorptionNote,
  CalciumDose,
  EatingOccasion,
  FoodAtOccasion,
} from './types.ts';

/**
 * Share of milk calcium absorbed from a load of `mg`: 0.889 - 0.0964 ln(mg), measured from 15 to 500 mg.
 * Heaney, Weaver & Fitzsimmons 1990, J Bone Miner Res 5:1135, as given in Curr Osteoporos Rep 2017 (PMC5442193).
 */
export function milkFraction(mg: number): number {
  return Math.max(PASSIVE, 0.889 - 0.0964 * Math.log(Math.max(SMALLEST_LOAD_MG, mg)));
}
const SMALLEST_LOAD_MG = 15;
const LARGEST_LOAD_MG = 500;
/** Absorption that needs no vitamin D: 10 to 15 % of intake; also the floor for very large loads. */
const PASSIVE = 0.125;

/** Heaney et al. 1989, J Bone Miner Res 4:469: 0.0021 less a year, 0.022 less at once with estrogen. */
const LOSS_PER_YEAR = 0.0021;
const LOSS_WITH_ESTROGEN = 0.022;
/** Age the milk curve is taken to stand for: the middle of the "middle-aged women" of these studies (assumed). */
const CURVE_AGE_YEARS = 45;

/** Sakhaee et al. 1999, Am J Ther 6:313: citrate is absorbed 21.6 % better than carbonate with meals, 27.2 % without. */
const CARBONATE_WITH_MEAL = 1 / 1.216;
const CARBONATE_WITHOUT_MEAL = 1 / 1.272;
/** O'Connell et al. 2005, Am J Med 118:778: fasting carbonate 9.1 % without and 3.5 % on omeprazole. */
const CARBONATE_WITHOUT_MEAL_OR_ACID = (3.5 / 9.1) * CARBONATE_WITHOUT_MEAL;

/** Below 30 nmol/L active transport fails (IOM 2011: at risk of deficiency); the low end is then the passive share. */
const DEFICIENT_25OHD_NMOL_PER_L = 30;

/** Relative to milk where nobody measured the food itself: by what it is (means of the measured foods of its kind). */
const BY_KIND = { oxalate: 0.14, legume: 0.49, nutOrSeed: 0.42, other: 1 } as const;

/**
 * Calcium absorbed from one eating occasion: each source by its index relative to milk, at the load of the whole
 * occasion. An estimate for comparing meals; people differ widely at the same intake.
 */
export function absorbedAtOccasion({ foods, doses = [] }: EatingOccasion, person: Absorber = {}): AbsorbedOccasion {
  const sources = [
    ...foods.map(fromFood),
    ...doses.map((dose) => fromDose({ withMeal: foods.length > 0, ...dose }, person)),
  ];
  const eatenMg = sum(sources.map((source) => source.mg));
  const milkShare = Math.max(PASSIVE, milkFraction(eatenMg) - lostWithAge(person));
  const absorbedMg = sum(sources.map((source) => source.mg * milkShare * source.index));
  const deficient = (person.vitaminD25OhNmolPerL ?? Number.POSITIVE_INFINITY) < DEFICIENT_25OHD_NMOL_PER_L;
  const passiveMg = sum(sources.map((source) => source.mg * PASSIVE * source.index));
  return {
    eatenMg,
    absorbedMg,
    absorbedLowMg: deficient ? Math.min(passiveMg, absorbedMg) : absorbedMg,
    measuredShare: eatenMg === 0 ? 1 : sum(sources.map((source) => (source.measured ? source.mg : 0))) / eatenMg,
    notes: [
      ...new Set([
        ...sources.flatMap((source) => source.note ?? []),
        ...(eatenMg > LARGEST_LOAD_MG ? (['beyond-measured-load'] as const) : []),
        ...(deficient ? (['vitamin-d-deficient'] as const) : []),
      ]),
    ],
    milkShare,
    parts: sources.map((source) => partOf(source, milkShare)),
  };
}

const partOf = ({ name, from, mg, index, measured, note }: Source, milkShare: number): AbsorbedPart => ({
  ...(name === undefined ? {} : { name }),
  from,
  mg: note === 'some-foods-unknown' ? undefined : mg,
  absorbedMg: mg * milkShare * index,
  relativeToMilk: index,
  measured,
  ...(note === undefined ? {} : { note }),
});

/** The occasions of a day together. */
export function absorbedInDay(occasions: readonly EatingOccasion[], person: Absorber = {}): AbsorbedCalcium {
  const parts = occasions.map((occasion) => absorbedAtOccasion(occasion, person));
  const eatenMg = sum(parts.map((part) => part.eatenMg));
  return {
    eatenMg,
    absorbedMg: sum(parts.map((part) => part.absorbedMg)),
    absorbedLowMg: sum(parts.map((part) => part.absorbedLowMg)),
    measuredShare: eatenMg === 0 ? 1 : sum(parts.map((part) => part.measuredShare * part.eatenMg)) / eatenMg,
    notes: [...new Set(parts.flatMap((part) => part.notes))],
  };
}

interface Source {
  readonly name: string | undefined;
  readonly from: AbsorbedPart['from'];
  readonly mg: number;
  readonly index: number;
  readonly measured: boolean;
  readonly note?: AbsorptionNote;
}

function fromFood({ food, grams }: FoodAtOccasion): Source {
  const base = { name: food.name, from: 'food' } as const;
  const calcium = food.per100g.calcium;
  if (calcium === undefined) return { ...base, mg: 0, index: 1, measured: false, note: 'some-foods-unknown' };
  const mg = (calcium * grams) / 100;
  const oxalate = food.oxalate?.value === 'veryHigh';
  const index = food.calciumIndex?.value ?? indexByKind(food, oxalate);
  const held = oxalate ? 'oxalate-binds' : heldBy(index, food.group);
  return {
    ...base,
    mg,
    index,
    measured: food.calciumIndex !== undefined,
    ...(held && mg > 0 ? { note: held } : {}),
  };
}

const LEGUMES = 'Legumes and Legume Products';
const NUTS = 'Nut and Seed Products';
/** Groups whose phytate, and some oxalate, hold part of their own calcium. */
const HOLD_PHYTATE: readonly string[] = [LEGUMES, NUTS];
/** Up to here it is the food's own calcium; calcium that was added to soy milk or set tofu does better (0.71, 0.88). */
const OWN_CALCIUM_INDEX = 0.6;
/** Closer to milk than this is as good as milk. */
const NEARLY_MILK = 0.9;

function heldBy(index: number, group: string): AbsorptionNote | undefined {
  if (index <= OWN_CALCIUM_INDEX && HOLD_PHYTATE.includes(group)) return 'phytate-binds';
  return index < NEARLY_MILK ? 'less-than-milk' : undefined;
}

function indexByKind({ group }: FoodAtOccasion['food'], binds: boolean): number {
  if (binds) return BY_KIND.oxalate;
  if (group === LEGUMES) return BY_KIND.legume;
  if (group === NUTS) return BY_KIND.nutOrSeed;
  return BY_KIND.other;
}

function fromDose({ name, mg, salt, withMeal }: CalciumDose, { acidBlocked = false }: Absorber): Source {
  const base = { name, from: 'tablet', mg } as const;
  if (salt !== 'carbonate') return { ...base, index: 1, measured: salt === 'citrate' };
  if (withMeal) return { ...base, index: CARBONATE_WITH_MEAL, measured: true, note: 'carbonate-with-meal' };
  return acidBlocked
    ? { ...base, index: CARBONATE_WITHOUT_MEAL_OR_ACID, measured: true, note: 'carbonate-without-meal-and-acid' }
    : { ...base, index: CARBONATE_WITHOUT_MEAL, measured: true, note: 'carbonate-without-meal' };
}

const lostWithAge = ({ ageYears, estrogenLost = false }: Absorber): number =>
  LOSS_PER_YEAR * Math.max(0, (ageYears ?? CURVE_AGE_YEARS) - CURVE_AGE_YEARS) +
  (estrogenLost ? LOSS_WITH_ESTROGEN : 0);

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
