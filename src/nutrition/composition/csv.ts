/**
 * Rows of a comma-separated table with a header line (RFC 4180: quoted cells may hold commas, quotes and line ends).
 * @throws Error naming the line when a row has more or fewer cells than the header.
 */
export function parseCsv<Column extends string>(text: string, name: string): Record<Column, string>[] {
  const [header, ...rows] = splitCells(text);
  if (header === undefined) throw new Error(`${name}: no header line`);
  return rows.map((row, i) => {
    if (row.length !== header.length) {
      throw new Error(`${name}, row ${i + 2}: ${row.length} cells, expected ${header.length} (${header.join(', ')})`);
    }
    return Object.fromEntries(header.map((column, j) => [column, row[j]])) as Record<Column, string>;
  });
}

function splitCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"|([^,\r\n]*)/y;
  for (let at = 0; at < text.length; ) {
    cell.lastIndex = at;
    const [whole, quoted, plain] = cell.exec(text)!;
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    while (text[at] === '\r' || text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
