/** A field, and the comma or line end after it (RFC 4180). In a field with quotes around it, `""` is a quote. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/y;

/**
 * Reads CSV with a first line of names.
 *
 * @returns an object for each line after the first, with the names of the first line; the table ends before a line that
 *   cannot be read
 */
export function readCsv(text: string): Record<string, string>[] {
  const [names = [], ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const [, quoted, plain = '', end] = FIELD.exec(text) ?? [];
    if (end === undefined) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',' && FIELD.lastIndex < text.length) continue;
    if (row.some((field) => field !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
