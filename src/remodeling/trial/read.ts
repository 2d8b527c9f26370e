import { BadInput, type Problem, problemsOf, shown } from '../../record/problems.ts';
import { type Site, sites } from '../bonewise/sites.ts';
import { drugOf } from '../course/drugs.ts';
import { programmeNames } from '../course/loading.ts';
import { drugNames } from '../document.ts';
import { boundsOf, centreOf } from './population.ts';
import {
  type Arm,
  armSchema,
  type PublishedResult,
  type Spread,
  type Trial,
  trialSchema,
  type WrittenArm,
  type WrittenTrial,
} from './schema.ts';
import {
  DAYS_PER_MONTH,
  days,
  isNoDrug,
  isOvarianSuppression,
  milligrams,
  plain,
  programmeOf,
  siteOf,
} from './words.ts';

export const PREMENOPAUSAL_REASON =
  'women after menopause: on ovarian suppression with an inhibitor bone is lost several times faster (17 % of the spine in three years, ABCSG-12), in a way this model was not made or fitted for';

/** Years of tamoxifen where a trial says only that there was some: what switch trials had (IES: 2 to 3). */
const USUAL_PRIOR_TAMOXIFEN_A = 2.5;
const LONGEST_MONTHS = 360;

/** Gathers what is wrong; a reader goes on, so that all mistakes are told at once. */
interface Complaints {
  problems: Problem[];
  wrong(path: string, given: unknown, accepted: string): undefined;
}
function complaints(): Complaints {
  const problems: Problem[] = [];
  return {
    problems,
    wrong: (path, given, accepted) => {
      problems.push({ path, given: shown(given), accepted });
      return undefined;
    },
  };
}

/**
 * Reads a trial from parsed JSON.
 * @throws BadInput naming each mistake with its path; also for women before menopause, whom the model does not know
 */
export function readTrial(input: unknown): Trial {
  const parsed = trialSchema.safeParse(input);
  if (!parsed.success) throw new BadInput(problemsOf(parsed.error, input));
  const written = parsed.data;
  const told = complaints();
  const notes = passedOver(written, told);
  const trial: Trial = {
    name: written.name ?? 'trial',
    ...(written.source !== undefined && { source: written.source }),
    population: readPopulation(written, told),
    arms: written.arms.map((arm, i) => {
      if (written.arms.findIndex((other) => other.name === arm.name) < i)
        told.wrong(`arms[${i}].name`, arm.name, 'a name that no other arm has');
      return armOf(arm, `arms[${i}]`, told);
    }),
    outcomes: written.outcomes.flatMap(({ site, months }, i): Trial['outcomes'] => {
      const known = siteOf(site) ?? told.wrong(`outcomes[${i}].site`, site, sites.join(', '));
      return known ? [{ site: known, months: typeof months === 'number' ? [months] : months }] : [];
    }),
    published: (written.published ?? []).flatMap((row, i): PublishedResult[] => {
      const known = siteOf(row.site) ?? told.wrong(`published[${i}].site`, row.site, sites.join(', '));
      for (const key of ['arm', 'versus'] as const)
        if (row[key] !== undefined && !written.arms.some((arm) => arm.name === row[key]))
          told.wrong(`published[${i}].${key}`, row[key], written.arms.map((arm) => arm.name).join(', '));
      return known ? [{ ...row, site: known }] : [];
    }),
    notes,
  };
  if (told.problems.length > 0) throw new BadInput(told.problems);
  return trial;
}

/** Reads what one group is given, from parsed JSON. @throws BadInput naming each mistake with its path */
export function readArm(input: unknown): Arm {
  const parsed = armSchema.safeParse(input);
  if (!parsed.success) throw new BadInput(problemsOf(parsed.error, input));
  const told = complaints();
  const arm = armOf(parsed.data, '', told);
  if (told.problems.length > 0) throw new BadInput(told.problems);
  return arm;
}

