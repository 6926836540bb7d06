import { phraseAt, phrasesOf } from '../../prose/phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

const FOOT_LEADS = phrasesOf('mailFootLeads');
const UNSUBSCRIBE = phrasesOf('unsubscribeLinks');
const MAX_FOOT_LINES = 16;
const LINES_ABOVE_LEAD = 2;

export const newsletterFoot: Rule = {
  name: 'newsletter-foot',
  reason:
    'Below a newsletter stand the reason why the reader gets it, the address of the sender and a link that ends the subscription. These lines are removed from the first known one to the end, if the link is among them.',
  apply(page) {
    const start = Math.max(1, page.lines.length - MAX_FOOT_LINES);
    const below = page.lines.slice(start);
    const lead = below.findIndex(({ words }) => phraseAt(words, FOOT_LEADS) !== '');
    const foot = new Set(lead < 0 ? [] : below.slice(lead));
    // Ghost writes the link above the reason.
    const near = lead < 0 ? [] : below.slice(Math.max(0, lead - LINES_ABOVE_LEAD));
    if (near.some(({ words }) => UNSUBSCRIBE.isIn(words))) page.drop(this.name, (line) => foot.has(line));
  },
};
