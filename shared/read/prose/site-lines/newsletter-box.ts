import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { endsLikeSentence, endsWithStop, isProse, widthOf, wordCount } from '../line-shape.ts';
import {
  FOLLOW_INVITATIONS,
  INBOX_ENDS,
  NEWSLETTER_FORM,
  NEWSLETTER_INVITATIONS,
  NEWSLETTER_OFFERS,
} from '../phrases/newsletter-phrases.ts';
import { phraseAt } from '../phrases/phrase-table.ts';
import { SHARE_NETWORKS } from '../phrases/share-words.ts';
import { foldedWords } from '../phrases/word-pattern.ts';
import { isReported } from '../reported-speech.ts';

const MAX_LINE_CHARACTERS = 180;
const MAX_BOX_LINES = 9;
const MAX_OFFER_CHARACTERS = 100;
const MAX_WORDS_TO_NETWORK = 4;
const MAX_BUTTON_WORDS = 5;
const MIN_HEADLINE_WORDS = 4;
const MIN_HEADLINE_WIDTH = 30;
const MAX_WORDS_AFTER = 2;

/**
 * A sentence that begins with an invitation can be part of the article. If the sentence contains one of these words, it
 * belongs to the site.
 */
const OWN_WORDS = foldedWords('ownWords');
/** In these scripts, no line of an article begins with an invitation. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

const isOfSite = (line: Line): boolean => OWN_WORDS.test(line.words) || UNSPACED.test(line.words);

const invites = (line: Line): boolean =>
  phraseAt(line.words, NEWSLETTER_INVITATIONS) !== '' || offersMail(line);

/** Whether a line is an offer of mail and not a sentence: `The best of the week in your inbox`. */
const offersMail = (line: Line): boolean =>
  line.text.length <= MAX_OFFER_CHARACTERS && !endsLikeSentence(line.text) && INBOX_ENDS.endsText(line.words);

const INFLECTED = /^(?:facebook|instagram|telegram|twitter|whatsapp|youtube|tiktok|linkedin)\p{L}{1,5}$/u;

/**
 * Whether a line is a heading of the text: `Find us on Facebook: how shops …`. An address after the colon is not a
 * heading.
 */
function isHeadline(text: string): boolean {
  const [, after = ''] = /[:：–—]\s+([^@/#]+)$/u.exec(text) ?? [];
  return wordCount(after) >= MIN_HEADLINE_WORDS;
}

/** `Follow me on Instagram for new recipes`, `Subscribe to our channel on Telegram` */
function invitesToNetwork({ words, text }: Line): boolean {
  const phrase = text.length <= MAX_OFFER_CHARACTERS ? phraseAt(words, FOLLOW_INVITATIONS) : '';
  if (phrase === '' || endsWithStop(text) || isHeadline(text)) return false;
  const after = words.slice(phrase.length).trim().split(' ').slice(0, MAX_WORDS_TO_NETWORK);
  // Some languages inflect names: `Facebookon`, `Instagramie`.
  return SHARE_NETWORKS.isIn(after.join(' ')) || after.some((word) => INFLECTED.test(word));
}
/** `Subscribe today and save 40%` */
const PERCENTAGE = /\d ?[%٪]|% ?\d/u;

/** `Subscribe from £1 a week`. Without a word of a subscription, a price can be for an event. */
const PRICE = /[$€£¥₹₩₺]\s?\d|\d\s?[€£¥₩₺₽₴]/u;

const SUBSCRIPTION = foldedWords('paywallMatters');
const sellsSubscription = ({ text, words }: Line): boolean => PRICE.test(text) && SUBSCRIPTION.test(words);

/** `Send us your memories at memories@news.example` */
const MAIL = /\S@[\w-]{1,60}\.\w/u;

const asks = (line: Line): boolean => phraseAt(line.words, NEWSLETTER_FORM) !== '';

/**
 * Whether a line alone is an invitation. If it has other words too, it must name the offer; otherwise it can be advice in
 * the article.
 */
function isInvitation(line: Line): boolean {
  if (line.text.length > MAX_LINE_CHARACTERS || line.words === '') return false;
  if (NEWSLETTER_INVITATIONS.has(line.words) || NEWSLETTER_FORM.has(line.words))
    return wordCount(line.text) > 1 || widthOf(line.text) > 8;
  const phrase = phraseAt(line.words, NEWSLETTER_INVITATIONS) || phraseAt(line.words, NEWSLETTER_FORM);
  if (phrase === '') return false;
  if (isProse(line.text)) {
    const rest = line.words.slice(phrase.length);
    const isAboutOffer = NEWSLETTER_OFFERS.isIn(rest) || wordCount(rest) <= MAX_WORDS_AFTER;
    if (isReported(line.text) || !isAboutOffer || !isOfSite(line)) return false;
  }
  const hasOffer =
    [PERCENTAGE, MAIL].some((sign) => sign.test(line.text)) ||
    sellsSubscription(line) ||
    NEWSLETTER_OFFERS.isIn(line.words);
  const isButton = !endsWithStop(line.text) && wordCount(line.text) <= MAX_BUTTON_WORDS * 3;
  return hasOffer && (isButton || isOfSite(line));
}

const isOfNewsletter = ({ words, text }: Line): boolean =>
  NEWSLETTER_OFFERS.isIn(words) && wordCount(text) <= MAX_BUTTON_WORDS;

/** A box without the lines from the headline on: the headline, standfirst and by-line can be in the block of a box. */
function untilHeadline(box: readonly Line[]): readonly Line[] {
  const last = box.findLastIndex((line) => asks(line) || invites(line) || isOfNewsletter(line));
  const headline = box.findIndex(
    ({ text }, index) => index > last && !endsWithStop(text) && widthOf(text) >= MIN_HEADLINE_WIDTH,
  );
  return headline < 0 ? box : box.slice(0, headline);
}

/**
 * A box that asks for an e-mail address. If one line of a short block asks for it, the block is the box, from
 * the first line of the invitation on. A single line is removed if it says what subscribers receive.
 */
export const newsletterBox: LineRule = {
  name: 'newsletter-box',
  apply(page) {
    const blocks = new Map<number, Line[]>();
    for (const line of page.lines)
      blocks.set(line.block, [...(blocks.get(line.block) ?? []), line].slice(-MAX_BOX_LINES - 1));
    const boxes = new Set<Line>();
    for (const lines of blocks.values()) {
      const first = lines.findIndex((line) => invites(line) || asks(line));
      // In some languages the verb is the last word of the invitation: `Mutfak bültenimize abone olun`.
      const above = lines.slice(0, Math.max(first, 0)).findIndex(isOfNewsletter);
      const start = above < 0 ? first : above;
      const box = start < 0 ? [] : untilHeadline(lines.slice(start));
      const isBox =
        box.length >= 2 &&
        lines.length <= MAX_BOX_LINES &&
        box.every((line) => line.text.length <= MAX_LINE_CHARACTERS) &&
        box.some(asks) &&
        box.some((line) => invites(line) || NEWSLETTER_OFFERS.isIn(line.words));
      if (isBox) for (const line of box) boxes.add(line);
    }
    // `Find old letters in your inbox` above a paragraph can be a heading.
    const isHeading = (index: number): boolean => page.lines[index + 1]?.isSentence === true;
    const isOffer = (line: Line, index: number): boolean =>
      isInvitation(line) || invitesToNetwork(line) || (offersMail(line) && !isHeading(index));
    page.drop(this.name, (line, index) => index > 0 && (boxes.has(line) || isOffer(line, index)));
  },
};
