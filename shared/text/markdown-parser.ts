import MarkdownIt, { type StateCore } from 'markdown-it';
import definitions from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import marks from 'markdown-it-mark';
import { ExpansionBudget } from './expansion-budget.ts';
import { readBlockNotes } from './markdown/block-notes.ts';
import { keepDeepBlocks } from './markdown/deep-blocks.ts';
import { readFormula, readSubAndSup } from './markdown/inline-marks.ts';
import { readWikiLink } from './markdown/wiki-link.ts';

/**
 * The dialect: CommonMark with GFM's tables, strikethrough, bare URLs and task lists, footnotes, `==marks==`, callouts,
 * wiki links, definition lists, `x^2^`, `H~2~O` and formulas between dollars.
 */
export type MarkdownParser = ReturnType<typeof MarkdownIt>;

/** With more opening brackets than this, links are not parsed: each bracket is tried, and 1 MiB of them took 2.5 s. */
const MAX_BRACKETS = 20_000;
/** With more delimiter rows than this, tables are not parsed: 1 MiB of the smallest rows took 2.2 s. */
const MAX_TABLES = 5_000;
// The bar and the spaces after it form one group; otherwise the pattern tries every way to split a run of spaces.
const TABLE_RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\||$)/gm;
/** With more `*`, `_` and `~` than this, emphasis is not parsed: 1 MiB of asterisks took 1.4 s of CPU. */
const MAX_MARKS = 40_000;
/**
 * With more backticks than this, code is not parsed: 20,000 of them among other marks took 0.5 s, 40,000 four times as
 * long.
 */
const MAX_BACKTICKS = 15_000;
/**
 * With more `~~` than this, strikethrough is not parsed, and with more `==`, marks are not: the time is quadratic, and
 * 128 KB took 0.4 s.
 */
const MAX_STRIKETHROUGHS_AND_MARKS = 5_000;
/**
 * With more bare URLs than this, bare URLs are not parsed. The rest of the line is searched for each of them, and 1 MiB
 * of `http://` took 18 s.
 */
const MAX_ADDRESSES = 10_000;
/** With more URLs in angle brackets than this, these URLs are not parsed: 175,000 of the smallest took 0.7 s. */
const MAX_BRACKETED = 20_000;
const BRACKETED = /<[a-z][^\s<>]{0,80}[:@]/gi;
/**
 * With more footnotes and references to footnotes than this, footnotes are not parsed: each copies all blocks before
 * it.
 */
