import { spawnSync } from 'node:child_process';

export type Format = 'rss' | 'atom' | 'json';

export const FORMAT_FILES: Record<Format, string> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** What a reader shows its user of one article. */
export interface ShownItem {
  guid: string;
  title: string;
  /** All that it has of the content, as it keeps it. */
  text: string;
}

/** How a reader handles a correction, by its own design. */
export type Edits =
  /** One item, with the newest title and content. */
  | 'replaced'
  /** One item, as it was when it was first seen. */
  | 'never'
  /** A message that answers the first one, where the content changed. */
  | 'replies'
  /** Another line where the title changed; else as it was first seen. */
  | 'a line for each title';

/** One installed reader with one of our feeds. */
export interface Reader {
  name: string;
  version: string;
  format: Format;
  edits: Edits;
  /** Whether what left the feed leaves the reader too. */
  forgets: boolean;
  /** The validators that it sends; a reader that sends none gets the whole feed each time. */
  validators: readonly ('if-none-match' | 'if-modified-since')[];
  /** Fetches the feed once. @returns what it complained of: every error and warning that it gives */
  poll(): Promise<string[]>;
  shown(): Promise<ShownItem[]>;
}

/** A place of its own for a reader to keep what it knows, and the address of its feed. */
export interface Subscription {
  folder: string;
  url: string;
  format: Format;
}

/** The first line that a program prints, or undefined where it is not installed. */
export function versionOf(command: string, ...options: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, options, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
}
