import * as z from 'zod/mini';
import { LIMITS } from '#shared/settings.ts';
import { languageFault } from './language-tag.ts';
import { isOwnName, OWN_FIELDS } from './own-fields.ts';
import { tagFault } from './tag.ts';
import { lengthFault } from './text-length.ts';
import { personAddressFault, webAddressFault } from './web-address.ts';

/** Longer than any tag in use; RFC 5646 §4.4.1 asks for room for 35. */
const MAX_LANGUAGE_CHARACTERS = 64;

/**
 * A check that a rule accepts a string. `faultOf` returns what the string must be; undefined if it is valid.
 */
export function stringCheck(faultOf: (text: string) => string | undefined) {
  return z.superRefine((text: string, context) => {
    const fault = faultOf(text);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  });
}

/** A string of at most `maxCharacters` Unicode code points. */
export function textOf(maxCharacters: number) {
  return z.string().check(
    stringCheck((text) => lengthFault(text, maxCharacters)),
    z.meta({ maxLength: maxCharacters }),
  );
}

/** A visible character: not white space, a control, a mark of direction, a joiner or an unpaired surrogate. */
const SHOWN = /[^\s\p{C}]/u;

/** A string with at least one visible character. */
export function nameOf(maxCharacters: number) {
  return textOf(maxCharacters).check(
    z.refine((text: string) => SHOWN.test(text), { error: 'must not be empty' }),
    z.meta({ maxLength: maxCharacters, minLength: 1, pattern: SHOWN.source }),
  );
}

/**
 * The year must have four digits in UTC too. `9999-12-31` with an offset can be a day later in UTC, and an instant with
 * a longer year does not sort as text.
 */
function isInFourDigits(text: string): boolean {
  const at = Date.parse(text);
  // Invalid dates are reported by another check.
  return Number.isNaN(at) || /^\d{4}-/.test(new Date(at).toISOString());
}

/** A date and time in RFC 3339 with an offset, on an existing day. */
export function moment(example: string) {
  const error = `must be a date and time with an offset (RFC 3339), such as ${example}`;
  return z.iso.datetime({ offset: true, error }).check(z.refine(isInFourDigits, { error }));
}

/** An absolute http or https URL without user name or password. */
export function webAddress() {
  return z.string().check(
    stringCheck(webAddressFault),
    z.meta({
      pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S*\\s*$',
      maxLength: LIMITS.maxUrlCharacters,
    }),
  );
}

/** The address of a person: a web address or a `mailto:` URL. */
export function personAddress() {
  return z.string().check(
    stringCheck(personAddressFault),
    z.meta({
      pattern: '^\\s*(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\s@]+@)\\S*\\s*$',
      maxLength: LIMITS.maxUrlCharacters,
    }),
  );
}

/** A language tag (BCP 47). */
export function language() {
  return textOf(MAX_LANGUAGE_CHARACTERS).check(
    stringCheck(languageFault),
    z.meta({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$', maxLength: MAX_LANGUAGE_CHARACTERS }),
  );
}

export function tag() {
  return z
    .string()
    .check(
      stringCheck(tagFault),
      z.meta({ pattern: '^(?!\\.{1,2}$)[\\s\\S]*$', maxLength: LIMITS.maxTagCharacters }),
    );
}

/** A list. Its length is checked before its items, so that a list that is too long is refused quickly. */
export function listOf<Item extends z.ZodMiniType>(
  item: Item,
  { max, min = 0 }: { max: number; min?: number },
) {
  return z.array(item).check(z.minLength(min), z.maxLength(max));
}

/** An optional field. `null` counts as absent, because many programs write `null` for a field without a value. */
export function field<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.optional(z.nullable(schema));
}

/** An object with known fields and the publisher's own fields (JSON Feed 1.1 §Extensions). Other fields are refused. */
export function withOwnFields<Shape extends z.core.$ZodShape>(shape: Shape) {
  const isUnknown = (name: string) => !Object.hasOwn(shape, name) && !isOwnName(name);
  const refuseUnknown = z.superRefine(
    (object: Record<string, unknown>, context) => {
      const keys = Object.keys(object).filter(isUnknown);
      if (keys.length > 0) context.addIssue({ code: 'unrecognized_keys', keys, input: object });
    },
    // Unknown fields are named together with the other faults of the object.
    { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  );
  return z.catchall(z.object(shape), z.unknown()).check(refuseUnknown, z.meta(OWN_FIELDS));
}

type NonNullish<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], null | undefined> };

/** Copies the fields whose value is not null or undefined. */
export function omitNullish<Fields extends object>(fields: Fields): NonNullish<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as NonNullish<Fields>;
}
