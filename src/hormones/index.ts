/**
 * hormones/ knows what lowers what: aromatase inhibitor courses, menopausal state, estradiol and its zones, and from
 * these which guideline path a person is on. It never compares or names doses.
 */
export { type EstradiolReading, estradiol, MEN_LOW_ESTRADIOL_PG_ML, massSpectrometry } from './estradiol.ts';
export { type PersonGroup, personGroup } from './group.ts';
export { currentInhibitor, type InhibitorUse, inhibitorUse } from './inhibitor.ts';
export { type Menopause, menopause } from './menopause.ts';
export { type HormonesView, hormonesView } from './view.ts';
