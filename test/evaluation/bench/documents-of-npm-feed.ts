import { Feed } from 'feed';
import { guidOf } from '#shared/model/article.ts';
import type { FeedView } from '#shared/render/feed-view.ts';

/** The three documents as npm `feed` writes them with its documented usage. */
export function documentsOfNpmFeed({ feed, entries, publicUrl, updated }: FeedView): {
  rss: string;
  atom: string;
  json: string;
} {
  const base = `${publicUrl}/feeds/${feed.feed}`;
  const document = new Feed({
    title: feed.title,
    id: `${base}/`,
    link: `${base}/`,
    copyright: '',
    updated: new Date(updated),
    feedLinks: { rss: `${base}/rss.xml`, atom: `${base}/atom.xml`, json: `${base}/feed.json` },
  });
  for (const article of entries) {
    document.addItem({
      title: article.title,
      id: guidOf(article),
      link: article.url ?? base,
      ...(article.summary !== undefined && { description: article.summary }),
      content: article.content_html,
      author: article.authors.map(({ name = '' }) => ({ name })),
      date: new Date(article.updated_at),
      published: new Date(article.date_published),
    });
  }
  return { rss: document.rss2(), atom: document.atom1(), json: document.json1() };
}
