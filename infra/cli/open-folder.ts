import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from './cli-error.ts';
import { fileReason } from './file-reason.ts';
import { filesIn } from './files-in.ts';
import { markdownArticle } from './sources/markdown-article.ts';
import { CONFIG_FILES, type Generator, type SiteConfig, siteConfig } from './sources/site-config.ts';
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
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/**
 * Reads a folder of Markdown: a site of Hugo, Jekyll, Eleventy or Astro, or a vault of Obsidian. The files are read in
 * the order of their paths.
 *
 * @throws {CliError} `usage`: no Markdown in the folder
 */
export async function* openFolder(folder: string, options: FolderOptions): AsyncGenerator<SourceEvent> {
  const config = configOf(folder, options.generator);
  const site = {
    ...config,
    ...(options.url !== undefined && { url: options.url }),
    ...(options.permalinks !== undefined && { pattern: options.permalinks }),
    ids: new SourceIdsOf(),
  };
  yield {
    kind: 'feed',
    feed: { format: 'markdown', ...(site.url !== undefined && { home_page_url: site.url }) },
  };
  const paths = await filesIn(folder, '**/*.{md,markdown,mdx}');
  const articles = paths.filter((path) => !NOT_CONTENT.test(path));
  if (articles.length === 0)
    throw new CliError('usage', `${folder} has no Markdown file (.md, .markdown, .mdx)`);
  for (const path of articles) {
    const read = readMarkdown(join(folder, path));
    if ('text' in read) yield* markdownArticle(path, read.text, site);
    else yield { kind: 'fault', fault: { file: path, what: path, reason: read.reason, isLeftOut: true } };
  }
}

function readMarkdown(path: string): { text: string } | { reason: string } {
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
    return { generator: generator ?? 'obsidian', permalinks: {}, keepsCase: generator !== 'hugo' };
  return siteConfig(found[0], readFileSync(join(folder, found[0]), 'utf8'));
}
