import { isBreak } from './leading-break.ts';
import { OTHER_BLOCK, plainLine } from './plain-line.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}[ \t]+\S/;
/** `- [Two ferries](/two-ferries)`: a link that is a whole line. */
const ONLY_LINK =
  /^ {0,3}(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?(?:\*{1,2}|_{1,2})?\[[^[\]]{1,300}\]\([^()\s]{1,500}\)(?:\*{1,2}|_{1,2})?[ \t]*$/;
const LINK = /(?<!!)\[[^[\]]{1,300}\]\(([^()\s]{1,500})\)/g;
const MARKER = /^ {0,3}(?:[-*+]|\d{1,3}[.)]|#)[ \t]+/;
const ITEM = /^ {0,3}(?:[-*+]|\d{1,3}[.)])[ \t]/;
const PICTURE = '![';

/** Links in longer lines are part of a text. */
const MAX_CHARACTERS = 1_000;

/** Lines of Markdown without an empty line between them. */
export interface MarkdownBlock {
  /** The numbers of the lines, from 0. */
  indexes: number[];
  /** The lines without marks of Markdown. */
  texts: string[];
  /**
   * `links`: each line is only a link; a label can be the first line. `other`: code, quotes, tables, lists, HTML and
   * pictures, and thematic breaks.
   */
  kind: 'heading' | 'links' | 'other' | 'paragraph';
  addresses: string[];
  isListItem: boolean;
}

/** The blocks of a Markdown text. Empty lines separate blocks, except in fenced code. */
export function markdownBlocks(lines: readonly string[]): MarkdownBlock[] {
  const runs: number[][] = [];
  let isOpen = false;
  let fence = '';
  for (const [index, line] of lines.entries()) {
    const [, marks = ''] = FENCE.exec(line) ?? [];
    if (fence === '' && line.trim() === '') {
      isOpen = false;
      continue;
    }
    if (isOpen) runs.at(-1)?.push(index);
    else runs.push([index]);
    isOpen = true;
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence)) fence = '';
  }
  return runs.map((indexes) => {
    const linesOfBlock = indexes.map((index) => lines[index] ?? '');
    return {
      indexes,
      texts: linesOfBlock.map((line) => plainLine(line.replace(MARKER, '').replaceAll(')[', ') ['))),
      kind: kindOf(linesOfBlock),
      isListItem: ITEM.test(linesOfBlock[0] ?? ''),
      addresses: linesOfBlock.flatMap(addressesIn),
    };
  });
}

const addressesIn = (line: string): string[] =>
  line.length > MAX_CHARACTERS ? [] : [...line.matchAll(LINK)].map(([, address = '']) => address);

function kindOf(lines: readonly string[]): MarkdownBlock['kind'] {
  const [first = '', ...others] = lines;
  if (lines.some((line) => line.includes(PICTURE) || isBreak(line))) return 'other';
  const isLabelled = others.length > 0 && !first.includes('](') && !OTHER_BLOCK.test(first);
  if ((isLabelled || ONLY_LINK.test(first)) && others.every((line) => ONLY_LINK.test(line))) return 'links';
  if (others.length === 0 && HEADING.test(first)) return 'heading';
  return lines.some((line) => OTHER_BLOCK.test(line)) ? 'other' : 'paragraph';
}
