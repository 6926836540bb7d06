import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { isButtonLikeSentence } from '../line-shape.ts';
import { LIVE_CONTROLS } from '../phrases/notices.ts';
import { wordsOf } from '../phrases/phrase-table.ts';
import { BAR } from '../separators.ts';

const MAX_ROW_CHARACTERS = 80;

/** `Pinned post | Newest first` */
function isControl({ words, text }: Line): boolean {
  if (LIVE_CONTROLS.has(words)) return true;
  const isRow = text.length <= MAX_ROW_CHARACTERS && BAR.test(text);
  return isRow && text.split(BAR).every((part) => LIVE_CONTROLS.has(wordsOf(part)));
}

/** Buttons of a live page, and LIVE above its headline. */
export const liveControl: LineRule = {
  name: 'live-control',
  apply(page) {
    const isAround = page.isAroundBody();
    page.drop(this.name, (line, index) => {
      if (!isControl(line) || isButtonLikeSentence(line.text) || page.lines.length === 1) return false;
      // `Key events:` is a heading.
      if (index > 0 && /[:：]$/u.test(line.text)) return false;
      return isAround(index) || line.words.split(' ').length > 2;
    });
  },
};
