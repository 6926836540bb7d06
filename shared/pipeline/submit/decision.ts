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
  /** Id of the article to replace. */
  target?: string;
  /** PUT, which replaces the whole article. */
  isReplacement?: boolean;
  /** Restores a taken-down article. */
  restore?: boolean;
  /** May import, and restore after a final takedown. */
  isAdmin?: boolean;
  /** The URL is stored even if it is only another form. */
  setsUrl?: boolean;
  /** Removes the URL. */
  dropsUrl?: boolean;
  /** Removes the date; the article gets its time of receipt. */
  dropsDate?: boolean;
  /** Stores a later `date_modified` without other changes. */
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
