import type { Article, ArticleState } from './article.ts';

/** Problems are thrown, outcomes returned. */
export interface Outcome {
  outcome: 'created' | 'scheduled' | 'updated' | 'unchanged' | 'duplicate' | 'near_duplicate';
  /** For a `duplicate` the original. */
  article: Article;
  /** That the submission duplicates. */
  duplicate_of?: string;
  /** 0 to 1. */
  similarity?: number;
  /** Why nothing was published, and what to do. */
  hint?: string;
  /** For a repeated `Idempotency-Key`. */
  replayed?: Replayed;
}

/** Of the first answer; absent in answers of older releases. */
interface Replayed {
  revision?: number;
  state?: ArticleState;
}
