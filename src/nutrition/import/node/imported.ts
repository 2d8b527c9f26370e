import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOODS_FORMAT, type FoodsFile } from '../../composition/index.ts';

/** Where a data folder keeps foods taken in from USDA downloads. */
export const foodsFolder = (dataFolder: string): string => join(dataFolder, 'foods');

const pathsOf = (dataFolder: string): string[] => {
  const folder = foodsFolder(dataFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^fdc-\w+\.json$/.test(name))
    .sort()
    .map((name) => join(folder, name));
};

/** The files of imported foods in a data folder, by name; those of another format are left out. */
export const importedFiles = (dataFolder: string): FoodsFile[] =>
  pathsOf(dataFolder)
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as FoodsFile)
    .filter((file) => file.format === FOODS_FORMAT);

/** Changes when an import has put a dataset there or replaced one: cheap enough to ask for at every request. */
export const stampOfImports = (dataFolder: string): string =>
  pathsOf(dataFolder)
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');

/** A dataset that was taken in: its name, how many foods, and when. */
export interface ImportedDataset {
  readonly source: string;
  readonly foods: number;
  readonly importedAt: string;
}

/** What was taken in into a data folder. */
export const importedDatasets = (dataFolder: string): ImportedDataset[] =>
  pathsOf(dataFolder).flatMap((path) => {
    const { format, source, ids } = JSON.parse(readFileSync(path, 'utf8')) as FoodsFile;
    return format === FOODS_FORMAT
      ? [{ source, foods: ids.length, importedAt: statSync(path).mtime.toISOString() }]
      : [];
  });
