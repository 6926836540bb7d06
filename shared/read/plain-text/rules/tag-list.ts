import type { Rule } from '../rule.ts';
import { isTagLine } from '../tag-line.ts';

const MAX_CHARACTERS = 300;
/** A number alone is a place in a list. */
const HASHTAGS = /^(?:[#＃](?=\p{N}*[\p{L}_])[\p{L}\p{M}\p{N}_]+[\s,、]*)+$/u;

export const tagList: Rule = {
  name: 'tag-list',
  reason:
    'The tags of a site are its own order, not part of the text, and the submission has a field for them. They stand behind a label, parted by commas; a sentence behind the same word is told.',
  apply(page) {
    const foot = page.linesAfterSentence(1);
    page.drop(this.name, (line, index) => {
      if (index === 0 || line.text.length > MAX_CHARACTERS) return false;
      return HASHTAGS.test(line.text) || (index >= foot && isTagLine(line.text));
    });
  },
};
