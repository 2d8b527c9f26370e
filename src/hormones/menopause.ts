import { daysBetween } from '../record/index.ts';
import type { Because, Facts, Known } from '../rules/index.ts';

/** Where a woman stands, as guideline paths and scan scores ask it. */
export interface Menopause {
  state: 'premenopausal' | 'perimenopausal' | 'postmenopausal';
  /** Menopause brought about by a medicine or treatment; a GnRH analogue leaves the state premenopausal. */
  induced: 'surgery' | 'gnrh-analogue' | 'chemotherapy' | 'radiotherapy' | undefined;
  /** Nobody said so: concluded from age or an operation, and shown as such. */
  presumed: boolean;
  says: string;
}

/** From this age on menopause is presumed where nobody was asked (our reading, decisions on AIBL-0). */
const PRESUMED_FROM_AGE = 60;

// An answer "still premenopausal" given longer ago than this is not held against the age of 60.
const STALE_DAYS = 731;

/**
 * Menopausal state on the day, or the need to ask. Ovaries removed count as menopause; ovaries silenced by a GnRH
 * analogue do not, because they wake when it stops. Men have none: the need is never asked of them.
 */
export function menopause(facts: Facts): Known<Menopause> {
  return facts.derive('menopause', () => stateOf(facts));
}

function stateOf(facts: Facts): Known<Menopause> {
  const answered = facts.answer('menopause');
  const answer = 'value' in answered ? answered.value : undefined;
  const because: Because[] = 'value' in answered ? answered.because : [];
  const removed = facts
    .upTo('procedures')
    .findLast((p) => p.kind === 'oophorectomy' && p.planned !== true && !oneSided(p.what ?? ''));
  const silenced = facts.taking('gnrh-analogue')[0];
  const { value: age, because: born } = facts.age;

  if (removed && !(answer && answer.answer !== 'postmenopausal' && answer.date > removed.date)) {
    return known(
      { state: 'postmenopausal', induced: 'surgery', presumed: !bothSides.test(removed.what ?? '') },
      'Ovaries removed: counts as after menopause',
      [{ path: `procedures[${removed.id}]`, value: 'oophorectomy', date: removed.date }],
    );
  }
  const natural = answer?.answer === 'postmenopausal' && (answer.cause === 'natural' || answer.cause === 'surgery');
  if (answer?.answer === 'postmenopausal' && answer.cause === 'gnrh-analogue') {
    return known(
      { state: 'premenopausal', induced: 'gnrh-analogue', presumed: false },
      'Periods stopped by a medicine: the ovaries can wake, so this counts as before menopause',
      because,
    );
  }
  if (silenced && !natural && age < PRESUMED_FROM_AGE) {
    return known(
      { state: 'premenopausal', induced: 'gnrh-analogue', presumed: answer === undefined },
      'Ovaries silenced by a medicine: counts as before menopause',
      [...because, silenced.because],
    );
  }
  if (answer?.answer === 'postmenopausal') {
    const induced = answer.cause === 'natural' ? undefined : answer.cause;
    const uncertain = induced === 'chemotherapy' || induced === 'radiotherapy';
    return known(
      { state: 'postmenopausal', induced, presumed: false },
      uncertain ? 'After menopause, brought about by treatment: the ovaries may recover' : 'After menopause',
      because,
    );
  }
  if (answer && (age < PRESUMED_FROM_AGE || daysBetween(answer.date, facts.asOf) <= STALE_DAYS)) {
    return known(
      { state: answer.answer, induced: undefined, presumed: false },
      answer.answer === 'premenopausal' ? 'Before menopause' : 'Around menopause',
      because,
    );
  }
  if (age >= PRESUMED_FROM_AGE) {
    return known(
      { state: 'postmenopausal', induced: undefined, presumed: true },
      `After menopause, presumed from the age of ${age}`,
      born,
    );
  }
  return { need: 'menopause' };
}

const bothSides = /\b(both|bilateral)\b/i;
const oneSided = (what: string): boolean => /\b(unilateral|one|left|right)\b/i.test(what) && !bothSides.test(what);

const known = (value: Omit<Menopause, 'says'>, says: string, because: Because[]): Known<Menopause> => ({
  value: { ...value, says },
  because,
});
