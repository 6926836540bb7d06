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
  /** Restores a taken-down article. */
  restore?: boolean;
  /**
   * Whether the sender is the admin, who can also import articles, and restore articles whose takedown is
   * final.
   */
  isAdmin?: boolean;
  /** The URL is stored even if it is only another form. */
  setsUrl?: boolean;
  /** Removes the URL. */
  dropsUrl?: boolean;
  /** Removes the date; the article gets its time of receipt. */
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
