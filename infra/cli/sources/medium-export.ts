import { omitNullish } from '#shared/model/field-schemas.ts';
import {
  findElement,
  type HtmlElement,
  parseHtml,
  serialiseHtml,
  textOf,
  withoutElements,
} from '#shared/text/html-tree.ts';
import { ArticleFields } from './article-fields.ts';
import { entryEvents } from './entry-events.ts';
import { leftOutFile } from './left-out.ts';
import type { FeedItem, SourceEvent } from './source.ts';
import type { SourceIdsOf } from './source-ids.ts';

/** The start of the names of files with drafts. */
const DRAFT = /(?:^|\/)draft_/;
/** The id of a story at the end of its address and of its file name. */
const STORY_ID = /[-_/]([0-9a-f]{8,16})(?:\.html)?$/;

export function isMediumStory(html: string): boolean {
  return (
    /<article class="h-entry">/.test(html) && /Exported from <a href="https:\/\/medium\.com">/.test(html)
  );
}

/**
 * A story of an export of Medium, which is marked up as an h-entry. The guid is the short address of the
 * story, as in Medium's own feeds (`isPermaLink="false"`). A text without a headline is left out, because it
 * is nearly always a response to the story of another author.
 *
 * @param file path of the file in the export
 */
export function mediumStory(file: string, html: string, ids: SourceIdsOf): SourceEvent[] {
  if (DRAFT.test(file)) return [leftOutFile(file, 'is a draft')];
  const { children } = parseHtml(html);
  const find = (name: string) => findElement(children, hasClass(name));
  const body = find('e-content');
  if (!isMediumStory(html) || body === undefined) return [leftOutFile(file, 'is not a story of Medium')];
  const headline = findElement(body.children, hasClass('graf--title'));
  if (headline === undefined)
    return [leftOutFile(file, 'has no headline: it is a response, or a story without a title')];
  const subtitle = findElement(body.children, hasClass('graf--subtitle'));
  const divider = findElement(body.children, hasClass('section-divider'));
  const parts = [headline, subtitle, divider].filter((part) => part !== undefined);
  const text = (element: HtmlElement | undefined) => (element === undefined ? undefined : textOf(element));
  const link = find('p-canonical')?.attributes.href;
  const id = STORY_ID.exec(link ?? '')?.[1] ?? STORY_ID.exec(file)?.[1];
  const title = text(find('p-name')) ?? textOf(headline);
  const date = find('dt-published')?.attributes.datetime;
  const fields = new ArticleFields(title, undefined, undefined);
  const item: FeedItem = {
    format: 'rss',
    isPermaLink: 'false',
    ...omitNullish({ id: id && `https://medium.com/p/${id}`, link, title, date }),
  };
  const sourceIds = ids.of(item, link);
  if (sourceIds === undefined) return [leftOutFile(file, `an earlier story has the same id ${id}`)];
  const author = find('p-author');
  const content = omitNullish({
    url: fields.address('link', link),
    title: fields.line('title', title),
    summary: fields.line('summary', text(subtitle) ?? text(find('p-summary')), 10_000),
    content_html: serialiseHtml(withoutElements(body.children, new Set(parts))),
    date_published: fields.date('date', date),
    authors: fields.authors(author ? [{ name: textOf(author), url: author.attributes.href }] : []),
  });
  return entryEvents({ content, item, ids: sourceIds, fields, what: title });
}

const hasClass =
  (name: string) =>
  ({ attributes }: HtmlElement): boolean =>
    attributes.class?.split(/\s+/).includes(name) === true;
