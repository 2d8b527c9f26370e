import { badInput } from '../record/problems.ts';

/** Parsed JSON of a file that people write. @throws BadInput */
export function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badInput(path, undefined, `JSON (${(error as Error).message})`);
  }
}