const MAX_FOOTNOTES = 2_000;
/** With more unclosed `[^` than this, footnotes are not parsed: for each `[^` the rest of the line is searched. */
const MAX_OPEN_FOOTNOTES = 50;
const OPEN_FOOTNOTE = /\[\^(?![^\s\]]{1,200}\])/g;
/** A footnote within a footnote, which would be parsed by unlimited recursion. */
const NESTED_FOOTNOTE = /\^\[[^\]]*\^\[/;
/** With more definitions than this, definition lists are not parsed. */
const MAX_DEFINITIONS = 5_000;
const DEFINITION = /^ {0,3}[:~][ \t]/gm;
const FOOTNOTE_RULES = ['footnote_def', 'footnote_inline', 'footnote_ref', 'footnote_tail'];
/** Syntax that release 0.1.0 did not support. */
const ADDED_RULES = [...FOOTNOTE_RULES, 'mark', 'block_notes', 'wiki_link', 'sub_sup', 'formula', 'deflist'];
/** Blocks and marks that are nested deeper than this are shown as text. */
const MAX_NESTING = 60;

/** Created on first use: most submissions are not Markdown, and each parser takes a millisecond or two. */
const parsers = new Map<string, MarkdownParser>();

function parserWithout(rules: readonly string[]): MarkdownParser {
  const key = rules.join();
  const known = parsers.get(key);
  if (known) return known;
  // Raw HTML is kept, as in CommonMark; the result is sanitised.
  const parser = new MarkdownIt('default', { html: true, linkify: true, maxNesting: MAX_NESTING });
  if (!rules.includes('block_notes')) keepDeepBlocks(parser, MAX_NESTING);
  // Only URLs with a scheme become links, because "file.rs" and "and.so" are words with a dot.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // The sanitiser removes addresses such as `javascript:`. If the parser refused them, readers would see the brackets.
  if (!rules.includes('wiki_link')) parser.validateLink = () => true;
  parser.use(footnotes).use(marks).use(definitions);
  // A footnote that is referenced twice has one number and links back to the first reference.
  parser.renderer.rules.footnote_caption = (tokens, index) => `[${Number(tokens[index]?.meta?.id) + 1}]`;
  const { footnote_anchor: anchor } = parser.renderer.rules;
  parser.renderer.rules.footnote_anchor = (tokens, index, ...rest) =>
    Number(tokens[index]?.meta?.subId) > 0 ? '' : (anchor?.(tokens, index, ...rest) ?? '');
  parser.core.ruler.after('block', 'bounded_references', boundReferences);
  parser.core.ruler.after('block', 'block_notes', readBlockNotes);
  parser.inline.ruler.before('link', 'wiki_link', readWikiLink);
  parser.inline.ruler.before('strikethrough', 'sub_sup', readSubAndSup);
  parser.inline.ruler.before('escape', 'formula', readFormula);
  parser.disable([...rules]);
  parsers.set(key, parser);
  return parser;
}

/**
 * A parser that takes linear time for this text. It reads the whole dialect, without the syntax that this
 * text has more often than any real text.
 *
 * @param options.isFirstRelease if true, parses as release 0.1.0 did, to recognise its articles
 */
export function markdownParserFor(text: string, { isFirstRelease = false } = {}): MarkdownParser {
  return parserWithout([
    ...(isFirstRelease ? ADDED_RULES : []),
    ...(count(text, /\[/g) > MAX_BRACKETS ? ['link', 'image'] : []),
    ...(count(text, /[*_~]/g) > MAX_MARKS ? ['emphasis'] : []),
    ...(count(text, /~~/g) > MAX_STRIKETHROUGHS_AND_MARKS ? ['strikethrough'] : []),
    ...(count(text, /==/g) > MAX_STRIKETHROUGHS_AND_MARKS ? ['mark'] : []),
    ...(hasTooManyFootnotes(text) ? FOOTNOTE_RULES : []),
    ...(NESTED_FOOTNOTE.test(text) ? ['footnote_inline'] : []),
    ...(count(text, /`/g) > MAX_BACKTICKS ? ['backticks'] : []),
    ...(count(text, /:\/\//g) > MAX_ADDRESSES ? ['linkify'] : []),
    ...(count(text, BRACKETED) > MAX_BRACKETED ? ['autolink'] : []),
    ...(count(text, DEFINITION) > MAX_DEFINITIONS ? ['deflist'] : []),
    ...(count(text, TABLE_RULE) > MAX_TABLES ? ['table'] : []),
  ]);
}

function hasTooManyFootnotes(text: string): boolean {
  return count(text, /\[\^|\^\[/g) > MAX_FOOTNOTES || count(text, OPEN_FOOTNOTE) > MAX_OPEN_FOOTNOTES;
}

/** The content of a definition `[label]: href "title"`. */
interface Reference {
  href: string;
  title: string;
}

/**
 * Limits the expansion of references to the length of the text or 100,000 characters, whichever is larger, as cmark
 * does. References beyond the limit are not expanded and are shown as text. 15 KB of `[a]` with one long definition
 * became 31 MB.
 */
function boundReferences({ src, env }: StateCore): void {
  const references: Record<string, Reference> | undefined = env.references;
  if (references === undefined) return;
  const budget = new ExpansionBudget(src.length);
  env.references = new Proxy(references, {
    get(all, label: string) {
      const reference = Object.hasOwn(all, label) ? all[label] : undefined;
      const isWithin = reference && budget.spend(reference.href.length + reference.title.length);
      return isWithin ? reference : undefined;
    },
  });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
