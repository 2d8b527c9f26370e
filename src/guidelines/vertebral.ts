import { daysBetween } from '../record/index.ts';
import { all, any, type Facts, has, is, not, type Rule } from '../rules/index.ts';
import { historicalHeightLossCm, measuredHeightLossCm, unconfirmedVertebralFractures } from '../skeleton/index.ts';
import { tScore } from './aibl/factors.ts';
import { EXAMPLE_DAY, woman } from './people.ts';

/** Cortisone of 5 mg prednisone or more for 3 months (ISCD); the dose is not read from free text, the course is. */
const GLUCOCORTICOID_DAYS = 91;

const IMAGE_COUNTS_DAYS = 365;

const glucocorticoids = (facts: Facts) =>
  facts
    .everTook('glucocorticoid')
    .filter(
      ({ course }) =>
        daysBetween(course.date, course.endDate && course.endDate < facts.asOf ? course.endDate : facts.asOf) >=
        GLUCOCORTICOID_DAYS,
    )
    .map((drug) => drug.because);

/** A spine image of the last year, made after the last height measurement, has answered the question. */
const recentImages = (facts: Facts) => {
  const height = facts.upTo('measurements').findLast((m) => m.kind === 'height');
  return facts
    .since('spineImages', IMAGE_COUNTS_DAYS)
    .filter((image) => !height || image.date >= height.date)
    .map((image) => ({ path: `spineImages[${image.id}]`, value: image.method, date: image.date }));
};

/** VFA-1: when an image of the spine should be asked for. */
export const vfa1: Rule = {
  id: 'VFA-1',
  kind: 'scan',
  title: 'An image of the spine is worth asking for',
  severity: 'clinician',
  within: 'weeks',
  threshold:
    'Measured height loss of 2.0 cm or more; or more than 4.0 cm since the tallest; or T-score below −1.0 with one of: woman of 70 or man of 80, a vertebral fracture that no image confirmed, cortisone for 3 months',
  when: (facts) =>
    all(
      'VFA-1',
      any(
        'A reason for a spine image',
        is('Measured height loss of 2.0 cm or more', measuredHeightLossCm(facts), (cm) => cm >= 2.0),
        is('More than 4.0 cm lost since the tallest', historicalHeightLossCm(facts), (cm) => cm > 4.0),
        all(
          'T-score below −1.0 with another reason',
          is('T-score below −1.0', tScore(facts), (t) => t < -1.0),
          any(
            'Another reason',
            is(facts.sex === 'female' ? '70 or over' : '80 or over', facts.age, (age) =>
              facts.sex === 'female' ? age >= 70 : age >= 80,
            ),
            has('A vertebral fracture that no image confirmed', unconfirmedVertebralFractures(facts)),
            has('Cortisone for 3 months or more', glucocorticoids(facts)),
          ),
        ),
      ),
      not('No spine image since', has('A spine image of the last year, after the last height', recentImages(facts))),
    ),
  says: (facts) => {
    const measured = measuredHeightLossCm(facts);
    const lost = 'value' in measured && measured.value >= 2.0 ? measured.value : undefined;
    return {
      ...(lost === undefined
        ? {}
        : { title: `${lost.toFixed(1)} cm shorter than before: an image of the spine is worth asking for` }),
      action:
        'Ask for a vertebral fracture assessment or an X-ray of the spine. A vertebra can break without much pain, and it changes what is safe and what helps. With sudden back pain call the same day.',
    };
  },
  sources: ['ISCD', 'BHOF22'],
  certainty: 'verified',
  reading:
    'Height loss counts without a T-score. A spine image of the last year that is newer than the last height rests the rule. The cortisone dose is not read.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({
      measurements: [
        { date: '2023-06-01', kind: 'height', value: { value: 159, unit: 'cm' }, measured: true },
        { date: '2026-10-12', kind: 'height', value: { value: 156, unit: 'cm' }, measured: true },
      ],
    }),
    silent: woman({
      measurements: [
        { date: '2023-06-01', kind: 'height', value: { value: 159, unit: 'cm' }, measured: true },
        { date: '2026-10-12', kind: 'height', value: { value: 158, unit: 'cm' }, measured: true },
      ],
      answers: [{ date: '2026-01-10', question: 'peak-height', answer: { value: 160, unit: 'cm' } }],
    }),
  },
};
