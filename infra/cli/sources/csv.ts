/** A field, and the comma or line end after it (RFC 4180). In a field with quotes around it, `""` is a quote. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/y;

/**
 * Reads CSV with a first line of names.
 *
 * @param onFault called with the number of rows that were read, if the row below them cannot be read
 * @returns an object for each row after the first, with the names of the first row; the table ends before a row that
 *   cannot be read
 */
export function readCsv(text: string, onFault?: (rows: number) => void): Record<string, string>[] {
  const [names = [], ...rows] = rowsOf(text.replace(/^\uFEFF/, ''), onFault);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

function rowsOf(text: string, onFault?: (rows: number) => void): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const [, quoted, plain = '', end] = FIELD.exec(text) ?? [];
    if (end === undefined) {
      onFault?.(rows.length);
      break;
    }
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',' && FIELD.lastIndex < text.length) continue;
    if (row.some((field) => field !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
