import type { Line } from '#shared/read/prose/line.ts';
import { endsSentence, isGreetingOrClosing, isProse, wordCount } from '../prose/line-shape.ts';
import {
  isCjkAuthor,
  isFullName,
  isGivenName,
  isRole,
  isSurePerson,
  isSurnameFirst,
  isUncasedName,
  namesIn,
} from '../prose/person-names.ts';
import { ABOUT_BEFORE_NAME } from '../prose/phrases/byline-labels.ts';
import { phrasesOf } from '../prose/phrases/phrase-table.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';
import { isAnswering, isSubject } from './mentions.ts';
import type { MetaLines } from './meta-lines.ts';
import type { TextDocument } from './text-document.ts';

const NOTE_LINES = 6;

/** The start of a note about the author: `Jana Dohm is a reporter at …`, `Jana Dohm (born 1962) writes …`. */
const NOTE = new LazyPattern(() => {
  const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*| \p{Ll}{2,3}){1,3}`;
  return new RegExp(String.raw`^(${name}) (?:\([^)]{2,40}\) )?${wordsIn('authorVerbs')}(?= )(.{4,200})`, 'u');
});

/** The name at the start of a note about the author, below the text. */
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
 * @param ends.header the index of the first line below the header. `About the author` is accepted from here on, because
 *   the last sentence can be a notice below the box
 * @param ends.lastSentence the index of the first line below the last sentence. `About Ann Lee` is accepted only from
 *   here on, because further up it can be a heading of the text
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
 * Whether a name that the text does not mention is followed by the person's job. A Vietnamese name can also be followed
 * by a line of the site; in other languages such a name is more often a tag.
 */
function isAboveJobOrSite(name: string, line: Line, next: Line, page: TextDocument): boolean {
  const isAboveJob = isRole(next.text) && wordCount(next.text) <= MAX_JOB_WORDS;
  return (
    !isMentioned(name, line, page) &&
    (isAboveJob || (isSurnameFirst(name) && next.block !== line.block && !isSurePerson(next.text)))
  );
}

/** Whether the headline or another line contains the last word of a name. */
function isMentioned(name: string, line: Line, page: TextDocument): boolean {
  const [last = ''] = name.split(' ').slice(-1);
  return page.title.includes(last) || page.lines.some((other) => other !== line && other.text.includes(last));
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
    const names = index < Math.max(start, 2) ? [] : namesOfSignature(bare);
    const [name] = names;
    if (name === undefined) continue;
    const next = page.lines[index + 1];
    const above = page.lines[index - 1];
    const isBelowText = above !== undefined && (above.isSentence || isProse(above.text) || footer.has(above));
    const isPerson = names.every((each) => isGivenName(each) && !isAnswering(each, page));
    // A line of several names, one of which the text mentions, more often lists tags than authors.
    if (names.length > 1 && names.some((each) => isMentioned(each, line, page))) continue;
    // In a letter, the name can be above the job, the address and the place of its sender.
    if (
      above !== undefined &&
      isGreetingOrClosing(above.text) &&
      page.lines.length - index <= MAX_LINES_OF_SENDER
    )
      return names;
    const isLast = next === undefined || (index === start && isAboveJobOrSite(name, line, next, page));
    const isAlone = isLast && isBelowText && line.isFirst && isPerson;
    const isSigned = next === undefined && bare !== line.text && isBelowText;
    if (!isAlone && !isSigned && next?.text.startsWith(name) !== true) continue;
    footer.set(line, { dates: {}, authors: names });
    return names;
  }
  return [];
}

/** The names in `Ann Lee`, `Ann Lee, Girona`, `Ann Lee, reporter` or `Ann Lee and Tom Roe`. */
function namesOfSignature(text: string): string[] {
  const [, name = text] = /^(.+?), \p{Lu}[\p{L}-]{2,20}$/u.exec(text) ?? [];
  if (isFullName(name)) return [name];
  const [, person = '', job = ''] = /^([^,]{4,50}), ([^,.!?]{4,50})$/u.exec(text) ?? [];
  if (isSurePerson(person) && isRole(job)) return [person];
  const names = text.includes('(') ? [] : (namesIn(text) ?? []);
  return names.length > 1 && names.every(isSurePerson) ? names : [];
}
