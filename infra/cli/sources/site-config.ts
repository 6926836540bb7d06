import { Problem } from '#shared/model/problem.ts';
import { parseToml } from '#shared/read/markdown/front-matter/toml.ts';
import { parseYaml } from '#shared/read/markdown/front-matter/yaml.ts';

import type { SourceFeed } from './source.ts';

export const GENERATORS = ['hugo', 'jekyll', 'eleventy', 'astro', 'obsidian'] as const;
export type Generator = (typeof GENERATORS)[number];

/** The settings of a site that determine its addresses. */
export interface SiteConfig {
  generator: Generator;
  /** Address of the site. */
  url?: string;
  /** Title, description and language of the site. */
  about?: Pick<SourceFeed, 'title' | 'description' | 'language'>;
  /** Patterns of permalinks by section (Hugo). The pattern with an empty section name is for all sections (Jekyll). */
  permalinks: Readonly<Record<string, string>>;
  /** Languages of a site of Hugo, in small letters. Each of them has a feed of its own. */
  languages: { main: string; others: readonly string[] };
  /** Hugo keeps the case of paths only if the site asks for it. */
  keepsCase: boolean;
}

/** Configuration files, the most specific first. */
export const CONFIG_FILES: readonly (readonly [file: string, generator: Generator])[] = [
  ['hugo.toml', 'hugo'],
  ['hugo.yaml', 'hugo'],
  ['hugo.yml', 'hugo'],
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
  // The file names of Hugo before version 0.110. They are last in the list, because other tools use these names too.
  ['config.toml', 'hugo'],
  ['config.yaml', 'hugo'],
];

/**
 * Reads the configuration of a site.
 *
 * @param file a name of `CONFIG_FILES`
 * @returns the configuration; an invalid file counts as empty. From a file in JavaScript, TypeScript or JSON, only the
 *   address of an Astro site is read
 */
export function siteConfig(file: string, text: string): SiteConfig {
  const generator = CONFIG_FILES.find(([name]) => name === file)?.[1] ?? 'hugo';
  const fields = /\.(?:js|mjs|ts|json)$/.test(file) ? {} : fieldsIn(file, text);
  const url =
    generator === 'astro' ? /\bsite\s*:\s*['"`]([^'"`]+)['"`]/.exec(text)?.[1] : addressIn(fields, generator);
  return {
    generator,
    ...(url !== undefined && { url }),
    about: aboutIn(fields, generator),
    permalinks: generator === 'jekyll' ? jekyllPermalinks(fields) : hugoPermalinks(fields),
    languages: languagesIn(generator === 'hugo' ? fields : {}),
    keepsCase: generator !== 'hugo' || String(fields.disablePathToLower) === 'true',
  };
}

function fieldsIn(file: string, text: string): Record<string, unknown> {
  try {
    return (file.endsWith('.toml') ? parseToml(text) : parseYaml(text)) ?? {};
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}

/** Title, description and language of the site. Hugo has the description in the parameters of its theme. */
function aboutIn(fields: Record<string, unknown>, generator: Generator): Record<string, string> {
  const { description } = generator === 'hugo' ? Object(fields.params ?? {}) : fields;
  return textsOf({
    title: fields.title,
    description,
    language: fields.languageCode ?? fields.locale ?? fields.lang,
  });
}

function languagesIn({
  languages,
  defaultContentLanguage,
}: Record<string, unknown>): SiteConfig['languages'] {
  const main = String(defaultContentLanguage ?? 'en').toLowerCase();
  const names = Object.keys(Object(languages ?? {})).map((name) => name.toLowerCase());
  return { main, others: names.filter((name) => name !== main) };
}

function addressIn(fields: Record<string, unknown>, generator: Generator): string | undefined {
  const named = (name: string) => {
    const found = Object.entries(fields).find(([key]) => key.toLowerCase() === name)?.[1];
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  if (generator === 'hugo') return named('baseurl');
  const url = named('url');
  return url === undefined ? undefined : url + (named('baseurl') ?? '');
}

function hugoPermalinks({ permalinks }: Record<string, unknown>): Record<string, string> {
  const { page, ...sections } = Object(permalinks ?? {});
  return textsOf({ ...sections, ...Object(page ?? {}) });
}

/** Jekyll's names of patterns: https://jekyllrb.com/docs/permalinks/#built-in-formats */
const JEKYLL_STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

function jekyllPermalinks({ permalink }: Record<string, unknown>): Record<string, string> {
  const given = typeof permalink === 'string' ? permalink : 'date';
  return { '': JEKYLL_STYLES[given] ?? given };
}

function textsOf(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
