import { offsetInZone } from '#shared/text/dates/zones.ts';
import { parseDate } from '#shared/text/dates.ts';
import type { SiteConfig } from './site-config.ts';

const MINUTE_MILLISECONDS = 60_000;

/**
 * A date of front matter as the generator reads it. In a site with a time zone, a day begins at midnight of this zone.
 * A time without a zone is in the zone of a site of Hugo or Hexo; Jekyll reads it as UTC, because its YAML does.
 *
 * @returns the text, or ISO 8601 with the instant
 */
export function dateOnSite(text: string, { timeZone, generator }: SiteConfig): string {
  const parsed = timeZone === undefined ? undefined : parseDate(text);
  if (timeZone === undefined || parsed === undefined) return text;
  const hasLocalTimes = generator === 'hugo' || generator === 'hexo';
  const isLocal = parsed.precision === 'day' || (hasLocalTimes && parsed.isZoneAssumed === true);
  if (!isLocal) return text;
  const local = Date.parse(parsed.instant);
  return new Date(local - offsetInZone(timeZone, local) * MINUTE_MILLISECONDS).toISOString();
}

/** The day that addresses have: of Jekyll, in the time zone of the site. Begins with `YYYY-MM-DD`. */
export function dayOnSite(text: string, { timeZone, generator }: SiteConfig): string | undefined {
  const parsed = parseDate(text);
  if (timeZone !== undefined && generator === 'jekyll' && parsed?.precision === 'time') {
    const time = Date.parse(parsed.instant);
    return new Date(time + offsetAt(timeZone, time) * MINUTE_MILLISECONDS).toISOString();
  }
  return /^\d{4}-\d\d-\d\d/.test(text) ? text : parsed?.instant;
}

/** The minutes by which a zone is ahead of UTC at an instant. */
function offsetAt(zone: string, time: number): number {
  const offset = offsetInZone(zone, time);
  return offsetInZone(zone, time + offset * MINUTE_MILLISECONDS);
}
