import type { Line } from '../../prose/line.ts';
import { phraseAt, phrasesOf } from '../../prose/phrases/phrase-table.ts';
import { isReported } from '../../prose/reported-speech.ts';
import type { Rule } from '../rule.ts';

const NOTICES = phrasesOf('mailNotices');
const MAX_LINES = 8;
/** `Virus-free. www.avast.com`, in any language */
const VIRUS_FREE = /^[^.!?:]{4,40}[.!:]?\s?www\.(?:avast|avg)\.[a-z]{2,8}\b/iu;

const isNotice = ({ text, words }: Line): boolean =>
  VIRUS_FREE.test(text) || (phraseAt(words, NOTICES) !== '' && !isReported(text));

/**
 * Below a mail, companies say that it is confidential, and programs say that they found no virus in it. Such a line
 * begins with a known phrase and is among the last lines. The lines below it in its block belong to it.
 */
export const mailNotice: Rule = {
  name: 'mail-notice',
  apply(page) {
    const start = Math.max(1, page.lines.length - MAX_LINES);
    const notices = page.lines.slice(start).filter(isNotice);
    page.drop(this.name, (line) => notices.some(({ block, at }) => line.block === block && line.at >= at));
  },
};
