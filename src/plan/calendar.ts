import type { Assessment } from '../assessment/index.ts';
import { addTo, type Day, daysBetween } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';
import type { CalendarEntry } from './types.ts';

type Draft = Omit<CalendarEntry, 'overdue'>;

/** The last day a lab was done, if ever. */
const lastLab = (facts: Facts, analyte: string): Day | undefined => facts.labs(analyte).at(-1)?.date;

const dueAfter = (last: Day | undefined, step: { months: number }, asOf: Day): Day =>
  last === undefined ? asOf : addTo(last, step);

/**
 * What is to be checked, and when: scans, labs, teeth, height, doses that must not be late, and what is booked.
 * Intervals are those of the rules named; where no guideline states one, the rule is marked as ours.
 */
export function calendarOf(facts: Facts, assessment: Assessment): CalendarEntry[] {
  const { asOf } = facts;
  const onInhibitor = facts.takingOrPlanned('aromatase-inhibitor').length > 0;
  const drafts: (Draft | undefined)[] = [
    scanEntry(assessment, asOf),
    onInhibitor
      ? labEntry(
          facts,
          '25-oh-d',
          12,
          'Vitamin D blood test (25-hydroxyvitamin D)',
          'Once a year on an aromatase inhibitor; three months after a change of dose.',
          'VITD-1',
          ['HADJI17', 'BHOF22'],
        )
      : undefined,
    onInhibitor
      ? labEntry(
          facts,
          'ldl',
          12,
          'Blood fats (LDL, HDL, triglycerides)',
          'Once a year, our reading. Whether these drugs raise blood fats is contested: beside tamoxifen, which lowers them, they look higher; against placebo they did not.',
          'LAB-2',
          ['OURS'],
        )
      : undefined,
    onInhibitor && facts.sex === 'male'
      ? labEntry(
          facts,
          'estradiol',
          12,
          'Estradiol by LC-MS/MS',
          'Every 6 to 12 months in a man on an aromatase inhibitor; by LC-MS/MS, because other tests read too high at low levels.',
          'MEN-AI-1',
          ['OURS', 'FINK16'],
        )
      : undefined,
    heightEntry(facts),
    dentalEntry(facts, onInhibitor),
    ...doseEntries(facts),
    ...courseEntries(facts),
    ...facts.record.appointments
      .filter((visit) => visit.date >= asOf)
      .map(
        (visit): Draft => ({
          due: visit.date,
          what: `${visit.withWhom}${visit.time ? `, ${visit.time}` : ''}`,
          why: visit.about ?? 'Booked visit',
          kind: 'visit',
          rule: 'record',
          sources: [],
        }),
      ),
  ];
  return drafts
    .filter((entry): entry is Draft => entry !== undefined)
    .map((entry) => ({ ...entry, overdue: entry.due < asOf }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.what < b.what ? -1 : 1));
}

function scanEntry({ skeleton, findings }: Assessment, asOf: Day): Draft | undefined {
  const next = skeleton.nextScan;
  if (next)
    return {
      due: next.due,
      what: 'Bone density scan (DXA), on the same machine',
      why: next.says,
      kind: 'scan',
      rule: 'DXA-4',
      sources: ['HADJI17', 'ISCD'],
    };
  const asked = findings.find(
    (f) => f.outcomes?.includes('order-dxa') || f.outcome === 'order-dxa' || f.outcome === 'dxa-baseline',
  );
  return (
    asked && {
      due: asOf,
      what: 'First bone density scan (DXA)',
      why: 'There is none in the record.',
      kind: 'scan',
      rule: asked.rule,
      sources: asked.sources,
    }
  );
}

function labEntry(
  facts: Facts,
  analyte: string,
  months: number,
  what: string,
  why: string,
  rule: string,
  sources: string[],
): Draft {
  return { due: dueAfter(lastLab(facts, analyte), { months }, facts.asOf), what, why, kind: 'lab', rule, sources };
}

function heightEntry(facts: Facts): Draft {
  const last = facts.upTo('measurements').findLast((m) => m.kind === 'height')?.date;
  return {
    due: dueAfter(last, { months: 12 }, facts.asOf),
    what: 'Measure your height, without shoes',
    why: 'Two centimetres lost since the last time is a reason to look for a quiet fracture of the spine.',
    kind: 'measure',
    rule: 'VFA-1',
    sources: ['ISCD', 'BHOF22'],
  };
}

function dentalEntry(facts: Facts, onInhibitor: boolean): Draft | undefined {
  if (!onInhibitor && facts.takingOrPlanned('denosumab', 'oral-bisphosphonate', 'iv-bisphosphonate').length === 0)
    return undefined;
  const last = facts.upTo('procedures').findLast((p) => p.kind === 'dental-check')?.date;
  return {
    due: dueAfter(last, { months: 12 }, facts.asOf),
    what: 'Dental check',
    why: 'Teeth are best mended before a bone medicine is started, and looked after while on one.',
    kind: 'dental',
    rule: 'S81',
    sources: ['HADJI17', 'ASCO22'],
  };
}

/** Injections and infusions that must not slip: the next dose as recorded, or six months after the last denosumab. */
function doseEntries(facts: Facts): Draft[] {
  return facts.drugs.flatMap((drug): Draft[] => {
    if (drug.state !== 'taking') return [];
    const booked = drug.course.nextDose;
    if (booked && daysBetween(facts.asOf, booked) > -366) {
      return [
        {
          due: booked,
          what: `Next dose of ${drug.name}`,
          why: 'As booked.',
          kind: 'dose',
          rule: 'record',
          sources: [],
        },
      ];
    }
    if (drug.classes.includes('denosumab') && drug.course.lastDose) {
      return [
        {
          due: addTo(drug.course.lastDose, { months: 6 }),
          what: 'Next denosumab injection',
          why: 'Every six months without delay: after seven months bone loss rebounds, and vertebrae may break.',
          kind: 'dose',
          rule: 'DEN-1',
          sources: ['BHOF22'],
        },
      ];
    }
    return [];
  });
}

/** The planned end of the aromatase inhibitor is a day to talk, not a day to stop by oneself. */
function courseEntries(facts: Facts): Draft[] {
  return facts.taking('aromatase-inhibitor').flatMap((drug): Draft[] =>
    drug.course.plannedEndDate && drug.course.plannedEndDate >= facts.asOf
      ? [
          {
            due: addTo(drug.course.plannedEndDate, { months: -3 }),
            what: `Talk about what follows ${drug.name}`,
            why: `Its planned end is ${drug.course.plannedEndDate}. Whether it ends then is for your oncology team to decide.`,
            kind: 'review',
            rule: 'record',
            sources: [],
          },
        ]
      : [],
  );
}
