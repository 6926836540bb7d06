/** What one submission, render and sweep costs in calls, bytes and time, as `infra/cost/measure.ts` counted it. */
export interface Counts {
  /** A day, ISO 8601. */
  measuredOn: string;
  /** Of what was submitted: JSON Feed items in English-like text. */
  article: { bodyBytes: number; tags: number };
  submission: { readUnits: number; writeUnits: number; milliseconds: number };
  /** Of one timeline: a feed or one of its tags. */
  render: { readUnits: number; writeUnits: number; gets: number; puts: number; milliseconds: number };
  /** One timeline whose files are right already, in the hourly sweep. */
  check: { readUnits: number; gets: number; milliseconds: number };
  /** The sweep for scheduled articles, with none due. */
  release: { readUnits: number; milliseconds: number };
  /** Of one article in the table, its rows, keys and anchors with it. */
  storedBytes: number;
  /** Of one timeline in the bucket: all its files in three encodings. */
  publishedBytes: number;
  /** Bytes of a feed file with 50 articles in brotli, by format. */
  answerBytes: Record<string, number>;
}
