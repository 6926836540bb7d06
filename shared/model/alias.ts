import { PUBLIC_PREFIX } from '#shared/settings.ts';
import { type FeedFile, FORMATS } from './formats.ts';

/** An old address of a feed, which redirects to one of its files. */
export interface Alias {
  /** Path and query, in the form of `canonicalAlias`. */
  path: string;
  format: FeedFile;
}

/** An alias in the settings. If it is only a path, the words in the path determine the format. */
export type AliasSetting = string | Alias;

/** Query parameters by which other systems name their feeds. The edge ignores all other parameters. */
export const ALIAS_PARAMETERS = ['alt', 'feed', 'format', 'type'] as const;
/**
 * The maximum length of the canonical form. WordPress cuts a percent-encoded slug at 200 characters. The address of a
 * category below another category has two slugs.
 */
export const MAX_ALIAS_CHARACTERS = 500;
/** The maximum length of an alias as it is sent, because each character can be percent-encoded without need. */
const MAX_SENT_CHARACTERS = MAX_ALIAS_CHARACTERS * 3;

/** First segments of Feedmill's own paths, including paths that later releases may use. */
const OURS =
  'v1|hub|console|docs|articles|list|aliases|openapi\\.json|feeds\\.opml|favicon\\.ico|robots\\.txt';
/** A path below `/feeds/` with a later segment that begins with one of these cannot be an alias. */
const OF_TIMELINES = [
  'tags',
  'archive',
  ...Object.values(FORMATS).map(({ file }) => file.replaceAll('.', '\\.')),
];
const RESERVED = [
  `/(?:${OURS})(?:[/?]|$)`,
  '/feeds(?:/[^/]*)?/?(?:[?]|$)',
  `/feeds/.*/(?:${OF_TIMELINES.join('|')})`,
  // Suffixes that the edge function adds to keys.
  '.*\\.(?:br|gz)(?:[/?]|$)',
  // Refuses an address that has the same parameter twice.
  '.*[?&](\\w+)=.*&\\1=',
  // No address of a feed contains encoded controls (of ASCII or C1), encoded slashes or encoded backslashes.
  '.*%(?:[01]|2F|5C|7F|C2%[89])',
  // S3 answers a key of more than 1,024 bytes with an error of its own.
  `.{${MAX_ALIAS_CHARACTERS + 1}}`,
];
const PARAMETER = `(?:${ALIAS_PARAMETERS.join('|')})=[\\w.-]{1,40}`;

/** The pattern of an address: up to eight segments and the known parameters. The root needs a parameter. */
function addressOf(segment: string): string {
  return `^(?!${RESERVED.join('|')})(?:(?:/${segment}){1,8}/?|/(?=[?]))(?:[?]${PARAMETER}(?:&${PARAMETER}){0,3})?$`;
}

/** An address that can be an alias, if it is in the form of `canonicalAlias`. */
export const ALIAS = new RegExp(addressOf('[\\w~%-][\\w.~%-]*'));

/** Percent-encoded characters that `canonicalAlias` leaves encoded: ASCII, then the sequences of RFC 3629 §4. */
const ENCODED = [
  '%(?:2[\\dA-C]|3[A-F]|40|5[BDE]|60|7[B-D])',
  '%(?:C2%[AB]|(?:C[3-9A-F]|D[\\dA-F])%[89AB])[\\dA-F]',
  '%(?:E0%[AB][\\dA-F]|E[1-9A-CEF]%[89AB][\\dA-F]|ED%[89][\\dA-F])%[89AB][\\dA-F]',
  '%(?:F0%[9AB][\\dA-F]|F[1-3]%[89AB][\\dA-F]|F4%8[\\dA-F])(?:%[89AB][\\dA-F]){2}',
].join('|');
/** Source of a pattern for percent-encoded aliases, for programs that do not compute `canonicalAlias`. */
export const ENCODED_ALIAS = addressOf(`(?![.])(?:[\\w.~-]|${ENCODED})+`);

