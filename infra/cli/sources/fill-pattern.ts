/** The values that a pattern of permalinks can contain. */
export interface PatternParts {
  slug: string;
  /** Begins with `YYYY-MM-DD`. Without a date, year, month and day are empty. */
  date: string | undefined;
  categories?: string;
  section?: string;
  /** All folders of the page; by default the section. */
  sections?: string;
  title?: string;
  filename?: string;
  slugOrFilename?: string;
}

/**
 * Builds an address from a pattern of permalinks, such as `/:year/:month/:slug/`. The pattern can contain the
 * most common placeholders of Hugo and Jekyll; any other placeholder is kept unchanged.
 *
 * @param site address of the site
 */
export function fillPattern(
  pattern: string,
  {
    slug,
    date,
    categories = '',
    section = '',
    sections = section,
    title = slug,
    filename = slug,
    slugOrFilename = slug,
  }: PatternParts,
  site: string,
): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  const parts: Record<string, string> = {
    slug,
    title,
    filename,
    slugorfilename: slugOrFilename,
    contentbasename: filename,
    slugorcontentbasename: slugOrFilename,
    year,
    month,
    day,
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    short_year: year.slice(2),
    y_day: dayOfYear(year, month, day),
    categories,
    section,
    sections,
    output_ext: '.html',
  };
  const path = pattern
    .replace(/:([a-z_]+)/g, (whole, name: string) => parts[name] ?? whole)
    .replace(/\/{2,}/g, '/');
  const encoded = encodeURI(path.startsWith('/') ? path : `/${path}`);
  return site.replace(/\/$/, '') + encoded;
}

/** The number of the day in its year, with three digits; empty without a date. */
function dayOfYear(year: string, month: string, day: string): string {
  if (year === '') return '';
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(Number(year), 0, 0)) / 86_400_000;
  return String(days).padStart(3, '0');
}
