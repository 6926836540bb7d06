import { isButtonSaid } from '../line-shape.ts';
import { LIVE_CONTROLS } from '../phrases/notices.ts';
import { wordsOf } from '../phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

/** `Pinned post | Newest first` */
const BAR = /\s[|｜·•]\s/u;

export const liveControl: Rule = {
  name: 'live-control',
  reason:
    'A page that is written while it is read has buttons to load and follow it, and says LIVE above its headline.',
  apply(page) {
    const isAround = page.isAroundBody();
    page.drop(this.name, (line, index) => {
      const isControl = line.text.split(BAR).every((part) => LIVE_CONTROLS.has(wordsOf(part)));
      if (!isControl || line.words === '' || isButtonSaid(line.text) || page.lines.length === 1) return false;
      return isAround(index) || line.words.split(' ').length > 2;
    });
  },
};
