import { FEED_LIMITS, ITEM_LIMITS } from '#shared/settings.ts';

/**
 * Limits with which a dozen articles fill a feed and its archive, so that a run takes a fraction of a
 * second. Import this file before the modules that use the limits.
 */
Object.assign(FEED_LIMITS, {
  maxEntries: 6,
  maxArchiveEntries: 4,
  maxTombstones: 5,
  // A 25th of the real limit, like the heaviest articles of `stories.ts`, so that articles of usual length
  // fit.
  maxFileBytes: 60_000,
  maxEntryBytes: 40_000,
  maxArchiveBytes: 28_000,
});
Object.assign(ITEM_LIMITS, { maxBytes: 2_000 });
