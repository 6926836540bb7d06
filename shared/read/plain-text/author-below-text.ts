import type { Line } from '#shared/read/prose/line.ts';
import { endsSentence, isProse, isValediction, wordCount } from '../prose/line-shape.ts';
import {
  isCjkAuthor,
  isFullName,
  isGivenName,
  isRole,
  isSurePerson,
  isSurnameFirst,
  isUncasedName,
} from '../prose/person-names.ts';
import { ABOUT_BEFORE_NAME } from '../prose/phrases/byline-labels.ts';
import { phrasesOf } from '../prose/phrases/phrase-table.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';
import { isAnswering, isSubject } from './mentions.ts';
import type { MetaLines } from './meta-lines.ts';
import type { TextDocument } from './text-document.ts';

const NOTE_LINES = 6;

/** `Jana Dohm is a reporter at …`, `Jana Dohm (born 1962) writes …`. */
const NOTE = new LazyPattern(() => {
  const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*| \p{Ll}{2,3}){1,3}`;
  return new RegExp(String.raw`^(${name}) (?:\([^)]{2,40}\) )?${wordsIn('authorVerbs')}(?= )(.{4,200})`, 'u');
});

/** The name with which a note about the author begins. The note is below the text. */
export function noteAboutAuthor(page: TextDocument): string[] {
  for (const line of page.lines.slice(Math.max(2, page.lines.length - NOTE_LINES))) {
    const [, name = '', rest = ''] = NOTE.expression.exec(line.text) ?? [];
    if (isSurePerson(name) && isRole(rest) && !isSubject(name, page)) return [name];
  }
  return [];
}

const ABOUT_AUTHOR = phrasesOf('aboutAuthorHeadings');

/**
 * The name in a box about the author, below the text: `About the author` and the name on the next line, or `About Ann
 * Lee`.
 *
 * @param ends.header the index of the first line below the header; a notice of the site can be a sentence below the box
 * @param ends.lastSentence the index of the first line below the last sentence. Above it, `About Ann Lee` can be a
 *   heading
 */
export function nameInAuthorBox(
  page: TextDocument,
  { header, lastSentence }: { header: number; lastSentence: number },
): string[] {
  for (const [index, line] of page.lines.entries()) {
    if (index < header) continue;
    const next = page.lines[index + 1];
    if (next !== undefined && ABOUT_AUTHOR.has(line.words)) return nameAlone(next.text);
    const name = line.text.replace(ABOUT_BEFORE_NAME.expression, '');
    if (index >= lastSentence && name !== line.text && isSurePerson(name)) return [name];
  }
  return [];
}

function nameAlone(text: string): string[] {
  if (endsSentence(text)) return [];
  const [name = ''] = text.split(/[,،、|(（]/u);
  const bare = name.trim();
  return isFullName(bare) || isUncasedName(bare) || isCjkAuthor(bare) ? [bare] : [];
}

const MAX_JOB_WORDS = 8;

/**
 * Whether the text does not mention a name, and the person's job follows the name, or lines of the site follow a
 * Vietnamese name. In other languages, a name above lines of the site is more often a tag than the author.
 */
function isAboveJobOrSite(name: string, next: Line, page: TextDocument): boolean {
  const [given = ''] = name.split(' ').slice(-1);
  const isMentioned = [page.title, ...page.lines.map(({ text }) => text)].some(
    (text) => text !== name && text.includes(given),
  );
  const isAboveJob = isRole(next.text) && wordCount(next.text) <= MAX_JOB_WORDS;
  return !isMentioned && (isAboveJob || (isSurnameFirst(name) && next.isFirst && !isSurePerson(next.text)));
}

/** `— Henrietta Vole` */
const DASH = /^[-–—―]\s*/u;

/** The maximum number of lines of the sender of a letter: name, job, address and place. */
const MAX_LINES_OF_SENDER = 4;

/**
 * A name alone below the text, below the last words of a letter, or above a line that describes the person. The line of
 * the name is added to `footer`, except in a letter.
 */
export function signature(page: TextDocument, footer: MetaLines, start: number): string[] {
  for (const [index, line] of page.lines.entries()) {
    const bare = line.text.replace(DASH, '');
    // `Ann Lee, Girona`
    const [, name = bare] = /^(.+?), \p{Lu}[\p{L}-]{2,20}$/u.exec(bare) ?? [];
    if (index < Math.max(start, 2) || !isFullName(name)) continue;
    const next = page.lines[index + 1];
    const above = page.lines[index - 1];
    const isBelowText = above !== undefined && (above.isSentence || isProse(above.text) || footer.has(above));
    const isPerson = isGivenName(name) && !isAnswering(name, page);
    // In a letter, the name can be above the job, the address and the place of its sender.
    if (above !== undefined && isValediction(above.text) && page.lines.length - index <= MAX_LINES_OF_SENDER)
      return [name];
    const isLast = next === undefined || (index === start && isAboveJobOrSite(name, next, page));
    const isAlone = isLast && isBelowText && line.isFirst && isPerson;
    const isSigned = next === undefined && bare !== line.text && isBelowText;
    if (!isAlone && !isSigned && next?.text.startsWith(name) !== true) continue;
    footer.set(line, { dates: {}, authors: [name] });
    return [name];
  }
  return [];
}
