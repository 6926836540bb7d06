/** The values that a pattern of permalinks can contain. */
export interface PatternParts {
  slug: string;
  /** Begins with `YYYY-MM-DD`. Without a date, year, month and day are empty. */
  date: string | undefined;
  categories?: string;
  section?: string;
}

/**
 * Builds an address from a pattern of permalinks, such as `/:year/:month/:slug/`. The pattern can contain the
 * most common placeholders of Hugo and Jekyll; any other placeholder is kept unchanged.
 *
 * @param site address of the site
 */
export function fillPattern(
  pattern: string,
  { slug, date, categories = '', section = '' }: PatternParts,
  site: string,
): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  const parts: Record<string, string> = {
    slug,
    title: slug,
    filename: slug,
    slugorfilename: slug,
    contentbasename: slug,
    slugorcontentbasename: slug,
    year,
    month,
    day,
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    short_year: year.slice(2),
    categories,
    section,
    sections: section,
    output_ext: '.html',
  };
  const path = pattern
    .replace(/:([a-z_]+)/g, (whole, name: string) => parts[name] ?? whole)
    .replace(/\/{2,}/g, '/');
  const encoded = encodeURI(path.startsWith('/') ? path : `/${path}`);
  return site.replace(/\/$/, '') + encoded;
}
