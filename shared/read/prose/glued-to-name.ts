import { UPDATED_LABELS } from './phrases/date-labels.ts';
import { phraseAt, wordsOf } from './phrases/phrase-table.ts';
import { LazyPattern, wordsIn } from './phrases/word-pattern.ts';
import { isButtonRow } from './site-lines/share-row.ts';

/**
 * A footnote or a count: `Ann Lee1`, `Jan van der Berg0, Tom Roe2`. One word with digits (`nordlicht7`) is a handle.
 */
const NUMBER = new LazyPattern(
  () =>
    new RegExp(
      String.raw`(?<=\p{Lu}[\p{L}.'’-]{0,30} (?:\p{Ll}{1,5} ){0,2}\p{Lu}[\p{L}'’-]{0,30}\p{Ll})\d{1,2}\*?(?=$|[,;]| (?:${wordsIn('andWords')}|&) )`,
      'gu',
    ),
);

/** A capital within a word, except in surnames: `McPost`, `DeLike`. */
const BOUNDARY = /(?<=\p{Ll}{2}X?|[^\p{L}]\p{Ll})(?<!\bMac)(?=\p{Lu})/gu;

export function withoutFootnotes(text: string): string {
  return text.replace(NUMBER.expression, '');
}

/**
 * Removes buttons, labels, footnotes and copies that lost the space to a name: `Ann LeeTwitter`, `FollowAnn
 * Lee`, `Ann LeeUpdated`, `Ann Lee1`.
 */
export function withoutGluedWords(text: string): string {
  let name = withoutFootnotes(text);
  for (let next = name; ; name = next) {
    next = withoutGluedWord(name);
    if (next === name) return name;
  }
}

function withoutGluedWord(text: string): string {
  for (const { index } of text.matchAll(BOUNDARY)) {
    const [before, after] = [text.slice(0, index), text.slice(index)];
    const words = wordsOf(after);
    if (isButtonRow(words) || phraseAt(words, UPDATED_LABELS) !== '' || before.endsWith(after)) return before;
    if (isButtonRow(wordsOf(before))) return after;
  }
  return text;
}
