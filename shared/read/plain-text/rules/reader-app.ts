import type { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../../prose/line-shape.ts';
import { phraseAt, phrasesOf } from '../../prose/phrases/phrase-table.ts';
import { endsWithDay } from '../date-pieces.ts';
import { isDateOrByline } from '../lines-above.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const SAVED = phrasesOf('savedLabels');
const MAX_SAVED_WORDS = 9;
/** `Open the original: https://…`, and nothing else. */
const LABELLED_ADDRESS = /^[^:：.!?]{3,30}[:：]\s?https?:\/\/\S+$/u;

export const readerApp: Rule = {
  name: 'reader-app',
  reason:
    'An application for saved texts, or a browser that prints a page, writes above the text on which day the reader saved or opened it, and its address. This day is not the day of publication, and the words before it are not an author.',
  apply(page) {
    const top = page.lines.slice(0, page.linesBeforeSentence(1));
    const saved = top.filter((line, index) => index > 0 && isDayOfReader(line, page));
    const dated = new Set(
      [...saved, ...top.filter((line) => isDateOrByline(line, page))].map(({ block }) => block),
    );
    const isAddress = (line: Line): boolean => dated.has(line.block) && LABELLED_ADDRESS.test(line.text);
    const gone = new Set([...saved, ...top.slice(1).filter(isAddress)]);
    page.drop(this.name, (line) => gone.has(line));
  },
};

const isDayOfReader = ({ text, words }: Line, page: TextDocument): boolean =>
  phraseAt(words, SAVED) !== '' && wordCount(text) <= MAX_SAVED_WORDS && endsWithDay(text, page);
