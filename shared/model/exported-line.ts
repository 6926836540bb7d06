import type { Article } from './article.ts';
import type { StoredFeed } from './feed.ts';
import type { KeyKind } from './identity.ts';

/**
 * One line of an exported feed: first the feed, then its articles, then all identity keys that they have had. In an
 * export of all feeds the identity keys come after the last feed. The identity keys let submissions to the new
 * deployment find the same articles as before.
 */
export type ExportedLine =
  | {
      feed: StoredFeed /** The display name of each tag, by its folded form. */;
      tags: Record<string, string>;
    }
  | {
      /** The article with the field names of a JSON Feed item. */
      article: Article;
      hash: string;
      /** As `ArticleRecord` has them. */
      edition?: number;
      body_hash?: string;
      /**
       * Only on an article that was taken down: whether it had been published, so that the feed has a tombstone for it.
       */
      was_public?: boolean;
    }
  | {
      identity: {
        kind: KeyKind;
        hash: string;
        fragment?: string;
        id: string;
        /** Absent in the export of one feed, where it is the feed of the first line. */
        feed?: string;
      };
    };
