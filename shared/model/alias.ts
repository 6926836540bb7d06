import { PUBLIC_PREFIX } from '#shared/settings.ts';
import { type FeedFile, FORMATS } from './formats.ts';

/** An old address of a feed, which redirects to one of its files. */
export interface Alias {
  /** Path and query, as the admin wrote it. */
  path: string;
  format: FeedFile;
}

/** An alias in the settings. If it is only a path, the words in the path determine the format. */
export type AliasSetting = string | Alias;

/** Query parameters by which other systems name their feeds. The edge ignores all other parameters. */
export const ALIAS_PARAMETERS = ['alt', 'feed', 'format', 'type'] as const;
export const MAX_ALIAS_CHARACTERS = 200;

/** First segments of Feedmill's own paths, including paths that later releases may use. */
const OURS =
  'v1|hub|console|docs|articles|list|aliases|openapi\\.json|feeds\\.opml|favicon\\.ico|robots\\.txt';
/** Paths below `/feeds/` that end in the name of a timeline's file cannot be aliases. */
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
];
const PARAMETER = `(?:${ALIAS_PARAMETERS.join('|')})=[\\w.-]{1,40}`;

/** An address that can be an alias: up to eight segments and known parameters; the root needs a parameter. */
export const ALIAS = new RegExp(
  `^(?!${RESERVED.join('|')})(?:(?:/[\\w~-][\\w.~-]*){1,8}/?|/(?=[?]))(?:[?]${PARAMETER}(?:&${PARAMETER}){0,3})?$`,
);

/**
 * The name of an alias in keys of objects and in paths that the edge function rewrites. Two spellings of one address, with
 * and without a slash at the end, have the same name.
 *
 * @param text a valid alias
 */
export function aliasName(text: string): string {
  const [path = '', query = ''] = text.split('?');
  const address = query === '' ? path : `${path}?${query.split('&').toSorted().join('&')}`;
  return address
    .replace(/\/(?=\?|$)/, '')
    .replace('?', '/!')
    .replace(/[=&]/g, '!');
}

/** Key of the object that redirects. The edge function maps paths to these keys. */
export function aliasKey(text: string): string {
  return `${PUBLIC_PREFIX}/aliases${aliasName(text)}`;
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
