import type { Line } from '#shared/read/prose/line.ts';
import { isProse } from '../../prose/line-shape.ts';
import { namesWithAddress } from '../name-of-address.ts';
import type { Rule } from '../rule.ts';

const HEADER_LINES = 24;
const FOOTER_LINES = 24;

/**
 * Papers show the author of an article with a mail address above or below the text. The address was made from the
 * name, so both lines are of the same person.
 */
export const addressedName: Rule = {
  name: 'addressed-name',
  apply(page) {
    const { lines } = page;
    const head = Math.min(page.indexOfNthSentence(1), HEADER_LINES);
    const footerStart = Math.max(2, head, lines.length - FOOTER_LINES);
    for (const at of lines.keys()) {
      if (at >= head && (at < footerStart || !isText(lines[at - 1]))) continue;
      const found = namesWithAddress(lines, at);
      if (found.length === 0) continue;
      const gone = new Set(found.flatMap(({ lines: own }) => own));
      const isContact = at >= head && isBelowRemovedLine(lines, at);
      if (isContact || TELEPHONE.test(lines[at + gone.size]?.text ?? '')) continue;
      page.signers = found.map(({ name }) => name);
      page.drop(this.name, (line) => gone.has(line));
      return;
    }
  },
};

/** A paragraph. `For details write to:` is above a contact, not above an author. */
const isText = (line: Line | undefined): boolean =>
  line !== undefined && (line.isSentence || isProse(line.text)) && !/[:：]$/u.test(line.text);

/** `+44 1632 960 001` below an address: a contact. */
const TELEPHONE = /^[^\d]{0,12}\+?[\d\s()/.-]{7,24}$/u;

/** Whether another rule has removed a line directly above: `Editor`, `Media contact`. */
const isBelowRemovedLine = (lines: readonly Line[], at: number): boolean =>
  lines[at]?.isFirst === false && lines[at]?.block !== lines[at - 1]?.block;
