import type { AppliedRule } from '#shared/model/article.ts';
import { appliedNames } from '../applied-names.ts';
import { withoutHeadingAttributes } from './heading-attributes.ts';
import { Shortcodes } from './shortcodes.ts';

/** All of this syntax needs one of these characters. Most texts have none of them and are not examined further. */
const MAY_HAVE =
  /\{\{|\{%|\{[:#./]|[)\]]\{|%%|^import\s|^export\s|^ {0,3}:::|^(?:!!!|\?\?\?)|\s\^[\w-]+[ \t]*$|^\[\[?_?toc_?\]|^#{2,6}[\p{L}\p{N}]/imu;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const HIGHLIGHT =
  /^\s*(?:\{\{[<%]-?\s*highlight\s+([\w+#-]{0,40})[^{}]{0,500}[>%]\}\}|\{%-?\s*(?:highlight|codeblock)\s*(?:lang:)?([\w+#-]{0,40})[^{}]{0,500}%\})\s*$/;
const END_OF_HIGHLIGHT =
  /^\s*(?:\{\{[<%]-?\s*\/\s*highlight\s*-?[>%]\}\}|\{%-?\s*end(?:highlight|codeblock)\s*-?%\})\s*$/;
const COMMENT = /^\s*\{%-?\s*comment\s*-?%\}\s*$/;
const END_OF_COMMENT = /^\s*\{%-?\s*endcomment\s*-?%\}\s*$/;
const OBSIDIAN_COMMENT = /^%%\s*$/;
/** Attributes of kramdown: `{: .wide}`. */
const KRAMDOWN_ATTRIBUTES = /\{:\s*(?:[.#][\w-]+|[\w-]+="[^"{}]*"|toc|\s){1,20}\}/g;
/** Attributes after a link or a picture: `{#fig-1 width=300}`. */
const PANDOC_ATTRIBUTES =
  /(?<=[)\]])\{(?:[.#][\w-]+|[\w-]{1,40}=(?:"[^"{}]{0,200}"|[\w%.-]{1,40})|[ \t]){1,20}\}/g;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const CONTENTS_MARK = /^\s*\{:\s*toc\b/;
const ONE_ITEM = /^\s*(?:[*+-]|1\.)[ \t]+\S+[ \t]*$/;
const MDX_IMPORT = /^import\s(?:[^'"]*\sfrom\s+)?['"][^'"]+['"];?\s*$/;
/** A component of MDX on its line. Its name begins with a capital; names of HTML elements do not. */
const COMPONENT = /^\s*<[A-Z][\w.]*(?:[\s/>]|$)/;
const MDX_EXPORT = /^export\s+(?:const|let|default|function|async)\s/;
/** An expression of MDX with only a comment in it. */
const MDX_COMMENT = /\{\/\*[^{}]{0,1000}?\*\/\}/g;
/** Obsidian's comment within a line. */
const INLINE_COMMENT = /%%[^%\n]{1,1000}%%/g;
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
  /^ {0,3}(:{3,10})[ \t]*(?:\{([^{}]{0,200})\}|([\w-]{1,40})(?:\[([^\]]{0,200})\])?(?:\{[^{}]{0,200}\})?)[ \t]*(.{0,200})$/;
const END_OF_CONTAINER = /^ {0,3}:{3,10}[ \t]*$/;
/** `!!! note "Title"` and `??? tip`, whose text is indented, as in MkDocs. */
const ADMONITION =
  /^(?:!!!|\?\?\?\+?)[ \t]+([\w-]{1,40})(?:[ \t]+[\w-]{1,40}){0,3}(?:[ \t]+"([^"]{0,200})")?[ \t]*$/;
/** Kinds of boxes. If a box has no title, the name of its kind is shown. */
const BOX =
  /^(?:callout-)?(note|tip|hint|info|important|warning|caution|danger|error|success|question|example|quote|abstract|summary|bug|attention|seealso|details)$/;
const MAX_DEPTH = 6;
/** The maximum number of lines that a shortcode may have. */
const MAX_LINES = 10;

/**
 * Replaces or removes syntax that only site generators understand: Hugo shortcodes, Liquid tags, heading attributes,
 * Obsidian comments, MDX imports. Each becomes what a reader would see. Code is not changed. Takes linear time.
 *
 * @returns the same text if it has no such syntax; `applied` names what was removed
 */
export function withoutSiteSyntax(markdown: string): { text: string; applied: AppliedRule[] } {
  if (!MAY_HAVE.test(markdown)) return { text: markdown, applied: [] };
  const shortcodes = new Shortcodes(markdown);
  const text = new Lines(markdown.split(/\r\n|\n|\r/), shortcodes).read().join('\n');
  return { text, applied: appliedNames('shortcode-left-out', shortcodes.leftOut) };
}

class Lines {
  readonly #lines: readonly string[];
  readonly #shortcodes: Shortcodes;
  readonly #written: string[] = [];
  /** End marks that no later line contains. They are not searched for again. */
  readonly #neverComes = new Set<RegExp>();
  #at = 0;
  /** How many boxes are open; their lines become quotes. */
  #depth = 0;
  #lastEnd: number | undefined;
  readonly #isMdx: boolean;

  constructor(lines: readonly string[], shortcodes: Shortcodes) {
    this.#lines = lines;
    this.#isMdx = lines.some((line) => COMPONENT.test(line));
    this.#shortcodes = shortcodes;
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

  /** Lines of JavaScript in MDX: an import, or an export up to the next empty line. */
  #skipModule(line: string, isAtStart: boolean): boolean {
    const isBelowBlank = (this.#lines[this.#at - 2] ?? '').trim() === '';
    if (!isAtStart && !(this.#isMdx && isBelowBlank)) return false;
    if (MDX_IMPORT.test(line)) return true;
    if (!this.#isMdx || !MDX_EXPORT.test(line)) return false;
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
    else if (isCode) this.#write(this.#shortcodes.inCode(line));
    else if (HIGHLIGHT.test(line)) this.#readHighlight(line);
    else if (COMMENT.test(line)) this.#skipTo(END_OF_COMMENT);
    else if (OBSIDIAN_COMMENT.test(line)) this.#skipTo(OBSIDIAN_COMMENT);
    else if (ADMONITION.test(line)) this.#readAdmonition(line);
    else if (CONTAINER.test(line) && this.#depth < MAX_DEPTH && this.#hasEnd()) this.#openContainer(line);
    else if (CONTENTS.test(line)) return;
    else this.#readText(line);
  }

  #readFence(line: string, fence: string): void {
    this.#write(line);
    while (this.#at < this.#lines.length) {
      const inner = this.#lines[this.#at] ?? '';
      this.#at += 1;
      this.#write(this.#shortcodes.inCode(inner));
      if (isEndOf(fence, inner)) return;
    }
  }

  #readHighlight(line: string): void {
    const [, ofHugo, ofJekyll] = HIGHLIGHT.exec(line) ?? [];
    this.#write(`~~~~~~ ${ofHugo ?? ofJekyll ?? ''}`);
    while (this.#at < this.#lines.length) {
      const inner = this.#lines[this.#at] ?? '';
      this.#at += 1;
      if (END_OF_HIGHLIGHT.test(inner)) break;
      this.#write(this.#shortcodes.inCode(inner));
    }
    this.#write('~~~~~~');
  }

  /** Whether a line that ends a container follows. */
  #hasEnd(): boolean {
    this.#lastEnd ??= this.#lines.findLastIndex((line) => END_OF_CONTAINER.test(line));
    return this.#lastEnd >= this.#at;
  }

  #openContainer(line: string): void {
    const [, , attributes, name = '', bracketed, behind = ''] = CONTAINER.exec(line) ?? [];
    const classes = attributes?.match(/(?<=\.)[\w-]+/g) ?? [name];
    const title = bracketed ?? /title="([^"]*)"/.exec(attributes ?? '')?.[1] ?? behind.trim();
    this.#openBox(classes, title);
  }

  /** Begins a quote with the title of a box, or its kind. */
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
    const [, name = '', title = ''] = ADMONITION.exec(line) ?? [];
    this.#openBox([name], title);
    while (this.#at < this.#lines.length) {
      const inner = this.#lines[this.#at] ?? '';
      if (inner.trim() !== '' && !INDENTED.test(inner)) break;
      this.#at += 1;
      this.#write(this.#shortcodes.inText(inner.replace(INDENTED, '')));
    }
    this.#depth -= 1;
    this.#write('');
  }

  /** Skips to the line that ends a hidden part; skips nothing if there is no such line. */
  #skipTo(end: RegExp): void {
    if (this.#neverComes.has(end)) return;
    let at = this.#at;
    while (at < this.#lines.length && !end.test(this.#lines[at] ?? '')) at += 1;
    if (at === this.#lines.length) this.#neverComes.add(end);
    else this.#at = at + 1;
  }

  #readText(line: string): void {
    // kramdown replaces this list item by a table of contents.
    if (CONTENTS_MARK.test(line) && ONE_ITEM.test(this.#written.at(-1) ?? '')) this.#written.pop();
    const whole = this.#joined(line);
    const bare = withoutNotes(this.#shortcodes.inText(whole)).replace(KRAMDOWN_ATTRIBUTES, '');
    const read = HEADING.test(bare) ? withoutHeadingAttributes(bare) : bare;
    // A line that becomes empty is removed; otherwise it would split a paragraph.
    if (read.trim() !== '' || whole.trim() === '') this.#write(read);
    // HTML ends only at an empty line (CommonMark §4.6), so one is added: the following lines are Markdown again.
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

/**
 * Removes comments and names of blocks from a line. A line with code is unchanged, because the code could contain them.
 */
function withoutNotes(line: string): string {
  if (line.includes('`')) return line;
  return line
    .replace(INLINE_COMMENT, '')
    .replace(MDX_COMMENT, '')
    .replace(PANDOC_ATTRIBUTES, '')
    .replace(BLOCK_ID, '')
    .replace(TIGHT_HEADING, '$1 ');
}

/** A closing fence: the same character, at least as often, and nothing else (CommonMark §4.5). */
function isEndOf(fence: string, line: string): boolean {
  const marks = FENCE.exec(line)?.[1] ?? '';
  return marks.startsWith(fence) && line.trim() === marks;
}

/** An indented line is code unless it continues a paragraph. */
function isCodeBefore(line: string | undefined): boolean {
  const bare = line?.replace(/^(?:> ?){1,6}/, '');
  return bare === undefined || bare.trim() === '' || INDENTED.test(bare);
}
