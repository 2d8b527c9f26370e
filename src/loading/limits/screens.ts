import type { Restriction } from './types.ts';

/** What differs within a screen. */
export interface ScreenDetail {
  /** Screens that a clinician has cleared for exercise. */
  readonly cleared?: readonly string[];
  /** S63 with a low-trauma fracture already: supervised work only. */
  readonly fragilityFracture?: boolean;
}

type Screen = (detail: ScreenDetail) => Omit<Restriction, 'screenId'> | undefined;

// Borg 11 is "light"; screens that ask for a clinician first leave light work open (S60: "before > light").
const LIGHT_ONLY = { intensities: ['M', 'H', 'VH'], modalities: ['impact', 'sport'] } as const;

const lightUntilCleared =
  (screenId: string, why: string): Screen =>
  ({ cleared }) =>
    cleared?.includes(screenId)
      ? {
          forbids: {},
          limits: { maxRpe: 13 },
          because: `${why} Cleared by a clinician: begin at effort 11 to 13 of 20.`,
        }
      : {
          forbids: LIGHT_ONLY,
          limits: { maxRpe: 11 },
          because: `${why} Only light exercise until a clinician has agreed.`,
        };

const unlessCleared =
  (screenId: string, restriction: Omit<Restriction, 'screenId'>): Screen =>
  ({ cleared }) =>
    cleared?.includes(screenId) ? undefined : restriction;

const UNEXPLAINED_BONE: Omit<Restriction, 'screenId'> = {
  forbids: { notOnTrack: 'G' },
  limits: { noProgramme: true, maxRpe: 11, maxAerobicMinutesPerDay: 20 },
  because:
    'Bone disease or bone pain that is not explained: oncology and an exercise specialist first, no load on the lesion.',
};

const NO_IMPACT: Omit<Restriction, 'screenId'> = {
  forbids: { tags: ['jump', 'drop', 'running'], modalities: ['impact', 'sport'], impactAboveBodyWeights: 1.3 },
  because: 'Thigh or groin ache on a bone medicine: no impacts until both thigh bones have been X-rayed, this week.',
};

const stopFor = (flag: string, why: string): Screen =>
  unlessCleared(flag, {
    forbids: { all: true },
    limits: { noProgramme: true },
    because: `${why}: no exercise until a clinician has looked at it.`,
  });

/** Warning signs end exercise before any screen is asked. Jaw (R08) and mood (R12) do not forbid it. */
const redFlags: Readonly<Record<string, Screen>> = {
  R01: stopFor('R01', 'Sudden severe back pain'),
  R02: stopFor('R02', 'Back pain with weak legs, numbness, or trouble with bladder or bowel'),
  R03: stopFor('R03', 'Hip or groin pain that does not bear weight'),
  R04: stopFor('R04', 'Chest pressure, breathlessness, fainting or signs of a stroke'),
  R05: stopFor('R05', 'A swollen calf or sudden breathlessness'),
  R06: stopFor('R06', 'Signs of high calcium'),
  R07: stopFor('R07', 'Signs of low calcium after a bone medicine'),
  R09: unlessCleared('R09', NO_IMPACT),
  R10: unlessCleared('R10', UNEXPLAINED_BONE),
  R11: stopFor('R11', 'A red, hot, swollen arm'),
  R13: stopFor('R13', 'Bleeding'),
  R14: stopFor('R14', 'A severe reaction'),
  R15: stopFor('R15', 'A warning sign during exercise'),
};

/**
 * What each exercise screen takes out, as data. The ids are those of the safety screens, the wording is ours;
 * whether a screen fires is decided elsewhere, from the record.
 */
