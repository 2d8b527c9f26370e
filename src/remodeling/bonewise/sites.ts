/** The sites at which the model reads BMD, and the auxiliary that holds each. */
export const sites = ['lumbarSpine', 'totalHip', 'femoralNeck'] as const;
export type Site = (typeof sites)[number];

export const bmdOf: Record<Site, string> = { lumbarSpine: 'BMD_ls', totalHip: 'BMD_th', femoralNeck: 'BMD_fn' };

/** Markers of turnover in blood, and the auxiliary that holds each relative to the start. */
export const markers = ['ctx', 'p1np'] as const;
export type Marker = (typeof markers)[number];

/** Everything of a twin that something measured can be held against. */
export type Reading = Site | Marker;
export const readings: readonly Reading[] = [...sites, ...markers];
export const columnOf: Record<Reading, string> = { ...bmdOf, ctx: 'CTX', p1np: 'P1NP' };
