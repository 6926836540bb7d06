import type { Article } from './article.ts';
import type { StoredFeed } from './feed.ts';
import type { KeyKind } from './identity.ts';

/**
 * One line of an exported feed. The first line has the feed. The next lines have its articles. The last lines
 * have all identity keys that these articles have had, so that submissions to the new deployment find the
 * same articles as before. In an export of all feeds, the identity keys come after the articles of the last
 * feed.
 */
export type ExportedLine =
  | {
      feed: StoredFeed;
      /** The display name of each tag, by its folded form. */
      tags: Record<string, string>;
    }
  | {
      /** The article with the field names of a JSON Feed item. */
      article: Article;
      /** `hash` and the next three fields are `hash`, `edition`, `bodyHash` and `holdBody` of `ArticleRecord`. */
      hash: string;
      edition?: number;
      body_hash?: string;
      hold_body?: string;
      /**
       * Only for an article that was taken down: whether the article had been published before. If so, the feed gets a
       * tombstone for it.
       */
      was_public?: boolean;
    }
  | {
      identity: {
        kind: KeyKind;
        hash: string;
        fragment?: string;
        id: string;
        /** The name of the feed. Absent in the export of one feed, because the first line names that feed. */
        feed?: string;
      };
    };
