import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import en from './locales/en.json' with { type: 'json' };

const root = import.meta.dirname;
const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Attributes that people read or hear. */
const spoken = new Set(['aria-label', 'label', 'title', 'placeholder', 'alt', 'hint', 'words', 'name']);
const hasWords = (text: unknown): boolean => typeof text === 'string' && /\p{L}{2,}/u.test(text);

interface Node {
  type?: string;
  start?: number;
  [key: string]: unknown;
}

/** Texts in JSX that no language file holds: bare text, literals in braces, and literal attributes that are read out. */
function literalsIn(node: unknown, inElement = false): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => literalsIn(one, inElement));
  if (typeof node !== 'object' || node === null) return [];
  const { type } = node as Node;
  const one = node as Record<string, Node & { name?: string; value?: unknown }>;
  if (type === 'JSXText') return hasWords(one.value) ? [String(one.value).trim()] : [];
  if (type === 'JSXAttribute') {
    const literal = one.value as (Node & { value?: unknown }) | null;
    if (literal?.type === 'Literal')
      return spoken.has(String(one.name?.name)) && hasWords(literal.value) ? [String(literal.value)] : [];
    return literalsIn(one.value);
  }
  if (type === 'JSXExpressionContainer' && inElement) {
    const inner = one.expression as (Node & { value?: unknown }) | undefined;
    if (inner?.type === 'Literal' && hasWords(inner.value)) return [String(inner.value)];
  }
  return Object.entries(node).flatMap(([key, value]) => literalsIn(value, type === 'JSXElement' && key === 'children'));
}

describe('every string of the interface comes from the language file', () => {
  it.each(sources.filter((path) => path.endsWith('.tsx')).map((path) => relative(root, path)))('%s', (path) => {
    const { program, errors } = parseSync(path, readFileSync(join(root, path), 'utf8'), { lang: 'tsx' });
    expect(errors).toEqual([]);
    expect(literalsIn(program)).toEqual([]);
  });
});

const flat = (node: object, path = ''): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' ? flat(value as object, `${path}${key}.`) : [`${path}${key}`],
  );
const known = new Set(flat(en).map((key) => key.replace(/_(one|other)$/, '')));
const all = sources.map((path) => readFileSync(path, 'utf8')).join('\n');

describe('the language file and the code agree', () => {
  it('holds every key that the code names', () => {
    const named = [...all.matchAll(/\b(?:t|say)\(\s*'([^']+)'/g)].map(([, key]) => key!);
    expect(named.length).toBeGreaterThan(200);
    expect([...new Set(named)].filter((key) => !known.has(key))).toEqual([]);
  });

  it('holds none that nobody says', () => {
    const groups = new Set([...all.matchAll(/`([a-zA-Z.]+)\.\$\{/g)].map(([, group]) => group!));
    for (const group of ['field', 'choice', 'kind']) groups.add(group);
    const quoted = (key: string): boolean => all.includes(`'${key}'`) || all.includes(`"${key}"`);
    const said = (key: string): boolean =>
      quoted(key) ||
      quoted(key.slice(0, key.lastIndexOf('.'))) ||
      [...groups].some((group) => key.startsWith(`${group}.`));
    expect([...known].filter((key) => !said(key))).toEqual([]);
  });
});
