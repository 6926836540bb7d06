import MarkdownIt, { type StateCore } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import marks from 'markdown-it-mark';
import { ExpansionBudget } from './expansion-budget.ts';
import { readBlockNotes } from './markdown/block-notes.ts';
import { readWikiLink } from './markdown/wiki-link.ts';

/** The dialect: CommonMark with GFM's tables, struck-out text, bare addresses and task lists, footnotes, `==marks==`, callouts and wiki links. */
export type MarkdownParser = ReturnType<typeof MarkdownIt>;

/** More opening brackets than this are not parsed as links. Each is tried as one: 1 MiB of them took 2.5 s. */
const MAX_BRACKETS = 20_000;
/** More rules between head and body than this are not parsed as tables: 1 MiB of the smallest took 2.2 s. */
const MAX_TABLES = 5_000;
// The bar and the spaces behind it stand or fall together: apart, a run of spaces is split between the two in every way.
const TABLE_RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\||$)/gm;
/** More stars than this are not parsed as emphasis: 1 MiB of them took 1.4 s of CPU. */
const MAX_MARKS = 40_000;
/** More backticks than this are not parsed as code: among other marks 20,000 of them took 0.5 s, and twice as many four times that. */
const MAX_BACKTICKS = 15_000;
/** More pairs of tildes than this strike nothing out: their time grew with the square, 128 KB took 0.4 s. */
const MAX_STRUCK = 5_000;
/** More addresses than this are not parsed: the rest of a line is looked through for each, and 1 MiB of `http://` took 18 s. */
const MAX_ADDRESSES = 10_000;
/** The same for addresses in angle brackets, of which the smallest 175,000 took 0.7 s. */
const MAX_BRACKETED = 20_000;
const BRACKETED = /<[a-z][^\s<>]{0,80}[:@]/gi;
/** More footnotes and references to them than this are not parsed: each one copies all blocks before it. */
const MAX_FOOTNOTES = 2_000;
/** More beginnings of a reference that never end are none: each is looked for to the end of its line. */
const MAX_OPEN_FOOTNOTES = 50;
const OPEN_FOOTNOTE = /\[\^(?![^\s\]]{1,200}\])/g;
/** A footnote in a footnote would be parsed by recursion without a bound. */
const NESTED_FOOTNOTE = /\^\[[^\]]*\^\[/;
const FOOTNOTE_RULES = ['footnote_def', 'footnote_inline', 'footnote_ref', 'footnote_tail'];
/** What the first release did not have. */
const ADDED_RULES = [...FOOTNOTE_RULES, 'mark', 'block_notes', 'wiki_link'];
/** Blocks and marks nested deeper than this are text. */
const MAX_NESTING = 60;

/** Made when first needed: most submissions are not Markdown, and each takes a millisecond or two. */
const parsers = new Map<string, MarkdownParser>();

function parserWithout(rules: readonly string[]): MarkdownParser {
  const key = rules.join();
  const known = parsers.get(key);
  if (known) return known;
  // Raw HTML comes through, as CommonMark has it: what becomes of this is sanitised.
  const parser = new MarkdownIt('default', { html: true, linkify: true, maxNesting: MAX_NESTING });
  // Addresses with a scheme alone: "file.rs" and "and.so" are a word with a dot in it.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  parser.use(footnotes).use(marks);
  // A footnote that is named twice has one number, and leads back to where it was named first.
  parser.renderer.rules.footnote_caption = (tokens, index) => `[${Number(tokens[index]?.meta?.id) + 1}]`;
  const { footnote_anchor: anchor } = parser.renderer.rules;
  parser.renderer.rules.footnote_anchor = (tokens, index, ...rest) =>
    Number(tokens[index]?.meta?.subId) > 0 ? '' : (anchor?.(tokens, index, ...rest) ?? '');
  parser.core.ruler.after('block', 'bounded_references', boundReferences);
  parser.core.ruler.after('block', 'block_notes', readBlockNotes);
  parser.inline.ruler.before('link', 'wiki_link', readWikiLink);
  parser.disable([...rules]);
  parsers.set(key, parser);
  return parser;
}

/**
 * The parser that takes this text in linear time: all of the dialect, but for what no real text has so often.
 *
 * @param options.isFirstRelease whether to read as the first release did, to know an article again that it stored
 */
export function markdownParserFor(text: string, { isFirstRelease = false } = {}): MarkdownParser {
  return parserWithout([
    ...(isFirstRelease ? ADDED_RULES : []),
    ...(count(text, /\[/g) > MAX_BRACKETS ? ['link', 'image'] : []),
    ...(count(text, /[*_~]/g) > MAX_MARKS ? ['emphasis'] : []),
    ...(count(text, /~~/g) > MAX_STRUCK ? ['strikethrough'] : []),
    ...(count(text, /==/g) > MAX_STRUCK ? ['mark'] : []),
    ...(hasTooManyFootnotes(text) ? FOOTNOTE_RULES : []),
    ...(NESTED_FOOTNOTE.test(text) ? ['footnote_inline'] : []),
    ...(count(text, /`/g) > MAX_BACKTICKS ? ['backticks'] : []),
    ...(count(text, /:\/\//g) > MAX_ADDRESSES ? ['linkify'] : []),
    ...(count(text, BRACKETED) > MAX_BRACKETED ? ['autolink'] : []),
    ...(count(text, TABLE_RULE) > MAX_TABLES ? ['table'] : []),
  ]);
}

function hasTooManyFootnotes(text: string): boolean {
  return count(text, /\[\^|\^\[/g) > MAX_FOOTNOTES || count(text, OPEN_FOOTNOTE) > MAX_OPEN_FOOTNOTES;
}

/** What a definition `[label]: href "title"` says. */
interface Reference {
  href: string;
  title: string;
}

/**
 * Lets references expand to the larger of the text and 100,000 characters, as cmark does; those beyond stay the text that
 * they are. 15 KB of `[a]` behind one long definition were 31 MB.
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
