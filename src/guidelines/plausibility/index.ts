import type { Rule } from '../../rules/index.ts';
import { dateRules } from './dates.ts';
import { labPlausibility } from './labs.ts';
import { personRules } from './person.ts';
import { scanPlausibility } from './scans.ts';

/** What in a record cannot be right or contradicts itself: asked about, while everything else is still read. */
export const plausibilityRules: Rule[] = [...scanPlausibility, ...dateRules, ...labPlausibility, ...personRules];
