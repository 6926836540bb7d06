import type { Article } from '#shared/model/article.ts';
import { htmlText } from './html-text.ts';
import { uri } from './uri.ts';

/** Making one costs more than all else that is on a line; a publisher has a handful of languages. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(language: string): Intl.DateTimeFormat | undefined {
  try {
    const [locale] = Intl.DateTimeFormat.supportedLocalesOf(language);
    return locale === undefined
      ? undefined
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  } catch {
    // Not BCP 47: a bad tag must not cost the page.
    return undefined;
  }
}

/** The day in the words of a language, in UTC as the article has it; as ISO 8601 where there is no such language. */
function dayIn(language = '', instant: string): string {
  if (!formats.has(language)) formats.set(language, formatOf(language));
  return formats.get(language)?.format(new Date(instant)) ?? instant.slice(0, 10);
}

function person(name: string, url: string | undefined): string {
  const text = `<bdi itemprop="name">${htmlText(name)}</bdi>`;
  const linked = url === undefined ? text : `<a itemprop="url" href="${htmlText(url)}">${text}</a>`;
  return `<span itemprop="author" itemscope itemtype="https://schema.org/Person">${linked}</span>`;
}

/** When an article was published, and by whom; in the terms of schema.org for machines. */
export function aboutLine(article: Article, language: string | undefined): string {
  const day = htmlText(dayIn(language, article.date_published));
  const parts = [
    `<time itemprop="datePublished" datetime="${article.date_published}">${day}</time>`,
    ...article.authors.flatMap(({ name, url }) => (name ? person(name, uri(url)) : [])),
  ];
  return `<p class="about">${parts.join(' ')}</p>`;
}
