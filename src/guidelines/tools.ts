import type { Fact } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';

export type ToolResult = Fact<'fractureTools'>;

/** The newest FRAX result that was typed in. */
export const latestFrax = (facts: Facts): ToolResult | undefined =>
  facts.upTo('fractureTools').findLast((result) => result.tool === 'FRAX');

export const toolBecause = (result: ToolResult) => ({
  path: `fractureTools[${result.id}]`,
  value: [
    result.tool,
    result.majorOsteoporoticPercent === undefined ? '' : `major ${result.majorOsteoporoticPercent} %`,
    result.hipPercent === undefined ? '' : `hip ${result.hipPercent} %`,
    result.category ?? '',
    result.withBmd === undefined ? '' : result.withBmd ? 'with BMD' : 'without BMD',
  ]
    .filter(Boolean)
    .join(', '),
  date: result.date,
});

/** US treatment thresholds of FRAX, percent in ten years (BHOF22, ASCO19). */
export const US_MAJOR_PERCENT = 20;
export const US_HIP_PERCENT = 3;

const isUs = (country: string | undefined): boolean =>
  country !== undefined && /^(us|usa|u\.s\.a?\.?|united states.*|america)$/i.test(country.trim());

/**
 * Whether an entered result lies above the threshold of its country: US figures for US models, the category that the
 * tool itself returned otherwise. Undefined where neither says (NOGG's chart is not recomputed here).
 */
export function aboveThreshold(result: ToolResult): boolean | undefined {
  if (result.category !== undefined) return result.category === 'high' || result.category === 'very-high';
  if (!isUs(result.country)) return undefined;
  const { majorOsteoporoticPercent: major, hipPercent: hip } = result;
  if (major === undefined && hip === undefined) return undefined;
  return (major ?? 0) >= US_MAJOR_PERCENT || (hip ?? 0) >= US_HIP_PERCENT;
}
