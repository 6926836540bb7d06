import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from './cli-error.ts';
import { fileReason } from './file-reason.ts';
import { filesIn } from './files-in.ts';
import { siteArticle } from './sources/site-article.ts';
import { CONFIG_FILES, type Generator, type SiteConfig, siteConfig } from './sources/site-config.ts';
import type { SourceEvent } from './sources/source.ts';
import { SourceIdsOf } from './sources/source-ids.ts';
import { isInContentFolder } from './sources/why-not-in-feed.ts';

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
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/**
 * Reads a folder of Markdown: a site of Hugo, Jekyll, Eleventy or Astro, or a vault of Obsidian. Of Hugo and Jekyll,
 * HTML with front matter is read too. The files are read in the order of their paths.
 *
 * @throws {CliError} `usage`: no Markdown in the folder
 */
export async function* openFolder(folder: string, options: FolderOptions): AsyncGenerator<SourceEvent> {
  const config = configOf(folder, options.generator);
  const { generator, about } = config;
  const pattern = `**/*.{${[...MARKDOWN, ...HTML, ...OTHER_MARKUP].join(',')}}`;
  const paths = (await filesIn(folder, pattern)).filter((path) => !NOT_CONTENT.test(path));
  const articles = paths.filter((path) => isRead(path, generator));
  const site = {
    ...config,
    ...(options.url !== undefined && { url: options.url }),
    ...(options.permalinks !== undefined && { pattern: options.permalinks }),
    ids: new SourceIdsOf(),
    hasContentFolder: articles.some((path) => isInContentFolder(path, generator)),
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
    else yield leftOut(path, read.reason);
  }
  for (const path of paths.filter((one) => isOtherMarkup(one, generator)))
    yield leftOut(path, 'is neither Markdown nor HTML');
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function isRead(path: string, generator: Generator): boolean {
  return MARKDOWN.includes(endingOf(path)) || (HTML.includes(endingOf(path)) && isOfContent(path, generator));
}

/** Whether a file is an article of the site in a markup language that the import does not read. */
function isOtherMarkup(path: string, generator: Generator): boolean {
  return OTHER_MARKUP.includes(endingOf(path)) && isOfContent(path, generator);
}

/** Whether a file is in a folder of articles. In other folders, files that are not Markdown are layouts. */
function isOfContent(path: string, generator: Generator): boolean {
  if (generator === 'jekyll') return /(?:^|\/)_posts\//.test(path);
  return generator === 'hugo' && isInContentFolder(path, generator);
}

function leftOut(file: string, reason: string): SourceEvent {
  return { kind: 'fault', fault: { file, what: file, reason, isLeftOut: true } };
}

function readText(path: string): { text: string } | { reason: string } {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MAX_FILE_BYTES) return { reason: `is larger than ${MAX_FILE_BYTES} bytes` };
    return { text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    return { reason: fileReason(error).reason };
  }
}

/** The configuration of the site. If the folder has no configuration, the defaults of the generator. */
function configOf(folder: string, generator: Generator | undefined): SiteConfig {
  const found = CONFIG_FILES.find(
    ([file, of]) => (generator === undefined || of === generator) && existsSync(join(folder, file)),
  );
  if (found === undefined)
    return {
      generator: generator ?? 'obsidian',
      permalinks: {},
      languages: { main: 'en', others: [] },
      keepsCase: generator !== 'hugo',
    };
  return siteConfig(found[0], readFileSync(join(folder, found[0]), 'utf8'));
}
