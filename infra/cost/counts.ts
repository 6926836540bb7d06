/** Calls, bytes and time of one submission, render and scheduled job, as counted by `infra/cost/measure.ts`. */
export interface Counts {
  /** Date of the measurement, ISO 8601. */
  measuredOn: string;
  /** The submitted JSON Feed items, with text of `NewsText`: mean bytes of a body, and tags of an item. */
  article: { bodyBytes: number; tags: number };
  submission: { readUnits: number; writeUnits: number; milliseconds: number };
  /** One render of one timeline: a feed or one of its tags. */
  render: { readUnits: number; writeUnits: number; gets: number; puts: number; milliseconds: number };
  /** The check of one timeline in the hourly rebuild, if the timeline is up to date. */
  check: { readUnits: number; gets: number; milliseconds: number };
  /** The daily check of one timeline, if the timeline is up to date. This check also reads the files. */
  fullCheck: { readUnits: number; gets: number; milliseconds: number };
  /** The release job, with no article due. */
  release: { readUnits: number; milliseconds: number };
  /**
   * The delivery of one new article to one subscriber of the own hub, in a message that names
   * `HUB_LIMITS.subscribersPerMessage` subscribers.
   */
  delivery: { readUnits: number; writeUnits: number; gets: number; milliseconds: number; bytes: number };
  /** Bytes of one article in the table, including its rows, keys and anchors. */
  storedBytes: number;
  /** Bytes of one timeline in the bucket: all its files in three encodings. */
  publishedBytes: number;
  /** Bytes of a feed file with 50 articles in brotli, by format. */
  answerBytes: Record<string, number>;
  /** Bytes of a feed file with 50 articles in gzip, by format. */
  gzipBytes: Record<string, number>;
}
