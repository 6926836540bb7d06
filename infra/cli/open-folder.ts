import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from './cli-error.ts';
import { isFolder } from './file-reason.ts';
import { filesIn, findFiles, LINK_OUT_OF_FOLDER } from './files-in.ts';
import { readText } from './read-text.ts';
import { addressIfPublished } from './sources/address-if-published.ts';
import { contentPlace } from './sources/content-place.ts';
import { fieldsIn, mayGiveFields, scopesOfFile } from './sources/folder-scopes.ts';
import { CONFIG_PARTS } from './sources/hugo-config.ts';
import type { FieldScope } from './sources/inherited-fields.ts';
import { leftOutFile } from './sources/left-out.ts';
import { PageLinks } from './sources/page-links.ts';
import type { AddressedSite } from './sources/site-address.ts';
import { inheritedFieldsOf, siteArticle } from './sources/site-article.ts';
import {
  CONFIG_FILES,
  defaultConfig,
  type Generator,
  type SiteConfig,
  siteConfig,
} from './sources/site-config.ts';
import { bundlesIn } from './sources/skip-reasons.ts';
import type { SourceEvent } from './sources/source.ts';
import { SourceIdsOf } from './sources/source-ids.ts';

export interface FolderOptions {
  generator?: Generator | undefined;
  /** Address of the site; if absent, the address in its configuration. */
  url?: string | undefined;
  permalinks?: string | undefined;
}

/** Folders of a site that have no articles. */
const NOT_CONTENT = /(?:^|\/)(?:node_modules|\.[^/]+|_site|public|dist|themes|archetypes)\//;
const MARKDOWN = ['md', 'markdown', 'mdx'];
const HTML = ['html', 'htm'];
/** Markup languages that Hugo and Jekyll also read. */
const OTHER_MARKUP = ['org', 'adoc', 'asciidoc', 'rst', 'textile', 'pandoc', 'pdc'];
/** Data of Eleventy for the files of a folder, in JavaScript, which the import does not read. */
const SCRIPTS = ['11tydata.js', '11tydata.cjs', '11tydata.mjs'];
const DATA_IN_JAVASCRIPT = /\.11tydata\.[cm]?js$/;

/**
 * Reads a folder of Markdown: a site of Hugo, Jekyll, Eleventy or Astro, or a vault of Obsidian. In a site of
 * Hugo or Jekyll, HTML with front matter is read too. The files are read in the order of their paths.
 *
 * @throws {CliError} `usage`: no Markdown in the folder
 */
export async function* openFolder(folder: string, options: FolderOptions): AsyncGenerator<SourceEvent> {
  const config = await configOf(folder, options.generator);
  const { about } = config;
  const data = config.generator === 'eleventy' ? ['json', ...SCRIPTS] : SCRIPTS;
  const pattern = `**/*.{${[...MARKDOWN, ...HTML, ...OTHER_MARKUP, ...data].join(',')}}`;
  const { files, links } = await findFiles(folder, pattern);
  const paths = files.filter((path) => !NOT_CONTENT.test(path));
  const articles = paths.filter((path) => isRead(path, config));
  const { scopes, unread } = scopesIn(folder, paths, config);
  const addressed = {
    ...config,
    scopes: [...config.scopes, ...scopes],
    ...(options.url !== undefined && { url: options.url }),
    ...(options.permalinks !== undefined && { pattern: options.permalinks }),
    sections: sectionsIn(paths, config),
    bundles: bundlesIn(paths, config),
  };
  const site = {
    ...addressed,
    links: new PageLinks(articles, addressed, (path) => addressInFile(folder, path, addressed)),
    ids: new SourceIdsOf(),
    hasContentFolder: articles.some((path) => contentPlace(path, config).isContent),
    now: new Date().toISOString(),
  };
  yield {
    kind: 'feed',
    feed: { format: 'markdown', ...about, ...(site.url !== undefined && { home_page_url: site.url }) },
  };
  if (articles.length === 0)
    throw new CliError('usage', `${folder} has no Markdown file (.md, .markdown, .mdx)`);
  for (const path of articles) {
    const read = readText(join(folder, path));
    if ('text' in read) yield* siteArticle(path, read.text, site);
    else yield leftOutFile(path, read.reason);
  }
  for (const path of links.filter((one) => isRead(one, config) && !isFolder(join(folder, one))))
    yield leftOutFile(path, LINK_OUT_OF_FOLDER);
  for (const path of paths.filter((one) => isOtherMarkup(one, config)))
    yield leftOutFile(path, 'is neither Markdown nor HTML');
  for (const path of paths.filter((one) => DATA_IN_JAVASCRIPT.test(one)))
    yield unreadData(path, IN_JAVASCRIPT);
  for (const path of unread) yield unreadData(path, NOT_READABLE);
}

