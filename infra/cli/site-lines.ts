import { openSource } from './open-source.ts';
import type { Output } from './output.ts';

/** The articles of a site, as lines of a batch, each with the name of its page for messages. */
export interface SiteLines {
  body: Buffer<ArrayBuffer>;
  labels: string[];
  leftOut: LeftOutPage[];
}

/** A page of a site that is not submitted. */
export interface LeftOutPage {
  file: string;
  reason: string;
  /** The address or publisher id of its article, if an earlier version of the page could have been published. */
  knownBy?: string | undefined;
}

/**
 * Reads the folder of a site as an import does, but for later submissions: an article is known by its
 * address, or by the path of its file if the site has no address. So a submission corrects the article that
 * an import has created.
 *
 * @param options.base address of the site
 * @param options.permalinks pattern of the addresses
 * @throws {CliError} `usage`: no Markdown in the folder
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
