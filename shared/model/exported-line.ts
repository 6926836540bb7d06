import type { Article } from './article.ts';
import type { StoredFeed } from './feed.ts';
import type { KeyKind } from './identity.ts';

/** One line of an exported feed. */
export type ExportedLine =
  | {
      feed: StoredFeed;
      tags: Record<string, string>;
    }
  | {
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
