import { type Assessment, type IntakeRow, sessionsOf } from '../assessment/index.ts';
import { inhibitorUse } from '../hormones/index.ts';
import { usualLoad } from '../loading/index.ts';
import { drugOf, type Therapy } from '../remodeling/index.ts';
import type { Drug, Facts } from '../rules/index.ts';
import { scansOf } from '../skeleton/index.ts';
import { assumption } from './assumptions.ts';
import { dosing } from './dosing.ts';
import { monthOf } from './person.ts';
import type { Assumption } from './types.ts';
import type { Present } from './whatIfs.ts';

/** What the record's diary is known to hold a day, as an assessment worked it out. */
export interface KnownIntake {
  calcium_mg?: number;
  vitaminD_iu?: number;
  targets?: { calcium_mg: number; vitaminD_iu: number };
}

/** Calcium and vitamin D of an assessment, as a projection takes them: logged means and aims, mg and IU a day. */
export function knownIntake(assessment: Pick<Assessment, 'intake'>): KnownIntake {
  const row = (key: string) => assessment.intake.rows.find(({ nutrient }) => nutrient === key);
  const calcium = row('calcium');
  const vitaminD = row('vitaminD');
  const iu = (value: number, unit: string): number => (unit === '[iU]' ? value : value * IU_PER_UG);
  return {
    ...(calcium?.total !== undefined && isWhole(calcium) && { calcium_mg: calcium.total }),
    ...(vitaminD?.total !== undefined && isWhole(vitaminD) && { vitaminD_iu: iu(vitaminD.total, vitaminD.unit) }),
    ...(calcium?.target?.min !== undefined &&
      vitaminD?.target?.min !== undefined && {
        targets: { calcium_mg: calcium.target.min, vitaminD_iu: iu(vitaminD.target.min, vitaminD.unit) },
      }),
  };
}

/** A microgram of vitamin D is 40 IU. */
const IU_PER_UG = 40;

/** A total that leaves out much of what was eaten, or all of it, is no intake: the gap to an aim would come out too wide. */
const KNOWN_ENOUGH = 0.8;
const isWhole = (row: IntakeRow): boolean => !row.atLeast || row.knownShareOfWeight >= KNOWN_ENOUGH;

// The model was fitted over ten years; what is older has left no trace that it could tell.
const LONGEST_PAST_MONTHS = -180;
const FEWEST_TICKS = 10;

/** Medicines that act on bone and that the model has no equations for: classes of the medicine table. */
const unknownToModel = ['glucocorticoid', 'oestrogen', 'serd', 'parathyroid-analogue', 'gnrh-analogue'];

/** The share of doses ticked as taken; 1 where too few were ticked either way. */
function shareTaken(facts: Facts, drug: Drug): number {
  const ticks = facts.upTo('medicineTaken').filter((tick) => tick.name === drug.course.name);
  return ticks.length < FEWEST_TICKS ? 1 : ticks.filter((tick) => tick.taken).length / ticks.length;
}

/** What a supervised programme comes to in a week: impact index (four days of 50 hops at 3 body weights) at the hip. */
const FULL_IMPACT_INDEX = 4 * 3 * Math.log(51);
const FULL_RESISTANCE_SESSIONS = 2;

/** The present course, from the record, with what was taken for granted. */
export function presentOf(facts: Facts, intake: KnownIntake): { present: Present; assumptions: Assumption[] } {
  const assumptions: Assumption[] = [];
  const therapies: Therapy[] = [];
  for (const drug of facts.drugs) {
    const name = drugOf(drug.name);
    if (!name) {
      const acts = drug.state === 'taking' && unknownToModel.some((tag) => drug.classes.includes(tag));
      if (acts) assumptions.push(assumption('not-in-model', drug.name));
      continue;
    }
    const { course } = drug;
    const { assumed, ...dose } = dosing(name, course.dose, course.schedule);
    if (assumed) assumptions.push(assumption('dose-as-labelled', name));
    // Who takes it still has not stopped, whatever was planned once.
    const passed = course.plannedEndDate !== undefined && course.plannedEndDate <= facts.asOf;
    const end = course.endDate ?? (passed ? undefined : course.plannedEndDate);
    if (passed && drug.state === 'taking') assumptions.push(assumption('planned-end-passed', name));
    const fromMonth = Math.max(LONGEST_PAST_MONTHS, monthOf(facts, course.date));
    const toMonth = end === undefined ? undefined : monthOf(facts, end);
    if (toMonth !== undefined && toMonth <= fromMonth) continue;
    const taken = shareTaken(facts, drug);
    therapies.push({
      drug: name,
      ...dose,
      fromMonth,
      ...(toMonth !== undefined && { toMonth }),
      ...(taken < 1 && { taken }),
    });
  }
  const firstScan = scansOf(facts)[0];
  const use = inhibitorUse(facts);
  const plannedEnd = use.plannedEnd
    ? monthOf(facts, use.plannedEnd)
    : use.since
      ? monthOf(facts, use.since) + 60
      : undefined;
  if (use.state === 'taking' && use.plannedEnd && use.plannedEnd > facts.asOf)
    assumptions.push(assumption('ends-as-planned', use.plannedEnd));
  if (use.state === 'taking' && !use.plannedEnd) assumptions.push(assumption('five-years-of-inhibitor'));
  const load = usualLoad(sessionsOf(facts), facts.asOf);
  const lifting = load.byModality.find((m) => m.modality === 'resistance')?.sessionsPerWeek ?? 0;
  const at = (index: number): number =>
    0.5 * Math.min(1, index / FULL_IMPACT_INDEX) + 0.5 * Math.min(1, lifting / FULL_RESISTANCE_SESSIONS);
  const hip = at(load.osteogenicIndexPerWeek.hip);
  return {
    assumptions,
    present: {
      course: {
        fromMonth: firstScan ? Math.max(LONGEST_PAST_MONTHS, monthOf(facts, firstScan.date)) : 0,
        therapies,
        habits: [],
      },
      plannedEnd: plannedEnd !== undefined && plannedEnd > 0 ? plannedEnd : undefined,
      ...(intake.calcium_mg !== undefined && { calcium_mg: intake.calcium_mg }),
      ...(intake.vitaminD_iu !== undefined && { vitaminD_iu: intake.vitaminD_iu }),
      targets: intake.targets ?? { calcium_mg: 1200, vitaminD_iu: 800 },
      loading: { ls: at(load.osteogenicIndexPerWeek.spine), th: hip, fn: hip },
    },
  };
}
