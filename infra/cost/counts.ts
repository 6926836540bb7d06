/** Of one submission, render and job, counted by `infra/cost/measure.ts`. */
export interface Counts {
  /** ISO 8601. */
  measuredOn: string;
  /** JSON Feed items with text of `NewsText`: mean bytes, and tags. */
  article: { bodyBytes: number; tags: number };
  submission: { readUnits: number; writeUnits: number; milliseconds: number };
  /** Of one timeline. */
  render: { readUnits: number; writeUnits: number; gets: number; puts: number; milliseconds: number };
  /** Of an up-to-date timeline, hourly. */
  check: { readUnits: number; gets: number; milliseconds: number };
  /** The same with its files, daily. */
  fullCheck: { readUnits: number; gets: number; milliseconds: number };
  /** Without a due article. */
  release: { readUnits: number; milliseconds: number };
  /** Of a new article to one of `HUB_LIMITS.subscribersPerMessage` subscribers. */
  delivery: { readUnits: number; writeUnits: number; gets: number; milliseconds: number; bytes: number };
  /** In the table, with rows, keys and anchors. */
  storedBytes: number;
  /** Of a timeline: all files in three encodings. */
  publishedBytes: number;
  /** 50 articles in brotli, by format. */
  answerBytes: Record<string, number>;
  /** 50 articles in gzip, by format. */
  gzipBytes: Record<string, number>;
}
