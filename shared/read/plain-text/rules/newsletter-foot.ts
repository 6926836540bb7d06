import type { Line } from '../../prose/line.ts';
import { phraseAt, phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import { BAR_OR_DASH } from '../../prose/separators.ts';
import type { Rule } from '../rule.ts';

const FOOT_LEADS = phrasesOf('mailFootLeads');
const UNSUBSCRIBE = phrasesOf('unsubscribeLinks');
const MAX_FOOT_LINES = 16;
const LINES_ABOVE_LEAD = 2;
const MAX_CHARACTERS_ABOVE = 120;

/**
 * Removes the footer of a newsletter: why the reader gets it, the address of the sender and an unsubscribe link. If the
 * link is there, all lines from the first known one to the end are removed. An unsubscribe link is also removed alone,
 * if it is a whole line or between bars.
 */
export const newsletterFoot: Rule = {
  name: 'newsletter-foot',
  apply(page) {
    const start = Math.max(1, page.lines.length - MAX_FOOT_LINES);
    const below = page.lines.slice(start);
    const lead = below.findIndex(({ words }) => phraseAt(words, FOOT_LEADS) !== '');
    // Ghost writes the link above the reason.
    const near = lead < 0 ? [] : below.slice(Math.max(0, lead - LINES_ABOVE_LEAD));
    const hasLink = near.some(({ words }) => UNSUBSCRIBE.isIn(words));
    const foot = new Set(hasLink ? below.slice(startOfFoot(below, lead)) : []);
    const end = page.indexAfterNthLastSentence(1);
    page.drop(this.name, (line, index) => foot.has(line) || (index >= end && index > 0 && isLink(line)));
  },
};

/**
 * The index of the first line of the footer: of the short lines above the reason in its block, such as `Forward to a
 * friend`.
 */
function startOfFoot(lines: readonly Line[], lead: number): number {
  const isShort = ({ isSentence, text }: Line): boolean => !isSentence && text.length <= MAX_CHARACTERS_ABOVE;
  const first = lines.findIndex(({ block }) => block === lines[lead]?.block);
  const isWhole = first >= lead - LINES_ABOVE_LEAD && lines[first]?.isFirst === true;
  return isWhole && lines.slice(first, lead).every(isShort) ? first : lead;
}

/** `Unsubscribe`, `Unsubscribe | Manage preferences` */
const isLink = ({ text, words }: Line): boolean =>
  UNSUBSCRIBE.has(words) ||
  text.split(BAR_OR_DASH).some((part) => part !== text && UNSUBSCRIBE.has(wordsOf(part)));
