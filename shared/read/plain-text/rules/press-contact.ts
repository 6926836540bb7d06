import type { Line } from '#shared/read/prose/line.ts';
import { endsAsSaid } from '../../prose/line-shape.ts';
import { phraseAt } from '../../prose/phrases/phrase-table.ts';
import { PRESS_CONTACT_LABELS } from '../../prose/phrases/press-contact-labels.ts';
import type { Rule } from '../rule.ts';

const MAX_CHARACTERS = 200;
/** An address or a phone number. */
const REACHED = /[\w.+-]@[\w-]+\.\w|\+?\d[\d\s()./-]{6,18}\d/u;
const MARKED = /^.{3,50}?[:：]/u;

/** `Contact: Lila Strand, press@…`: the label, its colon, and contact details. */
const isContact = (line: Line): boolean =>
  line.text.length <= MAX_CHARACTERS &&
  !endsAsSaid(line.text) &&
  phraseAt(line.words, PRESS_CONTACT_LABELS) !== '' &&
  MARKED.test(line.text) &&
  REACHED.test(line.text);

export const pressContact: Rule = {
  name: 'press-contact',
  reason:
    'Press releases name a contact for journalists above the headline: a label, followed by an address or a number. Below the text the same lines stay.',
  apply(page) {
    const head = page.linesBeforeSentence(1);
    page.drop(this.name, (line, index) => {
      if (index >= head || page.lines.length === 1) return false;
      const above = page.lines[index - 1];
      // Only the label, with its numbers below it in one block.
      const isBelowLabel =
        above?.block === line.block &&
        PRESS_CONTACT_LABELS.has(above.words) &&
        REACHED.test(line.text) &&
        !endsAsSaid(line.text);
      const below = page.lines[index + 1];
      const isLabel =
        PRESS_CONTACT_LABELS.has(line.words) && below?.block === line.block && REACHED.test(below.text);
      return isContact(line) || isBelowLabel || isLabel;
    });
  },
};
