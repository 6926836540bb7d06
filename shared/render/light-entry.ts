import { articlePath } from '#shared/model/addresses.ts';
import type { Article } from '#shared/model/article.ts';
import { escapeHtml } from '#shared/text/escape.ts';
import { entryLabel } from './entry-label.ts';
import { excerpt } from './excerpt.ts';
import type { FeedView } from './feed-view.ts';
import { uri } from './uri.ts';

type Frame = Pick<FeedView, 'feed' | 'publicUrl'>;

/** Of an article that stands with nothing but its title, its summary and a link. */
const MAX_BARE_CHARACTERS = 500;

/** The article with its summary and a link to its page in the place of its content. */
function withLinkedSummary(article: Article, { feed, publicUrl }: Frame): Article {
  const link = uri(article.url) ?? publicUrl + articlePath(article.id);
  const summary = article.summary || excerpt(article.content_text);
  const label = entryLabel(article, summary, article.language ?? feed.language);
  const lead = summary === undefined ? '' : `<p>${escapeHtml(summary)}</p>`;
  return {
    ...article,
    content_html: `${lead}<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>`,
    content_text: summary ?? label,
  };
}

/** The article with its title, the start of its summary and a link: everything that a file can do without is left out. */
function bare(article: Article, frame: Frame): Article {
  const { image: _image, external_url: _external, ...rest } = article;
  const summary = excerpt(article.summary || article.content_text, MAX_BARE_CHARACTERS);
  const short = {
    ...rest,
    title: excerpt(article.title, MAX_BARE_CHARACTERS) ?? '',
    ...(summary !== undefined && { summary }),
    authors: [],
    tags: [],
    attachments: [],
    extensions: {},
  };
  return withLinkedSummary(short, frame);
}

/**
 * The first form of an article that is light enough for a file: whole; with its summary and a link to its page in the
 * place of its content; or with its title, summary and link alone. Never half an article.
 *
 * @param isTooHeavy judges one form
 */
export function lightEntry(article: Article, frame: Frame, isTooHeavy: (form: Article) => boolean): Article {
  if (!isTooHeavy(article)) return article;
  const summarised = withLinkedSummary(article, frame);
  return isTooHeavy(summarised) ? bare(article, frame) : summarised;
}
