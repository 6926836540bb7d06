import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { CORPORA, readLines } from '../score/corpora.ts';

/** A source to import, and the feed that readers polled before. */
export interface ImportCase {
  name: string;
  source: string;
  oldFeed: string;
  base?: string;
  permalinks?: string;
}

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'import');
const fixture = (name: string) => join(FIXTURES, name);

/** Exports and sites that we wrote, each with the feed that its system makes from it. */
export const OWN_CASES: readonly ImportCase[] = [
  { name: 'WordPress export', source: fixture('wordpress.xml'), oldFeed: fixture('wordpress-feed.xml') },
  {
    name: 'Ghost export',
    source: fixture('ghost.json'),
    oldFeed: fixture('ghost-feed.xml'),
    base: 'https://night.example/',
  },
  { name: 'Hugo', source: fixture('hugo'), oldFeed: fixture('hugo-feed.xml') },
  { name: 'Jekyll', source: fixture('jekyll'), oldFeed: fixture('jekyll-feed.xml') },
  {
    name: 'Eleventy',
    source: fixture('eleventy'),
    oldFeed: fixture('eleventy-feed.xml'),
    base: 'https://eleventy.example',
  },
  { name: 'Astro', source: fixture('astro'), oldFeed: fixture('astro-feed.xml') },
  {
    name: 'Obsidian',
    source: fixture('obsidian'),
    oldFeed: fixture('obsidian-feed.xml'),
    base: 'https://notes.example/',
    permalinks: '/:slug/',
  },
];

const rowSchema = z.object({ file: z.string(), seen: z.object({ entries: z.number() }) });

/** Real feeds with entries. The list is empty if `FEEDMILL_CORPORA` is not set. */
export function realCases(): ImportCase[] {
  const folder = CORPORA === undefined ? undefined : join(CORPORA, 'corpora', 'feeds');
  if (folder === undefined || !existsSync(folder)) return [];
  return readLines(join(folder, 'index.jsonl'), rowSchema)
    .filter(({ seen }) => seen.entries > 0)
    .map(({ file }) => {
      const source = join(folder, file);
      // The corpora do not have the addresses of their feeds. Relative addresses in a feed need a base, so the first
      // address in the file is the base.
      return { name: file, source, oldFeed: source, base: addressOf(source) };
    });
}

function addressOf(file: string): string {
  return /https?:\/\/[^\s"'<>]+/.exec(readFileSync(file, 'latin1'))?.[0] ?? 'https://old.example/';
}
