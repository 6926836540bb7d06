import type { AppliedRule } from '#shared/model/article.ts';
import { appliedNames } from '../applied-names.ts';
import { withoutHeadingAttributes } from './heading-attributes.ts';
import { Shortcodes } from './shortcodes.ts';

/** Characters that all of this syntax needs. Most texts have none of them and are not examined further. */
const MAY_HAVE = /\{\{|\{%|\{[:#.]|^%%|^import\s/m;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const HIGHLIGHT =
  /^\s*(?:\{\{[<%]-?\s*highlight\s+([\w+#-]{0,40})[^{}]{0,500}[>%]\}\}|\{%-?\s*highlight\s+([\w+#-]{0,40})[^{}]{0,500}%\})\s*$/;
const END_OF_HIGHLIGHT = /^\s*(?:\{\{[<%]-?\s*\/\s*highlight\s*-?[>%]\}\}|\{%-?\s*endhighlight\s*-?%\})\s*$/;
const COMMENT = /^\s*\{%-?\s*comment\s*-?%\}\s*$/;
const END_OF_COMMENT = /^\s*\{%-?\s*endcomment\s*-?%\}\s*$/;
const OBSIDIAN_COMMENT = /^%%\s*$/;
/** Attributes of kramdown: `{: .wide}`. */
const KRAMDOWN_ATTRIBUTES = /\{:\s*(?:[.#][\w-]+|[\w-]+="[^"{}]*"|toc|\s){1,20}\}/g;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const CONTENTS_MARK = /^\s*\{:\s*toc\b/;
const ONE_ITEM = /^\s*(?:[*+-]|1\.)[ \t]+\S+[ \t]*$/;
const MDX_IMPORT = /^import\s[^'"]*\sfrom\s+['"][^'"]+['"];?\s*$/;
/** The most lines that a shortcode may have. */
const MAX_LINES = 10;

/**
 * Replaces or removes syntax that only site generators understand: Hugo shortcodes, Liquid tags, heading attributes,
 * Obsidian comments, MDX imports. Each becomes what a reader would see. Code stays unchanged. Takes linear time.
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
  /** End marks that no later line contains, so they are not searched for again. */
  readonly #neverComes = new Set<RegExp>();
  #at = 0;

  constructor(lines: readonly string[], shortcodes: Shortcodes) {
    this.#lines = lines;
    this.#shortcodes = shortcodes;
  }

  read(): readonly string[] {
    let isAtStart: boolean = true;
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at] ?? '';
      this.#at += 1;
      const isImport: boolean = isAtStart && MDX_IMPORT.test(line);
      if (!isImport) this.#readLine(line);
      isAtStart &&= isImport || line.trim() === '';
    }
    return this.#written;
  }

  #readLine(line: string): void {
    const fence = FENCE.exec(line)?.[1];
    const isCode = INDENTED.test(line) && isCodeBefore(this.#written.at(-1));
    if (fence !== undefined) this.#readFence(line, fence);
    else if (isCode) this.#written.push(this.#shortcodes.inCode(line));
    else if (HIGHLIGHT.test(line)) this.#readHighlight(line);
    else if (COMMENT.test(line)) this.#skipTo(END_OF_COMMENT);
    else if (OBSIDIAN_COMMENT.test(line)) this.#skipTo(OBSIDIAN_COMMENT);
    else this.#readText(line);
  }

  #readFence(line: string, fence: string): void {
    this.#written.push(line);
    while (this.#at < this.#lines.length) {
      const inner = this.#lines[this.#at] ?? '';
      this.#at += 1;
      this.#written.push(this.#shortcodes.inCode(inner));
      if (isEndOf(fence, inner)) return;
    }
  }

  #readHighlight(line: string): void {
    const [, ofHugo, ofJekyll] = HIGHLIGHT.exec(line) ?? [];
    this.#written.push(`~~~~~~ ${ofHugo ?? ofJekyll ?? ''}`);
    while (this.#at < this.#lines.length) {
      const inner = this.#lines[this.#at] ?? '';
      this.#at += 1;
      if (END_OF_HIGHLIGHT.test(inner)) break;
      this.#written.push(this.#shortcodes.inCode(inner));
    }
    this.#written.push('~~~~~~');
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
    // The list item that kramdown replaces by a table of contents.
    if (CONTENTS_MARK.test(line) && ONE_ITEM.test(this.#written.at(-1) ?? '')) this.#written.pop();
    const whole = this.#joined(line);
    const bare = this.#shortcodes.inText(whole).replace(KRAMDOWN_ATTRIBUTES, '');
    const read = HEADING.test(bare) ? withoutHeadingAttributes(bare) : bare;
    // A line that becomes empty is removed; otherwise it would split a paragraph.
    if (read.trim() !== '' || whole.trim() === '') this.#written.push(read);
    // HTML ends at the next empty line (CommonMark §4.6); the line after it is Markdown again.
    if (read.trim().startsWith('<figure>') && read !== whole) this.#written.push('');
  }

  /** A line joined with the following lines over which its shortcode is broken. */
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

/** A closing fence: the same character, at least as often, and nothing else (CommonMark §4.5). */
function isEndOf(fence: string, line: string): boolean {
  const marks = FENCE.exec(line)?.[1] ?? '';
  return marks.startsWith(fence) && line.trim() === marks;
}

/** An indented line is code unless it continues a paragraph. */
function isCodeBefore(line: string | undefined): boolean {
  return line === undefined || line.trim() === '' || INDENTED.test(line);
}
