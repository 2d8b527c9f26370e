/**
 * heart/ puts the lipids of a record into words, with what is and is not known about aromatase inhibitors and the heart,
 * and reads the diary for it: the Mediterranean screener and saturated fat.
 * Bands and findings on single values are those of LAB-2.
 */
export { type HeartFood, heartFood } from './food.ts';
export { type MedasItem, type MedasKey, type MedasView, medas } from './medas.ts';
export { type HeartView, heartView, type LipidRow } from './view.ts';
