import { CJK, MAY_BE_CJK } from '#shared/text/dense-scripts.ts';

/** The end of a sentence, with the quotation marks and brackets that can close after it. */
const SENTENCE_END = /[.!?…。！？؟۔।॥։።‽:;](?:["'”’»›“‘」』）)\]】*]|\[\d+\]){0,4}$/u;
const FULL_STOP = /[.…。۔।॥։።](?:["'”’»›“‘」』）)\]】]){0,4}$/u;

const PROSE_END = /[.!?…。！？؟۔।॥։።‽](?:["'”’»›“‘」』）)\]】*]|\[\d+\]){0,4}$/u;

const EACH_CJK = new RegExp(CJK, 'gu');

/** The minimum width of a sentence. Narrower lines are headings, names and buttons, even with a full stop. */
const SENTENCE_WIDTH = 45;

/**
 * The dash at the end of a sentence that a quotation in the next block continues. The first half of a headline can end
 * with a dash too, but is narrower.
 */
const OPEN_END = /[–—]$/u;
const OPEN_SENTENCE_WIDTH = 90;

/** The largest width of a label, a caption or a heading. */
const TEXT_WIDTH = 220;

/** The approximate width of a text in letters. One Chinese, Japanese or Korean character is as wide as 2.2 letters. */
export function widthOf(text: string): number {
  return MAY_BE_CJK.test(text) ? text.length + (text.match(EACH_CJK)?.length ?? 0) * 1.2 : text.length;
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8));
}

/** Whether a text ends with a full stop. Titles and buttons have none. */
export function endsWithStop(text: string): boolean {
  return FULL_STOP.test(text.slice(-8));
}

/** Whether a line is certainly text of the article: whole sentences. */
export function isSentence(text: string): boolean {
  const width = widthOf(text.length > 2 * TEXT_WIDTH ? text.slice(0, 2 * TEXT_WIDTH) : text);
  const isOpen = width >= OPEN_SENTENCE_WIDTH && OPEN_END.test(text);
  return (width >= SENTENCE_WIDTH && endsSentence(text)) || isOpen || width >= TEXT_WIDTH;
}

/** Fewer words are a button or label. */
const PROSE_WORDS = 4;
/** The minimum width of prose in scripts without spaces between words. */
const PROSE_WIDTH = 26;

/**
 * Whether a text ends like a sentence: with a full stop, a question mark or an exclamation mark. A colon does not
 * count, because the text continues after it.
 */
export function endsLikeSentence(text: string): boolean {
  return PROSE_END.test(text.slice(-8));
}

/**
 * Whether a line is a complete sentence, which can be short. The first words of such a line are not enough to remove
 * it. A rule removes it only if it also contains words that occur in no article.
 */
export function isProse(text: string): boolean {
  return endsLikeSentence(text) && (wordCount(text) >= PROSE_WORDS || widthOf(text) >= PROSE_WIDTH);
}

/**
 * Whether a text is one or two words that end like a sentence: `No comment.`, `Listen!`. It is a button or direct
 * speech.
 */
export function isButtonLikeSentence(text: string): boolean {
  return endsLikeSentence(text) && widthOf(text) < PROSE_WIDTH && wordCount(text) < PROSE_WORDS - 1;
}

/** Only words with at least this number of letters decide. Shorter words can be particles (`de`, `van`, `and`). */
const NAME_WORD = 4;
const MAX_NAME_WORDS = 9;
const MAX_UNCASED_NAME_WIDTH = 36;

/**
 * Whether a text can be one or several names: none of its longer words begins with a lower-case letter, or it is short
 * and in a script without capitals.
 */
export function isNameLike(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’.-]+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > MAX_NAME_WORDS) return false;
  const long = words.filter((word) => word.length >= NAME_WORD);
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase());
  if (cased.length === 0) return widthOf(text) <= MAX_UNCASED_NAME_WIDTH && !endsLikeSentence(text);
  const counted = long.length > 0 ? long : words;
  return counted.every((word) => !/^\p{Ll}/u.test(word)) && /^\P{L}*\P{Ll}/u.test(text);
}

/** The bullet of an item of a list. A long dash is more often the start of direct speech. */
export const BULLET = /^[-–*•‣◦·]\s+/u;

const LIST_MARK = new RegExp(String.raw`${BULLET.source}|^\d{1,3}[.)]\s+`, 'u');

/** The bullet or number at the start of an item of a list, with the space after it; empty if there is none. */
export const listMark = (text: string): string => LIST_MARK.exec(text)?.[0] ?? '';

export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

export const MAIL_ADDRESS = /^[(<[]?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+[)>\]]?$/u;

const MAX_GREETING_WORDS = 5;

/** Whether a line can begin or end a letter: `Dear parents,`, `Kind regards,`, `S úctou,`. */
export function isGreetingOrClosing(text: string): boolean {
  return /[,،、，]$/u.test(text) && wordCount(text) <= MAX_GREETING_WORDS;
}

/** The maximum width of a headline of two sentences: `The river is back. What now?` A longer text is a standfirst. */
const MAX_SENTENCES_WIDTH = 120;
const SENTENCE_END_INSIDE = /\p{Ll}{3}[.?!]\s\p{Lu}/u;

/** Whether a text has the end of a sentence inside, and is too long for a headline. */
export const hasTwoSentences = (text: string): boolean =>
  widthOf(text) > MAX_SENTENCES_WIDTH && SENTENCE_END_INSIDE.test(text);

export const isInCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();
