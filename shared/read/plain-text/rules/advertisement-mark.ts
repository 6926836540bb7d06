import { isButtonSaid } from '../line-shape.ts';
import { ADVERTISEMENT_MARKS } from '../phrases/advertisement-marks.ts';
import type { Rule } from '../rule.ts';

export const advertisementMark: Rule = {
  name: 'advertisement-mark',
  reason:
    'The mark over an advertisement is copied and the advertisement is not. It stands alone; in a sentence the same word is news.',
  apply(page) {
    page.drop(this.name, (line) => ADVERTISEMENT_MARKS.has(line.words) && !isButtonSaid(line.text));
  },
};
