import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { isButtonLikeSentence } from '../line-shape.ts';
import { LIVE_CONTROLS } from '../phrases/notices.ts';
import { wordsOf } from '../phrases/phrase-table.ts';
import { BAR } from '../separators.ts';

const MAX_ROW_CHARACTERS = 80;

/** Whether a line is a control of a live page: `Pinned post | Newest first`, or one of the two. */
function isControl({ words, text }: Line): boolean {
  if (LIVE_CONTROLS.has(words)) return true;
  const isRow = text.length <= MAX_ROW_CHARACTERS && BAR.test(text);
  return isRow && text.split(BAR).every((part) => LIVE_CONTROLS.has(wordsOf(part)));
}

/** A live page has buttons to load new entries and to follow it, and the word LIVE above its headline. */
export const liveControl: LineRule = {
  name: 'live-control',
  apply(page) {
    const isAroundText = page.isAroundText();
    page.drop(this.name, (line, index) => {
      if (!isControl(line) || isButtonLikeSentence(line.text) || page.lines.length === 1) return false;
      // `Key events:` is the heading of what follows.
      if (index > 0 && /[:：]$/u.test(line.text)) return false;
      return isAroundText(index) || line.words.split(' ').length > 2;
    });
  },
};
