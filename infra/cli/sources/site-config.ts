import { omitNullish } from '#shared/model/field-schemas.ts';
import { isZoneOfPlace } from '#shared/text/dates/zones.ts';
import { fieldsIn, textsOf } from './config-fields.ts';
import type { ContentFolder } from './content-place.ts';
import { type HexoNames, hexoFolders, hexoNamesIn, hexoPermalink } from './hexo-config.ts';
import {
  hugoFolders,
  hugoPermalinks,
  languagesIn,
  ofMainLanguage,
  type SiteLanguages,
  withParts,
} from './hugo-config.ts';
import { type FieldScope, type Fields, hugoScopes, jekyllScopes } from './inherited-fields.ts';
import { jekyllFolders } from './jekyll-folders.ts';
import type { SourceFeed } from './source.ts';
import { type ZolaNames, zolaNamesIn } from './zola-names.ts';

export const GENERATORS = ['hugo', 'jekyll', 'eleventy', 'astro', 'zola', 'hexo', 'obsidian'] as const;
export type Generator = (typeof GENERATORS)[number];

/** The settings of a site that determine its addresses. */
export interface SiteConfig {
  generator: Generator;
  url?: string;
  about?: Pick<SourceFeed, 'title' | 'description' | 'language'>;
  /** Patterns of permalinks by section (Hugo). The pattern with an empty section name is for all sections (Jekyll). */
  permalinks: Readonly<Record<string, string>>;
  /** Hugo: each scope has a pattern of permalinks in its field `pattern`. The first scope that has the page applies. */
  permalinkScopes: readonly FieldScope[];
  languages: SiteLanguages;
  /** The folders with the pages of the site. If there are any, the generator reads no Markdown elsewhere. */
  folders: readonly ContentFolder[];
  /** Front matter that the configuration gives to files. */
  scopes: readonly FieldScope[];
  /** How Zola makes names in addresses from the names of files. */
  zolaNames?: ZolaNames;
  hexo?: HexoNames;
  /** Whether addresses of Hugo end with `.html` and not with `/`. */
  hasUglyUrls: boolean;
  /** IANA name of the time zone of the site. */
  timeZone?: string;
  /** Whether addresses keep the case of the paths of files. In Hugo, this is so only if the site asks for it. */
  keepsCase: boolean;
}

/** Configuration files, the most specific first. */
export const CONFIG_FILES: readonly (readonly [file: string, generator: Generator])[] = [
  ['hugo.toml', 'hugo'],
  ['hugo.yaml', 'hugo'],
  ['hugo.yml', 'hugo'],
  ['hugo.json', 'hugo'],
  ...['hugo', 'config'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].map((ending) => [`config/_default/${name}.${ending}`, 'hugo'] as const),
  ),
  ['_config.yml', 'jekyll'],
  ['_config.yaml', 'jekyll'],
  ['_config.toml', 'jekyll'],
  ['.eleventy.js', 'eleventy'],
  ['eleventy.config.js', 'eleventy'],
  ['eleventy.config.mjs', 'eleventy'],
  ['astro.config.mjs', 'astro'],
  ['astro.config.ts', 'astro'],
  ['astro.config.js', 'astro'],
  ['.obsidian/app.json', 'obsidian'],
  ['zola.toml', 'zola'],
  // The file names of Hugo before version 0.110. They are last in the list, because other tools use these names too.
  ['config.toml', 'hugo'],
  ['config.yaml', 'hugo'],
];

/**
 * Reads a site's configuration.
 *
 * @param file a name of `CONFIG_FILES`
 * @param parts the files of `CONFIG_PARTS` with their texts
 * @param given the generator, if the user has named it
 * @returns the configuration; an invalid file counts as empty. From a file in JavaScript or TypeScript, only
 *   the address of an Astro site is read
 */
export function siteConfig(
  file: string,
  text: string,
  parts: ReadonlyMap<string, string>,
  given: Generator | undefined,
): SiteConfig {
  const whole = /\.(?:js|mjs|ts)$/.test(file) ? {} : fieldsIn(file, text);
  const generator = given ?? generatorOf(file, whole);
  const isHugo = generator === 'hugo';
  const fields = isHugo ? ofMainLanguage(withParts(whole, parts)) : whole;
  const languages = languagesIn(
    isHugo
      ? fields
      : generator === 'zola'
        ? { ...fields, defaultContentLanguage: fields.default_language }
        : {},
  );
  const url = generator === 'astro' ? astroAddress(text) : addressIn(fields, generator);
  const timeZone = ['hugo', 'jekyll', 'hexo'].includes(generator) ? timeZoneIn(fields) : undefined;
  return {
    generator,
    ...omitNullish({ url, timeZone }),
    about: aboutIn(fields, generator),
    permalinks: permalinksIn(fields, generator),
    permalinkScopes: Array.isArray(fields.permalinks)
      ? hugoScopes(fields.permalinks, '', languages.main)
      : [],
    languages,
    folders: foldersIn(fields, generator),
    scopes: isHugo ? hugoScopes(fields.cascade, '', languages.main) : jekyllScopes(fields.defaults),
    ...(generator === 'zola' && { zolaNames: zolaNamesIn(fields) }),
    ...(generator === 'hexo' && { hexo: hexoNamesIn(fields) }),
    hasUglyUrls: isHugo && String(fields.uglyURLs ?? fields.uglyurls) === 'true',
    keepsCase: !isHugo || String(fields.disablePathToLower) === 'true',
  };
}

