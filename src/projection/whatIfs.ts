import { type Arm, armHabits, type Course, labelled, programmes, type Therapy } from '../remodeling/index.ts';
import { assumption } from './assumptions.ts';
import type { WhatIfName } from './names.ts';
import type { Assumption } from './types.ts';

/** What of a life the what-ifs change. */
export interface Present {
  course: Course;
  /** Months from today to the end that the clinic has planned for the inhibitor, or five years from its start. */
  plannedEnd: number | undefined;
  /** Usual daily intake, food and supplements; undefined where nobody knows. */
  calcium_mg?: number;
  vitaminD_iu?: number;
  targets: { calcium_mg: number; vitaminD_iu: number };
  /** Loading beyond rest that is already done, by site, 1 being the supervised programme. */
  loading: { ls: number; th: number; fn: number };
}

const inhibitors = new Set(['anastrozole', 'letrozole', 'exemestane']);

const endingAt = (course: Course, month: number | undefined): Course => ({
  ...course,
  therapies: course.therapies.map((therapy): Therapy => {
    const runs = therapy.toMonth === undefined || therapy.toMonth > 0;
    if (!inhibitors.has(therapy.drug) || !runs) return therapy;
    const { toMonth: _, ...open } = therapy;
    return month === undefined ? open : { ...open, toMonth: Math.max(month, therapy.fromMonth + 0.1) };
  }),
});

const withHabits = (course: Course, habits: Omit<Course['habits'][number], 'fromMonth'>): Course => ({
  ...course,
  habits: [...course.habits, { fromMonth: 0, ...habits }],
});

const withDrug = (course: Course, drug: 'risedronate' | 'zoledronate' | 'denosumab', toMonth?: number): Course => ({
  ...course,
  therapies: [...course.therapies, { drug, ...labelled[drug], fromMonth: 0, ...(toMonth && { toMonth }) }],
});

/** The course of a what-if, or undefined where it would change nothing that is known. */
export function whatIfCourse(
  name: WhatIfName,
  present: Present,
): { course: Course; assumptions: Assumption[] } | undefined {
  const { course, targets } = present;
  const food = {
    ...(present.calcium_mg !== undefined && { calciumChange_mg: Math.max(0, targets.calcium_mg - present.calcium_mg) }),
    ...(present.vitaminD_iu !== undefined && {
      vitaminDChange_iu: Math.max(0, targets.vitaminD_iu - present.vitaminD_iu),
    }),
  };
  // Bone answers to what is new to it.
  const full = programmes['resistance-and-impact'];
  const loading = {
    ls: Math.max(0, full.ls - present.loading.ls),
    th: Math.max(0, full.th - present.loading.th),
    fn: Math.max(0, full.fn - present.loading.fn),
  };
  const foodAssumptions: Assumption[] = present.calcium_mg === undefined ? [assumption('usual-calcium')] : [];
  const assumedFood =
    present.calcium_mg === undefined
      ? { calciumChange_mg: targets.calcium_mg - UNKNOWN_INTAKE.calcium_mg, ...food }
      : food;
  switch (name) {
    case 'goes-on':
      return { course: endingAt(course, undefined), assumptions: [] };
    case 'stops-as-planned':
      return present.plannedEnd === undefined
        ? undefined
        : {
            course: endingAt(course, present.plannedEnd),
            assumptions: [assumption('recovery-after-stop')],
          };
    case 'calcium-and-vitamin-d':
      return { course: withHabits(course, assumedFood), assumptions: foodAssumptions };
    case 'loading-programme':
      return { course: withHabits(course, { loading }), assumptions: [assumption('loading-uncertain')] };
    case 'food-and-loading':
      return {
        course: withHabits(course, { ...assumedFood, loading }),
        assumptions: [...foodAssumptions, assumption('loading-uncertain')],
      };
    case 'denosumab-stopped':
      return {
        course: withDrug(course, 'denosumab', 24),
        assumptions: [assumption('denosumab-rebound')],
      };
    default:
      return { course: withDrug(course, name), assumptions: [] };
  }
}

/** Where nobody knows what is eaten: what a what-if's whole intake is held against. */
const UNKNOWN_INTAKE = { calcium_mg: 800, vitaminD_iu: 200 } as const;

/** The present course with what a file asks for added: medicines, whole intakes, a programme. */
export function armCourse(arm: Arm, present: Present): { course: Course; assumptions: Assumption[] } {
  const usual = {
    calcium_mg: present.calcium_mg ?? UNKNOWN_INTAKE.calcium_mg,
    vitaminD_iu: present.vitaminD_iu ?? UNKNOWN_INTAKE.vitaminD_iu,
  };
  const course = { ...present.course, habits: [...present.course.habits, armHabits(arm, usual)] };
  return {
    course: { ...course, therapies: [...course.therapies, ...arm.drugs] },
    assumptions:
      present.calcium_mg === undefined && arm.calciumMgPerDay !== undefined ? [assumption('usual-calcium')] : [],
  };
}
