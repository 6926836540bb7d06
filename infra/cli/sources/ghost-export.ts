import { omitNullish } from '#shared/model/field-schemas.ts';
import { ArticleFields } from './article-fields.ts';
import { entryEvents } from './entry-events.ts';
import { addressOn, fillPattern, unfilledReason } from './fill-pattern.ts';
import { publicPartsOf } from './ghost-gates.ts';
import { leftOut } from './left-out.ts';
import type { FeedItem, SourceEvent, SourceFeed, SourceOptions } from './source.ts';
import { SourceIdsOf } from './source-ids.ts';

type Row = Readonly<Record<string, unknown>>;

/** Ghost writes this in place of the address of the site. */
const SITE_MARK = '__GHOST_URL__';
/** The address of a post on a Ghost site, unless `--permalinks` is set. */
const DEFAULT_PERMALINKS = '/:slug/';

/**
 * Whether a JSON document is an export of Ghost: `{"db": [{"data": {"posts": …}}]}`, or only its object `data`.
 */
export function isGhostExport(document: unknown): boolean {
  return Array.isArray(dataOf(document).posts);
}

/**
 * The posts of Ghost's JSON export. The guid of a post is its id, because Ghost's own feed uses the id as guid too
 * (`isPermaLink="false"`).
 *
 * @param url address of the site: the export does not have it
 * @param permalinks pattern of the addresses of posts, with `:slug`, `:year`, `:month`, `:day`
 */
export function readGhostExport(
  document: unknown,
  { url, permalinks = DEFAULT_PERMALINKS }: SourceOptions,
): SourceEvent[] {
  const data = dataOf(document);
  if (url === undefined)
    return [
      fault('the source', 'an export of Ghost does not have the address of the site: use --base URL', true),
    ];
  const settings = new Map(rowsOf(data.settings).map(({ key, value }) => [String(key), text(value)]));
  const feed: SourceFeed = {
    format: 'ghost',
    home_page_url: url,
    ...omitNullish({
      title: settings.get('title'),
      description: settings.get('description'),
      language: settings.get('locale') ?? settings.get('lang'),
    }),
  };
  const context = {
    url,
    permalinks,
    ids: new SourceIdsOf(),
    tags: namesOf(data, 'tags', 'posts_tags', 'tag_id'),
    authors: namesOf(data, 'users', 'posts_authors', 'author_id'),
  };
  return [{ kind: 'feed', feed }, ...rowsOf(data.posts).flatMap((post) => postEvents(post, context))];
}

interface GhostContext {
  url: string;
  permalinks: string;
  ids: SourceIdsOf;
  /** Tag names by the id of a post. */
  tags: ReadonlyMap<string, string[]>;
  authors: ReadonlyMap<string, string[]>;
}

function postEvents(post: Row, { url, permalinks, ids, tags, authors }: GhostContext): SourceEvent[] {
  const title = text(post.title);
  const what = title ?? text(post.slug) ?? 'a post';
  const reason = skipReason(post);
  const id = text(post.id) ?? (typeof post.id === 'number' ? String(post.id) : undefined);
  if (reason !== undefined)
    return [leftOut({ what, reason, ...(id !== undefined && { hidden: [{ knownBy: id, what }] }) })];
  const fields = new ArticleFields(what, url, undefined);
  const published = text(post.published_at);
  const address = fillPattern(permalinks, { slug: text(post.slug) ?? '', date: published });
  if ('why' in address) return [fault(what, unfilledReason(permalinks, address), true)];
  const link = fields.address('link', addressOn(url, address.path));
  const item: FeedItem = {
    format: 'rss',
    isPermaLink: 'false',
    ...omitNullish({ id, link, title, date: published, content: text(post.html) }),
  };
  const sourceIds = ids.of(item, link);
  if (sourceIds === undefined) return [fault(what, `an earlier post has the same id "${id}"`, true)];
  const html = publicHtmlOf(post, fields)?.replaceAll(SITE_MARK, url.replace(/\/$/, ''));
  const plain = html === undefined ? text(post.plaintext) : undefined;
  if (html === undefined && plain === undefined) {
    const why = 'has neither HTML nor plain text in the export; open and save it in Ghost, and export again';
    return [fault(what, why, true)];
  }
  if (plain !== undefined) fields.fault('has no HTML in the export; its plain text is used');
  const postId = String(post.id);
  const content = omitNullish({
    url: link,
    title: fields.line('title', title),
    summary: fields.line('summary', text(post.custom_excerpt), 10_000),
    content_html: html,
    content_text: plain,
    date_published: fields.date('date', published),
    date_modified: fields.date('date of change', text(post.updated_at)),
    authors: fields.authors((authors.get(postId) ?? []).map((name) => ({ name }))),
    // Names that begin with # are internal to Ghost.
    tags: fields.tags((tags.get(postId) ?? []).filter((name) => !name.startsWith('#'))),
    language: fields.language(text(post.locale)),
    image: fields.address('image', text(post.feature_image)?.replaceAll(SITE_MARK, url.replace(/\/$/, ''))),
  });
  return entryEvents({ content, item, ids: sourceIds, fields, what });
}

function publicHtmlOf(post: Row, fields: ArticleFields): string | undefined {
  const whole = text(post.html);
  if (whole === undefined) return undefined;
  const { html, gated } = publicPartsOf(whole);
  if (gated > 0)
    fields.fault(`has ${gated === 1 ? 'a part' : `${gated} parts`} only for members, not imported`);
  return html;
}

const AUDIENCES: Readonly<Record<string, string>> = {
  members: 'is visible only to members',
  paid: 'is visible only to members who pay',
  tiers: 'is visible only to some members',
};

function skipReason(post: Row): string | undefined {
  const type = text(post.type) ?? (post.page === true || post.page === 1 ? 'page' : 'post');
  if (type !== 'post') return `is a ${type}`;
  const status = text(post.status) ?? 'published';
  if (status !== 'published') return `has the status ${status}`;
  const visibility = text(post.visibility) ?? 'public';
  return visibility === 'public' ? undefined : (AUDIENCES[visibility] ?? `has the visibility ${visibility}`);
}

/**
 * The names of the tags or authors of each post, by post id, in the order of `sort_order`. One table of the
 * export has the names, and a second table links posts to names.
 */
function namesOf(data: Row, table: string, links: string, key: string): ReadonlyMap<string, string[]> {
  const names = new Map(rowsOf(data[table]).map(({ id, name }) => [String(id), text(name)]));
  const sorted = rowsOf(data[links]).toSorted(
    (a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0),
  );
  const byPost = new Map<string, string[]>();
  for (const link of sorted) {
    const name = names.get(String(link[key]));
    const post = String(link.post_id);
    if (name !== undefined) byPost.set(post, [...(byPost.get(post) ?? []), name]);
  }
  return byPost;
}

function dataOf(document: unknown): Row {
  const { db } = Object(document);
  const [first] = Array.isArray(db) ? db : [document];
  return Object(Object(first).data ?? {});
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.map((row) => Object(row)) : []);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function fault(what: string, reason: string, isLeftOut: boolean): SourceEvent {
  return { kind: 'fault', fault: { what, reason, isLeftOut } };
}
