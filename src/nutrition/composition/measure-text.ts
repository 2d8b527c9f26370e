/** Measures that stay as they are whatever their number; sizes too: two large, not two larges. */
const NO_PLURAL = new Set([
  ...['tbsp', 'tsp', 'oz', 'lb', 'g', 'kg', 'ml', 'each', 'dozen', 'individual'],
  ...['large', 'medium', 'small', 'jumbo', 'miniature', 'regular', 'mini', 'thick', 'thin', 'whole', 'double'],
]);

/** The name of a measure for more than one of it: slices, halves, patties, potatoes. */
export function pluralMeasure(unit: string): string {
  if (NO_PLURAL.has(unit.toLowerCase())) return unit;
  if (unit.endsWith('half')) return `${unit.slice(0, -'half'.length)}halves`;
  if (unit.endsWith('leaf')) return `${unit.slice(0, -'leaf'.length)}leaves`;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(ato|s|sh|ch|x)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

/** So many of a measure as food tables write it: 2 of "1 cup, diced" are "2 cups, diced", 2 of "3 oz" are "2 × 3 oz". */
export function measureText(count: number, label: string): string {
  const one = label.replace(/^1 (?=\D)/, '');
  if (/^\d/.test(one)) return count === 1 ? one : `${count} × ${one}`;
  if (count <= 1) return `${count} ${one}`;
  // The thing that is counted ends the words before a comma or a bracket.
  const [, before = '', word = '', after = ''] = /^([^,(]*?)([A-Za-z]*)(\s*(?:[,(].*)?)$/.exec(one) ?? [];
  const many = word === '' || word.endsWith('s') ? word : pluralMeasure(word);
  return `${count} ${before}${many}${after}`;
}
