/**
 * Sets a sentence of the rules or the plan so that it does not break where it reads badly: T-score stays whole, and a
 * number stays with its percent sign. The font has no unbreakable hyphen, so a word joiner follows the plain one.
 */
export const typeset = (text: string): string =>
  text.replace(/\b([TZ])-(scores?)\b/g, '$1-\u2060$2').replace(/(\d) (?=%)/g, '$1\u00a0');

/** A name or sentence with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
