import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { composition, phrasesOf, wordsOf } from '../phrases/phrase-table.ts';

const SETS = { counts: phrasesOf('textCountWords') };
const MAX_CHARACTERS = 60;
/** `2,310` is two numbers without its comma. */
const MAX_NUMBERS = 2;

/** Whether a line has only the words of a count and its number: `Word count: 388`, `2.310 Zeichen mit Leerzeichen`. */
function isTextCount(words: string): boolean {
  if (words.length > MAX_CHARACTERS || !/\d/u.test(words)) return false;
  const counts = composition(words, SETS);
  const numbers = counts?.get('numbers') ?? 0;
  return numbers > 0 && numbers <= MAX_NUMBERS && (counts?.get('counts') ?? 0) > 0;
}

/** `Word count: 340 — OK for page 2?`: a note of the author after a labelled count, also in the first line. */
const WITH_NOTE = /^([^:：]{4,30}[:：]\s?\d[\d.,\s]{0,7})\s[-–—]\s.{2,60}$/u;
export const hasCountAndNote = ({ text }: Line): boolean =>
  isTextCount(wordsOf(WITH_NOTE.exec(text)?.[1] ?? ''));

/** Authors and editing programs write the number of words or characters above or below a text, for the editors. */
export const textCount: LineRule = {
  name: 'text-count',
  apply(page) {
    const isAroundText = page.isAroundText();
    page.drop(this.name, ({ words }, index) => index > 0 && isAroundText(index) && isTextCount(words));
  },
};
