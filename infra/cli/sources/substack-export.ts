import { omitNullish } from '#shared/model/field-schemas.ts';
import { ArticleFields } from './article-fields.ts';
import { readCsv } from './csv.ts';
import { entryEvents } from './entry-events.ts';
import { addressOn, fillPattern, unfilledReason } from './fill-pattern.ts';
import { leftOut, leftOutSource } from './left-out.ts';
import type { FeedItem, FileText, SourceEvent, SourceOptions } from './source.ts';
import { SourceIdsOf } from './source-ids.ts';

type Row = Readonly<Record<string, string>>;

/** The file of an export that lists its posts. */
export const SUBSTACK_LIST = 'posts.csv';
/** The address of a post, unless `--permalinks` is set. */
const DEFAULT_PERMALINKS = '/p/:slug';

/** An id that can be the name of a file, but not a path. */
const FILE_NAME = /^[\w-][\w.-]*$/;

interface SubstackContext extends SourceOptions {
  url: string;
  ids: SourceIdsOf;
  readPost: (file: string) => FileText;
}

/**
 * The posts of an export of Substack: `posts.csv`, and a file of HTML for each post. The guid of a post is
 * its address, as in Substack's own feed (`isPermaLink="false"`).
 *
 * @param url address of the site: the export does not have it
 * @param readPost reads a file of the export, such as `posts/140001.first-letter.html`
 */
export function readSubstackExport(
  list: string,
  readPost: (file: string) => FileText,
  { url, ...options }: SourceOptions,
): SourceEvent[] {
  if (url === undefined)
    return [leftOutSource('an export of Substack does not have the address of the site: use --base URL')];
  const context = { ...options, url, readPost, ids: new SourceIdsOf() };
  const faults: SourceEvent[] = [];
  const rows = readCsv(list, (count) => {
    const reason = `cannot be read below row ${count}: the posts there are not imported`;
    faults.push(leftOut({ what: SUBSTACK_LIST, reason }));
  });
  return [
    { kind: 'feed', feed: { format: 'substack', home_page_url: url } },
    ...rows.flatMap((row) => postEvents(row, context)),
    ...faults,
  ];
}

function postEvents(
  row: Row,
  { url, permalinks = DEFAULT_PERMALINKS, ids, readPost }: SubstackContext,
): SourceEvent[] {
  const { post_id: id = '', title = '', subtitle, post_date: date, podcast_url: audio } = row;
  const what = title || id || 'a post';
  const reason = skipReason(row);
  if (reason !== undefined) return [leftOut({ what, reason })];
  const slug = /^\d+\.(.+)$/.exec(id)?.[1];
  const fields = new ArticleFields(what, url, undefined);
  const address = slug === undefined ? undefined : fillPattern(permalinks, { slug, date });
  if (address && 'why' in address) return [leftOut({ what, reason: unfilledReason(permalinks, address) })];
  const link = address && addressOn(url, address.path);
  if (link === undefined) fields.fault(`has no address, because its post_id "${id}" has no name`);
  const file = `posts/${id}.html`;
  const read = FILE_NAME.test(id) ? readPost(file) : { reason: 'is not the path of a file' };
  const html = 'text' in read && read.text.trim() !== '' ? read.text : undefined;
  if (html === undefined) {
    const why = `has no text: ${file} ${'reason' in read ? read.reason : 'is empty'}`;
    if (!audio) return [leftOut({ what, reason: why })];
    fields.fault(why);
  }
  const item: FeedItem = {
    format: 'rss',
    id: link ?? `substack:post:${id}`,
    isPermaLink: 'false',
    ...omitNullish({ link, title, date, content: html }),
  };
  const sourceIds = ids.of(item, link);
  if (sourceIds === undefined)
    return [leftOut({ what, reason: `an earlier post has the same address ${link}` })];
  const content = omitNullish({
    url: link,
    title: fields.line('title', title),
    summary: fields.line('summary', subtitle, 10_000),
    content_html: html,
    date_published: fields.date('date', date),
    attachments: audio
      ? fields.attachments(fields.attachment({ url: audio, type: 'audio/mpeg' }))
      : undefined,
  });
  return entryEvents({ content, item, ids: sourceIds, fields, what });
}

const AUDIENCES: Readonly<Record<string, string>> = {
  only_paid: 'is visible only to subscribers who pay',
  founding: 'is visible only to founding members',
  only_free: 'is visible only to subscribers who do not pay',
};

function skipReason({ is_published, audience = '', type = '' }: Row): string | undefined {
  if (is_published?.toLowerCase() !== 'true') return 'is not published';
  if (audience !== 'everyone') return AUDIENCES[audience] ?? `has the audience "${audience}"`;
  return /^(?:newsletter|podcast|video)$/.test(type) ? undefined : `is of the type "${type}"`;
}
