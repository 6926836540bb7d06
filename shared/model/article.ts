/** Field names are those of a JSON Feed 1.1 item, inside as outside, so that nothing is ever renamed on its way. */

export interface Author {
  name?: string;
  url?: string;
  avatar?: string;
}

export interface Attachment {
  url: string;
  mime_type: string;
  title?: string;
  /** Bytes. */
  size_in_bytes?: number;
  /** Seconds. */
  duration_in_seconds?: number;
}

/** The publisher's own fields: names that start with `_`, any JSON as value. */
export type Extensions = Record<string, unknown>;

/** One rule that changed something while the article was normalised, and a short piece of what it changed. */
export interface AppliedRule {
  rule: string;
  on?: string;
}

/**
 * What an article says, normalised: all that a publisher can change about it. Everything in it is safe to publish:
 * text holds only characters that XML 1.0 can carry, HTML is sanitised, addresses are absolute http or https.
 */
export interface Content {
  /** As submitted. Compare articles by `canonicalUrl(url)`, never by this. */
  url?: string;
  external_url?: string;
  /** Plain text; empty where the article has none. */
  title: string;
  /** Plain text. */
  summary?: string;
  /** A sanitised, well-formed fragment; empty where the article is its title alone. */
  content_html: string;
  /** The same as readable plain text, paragraphs apart by an empty line. */
  content_text: string;
  /** ISO 8601, UTC, milliseconds: sorts as text. */
  date_published: string;
  /** The publisher gave a day without a time; or a month or a year alone, whose first day it is then. */
  date_precision?: 'year' | 'month' | 'day';
  /** The publisher gave no date: it is the time of receipt. */
  date_inferred?: true;
  date_modified?: string;
  authors: Author[];
  tags: string[];
  /** BCP 47. */
  language?: string;
  image?: string;
  attachments: Attachment[];
  extensions: Extensions;
}

export const ARTICLE_STATES = ['published', 'scheduled', 'near_duplicate', 'taken_down'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

export interface HistoryEntry {
  at: string;
  /** Whose token it was. */
  publisher: string;
  outcome: 'created' | 'scheduled' | 'updated' | 'near_duplicate' | 'published' | 'taken_down' | 'restored';
  revision: number;
  /** Content hash after the change, hexadecimal. */
  hash: string;
}

/** An article as it is stored. `id` is a UUID (version 8); the guid in all feeds is `urn:uuid:` + id. */
export interface Article extends Content {
  id: string;
  feed: string;
  publisher_id?: string;
  state: ArticleState;
  revision: number;
  received_at: string;
  updated_at: string;
  history: HistoryEntry[];
  /** Readers had it without a URL of its own, at its page here: links to that are still about. */
  had_page?: true;
  /** Taken down by the admin for good: no publisher restores it. */
  final?: true;
  /** It was taken down, and its publisher's id, which is erased, names it for ever. */
  had_id?: true;
  /** What it was found to be a near duplicate of, when it came. */
  duplicate_of?: string;
  /** 0 to 1. */
  similarity?: number;
  /** Articles that an editor said this one is not a duplicate of. */
  distinct_from?: string[];
}

/** Whether there is something at the article's address here while it is published: itself, or the way to where it is now. */
export function hasPage({ url, had_page }: Pick<Article, 'url' | 'had_page'>): boolean {
  return url === undefined || had_page === true;
}

/** Whether a publisher's id names the article: then its address does not, where a submission has an id of its own. */
export function hasPublisherId({ publisher_id, had_id }: Pick<Article, 'publisher_id' | 'had_id'>): boolean {
  return publisher_id !== undefined || had_id === true;
}

/** Whether the article is known by more than its content. */
export function isNamed(article: Pick<Article, 'publisher_id' | 'had_id' | 'url'>): boolean {
  return hasPublisherId(article) || article.url !== undefined;
}

/** The guid in all feeds, for ever (RFC 9562 §4, RFC 8141). */
export function guidOf(article: { id: string }): string {
  return `urn:uuid:${article.id}`;
}
