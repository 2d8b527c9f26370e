import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOODS_FORMAT, type FoodsFile } from '../../composition/index.ts';

/** Where a data folder keeps foods taken in from USDA downloads. */
export const foodsFolder = (dataFolder: string): string => join(dataFolder, 'foods');

/** The files of imported foods in a data folder, by name; those of another format are left out. */
export function importedFiles(dataFolder: string): FoodsFile[] {
  const folder = foodsFolder(dataFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^fdc-\w+\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as FoodsFile)
    .filter((file) => file.format === FOODS_FORMAT);
}
