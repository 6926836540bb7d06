import { openSource } from './open-source.ts';
import type { Output } from './output.ts';

/** The articles of a site, as lines of a batch, each with the name of its page for messages. */
export interface SiteLines {
  body: Buffer<ArrayBuffer>;
  labels: string[];
  leftOut: LeftOutPage[];
}

export interface LeftOutPage {
  file: string;
  reason: string;
  /** Address or publisher id, if it could have been published. */
  knownBy?: string | undefined;
}

/**
 * Reads a site as an import does, for submissions: by address, or by path without one. So they correct
 * imported articles.
 *
 * @param options.base address of the site
 * @param options.permalinks pattern of the addresses
 * @throws {CliError} `usage`: no Markdown
 */
export async function siteLines(
  folder: string,
  options: { base?: string; permalinks?: string },
  output: Output,
): Promise<SiteLines> {
  const lines: string[] = [];
  const labels: string[] = [];
  const leftOut: LeftOutPage[] = [];
  for await (const event of openSource(folder, options)) {
    if (event.kind === 'fault') {
      const { file = folder, reason, isLeftOut, knownBy } = event.fault;
      if (isLeftOut) leftOut.push({ file, reason, knownBy });
      else output.note(`${file}: ${reason}`);
    }
    if (event.kind !== 'entry') continue;
    const { _feedmill, ...article } = event.article;
    const { guid } = _feedmill.source_ids.rss;
    lines.push(JSON.stringify(article.url === undefined ? { id: guid, ...article } : article));
    labels.push(article.url ?? guid);
  }
  return { body: Buffer.from(lines.join('\n')), labels, leftOut };
}
