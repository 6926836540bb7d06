import { isGreetingOrClosing, isNameLike, widthOf, wordCount } from '../../prose/line-shape.ts';
import { phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

const LAST_LINES = 5;
const ADDRESSES = /[\w.+-]+@[\w-]+\.[\w.-]+|(?:^|\s)@\w{3,}/gu;
const ONLY_ADDRESS = /^(?:[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|@\w{3,30})$/u;
const CORRESPONDENCE = phrasesOf('correspondenceLabels');
const LABELLED_ADDRESS = /^([^:：@]{3,50})[:：]\s?([^\s]+@[^\s]+)$/u;
const MAX_NOTE_WIDTH = 320;
const LISTED = /^(?:>|[-–—*•·]\s|\d{1,3}[.)]\s)/u;
const CASED = /\p{Lu}|\p{Ll}/u;

/** `Corresponding author: k.wolff@uni.example` */
function isCorrespondence(text: string): boolean {
  const [, label = '', address = ''] = LABELLED_ADDRESS.exec(text) ?? [];
  return ONLY_ADDRESS.test(address) && CORRESPONDENCE.has(wordsOf(label));
}

/**
 * The maximum number of words after the address of an author. In a sentence more words follow: `Orders to a@b.example,
 * at 28 euros each`.
 */
const MAX_WORDS_AFTER = 2;

function endsWithAddress(text: string): boolean {
  const last = [...text.matchAll(ADDRESSES)].at(-1);
  return last !== undefined && wordCount(text.slice(last.index + last[0].length)) <= MAX_WORDS_AFTER;
}

/**
 * Whether the line has only a name, and perhaps a job, next to the address. `Tickets: a@b.example` is text. An item of
 * a list is text too.
 */
function isOfPerson(text: string): boolean {
  const beside = text.replaceAll(ADDRESSES, ' ').replace(/[\s,;|·–—()<>-]+$/u, '');
  if (beside === '') return true;
  if (LISTED.test(text) || /[:：]/u.test(beside) || !isNameLike(beside)) return false;
  return !CASED.test(beside) || /\p{Lu}.*\s\p{Lu}/u.test(beside);
}

/**
 * A note below the text describes the author and gives an address. It begins with the name in the by-line, or is only
 * a name and an address. A line above the text with only an address, or with the address of the author of a paper, is
 * removed too.
 */
export const authorNote: Rule = {
  name: 'author-note',
  apply(page) {
    const names = page.authors.map(({ name }) => name ?? '').filter((name) => name !== '');
    const start = Math.max(1, page.lines.length - LAST_LINES, page.indexAfterNthLastSentence(2));
    const head = page.indexOfNthSentence(1);
    page.drop(this.name, (line, index) => {
      if (index < head && (ONLY_ADDRESS.test(line.text) || isCorrespondence(line.text))) return true;
      if (index < start || widthOf(line.text) > MAX_NOTE_WIDTH) return false;
      const isAboutAuthor = names.some(
        (name) => line.text.startsWith(name) && /^(?:[^\p{L}]|[\p{Lo}])/u.test(line.text.slice(name.length)),
      );
      const isAuthorAgain =
        names.some((name) => line.text === name) && !isGreetingOrClosing(page.lines[index - 1]?.text ?? '');
      return (
        isAboutAuthor ||
        isAuthorAgain ||
        (endsWithAddress(line.text) && isOfPerson(line.text) && index >= page.indexAfterNthLastSentence(1))
      );
    });
  },
};
