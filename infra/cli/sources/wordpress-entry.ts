import type { FeedSurroundings } from './feed-entry.ts';
import { rssEntry } from './rss-entry.ts';
import type { Skipped } from './skipped.ts';
import type { HiddenItem, SourceEvent } from './source.ts';
import { metaOf, type WordpressParts } from './wordpress-parts.ts';
import { shownContent } from './wordpress-shortcodes.ts';
import { childOf, childrenOf, textOf } from './xml-content.ts';
import type { XmlElement } from './xml-items.ts';

/**
 * An `item` of a WordPress export (WXR) as an article. The item's guid is also the guid in WordPress's own feeds.
 *
 * @param authorNames display names by login
 * @param skipped counts items that are not published posts
 * @param parts the pictures and reusable blocks that posts refer to
 */
export function wordpressEntry(
  element: XmlElement,
  feed: FeedSurroundings,
  {
    authorNames,
    skipped,
    parts,
  }: { authorNames: ReadonlyMap<string, string>; skipped: Skipped; parts: WordpressParts },
): SourceEvent[] {
  const reason = skipReason(element);
  if (reason !== undefined) return skipped.add(reason, hiddenPost(element));
  const { html, unknown } = shownContent(parts.content(element), metaOf(element, 'footnotes'));
  const children = [...postChildren(element, html, authorNames), ...imageIn(element, parts)];
  const events = rssEntry({ ...element, children }, feed);
  const missing = parts.missingOf(element);
  const reasons = [
    ...(missing.length > 0 ? [`its ${missing.join(', ')}: not in the export, so not imported`] : []),
    ...(unknown.length > 0
      ? [
          `has ${unknown.map((name) => `[${name}]`).join(', ')}, which WordPress replaces when it shows the page; the import does not change it`,
        ]
      : []),
  ];
  const what = textOf(element, 'title') ?? 'a post';
  return [
    ...events,
    ...reasons.map(
      (text): SourceEvent => ({
        kind: 'fault',
        fault: { line: element.line, what, reason: text, isLeftOut: false },
      }),
    ),
  ];
}

function imageIn(post: XmlElement, parts: WordpressParts): XmlElement[] {
  const url = parts.imageOf(post);
  return url === undefined
    ? []
    : [{ name: 'media:thumbnail', attributes: { url }, children: [], line: post.line }];
}

const isPost = (element: XmlElement): boolean => (textOf(element, 'wp:post_type') ?? 'post') === 'post';

function skipReason(element: XmlElement): string | undefined {
  if (!isPost(element)) return `items of the type ${textOf(element, 'wp:post_type')}`;
  const status = textOf(element, 'wp:status') ?? 'publish';
  if (status !== 'publish') return `posts with the status ${status}`;
  return textOf(element, 'wp:post_password') === undefined ? undefined : 'posts with a password';
}

function hiddenPost(element: XmlElement): HiddenItem | undefined {
  const guid = textOf(element, 'guid');
  if (guid === undefined || !isPost(element)) return undefined;
  return { knownBy: guid, what: textOf(element, 'title') ?? guid };
}

/** The child elements that the item has in WordPress's own feed. */
function postChildren(
  element: XmlElement,
  html: string,
  authorNames: ReadonlyMap<string, string>,
): XmlElement[] {
  const { line } = element;
  const text = (name: string, value: string | undefined): XmlElement[] =>
    value === undefined ? [] : [{ name, attributes: {}, children: [value], line }];
  const excerpt = textOf(element, 'excerpt:encoded');
  const login = textOf(element, 'dc:creator');
  const tags = childrenOf(element, 'category').filter(
    ({ attributes: { domain } }) => domain === 'category' || domain === 'post_tag',
  );
  const guid = childOf(element, 'guid');
  return [
    ...text('title', textOf(element, 'title')),
    ...text('link', textOf(element, 'link')),
    ...(guid === undefined ? [] : [guid]),
    ...text('pubDate', dateOf(element)),
    ...text('dcterms:modified', instantOf(element, 'wp:post_modified_gmt')),
    ...text('dc:creator', login === undefined ? undefined : (authorNames.get(login) ?? login)),
    ...tags,
    ...text('content:encoded', html === '' ? undefined : html),
    ...text('description', excerpt),
    ...enclosuresIn(element),
  ];
}

/** The sound and video of a post. WordPress stores them in `postmeta`, and its feeds have them as `enclosure`. */
function enclosuresIn(element: XmlElement): XmlElement[] {
  const meta = childrenOf(element, 'wp:postmeta').filter((one) => textOf(one, 'wp:meta_key') === 'enclosure');
  return meta.flatMap((one) => {
    const [url = '', length = '', type = '', more = ''] = (textOf(one, 'wp:meta_value') ?? '').split(/\r?\n/);
    if (url.trim() === '') return [];
    const { line } = one;
    // PowerPress and other plugins for podcasts add data in the serialisation of PHP.
    const duration = /"duration";s:\d{1,3}:"([\d:]{1,12})"/.exec(more)?.[1];
    return [
      { name: 'enclosure', attributes: { url, length, type }, children: [], line },
      ...(duration === undefined
        ? []
        : [{ name: 'itunes:duration', attributes: {}, children: [duration], line }]),
    ];
  });
}

/**
 * A post that another program put into WordPress may have a date only in the local time of the site, and the
 * export does not say in which time zone the site is. Then only the day is used. The `pubDate` of such a post
 * is in the year -1.
 */
function dateOf(element: XmlElement): string | undefined {
  const instant = instantOf(element, 'wp:post_date_gmt');
  if (instant !== undefined) return instant;
  const local = textOf(element, 'wp:post_date') ?? '';
  if (/^(?!0000)\d{4}-\d\d-\d\d/.test(local)) return local.slice(0, 10);
  const shown = textOf(element, 'pubDate');
  return shown?.includes('-0001') ? undefined : shown;
}

/** WordPress writes dates in UTC without an offset, and zeros for posts that were never published. */
function instantOf(element: XmlElement, name: string): string | undefined {
  const text = textOf(element, name);
  return text === undefined || text.startsWith('0000') ? undefined : `${text.replace(' ', 'T')}Z`;
}

/** The login and the display name of an author in a WXR file. */
export function authorName(author: XmlElement): readonly [login: string, name: string] | undefined {
  const login = textOf(author, 'wp:author_login');
  const name = textOf(author, 'wp:author_display_name');
  return login === undefined || name === undefined ? undefined : [login, name];
}
