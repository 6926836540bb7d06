import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { PAGE_POLICY, PAGE_STYLE } from './page-policy.ts';

export interface Page {
  /** Language of the page, BCP 47, if the whole page has one language. */
  language: string | undefined;
  title: string;
  description: string | undefined;
  canonical: string;
  /**
   * Addresses of the same content in other formats, by which feed readers find the feeds. The format for most readers
   * comes first.
   */
  alternates: readonly { type: string; title: string; href: string }[];
  /** WebSub hubs at which the canonical URL of the page is a topic; empty if there are none. */
  hubs?: readonly string[];
  /** Whether search engines are asked to ignore the page. */
  isUnlisted?: boolean;
  /** The URL to which browsers go immediately. */
  leadsTo?: string;
  /** Absolute address of the icon in the browser's tab. */
  icon: string;
  /** Whether the page has two columns on wide screens. */
  isWide?: boolean;
  /** Open Graph properties besides title, description and URL. */
  openGraph: Readonly<Record<string, string | undefined>>;
  /** HTML of the body. */
  body: string;
}

/**
 * A complete HTML page: no script, requests only for pictures, sound and video, and nothing that depends on a clock.
 */
export function page(content: Page): string {
  const {
    language,
    title,
    description,
    canonical,
    alternates,
    hubs = [],
    isUnlisted = false,
    leadsTo,
    icon,
    isWide = false,
    openGraph,
    body,
  } = content;
  const graph = { 'og:title': title, 'og:description': description, 'og:url': canonical, ...openGraph };
  const properties = Object.entries(graph).flatMap(([name, value]) =>
    value === undefined ? [] : `<meta property="${name}" content="${htmlText(value)}">`,
  );
  const links = alternates.map(
    ({ type, title: name, href }) =>
      `<link rel="alternate" type="${type}" title="${htmlText(name)}" href="${htmlText(href)}">`,
  );
  // WebSub §4: a page with hubs names the hubs and itself. A page without hubs names neither.
  const topic = hubs.length > 0 ? [['self', canonical], ...hubs.map((hub) => ['hub', hub])] : [];
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    isUnlisted ? '<meta name="robots" content="noindex">' : '',
    leadsTo === undefined ? '' : `<meta http-equiv="refresh" content="0; url=${htmlText(leadsTo)}">`,
    `<title>${htmlText(title)}</title>`,
    description === undefined ? '' : `<meta name="description" content="${htmlText(description)}">`,
    `<link rel="canonical" href="${htmlText(canonical)}">`,
    `<link rel="icon" href="${htmlText(icon)}">`,
    ...topic.map(([rel, href = '']) => `<link rel="${rel}" href="${htmlText(href)}">`),
    ...links,
    ...properties,
    `<style>${PAGE_STYLE}</style>`,
  ];
  // `und` is BCP 47's tag for an unknown language.
  const attributes = languageAttributes(language ?? 'und');
  const lines = head.filter((line) => line !== '').join('\n');
  return `<!doctype html>\n<html${attributes}>\n<head>\n${lines}\n</head>\n<body${isWide ? ' class="wide"' : ''}>\n${body}\n</body>\n</html>\n`;
}
