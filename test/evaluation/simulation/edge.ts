import { fileKey, filePath } from '#shared/model/addresses.ts';
import { FORMATS, TIMELINE_FILE_KINDS, type TimelineFile } from '#shared/model/formats.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { VARIANT_ENDINGS } from '#shared/settings.ts';
import { TIMELINES } from './documents.ts';
import type { MemoryBucket, StoredObject } from './memory-bucket.ts';

/** `max-age` of a stored file: the seconds for which an edge serves its copy. */
export const EDGE_SECONDS = 60;

/** A file of a timeline, with the address that notifications contain. */
export interface Topic {
  timeline: Timeline;
  file: TimelineFile;
  /** The key of the encoding that hubs request. */
  key: string;
}

/** Every possible topic, by its path. */
export const TOPICS: ReadonlyMap<string, Topic> = new Map(
  TIMELINES.flatMap((timeline) =>
    TIMELINE_FILE_KINDS.map((file): [string, Topic] => [
      filePath(timeline.feed, timeline.tag, file),
      {
        timeline,
        file,
        key: fileKey(timeline.feed, timeline.tag, FORMATS[file].file) + VARIANT_ENDINGS.gzip,
      },
    ]),
  ),
);

/**
 * A cache of files for readers. It returns its copy of a file for `max-age`, and after that the current
 * file.
 */
export class Edge {
  readonly #bucket: MemoryBucket;
  readonly #nowMs: () => number;
  readonly #copies = new Map<string, { object: StoredObject; untilMs: number }>();

  constructor(bucket: MemoryBucket, nowMs: () => number) {
    this.#bucket = bucket;
    this.#nowMs = nowMs;
  }

  /** The object that a reader gets; undefined if there is none. */
  get(key: string): StoredObject | undefined {
    const copy = this.#copies.get(key);
    if (copy && copy.untilMs > this.#nowMs()) return copy.object;
    const object = this.#bucket.objects.get(key);
    if (object) this.#copies.set(key, { object, untilMs: this.#nowMs() + EDGE_SECONDS * 1_000 });
    else this.#copies.delete(key);
    return object;
  }
}
