import { beginsComments } from '../../prose/site-lines/platform-line.ts';
import type { Rule } from '../rule.ts';

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
    page.drop(this.name, (_, index) => start > 0 && index >= start);
  },
};
