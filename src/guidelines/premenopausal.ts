import { currentInhibitor, menopause } from '../hormones/index.ts';
import { all, type Facts, has, is, type Rule } from '../rules/index.ts';
import { EXAMPLE_DAY, on, postmenopausal, woman } from './people.ts';

/** Ovaries silenced by a medicine now; one that is only planned does not protect yet. */
const suppressed = (facts: Facts) => facts.taking('gnrh-analogue');

const premenopausal = { date: '2026-01-10', question: 'menopause', answer: 'premenopausal' } as const;

/** AIBL-0: an aromatase inhibitor before menopause is another matter, and without ovarian suppression a wrong one. */
export const aibl0: Rule = {
  id: 'AIBL-0',
  kind: 'guideline',
  title: 'An aromatase inhibitor before or around menopause',
  severity: 'clinician',
  within: 'weeks',
  threshold:
    'Woman before or around menopause (a GnRH analogue does not make it after) who takes or starts an aromatase inhibitor; urgent without ovarian suppression',
  when: (facts) =>
    all(
      'AIBL-0',
      has('Woman', facts.sex === 'female' ? [{ path: 'person.sex', value: 'female' }] : []),
      has('Takes or starts an aromatase inhibitor', currentInhibitor(facts)),
      is('Before or around menopause', menopause(facts), (m) => m.state !== 'postmenopausal'),
    ),
  says: (facts) =>
    suppressed(facts).length > 0
      ? {
          outcome: 'ovaries-suppressed',
          title: 'Before menopause, with the ovaries silenced: bone is lost faster, and the usual rule does not apply',
          action:
            'Ask your oncology team how your bones are watched: in a trial of this treatment the spine lost about 17 % in three years without bone medicine. Bonewise makes no projection here.',
        }
      : {
          outcome: 'no-ovarian-suppression',
          severity: 'urgent',
          within: 'this week',
          title: 'An aromatase inhibitor while the ovaries may work',
          action:
            'Ask your oncology team this week whether this drug is right while the ovaries work. Please do not stop it by yourself. The labels say that it is for women after menopause.',
        },
  suppresses: ['projection'],
  sources: ['LABEL-ANASTROZOLE', 'LABEL-LETROZOLE-EXEMESTANE', 'ASCO22'],
  certainty: 'high',
  reading:
    'Menopause by an operation counts as after menopause; by a GnRH analogue it does not. From 60 on it is presumed where nobody was asked.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ birthDate: '1985-06-21', answers: [premenopausal], therapies: [on('exemestane')] }),
    silent: woman({ answers: [postmenopausal], therapies: [on('exemestane')] }),
  },
};
