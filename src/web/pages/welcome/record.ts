import type { RecordInput } from '../../../record/index.ts';

/** What the six questions were answered with; texts as typed. */
export interface Answers {
  name: string;
  birthDate: string;
  sex: 'female' | 'male' | undefined;
  drug: string;
  since: string;
  menopause: 'premenopausal' | 'perimenopausal' | 'postmenopausal' | undefined;
  heightCm: number | undefined;
  weightKg: number | undefined;
  diet: 'omnivore' | 'pescatarian' | 'vegetarian' | 'vegan';
  avoids: string;
  hadScan: 'yes' | 'no' | undefined;
  units: 'metric' | 'us';
}

export const unanswered: Answers = {
  name: '',
  birthDate: '',
  sex: undefined,
  drug: '',
  since: '',
  menopause: undefined,
  heightCm: undefined,
  weightKg: undefined,
  diet: 'omnivore',
  avoids: '',
  hadScan: undefined,
  units: 'us',
};

/** The first record: only what was answered; what was skipped stays unknown. */
export function firstRecord(given: Answers, today: string): RecordInput {
  const by = { source: { kind: 'typed' as const, by: 'person' as const } };
  const measured = (kind: 'height' | 'weight', value: number | undefined, unit: string) =>
    value === undefined ? [] : [{ ...by, kind, date: today, value: { value, unit } }];
  const avoids = given.avoids
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);
  return {
    bonewise: 1,
    person: {
      ...(given.name.trim() === '' ? {} : { name: given.name.trim() }),
      birthDate: given.birthDate,
      sex: given.sex ?? 'female',
    },
    preferences: [{ ...by, date: today, diet: given.diet, avoids, units: given.units }],
    therapies: given.drug === '' ? [] : [{ ...by, date: given.since === '' ? today : given.since, name: given.drug }],
    answers:
      given.sex === 'female' && given.menopause !== undefined
        ? [{ ...by, date: today, question: 'menopause', answer: given.menopause }]
        : [],
    measurements: [...measured('height', given.heightCm, 'cm'), ...measured('weight', given.weightKg, 'kg')],
  };
}