/** The address of the page in a file, for links to the page. */
function addressInFile(folder: string, path: string, site: AddressedSite): string | undefined {
  const read = readText(join(folder, path));
  const fields = 'text' in read ? fieldsIn(read.text) : undefined;
  const all = { ...inheritedFieldsOf(path, site), ...fields };
  return site.url === undefined ? undefined : addressIfPublished(path, all, site);
}

/** The folders of a site of Hugo that are sections because they have a page of their own. */
const sectionsIn = (paths: readonly string[], config: SiteConfig): ReadonlySet<string> =>
  new Set(
    paths
      .map((path) => contentPlace(path, config).inside)
      .flatMap((path) => /^(.+)\/_index\.[^/]+$/.exec(path)?.[1] ?? []),
  );

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function isRead(path: string, config: SiteConfig): boolean {
  return MARKDOWN.includes(endingOf(path)) || (HTML.includes(endingOf(path)) && isOfContent(path, config));
}

/** Whether a file is an article of the site in a markup language that the import does not read. */
function isOtherMarkup(path: string, config: SiteConfig): boolean {
  return OTHER_MARKUP.includes(endingOf(path)) && isOfContent(path, config);
}

/** Whether a file is in a folder of articles. In other folders, files that are not Markdown are layouts. */
function isOfContent(path: string, config: SiteConfig): boolean {
  if (config.generator === 'jekyll') return /(?:^|\/)_posts\//.test(path);
  return config.generator === 'hugo' && contentPlace(path, config).isContent;
}

const IN_JAVASCRIPT = 'has data for the files of its folder in JavaScript, which the import does not read';
const NOT_READABLE = 'cannot be read, but can have data for the files of its folder';

function unreadData(file: string, why: string): SourceEvent {
  const reason = `${why}: check their addresses and drafts with --dry-run`;
  return { kind: 'fault', fault: { file, what: file, reason, isLeftOut: false } };
}

/** Whether a file can have the configuration of a generator. Zola and Hexo share file names with others. */
function mayBeOf(generator: Generator | undefined, file: string, of: Generator): boolean {
  if (generator === 'zola' && file === 'config.toml') return true;
  return generator === undefined || of === generator || (generator === 'hexo' && of === 'jekyll');
}

/** The configuration of the site. If the folder has no configuration, the defaults of the generator. */
async function configOf(folder: string, generator: Generator | undefined): Promise<SiteConfig> {
  const found = CONFIG_FILES.find(
    ([file, of]) => mayBeOf(generator, file, of) && existsSync(join(folder, file)),
  );
  if (found === undefined) return defaultConfig(generator ?? 'obsidian');
  const parts = found[1] === 'hugo' ? await filesIn(folder, 'config/_default/*') : [];
  const texts = parts.filter((path) => CONFIG_PARTS.test(path)).map((path) => textIn(folder, path));
  return siteConfig(found[0], readFileSync(join(folder, found[0]), 'utf8'), new Map(texts), generator);
}

const textIn = (folder: string, path: string): [string, string] => [
  path,
  readFileSync(join(folder, path), 'utf8'),
];

/** Front matter that files of the folder give to other files, and the files from which it cannot be read. */
function scopesIn(
  folder: string,
  paths: readonly string[],
  config: SiteConfig,
): { scopes: FieldScope[]; unread: string[] } {
  const outermostFirst = paths
    .filter((path) => mayGiveFields(path, config))
    .toSorted((a, b) => a.length - b.length);
  const scopes: FieldScope[] = [];
  const unread: string[] = [];
  for (const path of outermostFirst) {
    const read = readText(join(folder, path));
    const found = 'text' in read ? scopesOfFile(path, read.text, config) : undefined;
    if (found === undefined) unread.push(path);
    else scopes.push(...found);
  }
  return { scopes, unread };
}
