// The Skeletal Support Matrix: what the diary brings of each component of bone health, against what is known of it.
export { type AbsorbableView, type Absorbed, type CalciumOccasion, calciumOccasions } from './absorbable.ts';
export { guardsOn, notBorne } from './barred-foods.ts';
export type { BoneRole, ComponentKey } from './components.ts';
export { matrixView } from './matrix.ts';
export type { Move, Moves } from './moves.ts';
export type { MatrixRow, MatrixView, Sureness, WindowIntake } from './types.ts';
