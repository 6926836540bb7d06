import { spawnSync } from 'node:child_process';

export type Format = 'rss' | 'atom' | 'json';

export const FORMAT_FILES: Record<Format, string> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** An article as a reader shows it. */
export interface ShownItem {
  guid: string;
  title: string;
  /** The stored content, unchanged. */
  text: string;
}

/** How a reader handles a correction, by its own design. */
export type Edits =
  /** One item, with the newest title and content. */
  | 'replaced'
  /** One item with its first content. */
  | 'never'
  /** A reply to the first message if the content changed. */
  | 'replies'
  /** Another line if the title changed; otherwise the first content. */
  | 'a line for each title';

/** One installed reader with one of our feeds. */
export interface Reader {
  name: string;
  version: string;
  format: Format;
  edits: Edits;
  /** Whether articles that left the feed also leave the reader. */
  forgets: boolean;
  /** The validators that the reader sends. A reader that sends none gets the whole feed each time. */
  validators: readonly ('if-none-match' | 'if-modified-since')[];
  /** Fetches the feed once. @returns its errors and warnings */
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
