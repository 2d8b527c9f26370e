export const launchArgs: string[];
export function chromiumPath(): string;
export function ensureChromium(): string;
