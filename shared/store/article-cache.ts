import type { ArticleRecord } from '#shared/table/article-item.ts';

/** An article as a row of a timeline names it. */
export interface ArticleVersion {
  id: string;
  /** Absent or 0 if unknown: then the article is always read. */
  revision?: number;
  /** When this revision was published. */
  releasedAt?: string;
}

/** The maximum number of characters of content in one cache. A thousand news articles have 5 million characters. */
const MAX_CHARACTERS = 16_000_000;
/** Articles with more characters are not cached. */
const MAX_ARTICLE_CHARACTERS = 400_000;

/**
 * The articles that one call of publishing has read. The timelines of a batch contain mostly the same
 * articles. Publishing also reads the articles of an archive document twice: first to find how many fit into
 * the document, then to render it.
 */
export class ArticleCache {
  readonly #records = new Map<string, ArticleRecord>();
  #characters = 0;

  /**
   * @returns the article if exactly this version is known. The time is compared too, because revisions start again if a
   *   feed is deleted and created again.
   */
  get({ id, revision, releasedAt }: ArticleVersion): ArticleRecord | undefined {
    const record = this.#records.get(id);
    if (record === undefined || !revision || releasedAt === undefined) return undefined;
    const { article } = record;
    return article.revision === revision && article.updated_at === releasedAt ? record : undefined;
  }

  add(record: ArticleRecord): void {
    const { id, content_html, content_text } = record.article;
    const characters = content_html.length + content_text.length;
    if (characters > MAX_ARTICLE_CHARACTERS || this.#characters + characters > MAX_CHARACTERS) return;
    this.#characters += characters;
    this.#records.set(id, record);
  }
}
