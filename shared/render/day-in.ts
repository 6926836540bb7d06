import type { Content } from '#shared/model/article.ts';

type Style = 'day' | 'time' | NonNullable<Content['date_precision']>;

const OPTIONS: Record<Style, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { dateStyle: 'long' },
  time: { dateStyle: 'long', timeStyle: 'short' },
};
/** The number of characters of an ISO 8601 instant that each style shows. */
const ISO_LENGTH: Record<Style, number> = { year: 4, month: 7, day: 10, time: 16 };

/**
 * Cached by language and style: creating a format takes longer than rendering a line, and a publisher uses few
 * languages.
 */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(language: string, style: Style): Intl.DateTimeFormat | undefined {
  const key = `${language} ${style}`;
  if (!formats.has(key)) formats.set(key, newFormat(language, style));
  return formats.get(key);
}

function newFormat(language: string, style: Style): Intl.DateTimeFormat | undefined {
  try {
    const [locale] = Intl.DateTimeFormat.supportedLocalesOf(language);
    return locale === undefined
      ? undefined
      : new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone: 'UTC' });
  } catch {
    // The language tag is not valid BCP 47, which must not cause an error.
    return undefined;
  }
}

/**
 * A date in the format of a language, in UTC; as ISO 8601 if the language is unknown.
 *
 * @param style `time` adds the time of day
 */
export function dayIn(language = '', instant: string, style: Style = 'day'): string {
  const text =
    formatOf(language, style)?.format(new Date(instant)) ??
    instant.slice(0, ISO_LENGTH[style]).replace('T', ' ');
  return style === 'time' ? `${text} UTC` : text;
}

/** The days from one instant to another, in the format of a language: `March 1 – 7, 2026`. */
export function daysIn(language = '', from: string, to: string): string {
  const format = formatOf(language, 'day');
  if (format !== undefined) return format.formatRange(new Date(from), new Date(to));
  const [first, last] = [dayIn(language, from), dayIn(language, to)];
  return first === last ? first : `${first} – ${last}`;
}
