import type { LineRule } from '../line-rule.ts';
import { endsAsSaid, isButtonSaid } from '../line-shape.ts';
import { ADVERTISEMENT_MARKS } from '../phrases/advertisement-marks.ts';
import { wordsOf } from '../phrases/phrase-table.ts';

/** `Sponsored content: a mattress`: a label on one line with the text of the advertisement. */
function isLabelled(text: string): boolean {
  const [, label = ''] = /^([^:：]{2,40})[:：]\s*\S/u.exec(text) ?? [];
  return !endsAsSaid(text) && ADVERTISEMENT_MARKS.has(wordsOf(label));
}

/** `Advertisement 2`: some templates number the places of their advertisements for screen readers. */
function isMark(words: string): boolean {
  return ADVERTISEMENT_MARKS.has(words.replace(/ \d{1,2}$/, ''));
}

export const advertisementMark: LineRule = {
  name: 'advertisement-mark',
  reason:
    'The label above an advertisement is copied, the advertisement is not. The label is alone on its line; in a sentence the same word is part of the text.',
  apply(page) {
    const headEnd = page.linesBeforeSentence(1);
    page.drop(this.name, (line, index) => {
      if (isButtonSaid(line.text)) return false;
      return isMark(line.words) || (index > 0 && index < headEnd && isLabelled(line.text));
    });
  },
};
