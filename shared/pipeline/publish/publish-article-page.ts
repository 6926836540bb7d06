import { retryOnStaleWrite } from '#shared/deliver/retry-on-stale-write.ts';
import { articleKey } from '#shared/model/addresses.ts';
import { hasPage } from '#shared/model/article.ts';
import { latestOf } from '#shared/model/instant.ts';
import { shownAt, stateAt } from '#shared/model/lifecycle.ts';
import { skewTolerantNow } from '#shared/model/skew-tolerant-now.ts';
import { renderArticlePage } from '#shared/render/article-page.ts';
import { renderMovedPage } from '#shared/render/moved-page.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { keys } from '#shared/table/keys.ts';
import { PAGE_TYPE } from './page-type.ts';
import type { PublishContext } from './publish-timeline.ts';

/**
 * Publishes the page of an article without a URL. If the article got a URL later, publishes a redirect to
 * that URL. Deletes the page if the article is not published or always had a URL.
 */
export async function publishArticlePage(
  feedName: string,
  id: string,
  context: PublishContext,
): Promise<void> {
  const revision = await putArticlePage(feedName, id, context);
  if (revision === undefined) return;
  // Another call may have put and deleted the page since the article was read, so the article is read again.
  const item = await context.table.get(keys.article(id), ['revision']);
  if (item?.revision !== revision) await putArticlePage(feedName, id, context);
}

/** @returns the revision of the article if it had no complete page before and gets one now */
async function putArticlePage(
  feedName: string,
  id: string,
  context: PublishContext,
): Promise<number | undefined> {
  const { table, bodies, files, runtime, publicUrl } = context;
  let revision: number | undefined;
  await retryOnStaleWrite(runtime, async () => {
    revision = undefined;
    const found = await files.find(articleKey(id));
    const [feed, record] = await Promise.all([
      readFeed(table, feedName),
      readArticle({ table, bodies }, feedName, id),
    ]);
    const article = record?.article;
    if (
      feed?.state !== 'active' ||
      !article ||
      !hasPage(article) ||
      stateAt(article, skewTolerantNow(runtime.now(), [found.updated])) !== 'published'
    ) {
      await files.deleteFound(found);
      return;
    }
    const render = article.url === undefined ? renderArticlePage : renderMovedPage;
    const document = render({ article, feed, publicUrl });
    const updated = latestOf([found.updated, shownAt(article)]) ?? shownAt(article);
    const isNew = Object.values(found.variants).includes(undefined);
    if (isNew) revision = article.revision;
    await files.putIfNewer(found, document, { contentType: PAGE_TYPE, updated, demand: 'seldom' });
  });
  return revision;
}
