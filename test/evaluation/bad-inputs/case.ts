/**
 * A part of a body: text in the `encoding` of its recipe, repeated text, raw bytes in base64, or seeded
 * noise.
 */
export type Part =
  | string
  | { repeat: string; times: number }
  | { base64: string }
  | { random: number; seed: number };

export interface Recipe {
  repeat?: string;
  times?: number;
  parts?: Part[];
  encoding?: 'utf16le-bom' | 'utf16le' | 'utf16be' | 'utf16be-bom' | 'latin1';
  /** The number of times that gzip compresses the body. */
  gzip?: number;
  brotli?: number;
  /** The number of bytes removed from the end. */
  cut?: number;
  /** The offset of a byte to damage. A negative offset counts from the end. */
  flip?: number;
}

export interface Expectation {
  status?: number[];
  problem?: boolean;
  detail_mentions?: string[];
  article?: Record<string, unknown>;
  article_contains?: string;
  article_absent?: string;
  outcome?: string[];
  capture?: Record<string, string>;
  equals?: Record<string, string>;
  same_as_step?: number;
  ndjson?: { good?: boolean[]; outcomes?: string[][]; count?: number; all?: boolean };
  safe?: boolean;
  header_present?: string[];
  header_absent?: Record<string, string>;
  absent?: string[];
  after_absent?: string;
  feed_absent?: string;
  same_as?: string;
  well_formed?: boolean;
  max_ms?: number;
  answers?: number;
  times?: number;
}

export interface Step {
  method: string;
  path: string;
  headers?: Record<string, string>;
  auth?: string;
  body?: string;
  recipe?: Recipe;
  expect?: Expectation;
}

export interface WireStep {
  send?: string;
  /** The text whose number of bytes replaces `{{length}}` in `send`. */
  length_of?: string;
  /** The share of the bytes of `send` that is sent, 0 to 1. */
  part?: number;
  chunks?: Part;
  /** Bytes of each chunk of `chunks`. */
  size?: number;
  /** A text that is sent byte by byte on each of `connections`. */
  drip?: string;
  /** Milliseconds between two bytes of `drip`. */
  every?: number;
  /** Milliseconds after which `drip` ends. */
  for?: number;
  connections?: number;
  /** Milliseconds to wait for the answers. */
  wait?: number;
  /** Milliseconds in which another client must get its answer during `drip`. */
  alive?: number;
  end?: boolean;
  abort?: boolean;
}

/** One bad input in the format of the corpus. */
export interface Case extends Partial<Step> {
  id: string;
  steps?: Step[];
  raw?: WireStep[];
  timing?: { path: string; a: string; b: string };
  within_s?: number;
  /**
   * Whether the case must not change the files of `bad-strict`, and no file may contain its mark (see
   * `markOf`).
   */
  leavesNoTrace?: boolean;
}
