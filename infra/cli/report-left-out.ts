import type { ApiClient } from './api-client.ts';
import type { CliContext } from './cli-context.ts';
import { CliError } from './cli-error.ts';
import { findArticle } from './find-article.ts';
import type { LeftOutPage } from './site-lines.ts';

/**
 * Says which pages of a site are not submitted. If an earlier version of such a page was published, its
 * article must not stay published unnoticed.
 *
 * @param feed empty in a dry run: then no article is looked up
 * @returns the number of pages whose article exists and is not taken down
 */
export async function reportLeftOut(
  pages: readonly LeftOutPage[],
  feed: string,
  { api, output }: Pick<CliContext, 'api' | 'output'>,
): Promise<number> {
  let stale = 0;
  for (const { file, reason, knownBy } of pages) {
    const state = feed === '' || knownBy === undefined ? undefined : await articleState(knownBy, feed, api);
    if (knownBy === undefined || state === undefined || state === 'taken_down') {
      output.note(`${file}: not submitted: ${reason}`);
      continue;
    }
    stale += 1;
    output.error(
      `${file}: not submitted: ${reason}. But its article is ${state}. To take it down: feedmill takedown ${quoted(knownBy)} --feed ${feed}`,
    );
  }
  return stale;
}

/** The state of an article; undefined if the feed has no article with this address or publisher id. */
export async function articleState(
  knownBy: string,
  feed: string,
  api: ApiClient,
): Promise<string | undefined> {
  try {
    const { path, query } = await findArticle(api, feed, knownBy);
    return (await api.json('Article', 'GET', path, { query }))._feedmill.state;
  } catch (error) {
    if (error instanceof CliError && error.reason === 'not-found') return undefined;
    throw error;
  }
}

/** An argument of a command, quoted if a shell would change it. */
const quoted = (text: string): string =>
  /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
