import { isMedicine, type Projection, type WhatIfResult, whatIfNames } from '../../projection/index.ts';
import { type Site, sites } from '../../remodeling/index.ts';
import type { Io } from '../io.ts';
import { heading, item, table } from './text.ts';

const siteNames: Record<Site, string> = {
  lumbarSpine: 'Lumbar spine',
  totalHip: 'Total hip',
  femoralNeck: 'Femoral neck',
};

const titles: Record<string, string> = {
  'goes-on': 'The inhibitor goes on',
  'stops-as-planned': 'The inhibitor stops as planned',
  'calcium-and-vitamin-d': 'Calcium and vitamin D at target',
  'loading-programme': 'A supervised programme of strength and impact',
  'food-and-loading': 'Calcium, vitamin D and the programme',
  risedronate: 'Risedronate',
  zoledronate: 'Zoledronate',
  denosumab: 'Denosumab',
  'denosumab-stopped': 'Denosumab for two years, then nothing',
};

export const HEADLINE =
  'Food and exercise have not been shown to make up for what an aromatase inhibitor takes from bone; they help what they help.';

const signed = (value: number): string =>
  `${value > 0.05 ? '+' : value < -0.05 ? '−' : ''}${Math.abs(value).toFixed(1)}`;
const percent = (fraction: number): string => signed((fraction - 1) * 100);
const yearly = <T extends { month: number }>(points: T[]): T[] =>
  points.filter((p) => p.month % 12 === 0 && p.month > 0);

/** A what-if that a screen holds back, and why. */
export interface HeldBack {
  name: string;
  says: string;
  rule: string;
}

/** A projection for a terminal: yearly change with its interval, what-ifs as differences, what was taken for granted. */
export function renderProjection(projection: Projection, held: readonly HeldBack[], io: Io): string {
  const { fittedTo } = projection;
  const rows = sites.flatMap((site) =>
    yearly(projection.sites[site]).map((p, i) => [
      i === 0 ? siteNames[site] : '',
      `${p.month / 12}`,
      percent(p.median),
      `${percent(p.p05)} to ${percent(p.p95)}`,
    ]),
  );
  const assumed = [...projection.assumptions, ...projection.whatIfs.flatMap((w) => w.assumptions)];
  const once = [...new Map(assumed.map((a) => [`${a.id} ${a.about ?? ''}`, a])).values()];
  return `${[
    heading(`What may follow, from ${projection.asOf}`, io),
    'Change in bone density from today, %, on the present course: middle, and where 9 of 10 people like you would lie.',
    '',
    table(['', 'years', 'middle', '5 to 95 %'], rows, io.width, [1, 2]),
    '',
    fittedWords(fittedTo),
    ...(projection.whatIfs.length > 0 ? ['', HEADLINE] : []),
    ...projection.whatIfs.flatMap((whatIf) => ['', ...whatIfLines(whatIf, io)]),
    ...(held.length > 0
      ? [
          '',
          heading('Not suggested for you', io),
          ...held.map(({ name, says, rule }) => item(`${titles[name] ?? name}, because: ${says} (${rule})`, io.width)),
        ]
      : []),
    ...(once.length > 0
      ? [
          '',
          heading('Taken for granted', io),
          ...once.map(({ says, source }) => item(source ? `${says} (${source})` : says, io.width)),
        ]
      : []),
  ].join('\n')}\n`;
}

function fittedWords({ scans, markers, method, twins, effectiveTwins, ownShare }: Projection['fittedTo']): string {
  if (method === 'none')
    return scans.length === 0
      ? 'No scan with a density in the record: this is what people like you do, and nothing of your own.'
      : 'One scan does not show a change: this is what people like you do, from your own density.';
  const share = sites
    .map((site) => `${siteNames[site].toLowerCase()} ${Math.round(ownShare[site] * 100)} %`)
    .join(', ');
  const how =
    method === 'importance'
      ? `${effectiveTwins} of ${twins} model twins carry it`
      : 'your scans lie at the edge of what the model expects, so its twins were moved towards them';
  const seen = [
    ...(scans.length > 0 ? [`scans of ${scans.join(', ')}`] : []),
    ...(markers.length > 0 ? [`blood tests of ${markers.join(', ')}`] : []),
  ];
  return `Held against your ${seen.join(' and ')} (${how}). Your own data narrow the next two years by: ${share}.`;
}

function whatIfLines(whatIf: WhatIfResult, io: Io): string[] {
  const known = whatIfNames.find((name) => name === whatIf.name);
  const rows = sites.map((site) => [
    siteNames[site],
    ...yearly(whatIf.difference[site])
      .filter((p) => [12, 24, 60].includes(p.month))
      .map((p) => `${signed(p.median)} (${signed(p.p05)} to ${signed(p.p95)})`),
  ]);
  const years = yearly(whatIf.difference.lumbarSpine)
    .filter((p) => [12, 24, 60].includes(p.month))
    .map((p) => `after ${p.month / 12} a`);
  return [
    heading(`${titles[whatIf.name] ?? whatIf.name}, against the present course, points`, io),
    ...(known && isMedicine(known) ? ['Information for a talk with your clinician, who decides about medicines.'] : []),
    table(['', ...years], rows, io.width),
  ];
}

/** Every point of every course, for a spreadsheet. */
export function projectionCsv(projection: Projection): string {
  const lines = ['course,site,month,median,p05,p25,p75,p95,difference,difference_p05,difference_p95'];
  const add = (course: string, fans: Projection['sites'], difference?: WhatIfResult['difference']): void => {
    for (const site of sites)
      fans[site].forEach((p, i) => {
        const d = difference?.[site][i];
        lines.push([course, site, p.month, p.median, p.p05, p.p25, p.p75, p.p95, d?.median, d?.p05, d?.p95].join(','));
      });
  };
  add('present', projection.sites);
  for (const whatIf of projection.whatIfs) add(whatIf.name.replaceAll(',', ' '), whatIf.sites, whatIf.difference);
  return `${lines.join('\n')}\n`;
}
