import type { OwnFields } from './own-fields.ts';

/** Field names are those of a JSON Feed 1.1 item, in code and in the API, so that no step has to rename them. */

export interface Author extends OwnFields {
  name?: string;
  url?: string;
  avatar?: string;
}

export interface Attachment extends OwnFields {
  url: string;
  mime_type: string;
  title?: string;
  size_in_bytes?: number;
  duration_in_seconds?: number;
}

/** The publisher's own fields of the article itself. */
export type Extensions = Record<string, unknown>;

/** A rule that changed the article while it was read or normalised. */
export interface AppliedRule {
  rule: string;
  /** An excerpt of the text that the rule changed. */
  on?: string;
  /** The text that the rule removed from the body. */
  text?: string;
  /**
   * Identifies the removed text: in a raw text by the number of its line, in a page by its number among the
   * removed pieces; both begin with 1. The query parameter `keep` takes this number.
   */
  at?: number;
  /** Whether the text stayed in the article, because `keep` contains the number `at`. */
  kept?: true;
}

/**
 * The normalised content of an article: all that a publisher can change. It is safe to publish: text contains only
 * characters that XML 1.0 allows, HTML is sanitised, addresses are absolute http or https.
 */
export interface Content {
  /** The URL as it was submitted. To compare articles use `canonicalUrl(url)`. */
  url?: string;
  external_url?: string;
  /** Plain text; empty if the article has no title. */
  title: string;
  summary?: string;
  /** A sanitised, well-formed fragment; empty if the article has only a title. */
  content_html: string;
  /** `content_html` as plain text; empty lines separate paragraphs. */
  content_text: string;
  /** ISO 8601, UTC, milliseconds: sorts as text. */
  date_published: string;
  /** Precision of the date that the publisher gave. Missing parts become the first month, day or hour. */
  date_precision?: 'year' | 'month' | 'day';
  /** Whether the publisher gave no date: then `date_published` is the time of receipt. */
  date_inferred?: true;
  date_modified?: string;
  authors: Author[];
  tags: string[];
  /** Language of the article, BCP 47. */
  language?: string;
  image?: string;
  attachments: Attachment[];
  extensions: Extensions;
}

/** The long fields of `Content`, which lists leave out. */
export type BodyField = 'content_html' | 'content_text' | 'extensions';
/** The fields of `Content` that say how `date_published` was read. */
export type DateInferenceField = 'date_precision' | 'date_inferred';
/** The fields of `Content` that an article has in lists of the API, under the same names. */
export type ItemField = Exclude<keyof Content, BodyField | DateInferenceField>;

export const ARTICLE_STATES = ['published', 'scheduled', 'near_duplicate', 'held', 'taken_down'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

export interface HistoryEntry {
  at: string;
  publisher: string;
  outcome: 'created' | 'scheduled' | 'updated' | 'near_duplicate' | 'published' | 'taken_down' | 'restored';
  revision: number;
  /** Content hash after the change, hexadecimal. */
  hash: string;
}

/** The ids that an imported article had in the feeds of another system, unique in its feed (decision 214). */
export interface SourceIds {
  /**
   * The text of `guid` character for character. `base` is its `xml:base`, against which readers resolve a relative id.
   * `is_derived`: the item had no guid in the old feed, so `guid` is its link, or its link, a space and its date.
   */
  rss?: { guid: string; is_permalink: boolean; base?: string; is_derived?: boolean };
  /** The text of `id`. */
  atom?: string;
  json?: string;
}

/** When an article was withdrawn, and the date and tags with which readers had seen it. */
export interface Withdrawal {
  at: string;
  date_published: string;
  tags: string[];
}

/** An article as it is stored. `id` is a UUID (version 8); `guidsOf` gives the guids in feeds. */
export interface Article extends Content {
  id: string;
  feed: string;
  publisher_id?: string;
  /** Set by the import that creates the article, and never changed. */
  source_ids?: SourceIds;
  state: ArticleState;
  /** The version that a news wire gave the article. */
  version?: string;
  revision: number;
  received_at: string;
  updated_at: string;
  history: HistoryEntry[];
  /**
   * Whether the article was or may have been published at its page `/articles/{id}`, so that links to that page can
   * exist.
   */
  had_page?: true;
  /** Set while an article that was public is not published. Atom files then have a tombstone for it. */
  withdrawn?: Withdrawal;
  /** Whether the admin took the article down permanently: then publishers cannot restore it. */
  final?: true;
  /**
   * Whether the article had a publisher id before its takedown. The id was erased, but its hash still identifies the
   * article.
   */
  had_id?: true;
  /** Id of the original, if this article was a near duplicate when it was submitted. */
  duplicate_of?: string;
  /** Similarity to the original, 0 to 1. */
  similarity?: number;
  /** Ids of articles that an editor declared distinct from this one. */
  distinct_from?: string[];
}

/** The fields of an article that are not part of its content. */
const RECORD_FIELDS = {
  id: true,
  feed: true,
  publisher_id: true,
  source_ids: true,
  version: true,
  state: true,
  revision: true,
  received_at: true,
  updated_at: true,
  history: true,
  had_page: true,
  withdrawn: true,
  final: true,
  had_id: true,
  duplicate_of: true,
  similarity: true,
  distinct_from: true,
} as const satisfies Record<Exclude<keyof Article, keyof Content>, true>;

export function contentOf(article: Article): Content {
  const fields = Object.entries(article).filter(([name]) => !Object.hasOwn(RECORD_FIELDS, name));
  return Object.fromEntries(fields) as object as Content;
}

/** Whether the path `/articles/{id}` of a published article serves something: its page, or a redirect to its URL. */
export function hasPage({ url, had_page }: Pick<Article, 'url' | 'had_page'>): boolean {
  return url === undefined || had_page === true;
}

/**
 * Whether the article has a publisher id, or had one before its takedown. Then its URL does not identify it for
 * submissions that have another publisher id.
 */
export function hasPublisherId({ publisher_id, had_id }: Pick<Article, 'publisher_id' | 'had_id'>): boolean {
  return publisher_id !== undefined || had_id === true;
}

/** Whether a publisher id or a URL identifies the article. */
export function isNamed(article: Pick<Article, 'publisher_id' | 'had_id' | 'url'>): boolean {
  return hasPublisherId(article) || article.url !== undefined;
}

/** The permanent guid in all formats of an article without source ids (RFC 9562 §4, RFC 8141). */
export function guidOf(article: { id: string }): string {
  return `urn:uuid:${article.id}`;
}
