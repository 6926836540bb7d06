import type { AppliedRule } from '#shared/model/article.ts';
import { appliedNames } from '../applied-names.ts';
import { MAY_HAVE_MARKS, withoutMarks } from './editor-marks.ts';
import { readFence } from './fenced-block.ts';
import { withoutHeadingAttributes } from './heading-attributes.ts';
import { type HiddenPart, hiddenParts } from './hidden-part.ts';
import { asMarkdown, leftOutLine, MAY_HAVE_LEFT_OUT } from './left-out-lines.ts';
import { withMarkdownInHtml } from './markdown-in-html.ts';
import { isMdx, withoutTagLines } from './mdx.ts';
import { Shortcodes } from './shortcodes.ts';

/** Most texts do not match this, `MAY_HAVE_MARKS` or `MAY_HAVE_LEFT_OUT`, and are not examined further. */
const MAY_HAVE =
  /\{\{|\{%|^import\s|^export\s|^ {0,3}::|^(?:!!!|\?\?\?|===)|\s\^[\w-]+[ \t]*$|^\[\[?_?toc_?\]|^#{2,6}[\p{L}\p{N}]|^ {0,3}[`~]{3,}[ \t]*(?:\{|dataview|tasks|query)|^(?: {4}|\t)(?::::|#!)\w|^[ \t]*<[A-Z]/imu;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const HIGHLIGHT =
  /^\s*(?:#\+begin_(?:src|example)(?:[ \t]+([\w+#-]{0,40}).{0,200})?|\{\{[<%]-?\s*highlight\s+([\w+#-]{0,40})[^{}]{0,500}[>%]\}\}|\{%-?\s*(?:highlight|code(?:block)?)\s*(?:lang:)?([\w+#-]{0,40})[^{}]{0,500}%\})\s*$/i;
const END_OF_HIGHLIGHT =
  /^\s*(?:#\+end_(?:src|example)\b.*|\{\{[<%]-?\s*\/\s*highlight\s*-?[>%]\}\}|\{%-?\s*end(?:highlight|code(?:block)?)\s*-?%\})\s*$/i;
const OBSIDIAN_COMMENT = /^%%\s*$/;
/** Attributes of kramdown: `{: .wide}`. */
const KRAMDOWN_ATTRIBUTES = /\{:\s*(?:[.#][\w-]+|[\w-]+="[^"{}]*"|toc|\s){1,20}\}/g;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const CONTENTS_MARK = /^\s*\{:\s*toc\b/;
const ONE_ITEM = /^\s*(?:[*+-]|1\.)[ \t]+\S+[ \t]*$/;
const MDX_IMPORT = /^import\s(?:[^'"]*\sfrom\s+)?['"][^'"]+['"];?\s*$/;
const MDX_EXPORT = /^export\s+(?:const|let|default|function|async)\s/;
/** Metadata at the start of a text of MDX without components: `export const meta = {`. */
const MDX_METADATA = /^export\s+const\s+\w+\s*=\s*\{/;
/**
 * Obsidian's name of a block, at the end of the block: `^quote-of-the-day`. It is longer than an exponent such as `^2`.
 */
const BLOCK_ID = /(?:^|[ \t])\^(?=[\w-]*[a-z])[a-z\d][\w-]{2,60}[ \t]*$/i;
/** A heading without the space that CommonMark requires. With one `#` it would be a tag. */
const TIGHT_HEADING = /^( {0,3}#{2,6})(?=[\p{L}\p{N}])/u;
/** The place of a table of contents in Python-Markdown, VuePress and GitLab. */
const CONTENTS = /^\[(?:TOC|\[_?toc_?\])\][ \t]*$/i;
/** `:::tip Title`, `::: {.callout-note}`, `:::note[Title]`. */
const CONTAINER =
  /^ {0,3}(:{3,10}|::(?=[a-z]))[ \t]*(?:\{([^{}]{0,200})\}|([\w-]{1,40})(?:\[([^\]]{0,200})\])?(?:\{[^{}]{0,200}\})?)[ \t]*(.{0,200})$/;
const END_OF_CONTAINER = /^ {0,3}:{2,10}[ \t]*$/;
/** A named part of a component of Nuxt: `#title`. */
const SLOT = /^ {0,3}#[a-z][\w-]{0,40}[ \t]*$/;
/** `!!! note "Title"`, `??? tip` and the tab `=== "Linux"`, whose text is indented, as in MkDocs. */
const ADMONITION =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]+([\w-]{1,40})(?:[ \t]+[\w-]{1,40}){0,3}(?:[ \t]+"([^"]{0,200})")?|===[+!]?[ \t]+"([^"]{1,200})")[ \t]*$/;
/** A loop of Liquid or Nunjucks, whose values only the generator knows. */
const LOOP = /^\s*\{%-?\s*for\s/;
/** A place for a value. */
const OUTPUT = /\{\{/;
const END_OF_LOOP = /^\s*\{%-?\s*endfor\s*-?%\}\s*$/;
/** The language of indented code: `:::python`, `#!python`. */
const LANGUAGE_LINE = /^(?: {4}|\t)(?::::|#!)\w{1,30}[ \t]*$/;
/** Kinds of boxes. If a box has no title, the name of its kind is shown. */
const BOX =
  /^(?:callout-)?(note|tip|hint|info|important|warning|caution|danger|error|success|question|example|quote|abstract|summary|bug|attention|seealso|details)$/;
const MAX_DEPTH = 6;
/** The maximum number of lines that a shortcode may have after its first line. */
const MAX_LINES = 10;
/** The maximum number of lines with fields of a component. */
const MAX_FIELDS = 30;

/**
 * Replaces or removes syntax that only site generators understand: Hugo shortcodes, Liquid tags, heading
 * attributes, Obsidian comments, MDX imports. Each becomes what a reader would see. Takes linear time.
 *
 * @returns the same text if it has no such syntax; `applied` names what was removed
 */
export function withoutSiteSyntax(markdown: string): { text: string; applied: AppliedRule[] } {
  if (![MAY_HAVE, MAY_HAVE_MARKS, MAY_HAVE_LEFT_OUT].some((pattern) => pattern.test(markdown)))
    return { text: markdown, applied: [] };
  const shortcodes = new Shortcodes(markdown);
  const text = new Lines(markdown.split(/\r\n|\n|\r/), shortcodes).read().join('\n');
  return { text, applied: appliedNames('shortcode-left-out', shortcodes.leftOut) };
}

class Lines {
  readonly #lines: readonly string[];
  readonly #shortcodes: Shortcodes;
  readonly #written: string[] = [];
  /** For each mark: the index of the next line with this mark, as `#next` found it. */
  readonly #found = new Map<RegExp, number>();
  #at = 0;
  /** How many boxes are open; their lines become quotes. */
  #depth = 0;
  /** Whether a box is a component of Nuxt, whose parts have names. */
  #hasSlots = false;
  readonly #isMdx: boolean;

  /** The number of boxes around these lines. */
  readonly #level: number;

  constructor(lines: readonly string[], shortcodes: Shortcodes, level = 0) {
    this.#isMdx = level === 0 && isMdx(lines);
    this.#lines = this.#isMdx ? withoutTagLines(lines) : level === 0 ? withMarkdownInHtml(lines) : lines;
    this.#shortcodes = shortcodes;
    this.#level = level;
  }

  read(): readonly string[] {
    let isAtStart: boolean = true;
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at] ?? '';
      this.#at += 1;
      const isModule: boolean = this.#skipModule(line, isAtStart);
      if (!isModule) this.#readLine(line);
      isAtStart &&= isModule || line.trim() === '';
    }
    return this.#written;
  }

  /** Skips JavaScript of MDX: an import, or an export up to the next empty line; false if the line is neither. */
  #skipModule(line: string, isAtStart: boolean): boolean {
    const isBelowBlank = (this.#lines[this.#at - 2] ?? '').trim() === '';
    if (!isAtStart && !(this.#isMdx && isBelowBlank)) return false;
    if (MDX_IMPORT.test(line)) return true;
    if (!(this.#isMdx ? MDX_EXPORT : MDX_METADATA).test(line)) return false;
    while (this.#at < this.#lines.length && (this.#lines[this.#at] ?? '').trim() !== '') this.#at += 1;
    return true;
  }

  #write(line: string): void {
    const prefix = '> '.repeat(this.#depth);
    this.#written.push(line === '' ? prefix.trimEnd() : prefix + line);
  }

  #readLine(line: string): void {
    if (this.#depth > 0 && END_OF_CONTAINER.test(line)) {
      this.#depth -= 1;
      this.#write('');
      return;
    }
    const fence = FENCE.exec(line)?.[1];
    const isCode = INDENTED.test(line) && isCodeBefore(this.#written.at(-1));
    if (fence !== undefined) this.#readFence(line, fence);
    else if (isCode) this.#readIndented(line);
    else if (HIGHLIGHT.test(line)) this.#readHighlight(line);
    else if (OBSIDIAN_COMMENT.test(line)) this.#skipTo(OBSIDIAN_COMMENT);
    else if (LOOP.test(line) && this.#isTemplate()) this.#skipLoop();
    else if (ADMONITION.test(line)) this.#readAdmonition(line);
    else if (CONTAINER.test(line) && this.#depth < MAX_DEPTH && this.#has(END_OF_CONTAINER))
      this.#openContainer(line);
    else if (CONTENTS.test(line)) return;
    else this.#readText(line.includes('{') ? this.#withoutHidden(line) : line, line);
  }

  /** Removes comments and further branches of conditions, also those that end in a later line. */
  #withoutHidden(line: string): string {
    const shown: string[] = [];
    const missing = new Set<RegExp>();
    let text = line;
    let at = 0;
    for (;;) {
      const part = this.#firstHidden(text, at, missing);
      if (part === undefined) return shown.join('') + text.slice(at);
      shown.push(text.slice(at, part.start));
      this.#shortcodes.leave(part.name);
      const closed = part.close.exec(text.slice(part.end));
      if (closed !== null) at = part.end + closed.index + closed[0].length;
      else {
        this.#at = this.#next(part.close);
        text = this.#lines[this.#at] ?? '';
        this.#at += 1;
        at = text.search(part.close) + (part.close.exec(text)?.[0].length ?? 0);
      }
    }
  }

  /**
   * The first hidden part of a line at or after `from` whose end tag follows, in this line or a later one.
   *
   * @param missing gets the end tags that do not follow
   */
  #firstHidden(text: string, from: number, missing: Set<RegExp>): HiddenPart | undefined {
    for (const part of hiddenParts(text.slice(from))) {
      const [start, end] = [part.start + from, part.end + from];
      if (missing.has(part.close)) continue;
      if (part.close.test(text.slice(end)) || this.#has(part.close)) return { ...part, start, end };
      missing.add(part.close);
    }
    return undefined;
  }

  #readFence(line: string, fence: string): void {
    const start = this.#at;
    while (this.#at < this.#lines.length) {
      this.#at += 1;
      if (isEndOf(fence, this.#lines[this.#at - 1] ?? '')) break;
    }
    const block = readFence([line, ...this.#lines.slice(start, this.#at)]);
    if (typeof block === 'string') this.#shortcodes.leave(block);
    else for (const inner of block) this.#write(inner === line ? inner : this.#shortcodes.inCode(inner));
  }

  /** A line of indented code. Its first line can name the language, as in Python-Markdown: `:::python`. */
  #readIndented(line: string): void {
    const isFirst = !INDENTED.test(this.#written.at(-1) ?? '');
    // A property of a nested block in Logseq is indented too.
    if (leftOutLine(line, false) === '') return;
    if (!isFirst || !LANGUAGE_LINE.test(line)) this.#write(this.#shortcodes.inCode(line));
  }

  /** Whether a loop of a template follows: its lines are repeated with values that the text does not have. */
  #isTemplate(): boolean {
    return this.#has(END_OF_LOOP) && this.#next(OUTPUT) < this.#next(END_OF_LOOP);
  }

  #skipLoop(): void {
    this.#shortcodes.leave('for');
    this.#skipTo(END_OF_LOOP);
  }

  #readHighlight(line: string): void {
    const language = HIGHLIGHT.exec(line)
      ?.slice(1)
      .find((one) => one !== undefined);
    this.#write(`~~~~~~ ${language ?? ''}`);
    while (this.#at < this.#lines.length) {
      const inner = this.#lines[this.#at] ?? '';
      this.#at += 1;
      if (END_OF_HIGHLIGHT.test(inner)) break;
      this.#write(this.#shortcodes.inCode(inner));
    }
    this.#write('~~~~~~');
  }

  /**
   * The index of the next line with a mark; the number of lines if there is none. Lines are read from top to bottom, so
   * each line is tested for a mark at most once.
   */
  #next(mark: RegExp): number {
    const known = this.#found.get(mark) ?? -1;
    if (known >= this.#at) return known;
    let at = this.#at;
    while (at < this.#lines.length && !mark.test(this.#lines[at] ?? '')) at += 1;
    this.#found.set(mark, at);
    return at;
  }

  /** Whether a line with a mark follows. */
  #has(mark: RegExp): boolean {
    return this.#next(mark) < this.#lines.length;
  }

  #openContainer(line: string): void {
    const [, colons, attributes, name = '', bracketed, after = ''] = CONTAINER.exec(line) ?? [];
    if (colons === '::') this.#skipComponentFields();
    const classes = attributes?.match(/(?<=\.)[\w-]+/g) ?? [name];
    const title = bracketed ?? /title="([^"]*)"/.exec(attributes ?? '')?.[1] ?? after.trim();
    this.#openBox(classes, title);
  }

  /** Fields of a component of Nuxt, between lines `---`. */
  #skipComponentFields(): void {
    this.#hasSlots = true;
    if (this.#lines[this.#at] !== '---') return;
    const end = this.#lines.indexOf('---', this.#at + 1);
    if (end !== -1 && end - this.#at <= MAX_FIELDS) this.#at = end + 1;
  }

  /** Begins a quote with the title of a box, or with the kind of the box if it has no title. */
  #openBox(names: readonly string[], title: string): void {
    const kind = names.map((name) => BOX.exec(name.toLowerCase())?.[1]).find((one) => one !== undefined);
    this.#write('');
    this.#depth += 1;
    const shown =
      title !== '' ? title : kind === undefined ? '' : kind.charAt(0).toUpperCase() + kind.slice(1);
    if (shown === '') return;
    this.#write(`**${shown}**`);
    this.#write('');
  }

  #readAdmonition(line: string): void {
    const [, name = '', title = '', tab = ''] = ADMONITION.exec(line) ?? [];
    this.#openBox([name], title || tab);
    const inner: string[] = [];
    while (this.#at < this.#lines.length) {
      const below = this.#lines[this.#at] ?? '';
      if (below.trim() !== '' && !INDENTED.test(below)) break;
      this.#at += 1;
      inner.push(below.replace(INDENTED, ''));
    }
    const read = this.#level < MAX_DEPTH ? new Lines(inner, this.#shortcodes, this.#level + 1).read() : inner;
    for (const below of read) this.#write(below);
    this.#depth -= 1;
    this.#write('');
  }

  /** Skips the rest of a hidden part, with the line that ends it; skips nothing if there is no such line. */
  #skipTo(end: RegExp): void {
    if (this.#has(end)) this.#at = this.#next(end) + 1;
  }

  /** @param written the line before hidden parts were removed */
  #readText(line: string, written: string): void {
    if (line.trim() === '' && written.trim() !== '') return;
    // kramdown replaces the list item above the mark by a table of contents.
    if (CONTENTS_MARK.test(line) && ONE_ITEM.test(this.#written.at(-1) ?? '')) this.#written.pop();
    const whole = this.#joined(line);
    const isAlone = (this.#written.at(-1) ?? '').trim() === '' && (this.#lines[this.#at] ?? '').trim() === '';
    const leftOut = leftOutLine(line, isAlone);
    if (this.#depth > 0 && this.#hasSlots && SLOT.test(line)) return;
    if (leftOut !== undefined) {
      this.#shortcodes.leave(leftOut);
      return;
    }
    const bare = withoutNotes(this.#shortcodes.inText(asMarkdown(whole, isAlone))).replace(
      KRAMDOWN_ATTRIBUTES,
      '',
    );
    const read = HEADING.test(bare) ? withoutHeadingAttributes(bare) : bare;
    // A line that becomes empty is removed; otherwise it would split a paragraph.
    if (read.trim() !== '' || whole.trim() === '') this.#write(read);
    // HTML ends only at an empty line (CommonMark §4.6), so one is added: the following lines are Markdown
    // again.
    if (read.trim().startsWith('<figure>') && read !== whole) this.#write('');
  }

  /** A line, joined with the following lines if its shortcode continues there. */
  #joined(line: string): string {
    const close =
      line.lastIndexOf('{{<') > line.lastIndexOf('>}}')
        ? '>}}'
        : line.lastIndexOf('{%') > line.lastIndexOf('%}')
          ? '%}'
          : undefined;
    if (close === undefined) return line;
    const below = this.#lines.slice(this.#at, this.#at + MAX_LINES);
    const end = below.findIndex((one) => one.includes(close));
    if (end === -1) return line;
    this.#at += end + 1;
    return [line, ...below.slice(0, end + 1)].join(' ');
  }
}

/** Removes marks of editors, comments and names of blocks from a line, and adds the space that a heading lacks. */
function withoutNotes(line: string): string {
  const bare = withoutMarks(line);
  return bare.includes('`') ? bare : bare.replace(BLOCK_ID, '').replace(TIGHT_HEADING, '$1 ');
}

/** A closing fence: the same character, at least as often, and nothing else (CommonMark §4.5). */
function isEndOf(fence: string, line: string): boolean {
  const marks = FENCE.exec(line)?.[1] ?? '';
  return marks.startsWith(fence) && line.trim() === marks;
}

/** Whether an indented line below this line is code. It is not if it continues a paragraph. */
function isCodeBefore(line: string | undefined): boolean {
  const bare = line?.replace(/^(?:> ?){1,6}/, '');
  return bare === undefined || bare.trim() === '' || INDENTED.test(bare);
}
