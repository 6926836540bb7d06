import type { AppliedRule, Attachment, Author, Extensions, SourceIds } from './article.ts';

/**
 * Before normalising: JSON Feed 1.1, valid types, within limits. Strings are unchanged. At most one content
 * field.
 */
export interface Draft {
  id?: string;
  /** For errors, if the id has another name in the body (`/uri` of ninjs). */
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
  /** `_…`, without `_feedmill`. */
  extensions?: Extensions;
  /** Not near duplicates of this one. */
  distinct_from?: string[];
  /** Of another system. */
  source_ids?: SourceIds;
  /** Of a news wire; an earlier one changes nothing. */
  version?: string;
  /** Absent if not said. */
  hold?: boolean;
  isCanceled?: true;
  /** From front matter, for `placeOnSite`. */
  relative?: { url?: string; image?: string };
  /** SHA-256 of body, media type and query, hexadecimal. */
  body_hash?: string;
  /** If it is `text/plain`. */
  raw_text?: string;
  /** While reading. */
  applied?: AppliedRule[];
}
