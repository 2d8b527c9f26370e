// Nutrition: what foods are made of, how to find them, what a diary adds up to, and what to aim at.
export * from './absorption/index.ts';
export * from './composition/index.ts';
export * from './intake/index.ts';
export * from './kinds/index.ts';
export * from './labels/index.ts';
export * from './recipes/index.ts';
export * from './search/index.ts';
export * from './targets/index.ts';
