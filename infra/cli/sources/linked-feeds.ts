import { type HtmlNode, parseHtml } from '#shared/text/html-tree.ts';

const WEB_PAGE = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i;
const FEED_TYPE = /^\s*application\/(?:(?:rss|atom)\+xml|feed\+json)\s*(?:;|$)/i;
/** The maximum number of feeds that are named. The first feed of a page is nearly always the feed of the site. */
const MAX_FEEDS = 3;

/** Why a web page cannot be imported, with the feeds that its head links to; undefined for other documents. */
export function webPageReason(start: string, url: string | undefined): string | undefined {
  if (!WEB_PAGE.test(start)) return undefined;
  const feeds = new Set(feedLinks(parseHtml(start)).flatMap((href) => URL.parse(href, url)?.href ?? []));
  return feeds.size === 0
    ? 'is a web page, and not a feed'
    : `is a web page, and not a feed: import ${[...feeds].slice(0, MAX_FEEDS).join(' or ')}`;
}

/** The addresses of `<link rel="alternate">` with the media type of a feed. */
function feedLinks(node: HtmlNode): string[] {
  if (typeof node === 'string') return [];
  const { rel = '', type = '', href } = node.attributes;
  const isLink = node.name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && FEED_TYPE.test(type);
  return [...(isLink && href !== undefined ? [href] : []), ...node.children.flatMap(feedLinks)];
}
