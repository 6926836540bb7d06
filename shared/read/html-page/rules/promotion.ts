import { WORD_AND_SIGN } from '#shared/read/prose/copyright.ts';
import { ADVERTISEMENT_MARKS } from '#shared/read/prose/phrases/advertisement-marks.ts';
import { wordsOf } from '#shared/read/prose/phrases/phrase-table.ts';
import {
  LazyPattern,
  type TextPattern,
  wholeTexts,
  wordsIn,
} from '#shared/read/prose/phrases/word-pattern.ts';
import { isReported } from '#shared/read/prose/reported-speech.ts';
import type { BodyRule } from './body-rule.ts';

/** The appeals and notices in `siteAppeals`, signs of copyright, and the notice that comments are moderated. */
const NOTICES: readonly TextPattern[] = [
  wholeTexts('siteAppeals'),
  WORD_AND_SIGN,
  /©\s?\d{4}\b.{0,60}$/u,
  new LazyPattern(() => {
    const comments = String.raw`(?<!\p{L})${wordsIn('commentNouns')}(?!\p{L})`;
    return new RegExp(
      String.raw`^[^.]{0,30}${comments}.{0,140}(?<!\p{L})${wordsIn('moderationWords')}`,
      'iu',
    );
  }),
];

const isAppeal = (text: string): boolean =>
  ADVERTISEMENT_MARKS.has(wordsOf(text)) || NOTICES.some((notice) => notice.test(text));

/** A longer text only mentions an appeal. */
const MAX_CHARACTERS = 320;

/** Removes adverts, appeals to subscribe, follow or comment, and copyright notices. */
export const promotion: BodyRule = {
  name: 'promotion',
  find: (blocks) =>
    blocks.filter(({ text }) => text.length <= MAX_CHARACTERS && isAppeal(text) && !isReported(text)),
};
