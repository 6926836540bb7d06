import MarkdownIt from 'markdown-it';

/** More opening brackets than this are no text with links. Each is tried as one, which costs 1 s in 1 MiB of them. */
const MAX_BRACKETS = 20_000;
/** More rules between head and body than this are no text with tables. */
const MAX_TABLES = 5_000;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\||$)/gm;

const full = markdown();
const withoutLinks = markdown().disable(['link', 'image']);
const withoutTables = markdown().disable('table');
const withoutBoth = markdown().disable(['link', 'image', 'table']);

function markdown(): ReturnType<typeof MarkdownIt> {
  // Raw HTML comes through, as CommonMark has it: what becomes of this is sanitised.
  const parser = new MarkdownIt('default', { html: true, linkify: true, maxNesting: 60 });
  // Addresses with a scheme alone: "file.rs" and "and.so" are a word with a dot in it.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  return parser;
}

/**
 * CommonMark with GFM's tables, struck-out text and bare addresses, as HTML that is not yet safe: sanitise it.
 *
 * Linear in its input, whatever it is; never throws.
 */
export function markdownToHtml(text: string): string {
  const hasManyLinks = count(text, /\[/g) > MAX_BRACKETS;
  const hasManyTables = count(text, TABLE_RULE) > MAX_TABLES;
  const parser = hasManyLinks
    ? hasManyTables
      ? withoutBoth
      : withoutLinks
    : hasManyTables
      ? withoutTables
      : full;
  return parser.render(text);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
