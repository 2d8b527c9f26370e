/** How the USDA's short descriptions are to be read: upper-case abbreviations, 60 characters. */
export interface Wording {
  /** Lower-case abbreviation to the word it stands for. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Lower-case word to the way it is capitalised: `greek` to `Greek`. */
  readonly capitals: ReadonlyMap<string, string>;
}

const WITH = /(^|[\s,(])w\/\s*/g;
const WITHOUT = /(^|[\s,(])(?:w\/o|wo\/|w\/out)(?=[\s,]|$|[a-z])\s*/g;

/**
 * A short description in words a person reads: `SARDINE,ATLANTIC,CND IN OIL,DRND SOL W/BONE` becomes
 * "Sardine, Atlantic, canned in oil, drained solids with bone".
 */
export function readable(shortDescription: string, { abbreviations, capitals }: Wording): string {
  const text = shortDescription
    .toLowerCase()
    .replace(WITHOUT, '$1without ')
    .replace(WITH, '$1with ')
    .replace(/&/g, ' and ')
    .replace(/"(?=[a-z])/g, '" ')
    .replace(/(%)(?=[a-z])/g, '$1 ')
    .replace(/\bred (?=fat|sodium|na\b|sugar)/g, 'reduced ')
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/,$/, '');
  const words = text
    .replace(/[a-z0-9][a-z0-9'.!-]*/g, (word) => {
      const full = abbreviations.get(word) ?? word;
      return capitals.get(full) ?? full;
    })
    .replace(
      /\b(vitamins?|and) ([abcdek])\b/g,
      (_, before: string, letter: string) => `${before} ${letter.toUpperCase()}`,
    );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a short description names one of these makers or restaurants (lower case, may be several words). */
export function namesBrand(shortDescription: string, brands: readonly string[]): boolean {
  const text = ` ${shortDescription.toLowerCase()} `;
  return brands.some((brand) => {
    for (let at = text.indexOf(brand); at !== -1; at = text.indexOf(brand, at + 1)) {
      if (/[\s,(]/.test(text[at - 1]!) && /[\s,)]/.test(text[at + brand.length]!)) return true;
    }
    return false;
  });
}
