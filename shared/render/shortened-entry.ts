import { articlePath } from '#shared/model/addresses.ts';
import type { Article } from '#shared/model/article.ts';
import { escapeHtml } from '#shared/text/escape.ts';
import { entryLabel } from './entry-label.ts';
import { excerpt } from './excerpt.ts';
import type { FeedView } from './feed-view.ts';
import { startOfText } from './start-of-text.ts';
import { uri } from './uri.ts';

type Frame = Pick<FeedView, 'feed' | 'publicUrl'>;

/** The maximum number of characters of the title and of the summary in the lightest form. */
const MAX_BARE_CHARACTERS = 500;

/** The article with its summary and a link to its page instead of its content. */
function withLinkedSummary(article: Article, { feed, publicUrl }: Frame): Article {
  const link = uri(article.url) ?? publicUrl + articlePath(article.id);
  const summary = article.summary || startOfText(article.content_text);
  const label = entryLabel(article, summary, article.language ?? feed.language);
  const lead = summary === undefined ? '' : `<p>${escapeHtml(summary)}</p>`;
  return {
    ...article,
    content_html: `${lead}<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>`,
    content_text: summary ?? label,
  };
}

/**
 * The article with the start of its title, the start of its summary, and a link; without image, authors, tags,
 * attachments and extensions.
 */
function bare(article: Article, frame: Frame): Article {
  const { image: _image, external_url: _external, ...rest } = article;
  const summary = article.summary
    ? excerpt(article.summary, MAX_BARE_CHARACTERS)
    : startOfText(article.content_text, MAX_BARE_CHARACTERS);
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
 * Returns the first of these forms that is not too large, or else the last of them: the complete article; the article
 * with its summary and a link instead of its content; only the start of title and summary, and a link. Content is never
 * cut.
 *
 * @param isTooLarge whether a form is too large
 */
export function shortenedEntry(
  article: Article,
  frame: Frame,
  isTooLarge: (form: Article) => boolean,
): Article {
  if (!isTooLarge(article)) return article;
  const summarised = withLinkedSummary(article, frame);
  return isTooLarge(summarised) ? bare(article, frame) : summarised;
}
