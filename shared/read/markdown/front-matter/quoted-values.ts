/** A field at the start of a line: its name with the colon, and its value. */
const FIELD = /^([\w-]{1,60}:[ \t]{1,20})(\S.{0,2000})$/;
/** These values are not plain text: lists, maps, block text, aliases, tags, comments. */
const SPECIAL = /^[[{|>&*!#]/;
const RESERVED = /^[@`%]/;
const WITH_COLON = /:[ \t]/;
/** `"Home" and back`. */
const AFTER_QUOTES = /^(?:"[^"\\]{0,500}"|'[^']{0,500}')[ \t]*[^\s#:,'"]/;

/**
 * Adds quotes that people forget: `title: Storm: what we know`. Such lines are never valid YAML, so valid
 * YAML is not changed.
 *
 * @returns the names of the fields whose values got quotes
 */
export function withQuotedValues(yaml: string): { yaml: string; names: string[] } {
  const names: string[] = [];
  const lines = yaml.split('\n').map((line) => {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    if (value === '' || !needsQuotes(value.trimEnd())) return line;
    names.push(name.slice(0, name.indexOf(':')));
    return `${name}'${value.trimEnd().replaceAll("'", "''")}'`;
  });
  return { yaml: names.length > 0 ? lines.join('\n') : yaml, names };
}

/**
 * Whether YAML cannot read a value without quotes: the value contains a colon and a space, begins with a reserved
 * character, or continues after a quoted part.
 */
function needsQuotes(value: string): boolean {
  if (SPECIAL.test(value)) return false;
  if (/^["']/.test(value)) return AFTER_QUOTES.test(value);
  // A comment after the value may contain a colon.
  return RESERVED.test(value) || WITH_COLON.test(value.replace(/[ \t]#.*$/, ''));
}

const SEVERAL_LINES = [
  {
    first: /^[\w-]{1,60}:[ \t]{1,20}"(?:[^"\\]|\\.)*\\?$/,
    middle: /^(?:[^"\\]|\\.)*\\?$/,
    last: /^(?:[^"\\]|\\.)*"[ \t]*(?:#.*)?$/,
  },
  {
    first: /^[\w-]{1,60}:[ \t]{1,20}'(?:[^']|'')*$/,
    middle: /^(?:[^']|'')*$/,
    last: /^(?:[^']|'')*'[ \t]*(?:#.*)?$/,
  },
] as const;

/**
 * Indents later lines of values in quotes. Generators accept them without an indent; in YAML 1.2 they are
 * invalid.
 */
export function withIndentedLines(yaml: string): string {
  const lines = yaml.split('\n');
  for (let start = 0; start < lines.length; start += 1) {
    const kind = SEVERAL_LINES.find(({ first }) => first.test(lines[start] ?? ''));
    if (kind === undefined) continue;
    let end = start + 1;
    while (end < lines.length && kind.middle.test(lines[end] ?? '')) end += 1;
    if (!kind.last.test(lines[end] ?? '')) continue;
    for (let at = start + 1; at <= end; at += 1)
      if (/^\S/.test(lines[at] ?? '')) lines[at] = `  ${lines[at]}`;
    start = end;
  }
  return lines.join('\n');
}
