import type { LineRule } from './line-rule.ts';
import { advertisementMark } from './site-lines/advertisement-mark.ts';
import { ageNotice } from './site-lines/age-notice.ts';
import { commentCount } from './site-lines/comment-count.ts';
import { cookieNotice } from './site-lines/cookie-notice.ts';
import { liveControl } from './site-lines/live-control.ts';
import { newsletterBox } from './site-lines/newsletter-box.ts';
import { pageControl } from './site-lines/page-control.ts';
import { pageNumber } from './site-lines/page-number.ts';
import { paywallNotice } from './site-lines/paywall-notice.ts';
import { platformLine } from './site-lines/platform-line.ts';
import { rating } from './site-lines/rating.ts';
import { readMore } from './site-lines/read-more.ts';
import { readingTime } from './site-lines/reading-time.ts';
import { rightsNotice } from './site-lines/rights-notice.ts';
import { separatorLine } from './site-lines/separator-line.ts';
import { shareRow } from './site-lines/share-row.ts';
import { tagList } from './site-lines/tag-list.ts';
import { textCount } from './site-lines/text-count.ts';

/**
 * Rules for lines of the site: adverts, buttons, offers, notices. The rules serve copied texts and pages,
 * because both contain these lines in the same words. They apply in this order, so that later rules know
 * which lines are adjacent. A new rule needs a file in `site-lines/`, a line here, and a name in
 * `rule-name.ts`.
 */
export const SITE_LINES: readonly LineRule[] = [
  separatorLine,
  platformLine,
  pageNumber,
  pageControl,
  advertisementMark,
  readingTime,
  textCount,
  rating,
  ageNotice,
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
