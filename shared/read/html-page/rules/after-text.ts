import { endsLikeSentence } from '#shared/read/prose/line-shape.ts';
import { LazyPattern, textStarts, wordsIn } from '#shared/read/prose/phrases/word-pattern.ts';
import { isReported } from '#shared/read/prose/reported-speech.ts';
import { findElement } from '#shared/text/html-tree.ts';
import type { Block } from '../blocks.ts';
import { linksToAccount } from '../boilerplate.ts';
import { datesInLine } from '../date-in-line.ts';
import { type BodyRule, isCaption } from './body-rule.ts';

/** Words with which news agencies name contributors: `Additional reporting by`. */
const CREDIT = textStarts('contributorCredits');
const SOURCE = new LazyPattern(() => new RegExp(String.raw`^\W{0,3}${wordsIn('sourceLabels')} ?[:：]`, 'iu'));
/** A line with nothing but an address. */
const CONTACT = /^(?:[^\s@]*@[^\s@]+|(?:https?:\/\/|www\.)\S+|[\w-]+\.[a-z]{2,6}\/\S+)$/i;
const CREDIT_CHARACTERS = 400;
const MOSTLY_LINKED = 0.6;
/** The minimum share of links in a line that only leads to another page. A sentence can contain linked names. */
const ALL_LINKED = 0.9;
const SENTENCE_CHARACTERS = 80;
const PARTLY_LINKED = 0.2;

/** The maximum number of characters of a line for readers without an account: `Log in or register to post comments`. */
const ACCOUNT_CHARACTERS = 80;

const isCredit = (text: string): boolean => CREDIT.test(text) || SOURCE.test(text);

function isForAccounts({ element, text, density }: Block): boolean {
  if (density < PARTLY_LINKED || text.length > ACCOUNT_CHARACTERS || endsLikeSentence(text)) return false;
  return findElement([element], linksToAccount) !== undefined;
}

/**
 * Whether a block gives the date of the last change in an `address` element, which names the author of a page (HTML
 * Living Standard §4.3.10).
 */
function isDatedAddress({ text, path }: Block): boolean {
  return path.has('address') && datesInLine(text, undefined).some(({ label }) => label === 'updated');
}

function isTail(block: Block): boolean {
  const { text, density, isHeading, isProse, path, words } = block;
  if (isHeading || CONTACT.test(text) || isForAccounts(block) || isDatedAddress(block)) return true;
  if (isCredit(text) && text.length <= CREDIT_CHARACTERS && !isReported(text)) return true;
  // A label whose values were removed: `Downloads`.
  if (words.has('label') && !endsLikeSentence(text)) return true;
  const isLinkedSentence =
    density < ALL_LINKED && text.length >= SENTENCE_CHARACTERS && endsLikeSentence(text);
  return !isProse && density >= MOSTLY_LINKED && !isLinkedSentence && !path.has('table');
}

/** Below the last sentence, removes credits, links, and headings that have no content. */
export const afterText: BodyRule = {
  name: 'after-text',
  find(blocks) {
    const end = blocks.findLastIndex((block) => !isTail(block) && !isCaption(block));
    // In a body that consists only of links, the links are the article.
    return end === -1 ? [] : blocks.slice(end + 1);
  },
};
