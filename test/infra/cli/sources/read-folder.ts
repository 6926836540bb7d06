import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type OpenOptions, openSource } from '../../../../infra/cli/open-source.ts';
import type { SourceArticle, SourceFault, SourceFeed } from '../../../../infra/cli/sources/source.ts';

/** Imports a folder with these files, and removes it when the calling test ends. */
export async function readFolder(files: Record<string, string | Buffer>, options: OpenOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'feedmill-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const articles: SourceArticle[] = [];
  const faults: SourceFault[] = [];
  let feed: SourceFeed | undefined;
  for await (const event of openSource(folder, options)) {
    if (event.kind === 'feed') feed = event.feed;
    if (event.kind === 'entry') articles.push(event.article);
    if (event.kind === 'fault') faults.push(event.fault);
  }
  return { articles, faults, feed };
}
