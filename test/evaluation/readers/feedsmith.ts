import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Format, Reader, ShownItem, Subscription } from './reader.ts';

const PACKAGE = join(import.meta.dirname, '..', '..', '..', 'node_modules', 'feedsmith', 'package.json');

/** Functions that read the items of a file, by format. Their parser is not part of Feedmill. */
export const ITEMS_OF: Record<Format, (document: string) => ShownItem[]> = {
  rss: (document) =>
    (parseRssFeed(document).items ?? []).map(({ guid, title, content, description }) => ({
      guid: guid?.value ?? '',
      title: title ?? '',
      text: content?.encoded ?? description ?? '',
    })),
  atom: (document) =>
    (parseAtomFeed(document).entries ?? []).map(({ id, title, content, summary }) => ({
      guid: id ?? '',
      title: title?.value ?? '',
      text: content?.value ?? summary?.value ?? '',
    })),
  json: (document) =>
    (parseJsonFeed(document).items ?? []).map(({ id, title, content_html, content_text }) => ({
      guid: id ?? '',
      title: title ?? '',
      text: content_html ?? content_text ?? '',
    })),
};

/**
 * A reader in JavaScript, made of `fetch` and feedsmith. It is the only reader of this folder that reads JSON Feed.
 */
export function feedsmith({ url, format }: Subscription): Reader {
  let known: Record<string, string> = {};
  let shown: ShownItem[] = [];
  return {
    name: 'feedsmith',
    version: JSON.parse(readFileSync(PACKAGE, 'utf8')).version,
    format,
    edits: 'replaced',
    forgets: true,
    validators: ['if-none-match'],
    poll: async () => {
      const answer = await fetch(url, { headers: known });
      const text = await answer.text();
      const etag = answer.headers.get('etag');
      known = etag === null ? {} : { 'if-none-match': etag };
      if (answer.status === 304) return [];
      if (answer.status !== 200) return [`status ${answer.status}`];
      try {
        shown = ITEMS_OF[format](text);
        return [];
      } catch (error) {
        return [String(error)];
      }
    },
    shown: async () => shown,
  };
}
