import { escapeHtml } from '#shared/text/escape.ts';
import { cleanText } from '#shared/text/unicode.ts';
import { type List, listsInText, withoutMark } from './lists-in-text.ts';

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;

/** A shorter line was broken on purpose, because mail programs and news agencies wrap lines at 60 to 80 columns. */
const MIN_WRAP = 40;

/**
 * Converts plain text to HTML. An empty line separates paragraphs. Lines with bullets or consecutive numbers
 * become a list. Wrapped lines are joined. Other lines (verse, addresses) keep their line breaks. Everything
 * is escaped: markup in plain text is text.
 */
export function textToHtml(text: string): string {
  const blocks = listsInText(paragraphsOf(text));
  const paragraphs = blocks.flatMap((block) => ('lines' in block ? [block.lines] : []));
  const isWrapped = runsOn(continuedLines(paragraphs.filter(isFilledToWidth)));
  return blocks
    .map((block) => ('lines' in block ? paragraphToHtml(block.lines, isWrapped) : listToHtml(block)))
    .join('\n');
}

function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [[]];
  for (const written of cleanText(text).split('\n')) {
    const line = written.trim();
    if (line !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** @param isWrapped whether the text as a whole is wrapped */
function paragraphToHtml(lines: string[], isWrapped: boolean): string {
  const isJoined = isFilledToWidth(lines) && isProse(lines, isWrapped);
  return `<p>${isJoined ? escapeHtml(unwrapped(lines)) : lines.map(escapeHtml).join('<br>')}</p>`;
}

function listToHtml({ start, items }: List): string {
  const html = items.map((item) => `<li>${escapeHtml(withoutMark(item))}</li>`).join('');
  if (start === undefined) return `<ul>${html}</ul>`;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>${html}</ol>`;
}

/** Approximate columns on a terminal: Chinese and Japanese characters take two. */
function columnsOf(line: string): number {
  let width = line.length;
  for (const character of line) if (WIDE.test(character)) width += 1;
  return width;
}

/** Whether lines are wrapped: all but the last are about as long as the longest. */
function isFilledToWidth(lines: string[]): boolean {
  const widths = lines.slice(0, -1).map(columnsOf);
  const longest = widths.reduce((most, width) => Math.max(most, width), columnsOf(lines.at(-1) ?? ''));
  return longest <= 120 && widths.every((width) => width >= MIN_WRAP && width >= longest * 0.7);
}

/** In a wrapped text, shorter paragraphs are always joined: all their lines can begin with a capital by chance. */
const MIN_LINES_OF_VERSE = 4;
/** The minimum share of lines of prose that begin within a sentence. */
const MIN_RUN_ON = 1 / 3;

/** A line with a label, as in lists of changes: `print: do not cut the last line`. */
const LABELLED = /^[\p{L}\p{N}_./-]{1,20}(?:\([^()]{1,20}\))?: /u;

/** Whether lines of similar length are prose. */
function isProse(lines: string[], isWrapped: boolean): boolean {
  if (lines.every((line) => LABELLED.test(line))) return false;
  return runsOn(continuedLines([lines])) || (isWrapped && lines.length < MIN_LINES_OF_VERSE);
}

const continuedLines = (paragraphs: string[][]): string[] => paragraphs.flatMap((lines) => lines.slice(1));

/** Whether enough lines begin with a lower-case letter, a digit, or a letter of a script without capitals. */
function runsOn(lines: string[]): boolean {
  const within = lines.filter((line) => /^[\p{Ll}\p{Lo}\p{Nd}]/u.test(line));
  return within.length > 0 && within.length >= lines.length * MIN_RUN_ON;
}

function unwrapped(lines: string[]): string {
  const pieces = lines.flatMap((line, index) => {
    const before = lines[index - 1]?.slice(-1) ?? '';
    // Chinese and Japanese have no spaces between words, so the lines are joined without a space.
    const isJoined = index === 0 || (WIDE.test(before) && WIDE.test(line.slice(0, 1)));
    return isJoined ? [line] : [' ', line];
  });
  return pieces.join('');
}
