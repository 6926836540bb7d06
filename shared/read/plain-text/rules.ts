import { SITE_LINES } from '#shared/read/prose/site-lines.ts';
import type { Rule } from './rule.ts';
import { addressedName } from './rules/addressed-name.ts';
import { affiliateNotice } from './rules/affiliate-notice.ts';
import { authorNote } from './rules/author-note.ts';
import { browserLink } from './rules/browser-link.ts';
import { caption } from './rules/caption.ts';
import { chatExport } from './rules/chat-export.ts';
import { closingByline } from './rules/closing-byline.ts';
import { commentSection } from './rules/comment-section.ts';
import { contentsList } from './rules/contents-list.ts';
import { dateAndByline } from './rules/date-and-byline.ts';
import { documentComment } from './rules/document-comment.ts';
import { editorsNote } from './rules/editors-note.ts';
import { emphasisMark } from './rules/emphasis-mark.ts';
import { headline } from './rules/headline.ts';
import { highlights } from './rules/highlights.ts';
import { issueImprint } from './rules/issue-imprint.ts';
import { linkNote } from './rules/link-note.ts';
import { mailHeader } from './rules/mail-header.ts';
import { mailNotice } from './rules/mail-notice.ts';
import { manuscriptDates } from './rules/manuscript-dates.ts';
import { newsletterFoot } from './rules/newsletter-foot.ts';
import { pressContact } from './rules/press-contact.ts';
import { printedMasthead } from './rules/printed-masthead.ts';
import { pullQuote } from './rules/pull-quote.ts';
import { readerApp } from './rules/reader-app.ts';
import { replies } from './rules/replies.ts';
import { sectionLabel } from './rules/section-label.ts';
import { siteBlock } from './rules/site-block.ts';
import { siteFooter } from './rules/site-footer.ts';
import { standfirst } from './rules/standfirst.ts';
import { wireDateline } from './rules/wire-dateline.ts';
import { wireMark } from './rules/wire-mark.ts';
import { workspaceProperties } from './rules/workspace-properties.ts';

/**
 * The rules, in order. The comments say what a rule needs from the rules above it. `order-of-rules.test.ts`
 * has texts that need this order.
 */
export const RULES: readonly Rule[] = [
  // What mails, chats and tools write around a text. The subject of a mail is a line that `headline` can find.
  mailHeader,
  chatExport,
  documentComment,
  editorsNote,
  workspaceProperties,
  printedMasthead,
  manuscriptDates,
  highlights,
  // Without its marks, a whole line can be a headline, a name or a date.
  emphasisMark,
  // `headline` searches below the separators of a newsletter if `newsletterFoot` has removed its last lines.
  browserLink,
  newsletterFoot,
  mailNotice,
  commentSection,
  wireMark,
  linkNote,
  contentsList,
  // Lines of the site. Removed lines above the text are evidence for `headline`.
  ...SITE_LINES,
  readerApp,
  pressContact,
  addressedName,
  // A credit that was removed shows that the line above it is a caption and not the headline.
  caption,
  // Sets `titleAt`, and with it where the header of the article begins.
  headline,
  affiliateNotice,
  issueImprint,
  replies,
  dateAndByline,
  // Only if `dateAndByline` found no author.
  closingByline,
  // Only if `dateAndByline` found no date.
  wireDateline,
  // Compares lines with the authors.
  authorNote,
  // These two read lines beside the dates and by-lines; `sectionLabel` also the agency of `wireDateline`.
  sectionLabel,
  standfirst,
  pullQuote,
  // The lines below the text that all other rules removed are evidence.
  siteFooter,
  siteBlock,
];

/** The rules that can find authors, and all rules that run before them. */
export const RULES_UP_TO_AUTHORS: readonly Rule[] = RULES.slice(0, RULES.indexOf(wireDateline) + 1);
