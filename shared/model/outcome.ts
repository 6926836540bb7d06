import type { Article, ArticleState } from './article.ts';

/** The result of a submission. Problems are thrown, outcomes are returned. */
export interface Outcome {
  outcome: 'created' | 'scheduled' | 'updated' | 'unchanged' | 'duplicate' | 'near_duplicate';
  /** The article after the submission; for a `duplicate` the original. */
  article: Article;
  /** The id of the article that the submission duplicates. */
  duplicate_of?: string;
  /** Similarity to that article, 0 to 1. */
  similarity?: number;
  /** Why nothing was published, and which call changes that. */
  hint?: string;
  /** Present if this repeats the answer to an earlier request with the same `Idempotency-Key`. */
  replayed?: Replayed;
}

/** Revision and state of the article in the first answer. Both are absent if an older release stored the answer. */
interface Replayed {
  revision?: number;
  state?: ArticleState;
}
