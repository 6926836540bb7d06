/** What stands between a headline and the name of a site. A colon stands in headlines too, so it is not among them. */
const SEPARATOR = /\s+[|\-–—•·»/\\]\s+|\s*[|»•]\s*/g;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * A headline without the name of the site that pages set before or behind it.
 *
 * It is cut where a part is the site's name as the page gives it, or where what stays is a heading of the page; else
 * it is left, since a dash is as often a part of a headline.
 */
export function withoutSiteName(
  title: string,
  { sites, headings }: { sites: readonly string[]; headings: readonly string[] },
): string {
  const known = new Set(sites.map(fold).filter((site) => site !== ''));
  const said = new Set(headings.map(fold).filter((heading) => heading !== ''));
  for (const { index, 0: separator } of [...title.matchAll(SEPARATOR)].reverse()) {
    const before = title.slice(0, index).trim();
    const behind = title.slice(index + separator.length).trim();
    if (before !== '' && (known.has(fold(behind)) || said.has(fold(before)))) return before;
    if (behind !== '' && (known.has(fold(before)) || said.has(fold(behind)))) return behind;
  }
  return title;
}
