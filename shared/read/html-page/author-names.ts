import { cleanLine } from '#shared/text/unicode.ts';

/** What stands before a name in a byline, in the languages of news. */
const BY =
  /^(?:(?:written|reported|posted|story|words|text)\s+)?(?:by|von|par|por|di|da|av|af|door|przez|от|автор|autor(?:a|in)?|auteur|autore|szerző|yazan|كتبت?|بقلم|إعداد|מאת|लेखक|文|取材|撰文|作者|记者|記者|글)\s*[:：]?\s+/i;
const BETWEEN = /\s*(?:,|;|\||\s(?:and|und|et|y|e|og|och|en|i|и)\s|&)\s*/;
/** Two to four words that begin in upper case: a person, in scripts that have one. */
const PERSON =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|da|di|del|der|den|van|von|la|le|el|al|bin|ibn)\b)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|del|der|den|van|von|la|le|el|al|bin|ibn)){1,4}$/u;
/** A byline longer than this has swallowed something else. Characters. */
const MAX_CHARACTERS = 120;

/** A line that says by whom. */
export function isByline(line: string): boolean {
  return (
    line.length <= MAX_CHARACTERS &&
    BY.test(line) &&
    PERSON.test(line.replace(BY, '').split(BETWEEN)[0] ?? '')
  );
}

/**
 * The names in a byline.
 *
 * Cut at commas and "and" only where each part is plainly a person: `Smith, John` and `Marks and Spencer` are one.
 *
 * @returns none where it is an address, a handle, or too long to be names
 */
export function authorNames(byline: string): string[] {
  const line = cleanLine(byline);
  const behind = line.replace(BY, '');
  // `Von Trier` and `Di Stefano` are names; nobody is called `By`.
  const names = behind.includes(' ') || /^by\b/i.test(line) ? behind : line;
  if (names === '' || names.length > MAX_CHARACTERS || /https?:|www\.|^@|[<>{}]/.test(names)) return [];
  const parts = names.split(BETWEEN).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => PERSON.test(part)) ? parts : [names];
}
