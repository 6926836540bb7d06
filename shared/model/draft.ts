import type { AppliedRule, Attachment, Author, Extensions } from './article.ts';

/**
 * What a body says, before anything about it is judged or cleaned: the fields of a JSON Feed 1.1 item, each of the
 * right type and within its limit, strings as they came. At most one of the three contents is there.
 */
export interface Draft {
  /** The publisher's own id. */
  id?: string;
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
  /** `_feedmill.distinct_from`: an editor's verdict. */
  distinct_from?: string[];
  /** Addresses of front matter that are relative to the site, see `placeOnSite`. */
  relative?: { url?: string; image?: string };
  /** SHA-256 of the body as it came, with its type and what was said beside it, hexadecimal. */
  body_hash?: string;
  /** The body, where it is a raw text (`text/plain`). */
  raw_text?: string;
  /** Rules that fired while the body was read. */
  applied?: AppliedRule[];
}
