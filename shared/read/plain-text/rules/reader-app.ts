import type { Line } from '#shared/read/prose/line.ts';
import { endsLikeSentence, wordCount } from '../../prose/line-shape.ts';
import { phraseAt, phrasesOf } from '../../prose/phrases/phrase-table.ts';
import { isTagLine } from '../../prose/tag-line.ts';
import { endsWithDay } from '../date-pieces.ts';
import { isDateOrByline } from '../lines-above.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const SAVED = phrasesOf('savedLabels');
const MAX_SAVED_WORDS = 9;
const EXPORTED = phrasesOf('exportMarks');
const EXPORTED_FROM = phrasesOf('exportWords');
/** Applications that save texts. Their names do not change between languages. */
const APPLICATION =
  /\b(?:feedly|goodlinks|inoreader|instapaper|joplin|kindle|matter|obsidian|omnivore|pocket|raindrop(?: io)?|readeck|readwise(?: reader)?|wallabag|zotero)\b/u;
const ADDRESS = /^https?:\/\/\S+$/u;
/** `Open the original: https://…`, and nothing else. */
const LABELLED_ADDRESS = /^[^:：.!?]{3,30}[:：]\s?https?:\/\/\S+$/u;

/**
 * Removes lines of an application for saved texts, or of a browser that prints a page: `Saved by Ann on 3 May 2026`,
 * `Original: https://…`. Their date is not the day of publication, and their words are not an author.
 */
export const readerApp: Rule = {
  name: 'reader-app',
  apply(page) {
    const top = page.lines.slice(0, page.indexOfNthSentence(1));
    const saved = top.filter((line, index) => index > 0 && isDayOfReader(line, page));
    const dated = new Set(
      [...saved, ...top.filter((line) => isDateOrByline(line, page))].map(({ block }) => block),
    );
    const isInHeader = (line: Line): boolean => dated.has(line.block);
    const addresses = top.slice(1).filter((line) => isInHeader(line) && LABELLED_ADDRESS.test(line.text));
    const gone = new Set([...saved, ...addresses]);
    const [first] = page.lines.length > 1 ? page.lines : [];
    if (first !== undefined && isExportMark(first)) gone.add(first);
    // Only next to another such line: `Label: …` can be a record company.
    const others = gone.size === 0 ? [] : top.slice(1).filter(isInHeader);
    for (const line of others) if (isTagLine(line.text) || ADDRESS.test(line.text)) gone.add(line);
    const last = page.lines.at(-1);
    if (last !== undefined && page.lines.length > 1 && isExportMarkBelow(last)) gone.add(last);
    page.drop(this.name, (line) => gone.has(line));
  },
};

/** `Exported from Instapaper`, `Exported from my reading list` */
function isExportMark({ words }: Line): boolean {
  const rest = words.replace(APPLICATION, '').replace(/\s+/gu, ' ').trim();
  return EXPORTED.has(words) || (rest !== words && EXPORTED_FROM.has(rest));
}

const MAX_WORDS_OF_NAME = 3;

/**
 * Whether a line below the text says which application exported it: `Exported from Margin Reader`. The name can be that
 * of any application.
 */
function isExportMarkBelow(line: Line): boolean {
  const phrase = phraseAt(line.words, EXPORTED_FROM);
  const name = line.text.split(/\s+/u).slice(wordCount(phrase)).join(' ');
  const isName = /^\p{Lu}/u.test(name) && wordCount(name) <= MAX_WORDS_OF_NAME && !endsLikeSentence(name);
  return isExportMark(line) || (phrase !== '' && isName);
}

const isDayOfReader = ({ text, words }: Line, page: TextDocument): boolean =>
  phraseAt(words, SAVED) !== '' && wordCount(text) <= MAX_SAVED_WORDS && endsWithDay(text, page);
