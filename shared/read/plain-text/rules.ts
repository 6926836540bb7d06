import type { Rule } from './rule.ts';
import { advertisementMark } from './rules/advertisement-mark.ts';
import { authorNote } from './rules/author-note.ts';
import { caption } from './rules/caption.ts';
import { closingByline } from './rules/closing-byline.ts';
import { commentCount } from './rules/comment-count.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { dateAndByline } from './rules/date-and-byline.ts';
import { headline } from './rules/headline.ts';
import { linkNote } from './rules/link-note.ts';
import { liveControl } from './rules/live-control.ts';
import { newsletterBox } from './rules/newsletter-box.ts';
import { paywallNotice } from './rules/paywall-notice.ts';
import { pressContact } from './rules/press-contact.ts';
import { pullQuote } from './rules/pull-quote.ts';
import { readMore } from './rules/read-more.ts';
import { readingTime } from './rules/reading-time.ts';
import { rightsNotice } from './rules/rights-notice.ts';
import { sectionLabel } from './rules/section-label.ts';
import { shareRow } from './rules/share-row.ts';
import { standfirst } from './rules/standfirst.ts';
import { tagList } from './rules/tag-list.ts';
import { wireDateline } from './rules/wire-dateline.ts';
import { wireMark } from './rules/wire-mark.ts';

/**
 * What an editor does to a copied page, in this order: first what is the site's goes, so that the lines around the text
 * come to stand beside each other; then those are read; what is left at the top and twice is judged last.
 */
export const RULES: readonly Rule[] = [
  wireMark,
  advertisementMark,
  readingTime,
  linkNote,
  newsletterBox,
  cookieNotice,
  paywallNotice,
  readMore,
  commentCount,
  shareRow,
  tagList,
  liveControl,
  pressContact,
  rightsNotice,
  caption,
  headline,
  dateAndByline,
  closingByline,
  wireDateline,
  authorNote,
  sectionLabel,
  standfirst,
  pullQuote,
];
