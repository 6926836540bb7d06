import type { Article } from './article.ts';
import type { StoredFeed } from './feed.ts';
import type { KeyKind } from './identity.ts';

/**
 * One line of an exported feed. First the feed, then its articles, then every identity that one of them ever had: by
 * these, what is submitted again finds itself in the new place as it did in the old.
 */
export type ExportedLine =
  | {
      feed: StoredFeed /** Each tag by its folded form, as it was first written. */;
      tags: Record<string, string>;
    }
  | {
      /** In the field names of a JSON Feed item; what Feedmill knows of it stands beside them. */
      article: Article;
      hash: string;
      /** As `ArticleRecord` has them. */
      edition?: number;
      body_hash?: string;
      /** Of one that was taken down: readers had it, so a feed has to tell them that it is gone. */
      was_public?: boolean;
    }
  | { identity: { kind: KeyKind; hash: string; fragment?: string; id: string } };
