import { isRefused, type SiteView } from '../../skeleton/index.ts';
import type { BandScan } from '../components/band.ts';
import { say } from '../i18n.ts';
import { number } from './numbers.ts';

/** The change that the page speaks of: since the first comparable scan, else since the one before. */
export function changeOf(site: SiteView) {
  if (site.sinceFirst) return site.sinceFirst;
  return site.change && !isRefused(site.change) ? site.change : undefined;
}

/** The scans of a site against the band of the first comparable one. */
export function bandScans(site: SiteView): { scans: BandScan[]; lscGPerCm2: number | undefined } {
  const lscGPerCm2 = changeOf(site)?.lsc.gPerCm2;
  const first = site.trend.find((point) => point.comparable) ?? site.trend[0];
  const scans = site.trend.map(({ date, bmd, comparable, scan }): BandScan => {
    const base = { date, bmdGPerCm2: bmd };
    if (!comparable) return { ...base, is: 'not comparable' };
    if (!first || scan === first.scan) return { ...base, is: 'first' };
    const change = bmd - first.bmd;
    if (lscGPerCm2 === undefined || Math.abs(change) < lscGPerCm2 - 1e-9) return { ...base, is: 'inside' };
    return { ...base, is: change < 0 ? 'fell' : 'rose' };
  });
  return { scans: scans.filter((s) => s.is === 'not comparable' || first !== undefined), lscGPerCm2 };
}

/** One short sentence on what happened at a site; words before any picture. */
export function siteLead(site: SiteView): string {
  const values = { site: say(`site.${site.site}`) };
  const change = changeOf(site);
  if (!change) return site.change ? say('bones.lead.notCompared', values) : say('bones.lead.first', values);
  if (!change.significant) return say('bones.lead.noChange', values);
  return say(change.gPerCm2 < 0 ? 'bones.lead.lower' : 'bones.lead.higher', {
    ...values,
    percent: number(Math.abs(change.percent), 1),
    year: change.from.date.slice(0, 4),
  });
}
