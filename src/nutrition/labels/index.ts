// Labels: figures of a packet as amounts we can count, and the look-up of a barcode where the person switched it on.
export { type Impossible, impossibleIn, LABEL_FORMS, type LabelField } from './forms.ts';
export { DAILY_VALUES, type LabelLine, type LabelRule, readLabel } from './label.ts';
export { createProductLookup, isBarcode, type LookedUp, type ProductLookup } from './openFoodFacts.ts';
export { foodOfProduct, labelOfPortion, labelPer100g } from './product.ts';
