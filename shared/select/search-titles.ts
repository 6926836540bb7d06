import { LIMITS } from '#shared/settings.ts';
import type { ArticleHead } from '#shared/table/article-item.ts';
import type { Table } from '#shared/table/table.ts';
import { withAsciiLetters } from '#shared/text/ascii-letters.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { type ArticlePage, cursorOf, type ListOptions, positionIn, readRows } from './list-articles.ts';

export interface SearchOptions extends ListOptions {
  /** Text in a title. Case, accents and the width of characters are ignored. */
  text: string;
}

/** A title or the searched text, in the form in which they are compared. */
export function searchText(text: string): string {
  return withAsciiLetters(foldText(text)).replace(/\s+/gu, ' ').trim();
}

/**
 * One page of the articles whose title contains a text, newest first. All pages together search only the newest
 * `LIMITS.maxSearchedArticles` articles of the list. For 100 articles a search takes at most four reads: the rows of
 * the timeline, of near duplicates and of withheld articles, and the articles. A page ends early if the answer would
 * become too large.
 *
 * @throws {Problem} `unreadable`: an invalid cursor, or the cursor of another feed, filter or text
 */
export async function searchTitles(
  table: Table,
  { text, limit, cursor, ...options }: SearchOptions,
): Promise<ArticlePage> {
  const wanted = searchText(text);
  const list = [options.feed, `${options.state ?? ''} ${wanted}`] as const;
  let position: { before?: string; searched?: number } = cursor === undefined ? {} : positionIn(cursor, list);
  const found: ArticleHead[] = [];
  let bytes = 0;
  for (;;) {
    const { before, searched = 0 } = position;
    const pageSize = Math.min(LIMITS.maxListedArticles, LIMITS.maxSearchedArticles - searched);
    if (pageSize <= 0) return { articles: found };
    const { rows, isMore } = await readRows(table, { ...options, limit: pageSize }, before);
    for (const [index, { sk, article }] of rows.entries()) {
      if (article && searchText(article.title).includes(wanted)) {
        bytes += Buffer.byteLength(JSON.stringify(article));
        const isFull = found.length === limit || (found.length > 0 && bytes > LIMITS.maxAnswerBytes);
        const { before: last, searched: done = 0 } = position;
        if (isFull && last !== undefined)
          return { articles: found, nextCursor: cursorOf(list, { before: last, searched: done }) };
        found.push(article);
      }
      position = { before: sk, searched: searched + index + 1 };
    }
    if (!isMore) return { articles: found };
  }
}
