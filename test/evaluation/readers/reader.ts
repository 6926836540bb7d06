import { spawnSync } from 'node:child_process';

export type Format = 'rss' | 'atom' | 'json';

export const FORMAT_FILES: Record<Format, string> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** An item that a reader shows. */
export interface ShownItem {
  guid: string;
  title: string;
  /** The stored content, unchanged. */
  text: string;
}

/** How a reader handles a correction, by its own design. */
export type Edits =
  /** The article is one item, with the newest title and content. */
  | 'replaced'
  /** The article is one item, with its first content. */
  | 'never'
  /** If the content changed, the reader adds a reply to the first message. */
  | 'replies'
  /** If the title changed, the reader adds another line. Otherwise it keeps the first content. */
  | 'a line for each title';

/** One installed reader with one of our feeds. */
export interface Reader {
  name: string;
  version: string;
  format: Format;
  edits: Edits;
  /** Whether the reader deletes an article that is no longer in the feed. */
  forgets: boolean;
  /** The validators that the reader sends. A reader without validators gets the whole feed at each poll. */
  validators: readonly ('if-none-match' | 'if-modified-since')[];
  /** Fetches the feed once. @returns the errors and warnings of the reader */
  poll(): Promise<string[]>;
  shown(): Promise<ShownItem[]>;
}

/** A folder for the data of a reader, and the address of its feed. */
export interface Subscription {
  folder: string;
  url: string;
  format: Format;
}

/** The first line that a program prints; undefined if it is not installed. */
export function versionOf(command: string, ...options: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, options, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
}
