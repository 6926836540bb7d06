import type { Line } from '#shared/read/prose/line.ts';
import { endsLikeSentence, wordCount } from '../../prose/line-shape.ts';
import { type PhraseSet, phraseAt } from '../../prose/phrases/phrase-table.ts';
import { CONTACT_LABELS, PRESS_CONTACT_LABELS } from '../../prose/phrases/press-contact-labels.ts';
import type { Rule } from '../rule.ts';

const MAX_CHARACTERS = 200;
const MAX_CONTACT_LINES = 6;
/** An address or a phone number. */
const CONTACT_DETAIL = /[\w.+-]@[\w-]+\.\w|\+?\d[\d\s()./-]{6,18}\d/u;
const MARKED = /^.{3,50}?[:：]/u;

/** Whether a line has the label of a contact, a colon and contact details: `Contact: Lila Strand, press@…`. */
const isContact = (line: Line, labels: PhraseSet): boolean =>
  line.text.length <= MAX_CHARACTERS &&
  !endsLikeSentence(line.text) &&
  phraseAt(line.words, labels) !== '' &&
  MARKED.test(line.text) &&
  CONTACT_DETAIL.test(line.text);

const MAX_OFFICE_WORDS = 8;
/**
 * Whether a line has a label and the name of the office without a comma: `Press office of Tidemouth Council`,
 * `Γραφείο Τύπου Δήμου …`.
 */
const isNamedOffice = ({ text, words }: Line, labels: PhraseSet): boolean =>
  labels === PRESS_CONTACT_LABELS &&
  /^\p{Lu}/u.test(text) &&
  !/[,:;.?!…]/u.test(text) &&
  wordCount(text) <= MAX_OFFICE_WORDS &&
  phraseAt(words, labels).includes(' ');

/** A label, and the lines below it in its block or, if it is alone, in the next block, down to the last address or number. */
function cardAt(lines: readonly Line[], index: number, labels: PhraseSet): readonly Line[] {
  const [label, ...below] = lines.slice(index, index + 1 + MAX_CONTACT_LINES);
  if (label === undefined || !(labels.has(label.words) || isNamedOffice(label, labels))) return [];
  const card = below.filter((line) => line.block === below[0]?.block && !endsLikeSentence(line.text));
  const end = card.findLastIndex(({ text }) => CONTACT_DETAIL.test(text));
  return end < 0 ? [] : [label, ...card.slice(0, end + 1)];
}

const contactsAbove = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line, index) =>
    isContact(line, CONTACT_LABELS) ? [line] : cardAt(lines, index, CONTACT_LABELS),
  );

/** Whether a line is the first one of its block, or follows a sentence: `Police of Tidemouth`, `Press office` is an address. */
const startsBlock = (lines: readonly Line[], index: number): boolean =>
  lines[index - 1]?.block !== lines[index]?.block || lines[index - 1]?.isSentence === true;

function contactsBelow(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    if (isContact(line, PRESS_CONTACT_LABELS)) return [line];
    return startsBlock(lines, index) ? cardAt(lines, index, PRESS_CONTACT_LABELS) : [];
  });
}

/**
 * Removes the contact for journalists in a press release: a label, and an address or a number. Below the text, the
 * label must name the press or the media, because other contacts are for readers.
 */
export const pressContact: Rule = {
  name: 'press-contact',
  apply(page) {
    if (page.lines.length === 1) return;
    const head = page.indexOfNthSentence(1);
    const gone = new Set([
      ...contactsAbove(page.lines.slice(0, head)),
      ...contactsBelow(page.lines.slice(head)),
    ]);
    page.drop(this.name, (line) => gone.has(line));
  },
};
