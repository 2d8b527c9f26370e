/**
 * Sets a sentence of the rules or the plan so that it does not break where it reads badly: T-score stays whole, and a
 * number stays with its percent sign.
 */
export const typeset = (text: string): string =>
  text.replace(/\b([TZ])-(scores?)\b/g, '$1\u2011$2').replace(/(\d) (?=%)/g, '$1\u00a0');
