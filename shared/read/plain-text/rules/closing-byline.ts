import { Line } from '#shared/read/prose/line.ts';
import { CJK } from '#shared/text/dense-scripts.ts';
import { isName, isRole } from '../../prose/person-names.ts';
import { SIGNED_ALONE } from '../../prose/phrases/reporter-words.ts';
import { byline } from '../byline.ts';
import type { Rule } from '../rule.ts';

const LAST_LINES = 3;

/** `…見込んでいる。（磯貝遥）`, `…다. (김하늘 기자)` */
const SIGNED = /^(.*[。．.！？」』])\s?[（(【]([^（）()【】]{2,20})[）)】]$/u;
export const closingByline: Rule = {
  name: 'closing-byline',
  reason:
    'Japanese, Chinese and Korean papers put the name of the author in brackets after the last sentence.',
  apply(page) {
    if (page.authors.length > 0) return;
    const start = Math.max(0, page.lines.length - LAST_LINES);
    for (const [index, line] of page.lines.entries()) {
      if (index < start || line.text.length > 4000) continue;
      const [, sentence = '', behind] = SIGNED.exec(line.text) ?? [];
      const alone = index > 0 ? SIGNED_ALONE.expression.exec(line.text)?.[1] : undefined;
      const signature = behind ?? alone ?? '';
      if (!CJK.test(signature)) continue;
      const names =
        byline(signature) ??
        (isName(signature) && !isRole(signature) && signature.length <= 8 ? [signature] : []);
      if (names.length === 0) continue;
      page.authors = names.map((name) => ({ name }));
      if (sentence === '') page.lines.splice(index, 1);
      else page.lines[index] = new Line(sentence, line.block, line);
      page.noteRemoval(this.name, line, signature);
      return;
    }
  },
};
