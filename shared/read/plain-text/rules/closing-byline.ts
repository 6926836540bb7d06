import { byline } from '../byline.ts';
import { isName } from '../person-names.ts';
import { Line } from '../raw-page.ts';
import type { Rule } from '../rule.ts';

const LAST_LINES = 3;

/** `…見込んでいる。（磯貝遥）`, `…다. (김하늘 기자)` */
const SIGNED = /^(.*[。．.！？」』])\s?[（(【]([^（）()【】]{2,20})[）)】]$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export const closingByline: Rule = {
  name: 'closing-byline',
  reason:
    'Japanese, Chinese and Korean papers sign a report with the name in brackets behind its last sentence.',
  apply(page) {
    if (page.authors.length > 0) return;
    const start = Math.max(0, page.lines.length - LAST_LINES);
    for (const [index, line] of page.lines.entries()) {
      if (index < start || line.text.length > 4000) continue;
      const tail = SIGNED.exec(line.text);
      const [, sentence = '', signature = ''] = tail ?? [];
      if (!UNSPACED.test(signature)) continue;
      const names = byline(signature) ?? (isName(signature) && signature.length <= 8 ? [signature] : []);
      if (names.length === 0) continue;
      page.authors = names.map((name) => ({ name }));
      page.lines[index] = new Line(sentence, line.block);
      page.note(this.name, signature);
      return;
    }
  },
};
