import type { Line } from '#shared/read/prose/line.ts';
import { endsLikeSentence } from '../../prose/line-shape.ts';
import { phraseAt } from '../../prose/phrases/phrase-table.ts';
import { PRESS_CONTACT_LABELS } from '../../prose/phrases/press-contact-labels.ts';
import type { Rule } from '../rule.ts';

const MAX_CHARACTERS = 200;
const MAX_CONTACT_LINES = 6;
/** An address or a phone number. */
const REACHED = /[\w.+-]@[\w-]+\.\w|\+?\d[\d\s()./-]{6,18}\d/u;
const MARKED = /^.{3,50}?[:：]/u;

/** `Contact: Lila Strand, press@…`: the label, its colon, and contact details. */
const isContact = (line: Line): boolean =>
  line.text.length <= MAX_CHARACTERS &&
  !endsLikeSentence(line.text) &&
  phraseAt(line.words, PRESS_CONTACT_LABELS) !== '' &&
  MARKED.test(line.text) &&
  REACHED.test(line.text);

export const pressContact: Rule = {
  name: 'press-contact',
  reason:
    'Press releases name a contact for journalists above the text: a label, followed by an address or a number. Below the text the same lines stay.',
  apply(page) {
    const head = page.linesBeforeSentence(1);
    const lines = page.lines.slice(0, head);
    const gone = new Set(page.lines.length === 1 ? [] : lines.filter(isContact));
    for (const [index, label] of lines.entries()) {
      if (!PRESS_CONTACT_LABELS.has(label.words)) continue;
      // If the line has only the label, the lines below it in one block are removed too, down to the last address or
      // number.
      const below = lines.slice(index + 1, index + 1 + MAX_CONTACT_LINES);
      const card = below.filter((line) => line.block === label.block && !endsLikeSentence(line.text));
      const end = card.findLastIndex(({ text }) => REACHED.test(text));
      if (end >= 0) for (const line of [label, ...card.slice(0, end + 1)]) gone.add(line);
    }
    page.drop(this.name, (line) => gone.has(line));
  },
};
