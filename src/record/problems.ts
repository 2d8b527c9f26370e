import type { z } from 'zod';

/** One thing wrong with an input: where, what was given, what is accepted. Errors are data; edges print or serialise them. */
export interface Problem {
  /** Dotted path from the top of the document, like scans[1].sites.totalHip.tScore; empty for the whole document. */
  path: string;
  given: string;
  accepted: string;
}

/** Bad input from outside: exit code 2 in the CLI, 422 over HTTP. */
export class BadInput extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'BadInput';
    this.problems = problems;
  }
}

export const badInput = (path: string, given: unknown, accepted: string): BadInput =>
  new BadInput([{ path, given: shown(given), accepted }]);

export const problemLine = ({ path, given, accepted }: Problem): string =>
  `${path || '(document)'}: got ${given}; accepted: ${accepted}`;

/** A value as it may stand in a message: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

const dotted = (path: PropertyKey[]): string =>
  path.reduce<string>(
    (out, key) => (typeof key === 'number' ? `${out}[${key}]` : out ? `${out}.${String(key)}` : String(key)),
    '',
  );

function at(document: unknown, path: PropertyKey[]): unknown {
  let here = document;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

const list = (values: readonly unknown[]): string =>
  values.map((v) => (typeof v === 'string' ? v : shown(v))).join(', ');

// A schema's own message says what is accepted; zod's says what went wrong, which the line already shows.
const isOurs = (message: string): boolean => !/^(Invalid|Too)/.test(message);

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** What a zod issue accepts, in words. */
function acceptedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (isOurs(issue.message)) return issue.message;
      if (issue.expected === 'nonoptional') return 'a value; it is missing';
      return article(issue.expected === 'int' ? 'whole number' : issue.expected);
    case 'invalid_value':
      return issue.values.length === 1 ? shown(issue.values[0]) : `one of ${list(issue.values)}`;
    case 'too_big':
      if (isOurs(issue.message)) return issue.message;
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : ''}`;
    case 'too_small':
      if (isOurs(issue.message)) return issue.message;
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : ''}`;
    case 'invalid_union':
      return 'one of the documented shapes';
    default:
      return issue.message;
  }
}

/** Zod's issues as problems; a key that nobody knows is named, with the nearest known key where one is near. */
export function problemsOf(
  error: z.ZodError,
  document: unknown,
  knownAt: (path: PropertyKey[]) => string[] = () => [],
): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownAt(issue.path as PropertyKey[]);
      return issue.keys.map((key) => ({
        path: dotted([...(issue.path as PropertyKey[]), key]),
        given: shown(at(document, [...(issue.path as PropertyKey[]), key])),
        accepted: known.length ? `no such key; known here: ${known.join(', ')}` : 'no such key',
      }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      // Of several shapes, the one that fails latest is the one that was meant.
      const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
      const inner = deepest?.[0];
      if (inner) {
        const path = [...(issue.path as PropertyKey[]), ...(inner.path as PropertyKey[])];
        return [
          { path: dotted(path), given: shown(at(document, path)), accepted: acceptedBy(inner as z.core.$ZodIssue) },
        ];
      }
    }
    const path = issue.path as PropertyKey[];
    const choices = issue.code === 'invalid_union' ? knownAt(path) : [];
    if (choices.length > 0)
      return [{ path: dotted(path), given: shown(at(document, path)), accepted: `one of ${choices.join(', ')}` }];
    return [{ path: dotted(path), given: shown(at(document, path)), accepted: acceptedBy(issue) }];
  });
}

const depth = (issues: readonly { path: PropertyKey[] }[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length));
