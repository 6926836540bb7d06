import { FEED_LIMITS, ITEM_LIMITS } from '#shared/settings.ts';

/**
 * Limits under which a dozen articles fill a feed and its archive. A run is a fraction of a second, so its feeds cannot
 * be as long as real ones; what the limits do is the same. Has to be imported before what computes with them.
 */
Object.assign(FEED_LIMITS, {
  maxEntries: 6,
  maxArchiveEntries: 4,
  maxTombstones: 5,
  // A 25th of the real ones, as are the heaviest articles of `stories.ts`: articles of usual length fit all the same.
  maxFileBytes: 60_000,
  maxEntryBytes: 40_000,
  maxArchiveBytes: 28_000,
});
Object.assign(ITEM_LIMITS, { maxBytes: 2_000 });
