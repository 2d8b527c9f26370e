import { type Day, daysBetween } from '../record/index.ts';
import type { Because, Drug, Facts } from '../rules/index.ts';

/** Medicines given to strengthen bone. Tamoxifen and raloxifene are not counted: they are given for other reasons here. */
export const BONE_MEDICINES = ['bisphosphonate', 'denosumab', 'pth-analogue', 'romosozumab'] as const;

/** An infusion of zoledronate goes on working for about a year after it was given. */
const INFUSION_DAYS = 365;

export interface BoneMedicine {
  name: string;
  since: Day;
  because: Because;
}

/** Bone medicines that work on the day: taken now, or an infusion of the last year. */
export function boneMedicines(facts: Facts): BoneMedicine[] {
  return facts.derive('boneMedicines', () =>
    facts.drugs
      .filter((drug) => drug.classes.some((c) => (BONE_MEDICINES as readonly string[]).includes(c)))
      .filter((drug) => drug.state === 'taking' || recentInfusion(drug, facts.asOf))
      .map((drug) => ({ name: drug.name, since: drug.course.date, because: drug.because })),
  );
}

const recentInfusion = ({ classes, state, course }: Drug, asOf: Day): boolean => {
  const last = course.lastDose ?? course.endDate;
  return (
    state === 'ended' &&
    classes.includes('iv-bisphosphonate') &&
    last !== undefined &&
    daysBetween(last, asOf) <= INFUSION_DAYS
  );
};
