import type { LineRule } from '../line-rule.ts';
import { writtenPhrases } from '../phrases/phrase-table.ts';
import { LazyPattern, oneOf, wordsIn } from '../phrases/word-pattern.ts';
import { hasTwoTagLists, isTagLine } from '../tag-line.ts';

const MAX_CHARACTERS = 300;
/** `#1` alone is a position in a list. */
const HASHTAGS = /^(?:[#＃](?=\p{N}*[\p{L}_])[\p{L}\p{M}\p{N}_]+[\s,、]*)+$/u;

/** `Posted in Household | Tagged bucket, doorbell`: the last line of a text in blog software. */
const FILED = new LazyPattern(() => {
  const filed = oneOf(writtenPhrases('filedUnder').filter((phrase) => phrase.includes(' ')));
  const tagged = wordsIn('taggedWith');
  return new RegExp(String.raw`^${filed}\s[^|.!?]{2,80}\||^${tagged}\s[^.!?]{2,60}$`, 'iu');
});

/**
 * Tags are not part of the text; a submission has a field for them. They follow a label and are separated by commas,
 * or begin with a # sign. A sentence after such a label is part of the text.
 */
export const tagList: LineRule = {
  name: 'tag-list',
  apply(page) {
    const footerStart = page.indexAfterNthLastSentence(1);
    page.drop(this.name, (line, index) => {
      if (index === 0 || line.text.length > MAX_CHARACTERS) return false;
      if (hasTwoTagLists(line.text)) return true;
      if (FILED.test(line.text) && index >= page.indexAfterNthLastSentence(2)) return true;
      return HASHTAGS.test(line.text) || (index >= footerStart && isTagLine(line.text));
    });
  },
};
