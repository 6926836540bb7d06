/** Making one costs more than all else that is on a line; a publisher has a handful of languages. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(language: string): Intl.DateTimeFormat | undefined {
  try {
    const [locale] = Intl.DateTimeFormat.supportedLocalesOf(language);
    return locale === undefined
      ? undefined
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  } catch {
    // Not BCP 47: a bad tag must not cost the page.
    return undefined;
  }
}

/** The day in the words of a language, in UTC as the article has it; as ISO 8601 if the language is unknown. */
export function dayIn(language = '', instant: string): string {
  if (!formats.has(language)) formats.set(language, formatOf(language));
  return formats.get(language)?.format(new Date(instant)) ?? instant.slice(0, 10);
}
