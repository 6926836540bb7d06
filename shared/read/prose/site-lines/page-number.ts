import type { LineRule } from '../line-rule.ts';
import { PAGE_WORDS } from '../phrases/notices.ts';
import { phraseAt } from '../phrases/phrase-table.ts';

/** The number of the page and of all pages: `1 of 2`, `1/2`, `1 von 2`. */
const OF_ALL = /^ \d{1,3} (?:\p{L}{1,4} )?\d{1,3}$/u;
/** 第1页 共2页, 1/2ページ */
const DENSE = /^第 ?\d{1,3} ?[页頁] ?共 ?\d{1,3} ?[页頁]$|^\d{1,3} \d{1,3} ?ページ$/u;

export const pageNumber: LineRule = {
  name: 'page-number',
  reason:
    'A text that was copied from a PDF has the number of each page and of all pages on a line of its own.',
  apply(page) {
    page.drop(this.name, ({ words }, index) => {
      const word = phraseAt(words, PAGE_WORDS);
      return index > 0 && (DENSE.test(words) || (word !== '' && OF_ALL.test(words.slice(word.length))));
    });
  },
};
