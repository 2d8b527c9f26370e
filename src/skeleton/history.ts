import type { Facts } from '../rules/index.ts';
import { historyOf, type SiteHistory } from './change.ts';
import { scansOf } from './scores.ts';
import type { SiteKey } from './sites.ts';

/** How the newest measurement of a site stands to the earlier ones; worked out once for the facts. */
export const siteHistory = (facts: Facts, site: SiteKey): SiteHistory =>
  facts.derive(`history:${site}`, () => historyOf(scansOf(facts), site));
