import * as z from 'zod/mini';
import { LIMITS } from '#shared/settings.ts';
import { canonicalLanguage } from './language-tag.ts';
import { webAddressFault } from './web-address.ts';

/** Longer than any tag in use; RFC 5646 §4.4.1 asks for room for 35. */
const MAX_LANGUAGE_CHARACTERS = 64;

/** Code points, as JSON Schema counts them (2020-12 validation §6.3.1). UTF-16 units would count most emoji twice. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Never more characters than units, so the text is only walked where it could be too long. */
function hasAtMost(text: string, maxCharacters: number): boolean {
  return (
    text.length <= maxCharacters || (text.length <= 2 * maxCharacters && characters(text) <= maxCharacters)
  );
}

/** A string of at most so many characters (Unicode code points). */
export function textOf(maxCharacters: number) {
  return z.string().check(
    z.refine((text: string) => hasAtMost(text, maxCharacters), {
      error: `must be at most ${maxCharacters} characters (Unicode code points)`,
    }),
    z.meta({ maxLength: maxCharacters }),
  );
}

/** Neither white space nor what shows nothing: controls, marks of direction, joiners, half of a character. */
const SHOWN = /[^\s\p{C}]/u;

/** A string that says something. */
export function nameOf(maxCharacters: number) {
  return textOf(maxCharacters).check(
    z.refine((text: string) => SHOWN.test(text), { error: 'must not be empty' }),
    z.meta({ maxLength: maxCharacters, minLength: 1, pattern: SHOWN.source }),
  );
}

/** A year of four digits, in UTC too: with an offset `9999-12-31` can be a day later, which no longer sorts as text. */
function isInFourDigits(text: string): boolean {
  const at = Date.parse(text);
  // What is no moment is another fault.
  return Number.isNaN(at) || /^\d{4}-/.test(new Date(at).toISOString());
}

/** A moment in RFC 3339, with its time and its offset, on a day that there is. */
export function moment(example: string) {
  const error = `must be a moment in RFC 3339, such as ${example}`;
  return z.iso.datetime({ offset: true, error }).check(z.refine(isInFourDigits, { error }));
}

/** An absolute http or https URL without user name or password. */
export function webAddress() {
  return z.string().check(
    z.superRefine((text: string, context) => {
      const fault = webAddressFault(text);
      if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
    }),
    z.meta({
      pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S*\\s*$',
      maxLength: LIMITS.maxUrlCharacters,
    }),
  );
}

/** A language tag (BCP 47). */
export function language() {
  return textOf(MAX_LANGUAGE_CHARACTERS).check(
    z.refine((tag: string) => canonicalLanguage(tag) !== undefined, {
      error: 'must be a language tag (BCP 47), such as en or pt-BR',
    }),
    z.meta({ pattern: '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$', maxLength: MAX_LANGUAGE_CHARACTERS }),
  );
}

/** A tag becomes a folder in the addresses of its feeds: `.` and `..` would leave it. */
export function tag() {
  return textOf(LIMITS.maxTagCharacters).check(
    z.regex(/^(?!\.{1,2}$)[\s\S]*$/, { error: 'must not be . or .., which mean folders in an address' }),
    z.meta({ maxLength: LIMITS.maxTagCharacters }),
  );
}

/** A list whose length is looked at before its items: a hundred thousand bad ones cost no more than one too many. */
export function listOf<Item extends z.ZodMiniType>(
  item: Item,
  { max, min = 0 }: { max: number; min?: number },
) {
  return z.array(item).check(z.minLength(min), z.maxLength(max));
}

/** An optional field. `null` is the same as leaving it out: that is how many writers of JSON Feed say "none". */
export function field<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.optional(z.nullable(schema));
}

type NonNullish<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], null | undefined> };

/** The fields that are there: those with null or undefined are left out. */
export function omitNullish<Fields extends object>(fields: Fields): NonNullish<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as NonNullish<Fields>;
}
