import type { AnswerOf } from './api-client.ts';
import { type CliContext, feedPath } from './cli-context.ts';

/** An article in the list of a feed, without its content. */
export type Head = AnswerOf<'ArticleList'>['articles'][number];

const PAGE = '100';

/** The articles of a feed, the newest first. `query` can select a part of them, for example by `state`. */
export async function* articlesOf(
  { api }: Pick<CliContext, 'api'>,
  feed: string,
  query: Record<string, string | undefined> = {},
): AsyncGenerator<Head> {
  let cursor: string | undefined;
  do {
    const page = await api.json('ArticleList', 'GET', `${feedPath(feed)}/articles`, {
      query: { limit: PAGE, ...query, cursor },
    });
    yield* page.articles;
    cursor = page.next_cursor;
  } while (cursor !== undefined);
}
