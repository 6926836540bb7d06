import { offsetInZone } from '#shared/text/dates/zones.ts';
import { parseDate } from '#shared/text/dates.ts';
import type { SiteConfig } from './site-config.ts';

const MINUTE_MILLISECONDS = 60_000;

/** A time of YAML, which has seconds. YAML reads it as UTC if it has no zone. */
const YAML_TIME = /^\d{4}-\d\d?-\d\d?(?:t|\s+)\d\d?:\d\d:\d\d/i;

/**
 * A date of front matter as the generator reads it. In a site with a time zone, a day begins at midnight of this zone.
 * A time without a zone is in the zone of a site of Hugo or Hexo. Jekyll reads it as UTC if it is a time of YAML, and
 * else, such as `2026-03-01 09:30`, in the zone of the site.
 *
 * @returns the text, or ISO 8601 with the instant
 */
export function dateOnSite(text: string, { timeZone, generator }: SiteConfig): string {
  const parsed = timeZone === undefined ? undefined : parseDate(text);
  if (timeZone === undefined || parsed === undefined) return text;
  const hasLocalTimes =
    generator === 'hugo' || generator === 'hexo' || (generator === 'jekyll' && !YAML_TIME.test(text.trim()));
  const isLocal = parsed.precision === 'day' || (hasLocalTimes && parsed.isZoneAssumed === true);
  if (!isLocal) return text;
  const local = Date.parse(parsed.instant);
  return new Date(local - offsetInZone(timeZone, local) * MINUTE_MILLISECONDS).toISOString();
}

/** The day that addresses have: of Jekyll, in the time zone of the site. Begins with `YYYY-MM-DD`. */
export function dayOnSite(text: string, site: SiteConfig): string | undefined {
  const { timeZone, generator } = site;
  const parsed = parseDate(text);
  if (timeZone !== undefined && generator === 'jekyll' && parsed?.precision === 'time') {
    const time = Date.parse(parseDate(dateOnSite(text, site))?.instant ?? parsed.instant);
    return new Date(time + offsetAt(timeZone, time) * MINUTE_MILLISECONDS).toISOString();
  }
  return /^\d{4}-\d\d-\d\d/.test(text) ? text : parsed?.instant;
}

/** The minutes by which a zone is ahead of UTC at an instant. */
function offsetAt(zone: string, time: number): number {
  const offset = offsetInZone(zone, time);
  return offsetInZone(zone, time + offset * MINUTE_MILLISECONDS);
}
