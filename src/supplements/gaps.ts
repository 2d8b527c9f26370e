import type { IntakeRow } from '../assessment/types.ts';
import { roundTo } from '../record/index.ts';
import { covers, type Finding, type Guard, type SuggestionClass } from '../rules/index.ts';
import { CALCIUM_DOSE_MG } from './apart.ts';

/** What food and the supplements taken now leave open, and how to close it. */
export interface Gap {
  nutrient: 'calcium' | 'vitaminD' | 'vitaminB12';
  label: string;
  /** UCUM unit of the amounts, a day. */
  unit: string;
  /** Food of the planned week (or of the diary where no week was planned) and supplements taken now. */
  intake: number | undefined;
  target: number;
  gap: number;
  closedBy: 'food' | 'supplement' | 'ask first';
  says: string;
  /** The rule that holds a supplement back, where one does. */
  heldBackBy: string | undefined;
}

/** A gap below this (mg of calcium, µg of the vitamins) is within what a diary can tell: food closes it. */
const SMALL_GAP = { calcium: 150, vitaminD: 5, vitaminB12: 0.5 };
/** Practical daily dose of vitamin D; above 50 µg (2,000 IU) only with a level or a prescriber (guidelines section 11). */
const VITAMIN_D_DOSE_UG = 20;

interface Basis {
  rows: readonly IntakeRow[];
  /** Mean a day from the planned meals, where a week was planned. */
  plannedFood: Partial<Record<string, number>> | undefined;
  findings: readonly Finding[];
  guards: readonly Guard[];
}

/** The rule that holds a class of suggestion back, if any does. */
export function heldBack(
  suggestion: SuggestionClass,
  { findings, guards }: Pick<Basis, 'findings' | 'guards'>,
): string | undefined {
  const finding = findings.find((f) => (f.suppresses ?? []).some((barred) => covers(barred, suggestion)));
  return finding?.rule ?? guards.find((guard) => guard.against.some((barred) => covers(barred, suggestion)))?.rule;
}

/**
 * Gaps that a supplement may close: calcium, vitamin D, and B12 for people who eat no animal food.
 * All others are closed by food, or not at all: no trial shows that tablets of them help bone.
 */
export function gapsOf(basis: Basis): Gap[] {
  return (['calcium', 'vitaminD', 'vitaminB12'] as const).flatMap((nutrient) => {
    const row = basis.rows.find((r) => r.nutrient === nutrient);
    const target = row?.target?.min;
    if (!row || target === undefined) return [];
    const food = basis.plannedFood?.[nutrient] ?? row.food;
    const intake =
      food === undefined && row.supplements === undefined ? undefined : (food ?? 0) + (row.supplements ?? 0);
    const gap = Math.max(0, roundTo(target - (intake ?? 0), 1));
    if (intake === undefined || gap === 0) return [];
    const suggestion: SuggestionClass = `supplement:${nutrient}`;
    const rule = heldBack(suggestion, basis);
    const small = gap < SMALL_GAP[nutrient];
    const closedBy = rule ? 'ask first' : small ? 'food' : 'supplement';
    return [
      {
        nutrient,
        label: row.label,
        unit: row.unit,
        intake: roundTo(intake, 1),
        target,
        gap,
        closedBy,
        says: words(row, gap, closedBy),
        heldBackBy: rule,
      },
    ];
  });
}

function words(row: IntakeRow, gap: number, closedBy: Gap['closedBy']): string {
  const amount = row.nutrient === 'vitaminD' ? `${Math.round(gap * 40)} IU` : `${Math.round(gap)} ${row.unit}`;
  switch (closedBy) {
    case 'food':
      return row.nutrient === 'calcium'
        ? `About ${amount} short: one more portion of a food with calcium closes it.`
        : `About ${amount} short: too little to need a supplement.`;
    case 'ask first':
      return `About ${amount} short. Ask your care team before a supplement: a screen holds it back.`;
    case 'supplement':
      return `About ${amount} short after food. A supplement is the usual way to close it.`;
  }
}

/** One dose of a supplement that is proposed, before it has a time. */
export interface ProposedDose {
  nutrient: Gap['nutrient'];
  form: string;
  amount: { value: number; unit: string };
  needsMeal: boolean;
}

/** Doses that close the gaps: calcium split at 500 mg, in steps that products come in; never beyond the gap's round-up. */
export function dosesFor(gaps: readonly Gap[], lowStomachAcid: boolean): ProposedDose[] {
  return gaps.flatMap((gap): ProposedDose[] => {
    if (gap.closedBy !== 'supplement') return [];
    if (gap.nutrient === 'vitaminD') {
      return [
        {
          nutrient: 'vitaminD',
          form: 'vitamin D3',
          amount: { value: Math.min(VITAMIN_D_DOSE_UG, Math.max(10, Math.ceil(gap.gap / 5) * 5)), unit: 'ug' },
          needsMeal: true,
        },
      ];
    }
    if (gap.nutrient === 'vitaminB12') {
      return [{ nutrient: 'vitaminB12', form: 'vitamin B12', amount: { value: 50, unit: 'ug' }, needsMeal: false }];
    }
    // Whole steps of 50 mg; two equal halves above one dose, so that neither exceeds it.
    const total = Math.min(1000, Math.ceil(gap.gap / 50) * 50);
    const count = Math.ceil(total / CALCIUM_DOSE_MG);
    const each = Math.ceil(total / count / 50) * 50;
    const form = lowStomachAcid ? 'calcium citrate' : 'calcium carbonate or citrate';
    return Array.from({ length: count }, () => ({
      nutrient: 'calcium' as const,
      form,
      amount: { value: each, unit: 'mg' },
      needsMeal: !lowStomachAcid,
    }));
  });
}
