import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { endsWithStop, wordCount } from '../line-shape.ts';
import { phraseAt, phrasesOf } from '../phrases/phrase-table.ts';
import { READ_MORE_ONLY } from '../phrases/read-more-phrases.ts';

const THIS_PAGE = phrasesOf('thisPageWords');
const MAX_WORDS = 10;
const MAX_CHARACTERS = 90;
const MAX_REPORT_CHARACTERS = 140;
/** The maximum number of words of an answer to a question of the site: `Yes`, `Maybe`, `1 to 5 stars`. */
const MAX_ANSWER_WORDS = 6;
const QUESTION = /[?？؟;]$/u;

/**
 * Whether a line mentions the page, but not at its start: `Report a problem with this page`. A line that begins with
 * `This page` is a sentence, and `More on this story` is a heading of links.
 */
function isAboutPage({ text, words }: Line): boolean {
  if (text.length > MAX_CHARACTERS || wordCount(text) > MAX_WORDS || endsWithStop(text)) return false;
  return (
    [THIS_PAGE, READ_MORE_ONLY].every((phrases) => phraseAt(words, phrases) === '') && THIS_PAGE.isIn(words)
  );
}

/**
 * Below the text, a site asks whether the page was useful, and offers to print it or to report a mistake. A block below
 * the text is removed if all its lines are of this kind. If one of them is a question, the others can be short answers.
 */
export const pageControl: LineRule = {
  name: 'page-control',
  apply(page) {
    const footerStart = indexAfterText(page.lines);
    if (footerStart === 0) return;
    const below = page.lines.slice(Math.max(1, footerStart));
    const blocks = Map.groupBy(below, ({ block }) => block);
    const gone = new Set(
      [...blocks.values()].flatMap((lines) => {
        const isAsked = lines.some(isQuestion);
        const isOfSite = (line: Line): boolean =>
          isAboutPage(line) || asksForErrors(line) || (isAsked && wordCount(line.text) <= MAX_ANSWER_WORDS);
        return lines.every(isOfSite) ? lines : [];
      }),
    );
    page.drop(this.name, (line) => gone.has(line));
  },
};

/**
 * Whether a line names the keys that report a mistake, which are the same in all languages:
 * `Нашли ошибку? Выделите её и нажмите Ctrl+Enter`.
 */
const asksForErrors = ({ text }: Line): boolean =>
  text.length <= MAX_REPORT_CHARACTERS && /[?？].*(?:Ctrl|Strg|Cmd|⌘)\s?\+\s?Enter/iu.test(text);

const isQuestion = (line: Line): boolean => QUESTION.test(line.text) && isAboutPage(line);

/** The index after the last sentence of the text, or 0. A question about the page is not a sentence of the text. */
const indexAfterText = (lines: readonly Line[]): number =>
  lines.findLastIndex((line) => line.isSentence && !isQuestion(line) && !asksForErrors(line)) + 1;
