import { streamSafe } from '#shared/text/stream-safe.ts';

/** Separators between a headline and the name of a site. `:` is not in the list, because headlines contain colons. */
const SEPARATOR = /\s+[|\-–—•·»/\\]\s+|\s*[|»•｜]\s*|[_：]/g;

/** The colon in `The Coast Paper: Harbour closed`. It counts only if the part before it is a name of the site. */
const COLON = /^([^:]{2,60}):\s+(\S.+)$/;

/** Chinese portals write `headline_section_site`. In other scripts, `_` is a part of names: `snake_case`. */
const CHINESE_HEADLINE = /^(.*?\p{sc=Han}[^\p{L}_]*)_+(?=\p{L}|\d)/u;
const MIN_CHINESE_HEADLINE = 10;

/** The form in which names of a site are compared: `The Coast Paper` becomes `coastpaper`, as in its host name. */
const fold = (text: string): string =>
  streamSafe(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Possible names of the site from its host: `coast` and `coastexample` for `coast.example`. */
export function namesOfHost(url: string | undefined): string[] {
  if (url === undefined) return [];
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  return labels.slice(0, -1).flatMap((label, index) => [label, labels.slice(index).join('')]);
}

/**
 * Removes the name of the site (known from the page or address) at the start or end of a headline. Other
 * parts stay, because dashes are common in headlines.
 */
export function withoutSiteName(
  title: string,
  { sites, url }: { sites: readonly string[]; url: string | undefined },
): string {
  const names = [...sites, ...namesOfHost(url)];
  const known = new Set(names.map(fold).filter((site) => site !== ''));
  const [, site = '', headline = ''] = COLON.exec(title) ?? [];
  if (sites.some((name) => fold(name) === fold(site))) return headline;
  for (const { index, 0: separator } of [...title.matchAll(SEPARATOR)].reverse()) {
    const before = title.slice(0, index).trim();
    const after = title.slice(index + separator.length).trim();
    if (before !== '' && known.has(fold(after))) return before;
    if (after !== '' && known.has(fold(before))) return after;
  }
  return withoutChineseSections(title);
}

/** The first part of `headline_section_site`, if it is longer than each other part. */
function withoutChineseSections(title: string): string {
  const headline = CHINESE_HEADLINE.exec(title)?.[1]?.trim() ?? '';
  const others = title.split('_').slice(1);
  const isLongest =
    headline.length >= MIN_CHINESE_HEADLINE && others.every(({ length }) => length < headline.length);
  return isLongest ? headline : title;
}
