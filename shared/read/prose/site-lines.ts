import type { LineRule } from './line-rule.ts';
import { advertisementMark } from './site-lines/advertisement-mark.ts';
import { commentCount } from './site-lines/comment-count.ts';
import { cookieNotice } from './site-lines/cookie-notice.ts';
import { liveControl } from './site-lines/live-control.ts';
import { newsletterBox } from './site-lines/newsletter-box.ts';
import { paywallNotice } from './site-lines/paywall-notice.ts';
import { readMore } from './site-lines/read-more.ts';
import { readingTime } from './site-lines/reading-time.ts';
import { rightsNotice } from './site-lines/rights-notice.ts';
import { shareRow } from './site-lines/share-row.ts';
import { tagList } from './site-lines/tag-list.ts';

/**
 * Lines of the site that copied text and pages hold in the same words: marks of adverts, buttons, offers, notices. In this
 * order, so that the later rules see which lines stand side by side. To add one: a file in `site-lines/` and its line here.
 */
export const SITE_LINES: readonly LineRule[] = [
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
