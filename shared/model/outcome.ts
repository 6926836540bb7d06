import type { Article, ArticleState } from './article.ts';

/** What became of a submission. Problems are thrown; these are answers. */
export interface Outcome {
  outcome: 'created' | 'scheduled' | 'updated' | 'unchanged' | 'duplicate' | 'near_duplicate';
  /** The article as it now stands; for a `duplicate` the original. */
  article: Article;
  /** The id of the original that is published. */
  duplicate_of?: string;
  /** 0 to 1. */
  similarity?: number;
  /** Present where this is the answer to an earlier request with the same `Idempotency-Key`. */
  replayed?: Replayed;
}

/** The article as the first answer gave it. Both absent: the row is of a release that did not keep them. */
export interface Replayed {
  revision?: number;
  state?: ArticleState;
}
