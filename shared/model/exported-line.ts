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
      /** This and the next three: as in `ArticleRecord`. */
      hash: string;
      edition?: number;
      body_hash?: string;
      hold_body?: string;
      /** Of a takedown: then the feed gets a tombstone. */
      was_public?: boolean;
    }
  | {
      identity: {
        kind: KeyKind;
        hash: string;
        fragment?: string;
        id: string;
        /** Absent for one feed, which the first line names. */
        feed?: string;
      };
    };
