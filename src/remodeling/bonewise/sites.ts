/** The sites at which the model reads BMD, and the auxiliary that holds each. */
export const sites = ['lumbarSpine', 'totalHip', 'femoralNeck'] as const;
export type Site = (typeof sites)[number];

export const bmdOf: Record<Site, string> = { lumbarSpine: 'BMD_ls', totalHip: 'BMD_th', femoralNeck: 'BMD_fn' };