/**
 * The canonical form of an address, percent-encoded or plain text (an IRI, RFC 3987 §3.1): each segment of
 * the path is the percent-encoded UTF-8 of its text in NFC, with capital hexadecimal digits, and without
 * encoded unreserved characters (RFC 3986 §6.2.2). The edge function computes the same form of a requested
 * path. A canonical address is not changed.
 *
 * @returns undefined if `%` is not followed by two hexadecimal digits, or if the octets are not valid UTF-8
 */
export function canonicalAlias(text: string): string | undefined {
  const [path = '', ...query] = text.split('?');
  try {
    return [path.split('/').map(canonicalSegment).join('/'), ...query].join('?');
  } catch {
    // `decodeURIComponent` throws, and so does `encodeURIComponent` for an unpaired surrogate.
    return undefined;
  }
}

function canonicalSegment(segment: string): string {
  return encodeURIComponent(decodeURIComponent(segment).normalize('NFC')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Says what an alias must be; undefined if the alias is valid.
 *
 * @param text in any form
 */
export function aliasFault(text: string): string | undefined {
  if (text.length > MAX_SENT_CHARACTERS)
    return `must have at most ${MAX_ALIAS_CHARACTERS} characters when it is percent-encoded: redirect a longer address at the old server`;
  const alias = canonicalAlias(text);
  if (alias === undefined)
    return 'must be plain text such as /tag/café/feed/, or percent-encoded UTF-8 such as /tag/caf%C3%A9/feed/; for the character % itself write %25';
  if (alias.length > MAX_ALIAS_CHARACTERS)
    return `must have at most ${MAX_ALIAS_CHARACTERS} characters when it is percent-encoded, and has ${alias.length}: redirect a longer address at the old server`;
  if (/[#\s]/.test(text))
    return 'must be without # and white space: omit the fragment, which readers do not send, and write %23 or %20 for a character of the path';
  if (ALIAS.test(alias)) return undefined;
  return `must be an old path of a feed, such as /feed/, /index.xml or /?feed=rss2: without its domain, with at most 8 segments, none of them empty or with a dot as its first character, without controls, \\ and encoded slashes, with no parameters but ${ALIAS_PARAMETERS.join(', ')}, not ending in .br or .gz, and no path of Feedmill such as /v1 or /feeds/{feed}/`;
}

/**
 * The name of an alias in keys of objects and in paths that the edge function rewrites. An address has the
 * same name with and without a slash at the end.
 *
 * @param text a valid alias in its canonical form
 */
export function aliasName(text: string): string {
  const [path = '', query = ''] = text.split('?');
  const address = query === '' ? path : `${path}?${query.split('&').toSorted().join('&')}`;
  return address
    .replace(/\/(?=\?|$)/, '')
    .replace('?', '/!')
    .replace(/[=&]/g, '!');
}

/** Key of the object that redirects, in ASCII. The edge function maps paths to these keys. */
export function aliasKey(text: string): string {
  return `${PUBLIC_PREFIX}/aliases${aliasName(text)}`;
}

/**
 * A setting with its address in the canonical form.
 *
 * @param setting with a valid alias
 */
export function canonicalSetting(setting: AliasSetting): AliasSetting {
  const canonical = (text: string) => canonicalAlias(text) ?? text;
  if (typeof setting === 'string') return canonical(setting);
  return { ...setting, path: canonical(setting.path) };
}

/** The alias with its format: the given format, else the format that the path names, else RSS. */
export function aliasOf(setting: AliasSetting): Alias {
  if (typeof setting !== 'string') return setting;
  return { path: setting, format: formatIn(setting.toLowerCase()) };
}

function formatIn(path: string): FeedFile {
  if (path.includes('rss') || path.includes('rdf')) return 'rss';
  if (path.includes('json')) return 'json';
  // Blogger serves Atom there, and RSS with ?alt=rss.
  return path.includes('atom') || path.startsWith('/feeds/posts/') ? 'atom' : 'rss';
}
