import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { wordCount } from '../line-shape.ts';
import { phrasesOf } from '../phrases/phrase-table.ts';
import { wholeTexts } from '../phrases/word-pattern.ts';

const LINES = wholeTexts('platformLines');
const SECTIONS = wholeTexts('commentSections');
const MAX_CHARACTERS = 300;
const SIGNS = /^[^\p{L}\p{N}]{1,8}/u;

/** Whether a line begins the comments of readers, or the form for them, on a platform. */
export const beginsComments = (text: string): boolean =>
  text.length <= MAX_CHARACTERS && SECTIONS.test(text.replace(SIGNS, ''));

/**
 * Lines that platforms write on all pages or mails: `Press enter or click to view image in full size`, `Sent
 * from Outlook for iOS`. Such a line has no other meaning, so it is removed at each place.
 */
export const platformLine: LineRule = {
  name: 'platform-line',
  apply(page) {
    const isOfPlatform = (text: string): boolean =>
      text.length <= MAX_CHARACTERS && LINES.test(text.replace(SIGNS, ''));
    const footerStart = Math.max(1, page.lines.findLastIndex((line) => line.isSentence) + 1);
    page.drop(
      this.name,
      (line, index) =>
        (index > 0 && (isOfPlatform(line.text) || beginsComments(line.text))) ||
        (index >= footerStart &&
          (isLoading(line, page.lines[index - 1]) || isLikeHeading(line, page.lines[index + 1]))),
    );
  },
};

const LIKE_HEADINGS = phrasesOf('likeHeadings');
const LOADING_WORDS = phrasesOf('loadingWords');
const MAX_WORDS = 5;

/**
 * Whether a line is the heading of a like button: `Like this:` above the button or at the end. Above other lines it can
 * be a heading of the text.
 */
const isLikeHeading = (line: Line, below: Line | undefined): boolean =>
  hasLikeWords(line) && (below === undefined || isLoading(below, line));

const hasLikeWords = ({ text, words }: Line): boolean => /[:：]$/u.test(text) && LIKE_HEADINGS.has(words);

/**
 * Whether a line says that a part of the page was not loaded yet: `Loading...`, or `Like Loading…` below the heading of
 * a like button. `Still loading…` can end a story.
 */
function isLoading({ text, words }: Line, above: Line | undefined): boolean {
  if (!/(?:\.{2,3}|…)$/u.test(text) || wordCount(text) > MAX_WORDS) return false;
  if (LOADING_WORDS.has(words)) return true;
  const each = words.split(' ');
  return (
    above !== undefined &&
    hasLikeWords(above) &&
    each.some((_, at) => LOADING_WORDS.has(each.slice(at).join(' ')))
  );
}