/**
 * The generator of a site. Zola and Hugo both have a file `config.toml`, and Hexo and Jekyll a file
 * `_config.yml`.
 */
function generatorOf(file: string, fields: Fields): Generator {
  if (file === 'config.toml' && fields.base_url !== undefined) return 'zola';
  const isHexo = ['new_post_name', 'source_dir', 'skip_render'].some((name) => name in fields);
  if (file.startsWith('_config.') && isHexo) return 'hexo';
  return CONFIG_FILES.find(([name]) => name === file)?.[1] ?? 'hugo';
}

/** The configuration of a site without a configuration file. */
export function defaultConfig(generator: Generator): SiteConfig {
  return {
    generator,
    permalinks: {},
    permalinkScopes: [],
    languages: languagesIn({}),
    folders: CONTENT_FOLDERS[generator] ?? [],
    scopes: [],
    hasUglyUrls: false,
    keepsCase: generator !== 'hugo',
  };
}

const CONTENT_FOLDERS: Partial<Record<Generator, readonly ContentFolder[]>> = {
  hugo: [{ path: 'content' }],
  astro: [{ path: 'src/content' }, { path: 'src/pages' }],
  zola: [{ path: 'content' }],
};

function foldersIn(fields: Fields, generator: Generator): readonly ContentFolder[] {
  if (generator === 'hugo') return hugoFolders(fields);
  if (generator === 'jekyll') return jekyllFolders(fields);
  return generator === 'hexo' ? hexoFolders(fields) : (CONTENT_FOLDERS[generator] ?? []);
}

function permalinksIn(fields: Fields, generator: Generator): Record<string, string> {
  if (generator === 'jekyll') return jekyllPermalinks(fields);
  return generator === 'hexo' ? { '': hexoPermalink(fields) } : hugoPermalinks(fields);
}

/** Title, description and language of the site. Hugo has the description in the parameters of its theme. */
function aboutIn(fields: Record<string, unknown>, generator: Generator): Record<string, string> {
  const { description } = generator === 'hugo' ? Object(fields.params ?? {}) : fields;
  return textsOf({
    title: fields.title,
    description,
    language: fields.languageCode ?? fields.locale ?? fields.default_language ?? fields.lang,
  });
}

/** The address of a site of Astro, which is below `base` if the site has one. */
function astroAddress(text: string): string | undefined {
  const code = text.replaceAll(/^[ \t]*\/\/.*$/gm, '');
  const [site, base = ''] = ['site', 'base'].map(
    (name) => new RegExp(`\\b${name}\\s*:\\s*['"\`]([^'"\`]+)['"\`]`).exec(code)?.[1],
  );
  const path = base.replaceAll(/^\/+|\/+$/g, '');
  return site === undefined || path === '' ? site : `${site.replace(/\/$/, '')}/${path}/`;
}

/** The time zone of a site of Hugo, Jekyll or Hexo; undefined if this machine does not know the zone. */
function timeZoneIn(fields: Record<string, unknown>): string | undefined {
  const zone = fieldNamed('timezone', fields);
  return zone !== undefined && (zone === 'UTC' || isZoneOfPlace(zone.toLowerCase())) ? zone : undefined;
}

function addressIn(fields: Record<string, unknown>, generator: Generator): string | undefined {
  if (generator === 'hugo') return fieldNamed('baseurl', fields);
  if (generator === 'zola') return fieldNamed('base_url', fields);
  const url = fieldNamed('url', fields);
  if (generator === 'hexo') return url;
  return url === undefined ? undefined : url + (fieldNamed('baseurl', fields) ?? '');
}

/** The text of a setting; the case of its name does not matter. */
function fieldNamed(name: string, fields: Record<string, unknown>): string | undefined {
  const found = Object.entries(fields).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Jekyll's names of patterns: https://jekyllrb.com/docs/permalinks/#built-in-formats */
const JEKYLL_STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
};

function jekyllPermalinks({ permalink, collections }: Record<string, unknown>): Record<string, string> {
  const ofPosts = Object(Object(collections).posts).permalink;
  if (typeof ofPosts === 'string') return { '': ofPosts };
  const given = typeof permalink === 'string' ? permalink : 'date';
  return { '': JEKYLL_STYLES[given] ?? given };
}
