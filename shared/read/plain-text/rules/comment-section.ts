import type { Line } from '#shared/read/prose/line.ts';
import { phrasesOf } from '../../prose/phrases/phrase-table.ts';
import { isAboutComments } from '../../prose/site-lines/comment-count.ts';
import { beginsComments } from '../../prose/site-lines/platform-line.ts';
import { YEAR } from '../date-pieces.ts';
import { readMetaLine } from '../read-meta-line.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

/** The comments begin at a line only if the lines up to it have more than this number of sentences. */
const MIN_SENTENCES = 3;

/**
 * Below the text, a platform has the comments of readers, or a form for them. It begins with a line that the platform
 * writes on all its pages: `Discussion about this post`, `Your email address will not be published`. Nothing below
 * this line is part of the text.
 */
export const commentSection: Rule = {
  name: 'comment-section',
  apply(page) {
    let sentences = 0;
    const start = page.lines.findIndex((line) => {
      if (line.isSentence) sentences += 1;
      return sentences > MIN_SENTENCES && beginsComments(line.text);
    });
    const first = start > 0 ? start : startOfAnswers(page);
    page.drop(this.name, (_, index) => first > 0 && index >= first);
  },
};

const COMMENT_VERBS = phrasesOf('commentVerbs');
const MAX_NAME_WORDS = 5;
const CLOCK = /\d{1,2}[:.h]\d{2}|\d{1,2} ?h ?\d{2}/u;
/** The minimum number of sentences above the comments: a headline and a first paragraph. */
const MIN_SENTENCES_ABOVE_ANSWERS = 2;

/**
 * The index of the first line of the comments, which is `3 comments`, or `Ann says:` above `18 October 2026 at 9:12`; 0
 * if there are no comments.
 */
function startOfAnswers(page: TextDocument): number {
  const { lines } = page;
  let sentences = 0;
  const first = lines.findIndex((line, index) => {
    if (line.isSentence) sentences += 1;
    const time = lines[index + 1];
    return (
      sentences >= MIN_SENTENCES_ABOVE_ANSWERS &&
      isSpeaker(line) &&
      time !== undefined &&
      YEAR.test(time.text) &&
      CLOCK.test(time.text) &&
      readMetaLine(time.text, page)?.dates.published !== undefined
    );
  });
  const above = lines[first - 1];
  return above !== undefined && isAboutComments(above) ? first - 1 : Math.max(0, first);
}

/** Whether a line announces the comment of a reader: `Ann Lee says:`. */
function isSpeaker({ text, words }: Line): boolean {
  const each = words.split(' ');
  if (!/[:：]$/u.test(text) || each.length > MAX_NAME_WORDS) return false;
  return [1, 2].some((count) => each.length > count && COMMENT_VERBS.has(each.slice(-count).join(' ')));
}
