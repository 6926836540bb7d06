import type { AppliedRule, Attachment, Author, Extensions, SourceIds } from './article.ts';

/**
 * The fields of a submission before they are normalised: those of a JSON Feed 1.1 item, each with a valid type and
 * within its limit. Strings are unchanged. At most one of the three content fields is present.
 */
export interface Draft {
  id?: string;
  /** JSON pointer to the id, if the body must have the id in a field of another name (`/uri` of ninjs). */
  idPointer?: string;
  url?: string;
  external_url?: string;
  title?: string;
  summary?: string;
  content_html?: string;
  content_text?: string;
  content_markdown?: string;
  date_published?: string;
  date_modified?: string;
  authors?: Author[];
  tags?: string[];
  language?: string;
  image?: string;
  attachments?: Attachment[];
  /** Fields that start with `_`, without `_feedmill`. */
  extensions?: Extensions;
  /** `_feedmill.distinct_from`: ids of articles that are not near duplicates of this one. */
  distinct_from?: string[];
  /** `_feedmill.source_ids`: the ids of an article that moves in from another system. */
  source_ids?: SourceIds;
  /** The version that a news wire gave the article. An earlier version that arrives later changes nothing. */
  version?: string;
  /** Whether the publisher withholds the article; absent if the submission does not say this. */
  hold?: boolean;
  /** Whether the publisher takes the article down. */
  isCanceled?: true;
  /** When the article expires according to its front matter (ISO 8601), and the path of the field there. */
  expiry?: { path: readonly string[]; instant: string };
  /** Addresses of front matter that are relative to the site; `placeOnSite` resolves them. */
  relative?: { url?: string; image?: string };
  /** SHA-256 of the body, its media type and its query parameters, hexadecimal. */
  body_hash?: string;
  /** The body, if it is `text/plain`. */
  raw_text?: string;
  /** The rules that were applied while the body was read. */
  applied?: AppliedRule[];
}
