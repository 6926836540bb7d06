import { beginsComments } from '../../prose/site-lines/platform-line.ts';
import type { Rule } from '../rule.ts';

/** Fewer sentences above are not a text. */
const MIN_SENTENCES = 3;

/**
 * Comments of readers, or a form for them, below the text. They begin with a line of the platform:
 * `Discussion about this post`, `Your email address will not be published`. No text is below it.
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
