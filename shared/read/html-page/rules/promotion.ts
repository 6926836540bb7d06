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

/** Appeals in English, and signs of copyright. A block with one of them contains no text of the article. */
const APPEALS: readonly RegExp[] = [
  /\bsign(?:ing)? up (?:for|to) (?:our|the|my|your|\w+ ){0,3}(?:free |daily |weekly |email |e-mail )*(?:newsletters?|emails?|alerts?|mailing list)\b/i,
  /^(?:please )?(?:subscribe|get a subscription|want more .{0,30}\bsubscri)/i,
  /\b(?:meet|to|in) your inbox\b/i,
  /^get (?:the )?(?:breaking news|latest|top stor(?:y|ies)|news)\b.{0,40}\b(?:alerts?|updates?|delivered|reports?)\b/i,
  /^get\b.{0,60}\bdelivered (?:to|through) your\b/i,
  /^follow\b.{0,40}\bfull coverage\b/i,
  /^follow\b.{0,60}\b(?:on|at) (?:@\w+|twitter|x\b|facebook|instagram|youtube|tiktok|linkedin|threads|mastodon|bluesky|telegram|whatsapp|google news|flipboard|pinterest)/i,
  /^(?:have|got) (?:a )?(?:tip|news tip|story|question)\b.{0,80}\b(?:reach(?:ed)?|email|e-mail|contact|send|call|let us)\b/i,
  /\b(?:may|might) (?:earn|receive|get)\b.{0,30}\bcommission\b.{0,60}\b(?:you|links?|purchas)/i,
  /^(?:more|follow|online|for more)\b[^.]{0,80}:\s*https?:/i,
  /^(?:do you want|would you like|want) to\b.{0,160}\bsign up (?:here|now|today|below)\W*$/i,
  WORD_AND_SIGN,
  /©\s?\d{4}\b.{0,60}$/u,
];
/** The notices in `siteAppeals`, which are whole blocks, and notices in blocks that also contain other words. */
const NOTICES: readonly TextPattern[] = [
  wholeTexts('siteAppeals'),
  new LazyPattern(() => {
    const comments = String.raw`(?<!\p{L})${wordsIn('commentNouns')}(?!\p{L})`;
    return new RegExp(
      String.raw`^[^.]{0,30}${comments}.{0,140}(?<!\p{L})${wordsIn('moderationWords')}`,
      'iu',
    );
  }),
];

const isAppeal = (text: string): boolean =>
  ADVERTISEMENT_MARKS.has(wordsOf(text)) || [...APPEALS, ...NOTICES].some((appeal) => appeal.test(text));

/** A longer text only mentions an appeal. */
const MAX_CHARACTERS = 320;
/** Words about a subscription to the site, unlike `Subscribe to nothing, her mother told her.` */
const IS_SUBSCRIPTION =
  /^(?:please )?subscribe\W*$|\b(?:newsletters?|channel|podcasts?|e-?mails?|inbox|alerts?|updates?|today|now|here|our|us|digital|print|free|access|online|week|month|year)\b/i;
const SUBSCRIBE = /^(?:please )?(?:subscribe|get a subscription)/i;

/** Removes adverts, appeals to subscribe, follow or comment, and copyright notices. */
export const promotion: BodyRule = {
  name: 'promotion',
  find: (blocks) =>
    blocks.filter(
      ({ text }) =>
        text.length <= MAX_CHARACTERS &&
        isAppeal(text) &&
        !isReported(text) &&
        (!SUBSCRIBE.test(text) || IS_SUBSCRIPTION.test(text)),
    ),
};
