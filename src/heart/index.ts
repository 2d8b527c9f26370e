/**
 * heart/ puts the lipids of a record into words, with what is and is not known about aromatase inhibitors and the heart.
 * Bands and findings on single values are those of LAB-2.
 */
export { type HeartView, heartView, type LipidRow } from './view.ts';
