import { escapeHtml } from '#shared/text/escape.ts';
import { cleanText } from '#shared/text/unicode.ts';

const BULLET = /^[-*•‣◦·]\s+(?=\S)/;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;

/** A line of fewer columns was broken on purpose: mail programs and news agencies break lines at 60 to 80 columns. */
const SHORTEST_WRAP = 40;

/**
 * Converts plain text to HTML. An empty line separates paragraphs. Lines that begin with bullets or consecutive numbers
 * become a list. Lines that were broken to fit a width are joined. Other lines (verse, addresses) keep their line
 * breaks. Everything is escaped: markup in plain text is text.
 */
export function textToHtml(text: string): string {
  const paragraphs = paragraphsOf(text);
  const isWrapped = runsOn(continuedLines(paragraphs.filter(isFilledToWidth)));
  return paragraphs.map((lines) => paragraphToHtml(lines, isWrapped)).join('\n');
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

/** @param isWrapped whether the text as a whole was broken to fit a width */
function paragraphToHtml(lines: string[], isWrapped: boolean): string {
  if (lines.length === 1) return `<p>${escapeHtml(lines[0] ?? '')}</p>`;
  if (lines.every((line) => BULLET.test(line))) return listToHtml('ul', '', lines, BULLET);
  const start = Number(NUMBER.exec(lines[0] ?? '')?.[1]);
  if (lines.every((line, index) => Number(NUMBER.exec(line)?.[1]) === start + index)) {
    return listToHtml('ol', start === 1 ? '' : ` start="${start}"`, lines, NUMBER);
  }
  const isJoined = isFilledToWidth(lines) && isProse(lines, isWrapped);
  return `<p>${isJoined ? escapeHtml(unwrapped(lines)) : lines.map(escapeHtml).join('<br>')}</p>`;
}

function listToHtml(name: 'ul' | 'ol', attributes: string, lines: string[], mark: RegExp): string {
  const items = lines.map((line) => `<li>${escapeHtml(line.replace(mark, ''))}</li>`);
  return `<${name}${attributes}>${items.join('')}</${name}>`;
}

/** Approximate columns on a terminal: Chinese and Japanese characters take two. */
function columnsOf(line: string): number {
  let width = line.length;
  for (const character of line) if (WIDE.test(character)) width += 1;
  return width;
}

/** Whether lines were broken because they were full: all but the last are about as long as the longest. */
function isFilledToWidth(lines: string[]): boolean {
  const widths = lines.slice(0, -1).map(columnsOf);
  const longest = widths.reduce((most, width) => Math.max(most, width), columnsOf(lines.at(-1) ?? ''));
  return longest <= 120 && widths.every((width) => width >= SHORTEST_WRAP && width >= longest * 0.7);
}

/** Each line of most verse begins with a capital letter. In paragraphs with fewer lines, prose can do so by chance. */
const MIN_LINES_OF_VERSE = 4;
/** The minimum share of lines of prose that begin within a sentence. */
const MIN_RUN_ON = 1 / 3;

/** Whether lines of similar length are prose. */
function isProse(lines: string[], isWrapped: boolean): boolean {
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
    // Chinese and Japanese have no spaces between words, so the lines are joined without one.
    const isJoined = index === 0 || (WIDE.test(before) && WIDE.test(line.slice(0, 1)));
    return isJoined ? [line] : [' ', line];
  });
  return pieces.join('');
}
