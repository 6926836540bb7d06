import type { Line } from '#shared/read/prose/line.ts';
import { CJK } from '#shared/text/dense-scripts.ts';
import { streamSafe } from '#shared/text/stream-safe.ts';
import type { TextDocument } from './text-document.ts';

const NOT_LETTERS = /[^\p{L}\p{M}]+/u;

/**
 * Whether a word of a name occurs in lower case in a sentence. The words of a person's name never do; the words of a
 * section or a heading often do.
 */
export function isWordOfText(name: string, page: TextDocument): boolean {
  const words = new Set(name.split(' ').map((word) => word.toLowerCase()));
  return page.lines.some(
    (line) => line.isSentence && line.text.split(NOT_LETTERS).some((word) => words.has(word)),
  );
}

/**
 * Only this number of first sentences is searched for the person. The last line is not searched, because it can be a
 * note about the author.
 */
const FIRST_SENTENCES = 3;

/** Whether the headline or the first sentences mention a person. Such a text is about the person. */
export function isSubject(name: string, page: TextDocument): boolean {
  const surname = name.split(' ').at(-1) ?? '';
  const mentions = (text: string): boolean =>
    CJK.test(surname) ? text.includes(surname) : text.split(NOT_LETTERS).includes(surname);
  const sentences = page.lines
    .slice(0, -1)
    .filter((line) => line.isSentence)
    .slice(0, FIRST_SENTENCES);
  return mentions(page.title) || sentences.some(({ text }) => mentions(text));
}

/** Whether a person answers in an interview: `Lee: …`. */
export function isAnswering(name: string, page: TextDocument): boolean {
  const surname = name.split(' ').at(-1) ?? '';
  return page.lines.some(({ text }) => text.startsWith(`${surname}: `));
}

/**
 * Whether another line names the person: a note, a handle, a mail address. Pages repeat authors, but not
 * sections.
 *
 * @param own the line of the name
 */
export function isNamedAgain(name: string, own: Line, page: TextDocument): boolean {
  const letters = lettersOf(name);
  return page.lines.some(
    (line) =>
      line !== own &&
      (isNote(line.text, name) ||
        (SIGN_IN.test(line.text) && lettersOf(line.text.replace(/(?<=.)@.*$/u, '')).startsWith(letters))),
  );
}

const SIGN_IN = /^@?[\w.-]{3,64}(?:@[\w.-]{3,64})?$/u;

/** `Jana Dohm is a reporter`, `Jana Dohm (born 1962) writes …`: a note about the author below the text. */
export const isNote = (text: string, name: string): boolean =>
  text.startsWith(`${name} `) && !text.includes(`${name}:`) && text.length > name.length + 12;

const lettersOf = (text: string): string =>
  streamSafe(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
