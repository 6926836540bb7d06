import type { Article } from '#shared/model/article.ts';
import { dayIn } from './day-in.ts';
import { updatedAt } from './entry-view.ts';
import { htmlText } from './html-text.ts';
import { pagePhrases } from './page-phrases.ts';
import { uri } from './uri.ts';

function person(name: string, url: string | undefined): string {
  const text = `<bdi itemprop="name">${htmlText(name)}</bdi>`;
  const linked = url === undefined ? text : `<a itemprop="url" href="${htmlText(url)}">${text}</a>`;
  return `<span itemprop="author" itemscope itemtype="https://schema.org/Person">${linked}</span>`;
}

function timeElement(property: string, instant: string, text: string): string {
  return `<time itemprop="${property}" datetime="${instant}">${htmlText(text)}</time>`;
}

/** The time of the last change of an article, if it is later than its publication. */
function correction(article: Article, language: string | undefined): string {
  const updated = updatedAt(article);
  if (updated === article.date_published) return '';
  const { corrected, updated: changed } = pagePhrases(language);
  const time = timeElement('dateModified', updated, dayIn(language, updated));
  return `<span>${article.revision > 1 ? corrected : changed} ${time}</span>`;
}

/**
 * The line with the dates of publication and of the last change, and the authors, marked up with schema.org terms.
 *
 * @param language of the page; all dates of a page have the format of this language
 * @param hasTime whether the time of day is shown
 */
export function aboutLine(article: Article, language: string | undefined, hasTime = false): string {
  const { date_published: published, date_precision: precision } = article;
  const day = dayIn(language, published, precision ?? (hasTime ? 'time' : 'day'));
  const parts = [
    timeElement('datePublished', published, day),
    ...article.authors.flatMap(({ name, url }) => (name ? person(name, uri(url)) : [])),
    correction(article, language),
  ];
  return `<p class="about">${parts.filter((part) => part !== '').join(' ')}</p>`;
}
