import type { Rule } from '#shared/read/plain-text/rule.ts';
import { advertisementMark } from '#shared/read/plain-text/rules/advertisement-mark.ts';
import { commentCount } from '#shared/read/plain-text/rules/comment-count.ts';
import { cookieNotice } from '#shared/read/plain-text/rules/cookie-notice.ts';
import { liveControl } from '#shared/read/plain-text/rules/live-control.ts';
import { newsletterBox } from '#shared/read/plain-text/rules/newsletter-box.ts';
import { paywallNotice } from '#shared/read/plain-text/rules/paywall-notice.ts';
import { readMore } from '#shared/read/plain-text/rules/read-more.ts';
import { readingTime } from '#shared/read/plain-text/rules/reading-time.ts';
import { rightsNotice } from '#shared/read/plain-text/rules/rights-notice.ts';
import { shareRow } from '#shared/read/plain-text/rules/share-row.ts';
import { tagList } from '#shared/read/plain-text/rules/tag-list.ts';
import { Line, TextDocument } from '#shared/read/plain-text/text-document.ts';
import type { Block } from '../blocks.ts';
import { type BodyRule, isCaption } from './body-rule.ts';

/** What an editor takes out of a copied page is in the page itself, in the same words. */
const RULES: readonly Rule[] = [
  advertisementMark,
  readingTime,
  newsletterBox,
  cookieNotice,
  paywallNotice,
  readMore,
  commentCount,
  shareRow,
  tagList,
  liveControl,
  rightsNotice,
];
/** Real pages have a few hundred; behind these many it stays as it is. */
const MAX_BLOCKS = 4_000;
/** In these elements a line is never the site's. */
const QUOTED = ['table', 'pre', 'blockquote'];

const isLine = (block: Block): boolean => !isCaption(block) && !QUOTED.some((name) => block.path.has(name));

/** Marks of adverts, buttons, offers and other lines of the site, in the forty languages that plain text is read in. */
export const siteLine: BodyRule = {
  name: 'site-line',
  find(blocks, { title }) {
    const page = new TextDocument('', { receivedAt: '', findLanguage: () => undefined });
    const lines = new Map(
      blocks
        .slice(0, MAX_BLOCKS)
        .filter(isLine)
        .map((block, index) => [new Line(block.text, index + 1), block]),
    );
    // The rules take the first line for the headline, and leave it.
    page.lines = [new Line(title, 0), ...lines.keys()];
    for (const rule of RULES) rule.apply(page);
    for (const line of page.lines) lines.delete(line);
    return [...lines.values()];
  },
};
