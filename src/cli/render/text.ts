import { styleText } from 'node:util';
import type { Io } from '../io.ts';

/** Breaks a text into lines of at most so many columns; words are never cut. */
export function wrap(text: string, width: number, indent = '', hanging = indent): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? indent : hanging;
    let empty = true;
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (!empty && line.length + 1 + word.length > width) {
        lines.push(line);
        line = hanging;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      empty = false;
    }
    lines.push(line.trimEnd());
  }
  return lines.join('\n');
}

export const heading = (text: string, { styled }: Pick<Io, 'styled'>): string =>
  `${styled ? styleText('bold', text, { validateStream: false }) : text}\n${'-'.repeat(text.length)}`;

/** A list entry: a mark, then the text, the following lines under the text. */
export const item = (text: string, width: number, mark = '-'): string =>
  wrap(text, width, `${mark} `, ' '.repeat(mark.length + 1));

/** With less room than this beside the others, the last column goes on a line of its own. */
const NARROW = 14;

/**
 * Columns under their heads (none where the heads are empty), as wide as their widest cell; the last takes what is left
 * and is wrapped.
 * @param right columns of figures, set to the right
 */
export function table(heads: string[], rows: string[][], width: number, right: number[] = []): string {
  const all = heads.every((head) => head === '') ? rows : [heads, ...rows];
  const last = heads.length - 1;
  const widths = heads.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) => {
      const cells = row
        .slice(0, last)
        .map((cell, column) =>
          right.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        );
      const before = cells.map((cell) => `${cell}  `).join('');
      const rest = row[last] ?? '';
      if (rest.length <= width - before.length || width - before.length >= NARROW) {
        return wrap(rest, width, before, ' '.repeat(before.length));
      }
      return `${before.trimEnd()}\n${wrap(rest, width, '    ')}`;
    })
    .join('\n');
}

/** 1240 as 1,240; small figures with the decimals they need. */
export const figure = (value: number, decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: decimals });

const unitNames: Record<string, string> = { ug: 'µg', '[iU]': 'IU', kcal_th: 'kcal' };
export const unitName = (ucum: string): string => unitNames[ucum] ?? ucum;

export const amount = (value: number, ucum: string): string => `${figure(value)} ${unitName(ucum)}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
