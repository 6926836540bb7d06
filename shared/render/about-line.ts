import type { Article } from '#shared/model/article.ts';
import { dayIn } from './day-in.ts';
import { htmlText } from './html-text.ts';
import { uri } from './uri.ts';

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
