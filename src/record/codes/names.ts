/**
 * Names as people write them: one index for all tables. Spelling is folded (case, accents, oe/e and ae/e, ph/f in
 * "sulph"), so that "Oestrogen", "estrogen" and "œstrogen" are one word.
 */

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'e')
    .replaceAll('æ', 'e')
    .replace(/[oa]e/g, 'e')
    .replaceAll('sulph', 'sulf')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();

export interface Match<T> {
  readonly entry: T;
  /** The name that matched, as the table spells it. */
  readonly name: string;
}

export interface NameIndex<T> {
  /** The entry with this very name, spelling folded; nothing when no name is equal. */
  readonly find: (text: string) => T | undefined;
  /** Type-ahead: names that begin with the text, then words within names, then near misses. Best first. */
  readonly search: (text: string, limit?: number) => Match<T>[];
}

/** An index over the names of a table. A name belongs to one entry; a test of the tables holds them to it. */
export function nameIndex<T>(entries: readonly T[], namesOf: (entry: T) => readonly string[]): NameIndex<T> {
  const all = entries.flatMap((entry) => namesOf(entry).map((name, rank) => ({ entry, name, rank, key: fold(name) })));
  const byName = new Map<string, T>();
  for (const { key, entry } of all) if (!byName.has(key)) byName.set(key, entry);

  const search = (text: string, limit = 8): Match<T>[] => {
    const wanted = fold(text);
    if (wanted === '') return [];
    const scored = all
      .map((candidate) => ({ ...candidate, score: score(candidate.key, wanted) }))
      .filter((candidate) => candidate.score < 9)
      .sort(
        (a, b) => a.score - b.score || a.rank - b.rank || a.key.length - b.key.length || a.key.localeCompare(b.key),
      );
    const seen = new Set<T>();
    const matches: Match<T>[] = [];
    for (const { entry, name } of scored) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      matches.push({ entry, name });
      if (matches.length === limit) break;
    }
    return matches;
  };

  return { find: (text) => byName.get(fold(text)), search };
}

/** 0 equal, 1 begins with it, 2 a word begins with it, 3 and up: one slip, two slips; 9 no match. */
function score(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  // Two letters say too little to guess at a slip; from eight on, two slips still leave six that agree.
  const allowed = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  if (allowed === 0 || name[0] !== wanted[0]) return 9;
  const slips = slipsToPrefix(wanted, name);
  return slips <= allowed ? 2 + slips : 9;
}

/** Fewest insertions, deletions, substitutions and swaps that turn `wanted` into some beginning of `name`. */
export function slipsToPrefix(wanted: string, name: string): number {
  let before: number[] = [];
  let above = Array.from({ length: name.length + 1 }, (_, j) => j);
  for (let i = 1; i <= wanted.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= name.length; j += 1) {
      const same = wanted[i - 1] === name[j - 1];
      let best = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && wanted[i - 1] === name[j - 2] && wanted[i - 2] === name[j - 1];
      if (swapped) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return Math.min(...above);
}

/** A look-up that remembers its answers: records name the same things again and again, and rules ask for them all. */
export function remembered<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    // Texts come from people: without a bound a long-lived server would keep every one of them.
    if (known.size >= 10_000) known.clear();
    const answer = look(text);
    known.set(text, answer);
    return answer;
  };
}