function readPopulation(written: WrittenTrial, { wrong }: Complaints): Trial['population'] {
  const p = written.population;
  const suppressed = written.arms.some((arm) => arm.drugs?.some((d) => isOvarianSuppression(d.drug)));
  if (p.premenopausal || suppressed) wrong('population', 'women before menopause', PREMENOPAUSAL_REASON);

  const tScore: Partial<Record<Site, Spread>> = {};
  for (const [key, value] of Object.entries(p.tScore ?? {})) {
    const site = siteOf(key) ?? wrong(`population.tScore.${key}`, key, sites.join(', '));
    if (site) tScore[site] = value;
  }
  const spreads: [string, Spread | null | undefined, number, number][] = [
    ['ageYears', p.ageYears, 18, 110],
    ['yearsSinceMenopause', p.yearsSinceMenopause, 0, 60],
    ['weightKg', p.weightKg, 30, 250],
    ...Object.entries(tScore).map(([site, t]): [string, Spread, number, number] => [`tScore.${site}`, t, -8, 8]),
  ];
  for (const [key, value, least, most] of spreads) {
    if (value === null || value === undefined) continue;
    const { min, max } = boundsOf(value) ?? {};
    if (min !== undefined && max !== undefined && min > max) wrong(`population.${key}`, value, 'a min not above max');
    const middle = centreOf(value, (least + most) / 2);
    if (middle < least || middle > most) wrong(`population.${key}`, value, `a number from ${least} to ${most}`);
  }
  const prior = p.priorTamoxifen;
  return {
    sex: p.sex,
    ageYears: p.ageYears,
    ...(p.yearsSinceMenopause != null && { yearsSinceMenopause: p.yearsSinceMenopause }),
    ...(p.weightKg != null && { weightKg: p.weightKg }),
    tScore,
    priorTamoxifen_a: prior === true ? USUAL_PRIOR_TAMOXIFEN_A : Number(prior ?? 0),
    ...(p.testosterone != null && { testosterone: p.testosterone }),
    ...(p.calciumMgPerDay != null && { calciumMgPerDay: p.calciumMgPerDay }),
    ...(p.vitaminDIuPerDay != null && { vitaminDIuPerDay: p.vitaminDIuPerDay }),
  };
}

function armOf(arm: WrittenArm, path: string, told: Complaints): Arm {
  const at = path === '' ? '' : `${path}.`;
  const loading = arm.loading == null ? 'usual' : programmeOf(arm.loading);
  if (!loading) told.wrong(`${at}loading`, arm.loading, programmeNames.join(', '));
  return {
    name: arm.name,
    drugs: (arm.drugs ?? []).flatMap((d, k) => drugUseOf(d, `${at}drugs[${k}]`, told)),
    loading: loading ?? 'usual',
    ...(arm.calciumMgPerDay != null && { calciumMgPerDay: arm.calciumMgPerDay }),
    ...(arm.vitaminDIuPerDay != null && { vitaminDIuPerDay: arm.vitaminDIuPerDay }),
  };
}

function drugUseOf(d: NonNullable<WrittenArm['drugs']>[number], path: string, { wrong }: Complaints): Arm['drugs'] {
  if (isNoDrug(d.drug) || isOvarianSuppression(d.drug)) return [];
  const drug = drugOf(d.drug) ?? wrong(`${path}.drug`, d.drug, drugNames.join(', '));
  const dose_mg = drug && (milligrams(d.dose, drug) ?? wrong(`${path}.dose`, d.dose, 'mg above 0, or as "1 mg"'));
  const every = days(d.every, 1);
  const every_d =
    every !== undefined && every > 0 ? every : wrong(`${path}.every`, d.every, 'days above 0, or as "6 mo"');
  const month = (key: 'from' | 'to'): number | undefined => {
    const given = d[key];
    if (given == null) return undefined;
    const value = days(given, DAYS_PER_MONTH);
    if (value === undefined) return wrong(`${path}.${key}`, given, 'months, or as "6 mo"');
    const months = value / DAYS_PER_MONTH;
    if (Math.abs(months) <= LONGEST_MONTHS) return months;
    return wrong(`${path}.${key}`, given, `at most ${LONGEST_MONTHS} months before or after the start`);
  };
  const fromMonth = month('from') ?? 0;
  const toMonth = month('to');
  if (toMonth !== undefined && toMonth <= fromMonth) wrong(`${path}.to`, d.to, 'a time after from');
  if (!drug || dose_mg === undefined || every_d === undefined) return [];
  return [
    {
      drug,
      dose_mg,
      every_d,
      fromMonth,
      ...(toMonth !== undefined && { toMonth }),
      ...(d.taken !== undefined && { taken: d.taken }),
    },
  ];
}

/** Keys that nobody reads: told, and where one is all but a key that is read, refused as the slip it must be. */
function passedOver(written: WrittenTrial, told: Complaints): string[] {
  const notes: string[] = [];
  const look = (value: object, shape: object, path: string): void => {
    const known = Object.keys(shape);
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const meant = known.find((other) => plain(other) === plain(key));
      if (meant) told.wrong(`${path}${key}`, key, meant);
      else notes.push(`${path}${key} is not read.`);
    }
  };
  const arm = armSchema.shape;
  look(written, trialSchema.shape, '');
  look(written.population, trialSchema.shape.population.shape, 'population.');
  written.arms.forEach((one, i) => {
    look(one, arm, `arms[${i}].`);
    one.drugs?.forEach((d, k) => {
      look(d, arm.drugs.unwrap().unwrap().element.shape, `arms[${i}].drugs[${k}].`);
    });
  });
  written.outcomes.forEach((one, i) => {
    look(one, trialSchema.shape.outcomes.element.shape, `outcomes[${i}].`);
  });
  return notes;
}
