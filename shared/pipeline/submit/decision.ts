import type { Article, Content } from '#shared/model/article.ts';
import type { Conditions } from '#shared/model/conditions.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import type { ChangeMeta } from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import type { Change } from '#shared/store/change.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import type { Ownership } from './ownership.ts';
import type { PreparedSubmission } from './prepare.ts';

/** Options of a request that are not part of the article. */
export interface SubmitOptions extends Conditions<Article> {
  /** The id of the article to replace. */
  target?: string;
  /** Whether the request is a PUT, which replaces the whole article. */
  isReplacement?: boolean;
  /** Whether the submission restores an article that was taken down. */
  restore?: boolean;
  /** Whether the sender is the admin, who can also import articles, and restore articles whose takedown is final. */
  isAdmin?: boolean;
  /** Whether the URL of the submission replaces the stored one even if it is only another form of it. */
  setsUrl?: boolean;
  /** Whether the URL of the article is removed, which a correction without a URL would keep. */
  dropsUrl?: boolean;
  /**
   * Whether the date of the article is removed, which a correction without a date would keep. The article then has its
   * time of receipt as its date.
   */
  dropsDate?: boolean;
  /** Whether a later `date_modified` is stored even if the rest of the content is unchanged. */
  setsModified?: boolean;
}

/** The outcome of a submission and the change to store; no change if nothing has to be stored. */
export interface Decision {
  outcome: Outcome;
  change?: Change;
}

/** A submission with all items that were read for it. */
export interface LoadedSubmission {
  submission: PreparedSubmission;
  options: SubmitOptions;
  feed: StoredFeed;
  cache: ReadCache;
}

export interface DecisionInput extends LoadedSubmission {
  /** The content of the submission, with each tag in its display name. */
  content: Content;
  ownership: Ownership;
  meta: ChangeMeta;
}
