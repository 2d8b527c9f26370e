import type { Day } from '../record/index.ts';
import { type Facts, isKnown } from '../rules/index.ts';
import { type EstradiolReading, estradiol, massSpectrometry } from './estradiol.ts';
import { type InhibitorUse, inhibitorUse } from './inhibitor.ts';
import { type Menopause, menopause } from './menopause.ts';

/** What the hormones page shows: the inhibitor, the menopausal state, estradiol where it was measured in a way that counts. */
export interface HormonesView {
  inhibitor: InhibitorUse;
  menopause: Menopause | undefined;
  /** Other hormone medicines taken now: testosterone, GnRH analogues, tamoxifen, oestrogens. */
  others: { name: string; since: Day }[];
  estradiol: EstradiolReading | undefined;
  /** All results by mass spectrometry, oldest first, pg/mL. */
  estradiolTrend: { date: Day; pgPerMl: number; below: boolean }[];
  /** Results by immunoassay or an unnamed method: kept in the record, not charted, because they read too high down here. */
  notCharted: number;
  testosterone: { ngPerDl: number; nmolPerL: number; date: Day } | undefined;
  says: string[];
}

export function hormonesView(facts: Facts): HormonesView {
  const all = facts.labs('estradiol');
  const counted = all.filter(massSpectrometry);
  const reading = estradiol(facts);
  const state = menopause(facts);
  const use = inhibitorUse(facts);
  const testosterone = facts.labs('testosterone').at(-1);
  const notCharted = all.length - counted.length;
  const says = [
    isKnown(reading) ? reading.value.says : undefined,
    notCharted > 0
      ? `${notCharted} estradiol result${notCharted === 1 ? ' was' : 's were'} not measured by LC-MS/MS: at these low levels other methods read too high, so ${notCharted === 1 ? 'it is' : 'they are'} not charted`
      : undefined,
    facts.sex === 'female' && use.state === 'taking'
      ? 'In women on an aromatase inhibitor, estradiol does not tell how fast bone is lost; the scan does'
      : undefined,
  ].filter((line) => line !== undefined);
  return {
    inhibitor: use,
    menopause: facts.sex === 'female' && isKnown(state) ? state.value : undefined,
    others: facts
      .taking('testosterone', 'gnrh-analogue', 'serm', 'oestrogen', 'serd')
      .map((drug) => ({ name: drug.name, since: drug.course.date })),
    estradiol: isKnown(reading) ? reading.value : undefined,
    estradiolTrend: counted.map((r) => ({ date: r.date, pgPerMl: r.value, below: r.fact.comparator === '<' })),
    notCharted,
    testosterone: testosterone && {
      ngPerDl: testosterone.value,
      nmolPerL: Math.round(testosterone.value * 0.03467 * 10) / 10, // nmol/L per ng/dL, band table
      date: testosterone.date,
    },
    says,
  };
}
