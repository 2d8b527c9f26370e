export type Part = 'foods' | 'node' | 'web';
export const parts: Record<Part, { to: string; from: string[]; not: string[] }>;
export function contentsOf(root: string, part: Part): string;
export function lookOf(root: string, part: Part): string;
export function readStamp(root: string): Partial<Record<Part, { contents: string; look: string }>>;
export function isFresh(root: string, part: Part): boolean;