export const SCREENS: Readonly<Record<string, Screen>> = {
  S60: lightUntilCleared('S60', 'A heart or blood-pressure question, or treatment that can strain the heart, is open.'),
  S61: unlessCleared('S61', UNEXPLAINED_BONE),
  S62: () => ({
    forbids: {
      tags: ['jump', 'drop', 'running', 'end-range-flexion', 'loaded-flexion', 'twist', 'loaded-twist', 'valsalva'],
      modalities: ['impact'],
      // The lower end of the published range for brisk walking (1.3 to 1.6 body weights): our reading of "no more than a brisk walk".
      impactAboveBodyWeights: 1.3,
      notOnTrack: 'D',
    },
    limits: { maxAerobicMinutesPerDay: 20, dailyPosture: true, maxRpe: 14, maxPercent1Rm: 70 },
    because:
      'A vertebral fracture, or two or more low-trauma fractures: nothing above a brisk walk, no bending or twisting of the spine, back extension and hip hinge instead.',
  }),
  S63: ({ fragilityFracture }) => ({
    forbids: {
      tags: ['drop', 'end-range-flexion', 'loaded-flexion', 'loaded-twist'],
      impactAboveBodyWeights: 4,
      notOnTrack: 'C',
    },
    forbidsUnsupervised: fragilityFracture
      ? { intensities: ['H', 'VH'], modalities: ['impact'] }
      : { intensities: ['VH'], ids: ['E97'] },
    because: fragilityFracture
      ? 'Low bone density and a low-trauma fracture: heavier lifts and impacts only with a qualified person beside.'
      : 'T-score −2.5 or lower: moderate impacts after build-up; heavy lifts only with a qualified person beside.',
  }),
  S64: unlessCleared('S64', {
    forbids: { all: true, exceptIds: ['E01', 'E66'] },
    limits: { noProgramme: true, maxRpe: 11, maxAerobicMinutesPerDay: 20 },
    because: 'A new vertebral fracture (under 12 weeks): easy walking and breathing only, until the doctor says more.',
  }),
  S65: () => ({
    forbids: {
      tags: ['jump', 'drop', 'running'],
      modalities: ['impact'],
      impactAboveBodyWeights: 1.6,
      notOnTrack: 'F',
    },
    limits: { maxPercent1Rm: 70 },
    because: 'Sore, worn or replaced joints: strong work without impact, pool and bike, no jumps.',
  }),
  S66: () => ({
    forbids: { tags: ['drop'], notOnTrack: 'E' },
    forbidsUnsupervised: { tags: ['single-leg', 'jump'] },
    limits: { minBalanceMinutesPerWeek: 180 },
    because: 'Falls or numb feet: balance first, three hours a week, with a hold; no hands-free one-leg work alone.',
  }),
  S67: () => ({
    forbids: {},
    limits: { maxArmStepPercent: 2.5 },
    because:
      'Lymphoedema, or a risk of it: strength work is safe when arm load rises slowly; sleeve as advised; stop if the arm swells.',
  }),
  S68: unlessCleared('S68', {
    // Lying on the chest and the pool wait for the wound as well: our reading.
    forbids: { tags: ['arm-load', 'overhead', 'pool'], sites: ['wrist'], ids: ['E43', 'E79'] },
    because:
      'Breast surgery less than eight weeks ago, or reconstruction: no load on the arms until the surgeon agrees.',
  }),
  S69: unlessCleared('S69', {
    forbids: {
      tags: ['valsalva', 'jump', 'drop', 'running'],
      intensities: ['H', 'VH'],
      modalities: ['impact'],
      impactAboveBodyWeights: 1.6,
    },
    limits: { maxRpe: 13, maxPercent1Rm: 70 },
    because:
      'High pressure, aneurysm, eye disease, hernia or a weak pelvic floor: no straining, heavy lifts or impacts.',
  }),
  S70: () => ({
    forbids: { tags: ['treadmill', 'drop'] },
    because: 'Feet that do not feel the ground: no treadmill, no drops.',
  }),
  S71: unlessCleared('S71', {
    forbids: { all: true },
    limits: { noProgramme: true },
    because: 'Low blood counts, fever or infection: no session until it is over.',
  }),
  S72: unlessCleared('S72', NO_IMPACT),
  S73: lightUntilCleared('S73', 'Thick blood, chest pain or swelling on testosterone.'),
  ...redFlags,
};
