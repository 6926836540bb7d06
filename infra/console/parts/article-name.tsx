import { type Article, call, feedPath, type ListedArticle } from '../api.ts';
import { startOfText } from '../start-of-text.ts';
import { WORDS } from '../words.ts';
import { showPublished } from './show-date.ts';
import { useLoaded } from './use-loaded.ts';

type Named = Pick<ListedArticle, 'title' | 'summary' | 'date_published' | '_feedmill'>;

/**
 * The title of an article. Without a title, the start of its summary or text, as on the pages for readers. A taken-down
 * article has lost its title, so its date names it.
 *
 * @param text undefined if it is not known
 */
export function nameOf(article: Named, text: string | undefined): string {
  if (article.title !== undefined) return article.title;
  if (article._feedmill.state === 'taken_down') return WORDS.article.takenDownName(showPublished(article));
  return startOfText(article.summary ?? text ?? '') ?? WORDS.noTitle;
}

/** The name of an article of a list. A list has no texts, so the text is read if it is needed. */
export function ArticleName({ article }: { article: ListedArticle }) {
  const { title, summary, _feedmill } = article;
  const isNamed = title !== undefined || summary !== undefined || _feedmill.state === 'taken_down';
  return isNamed ? nameOf(article, undefined) : <NameFromText article={article} />;
}

function NameFromText({ article }: { article: ListedArticle }) {
  const path = feedPath(article._feedmill.feed, 'articles', article.id);
  const { loaded } = useLoaded(path, async () => (await call<Article>(path)).value.content_text);
  return nameOf(article, loaded.state === 'ready' ? loaded.value : undefined);
}
