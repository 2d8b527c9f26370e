// Labels: figures of a packet as amounts we can count, and the look-up of a barcode where the person switched it on.
export { DAILY_VALUES, type LabelLine, type LabelRule, readLabel } from './label.ts';
export { createProductLookup, isBarcode, type LookedUp, type ProductLookup } from './openFoodFacts.ts';
