import type { Article } from '#shared/model/article.ts';
import { dayIn } from './day-in.ts';
import { updatedAt } from './entry-view.ts';
import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { pagePhrases } from './page-phrases.ts';
import { personUri } from './uri.ts';

function person(name: string, url: string | undefined): string {
  const text = `<bdi itemprop="name">${htmlText(name)}</bdi>`;
  const linked = url === undefined ? text : `<a itemprop="url" href="${htmlText(url)}">${text}</a>`;
  return `<span itemprop="author" itemscope itemtype="https://schema.org/Person">${linked}</span>`;
}

function timeElement(property: string, instant: string, html: string): string {
  return `<time itemprop="${property}" datetime="${instant}">${html}</time>`;
}

/**
 * Text in the language of the page, within text in another language.
 *
 * @param attributes empty if both are the same
 */
function inPageLanguage(html: string, attributes: string): string {
  return attributes === '' ? html : `<bdi${attributes}>${html}</bdi>`;
}

/** The time of the last change of an article, if it is later than its publication. */
function correction(article: Article, language: string | undefined, attributes: string): string {
  const updated = updatedAt(article);
  if (updated === article.date_published) return '';
  const { corrected, updated: changed } = pagePhrases(language);
  const time = timeElement('dateModified', updated, htmlText(dayIn(language, updated)));
  return `<span>${inPageLanguage(`${article.revision > 1 ? corrected : changed} ${time}`, attributes)}</span>`;
}

/**
 * The line with the dates of publication and of the last change, and the authors, marked up with schema.org terms.
 *
 * @param language of the page; all dates of a page have the format of this language
 * @param options.ownLanguage language of the text around the line; if it differs from `language`, the dates get `lang`
 * @param options.hasTime whether the time of day is shown
 */
export function aboutLine(
  article: Article,
  language: string | undefined,
  { ownLanguage, hasTime = false }: { ownLanguage: string | undefined; hasTime?: boolean },
): string {
  const attributes = ownLanguage === language ? '' : languageAttributes(language);
  const { date_published: published, date_precision: precision } = article;
  const day = dayIn(language, published, precision ?? (hasTime ? 'time' : 'day'));
  const parts = [
    timeElement('datePublished', published, inPageLanguage(htmlText(day), attributes)),
    ...article.authors.flatMap(({ name, url }) => (name ? person(name, personUri(url)) : [])),
    correction(article, language, attributes),
  ];
  return `<p class="about">${parts.filter((part) => part !== '').join(' ')}</p>`;
}
