export function missingPackages(root: string, options: { withDev: boolean }): string[];
export function install(root: string, options: { withDev: boolean }): boolean;
export function nodeOf(root: string): string;
