import { FEED_LIMITS, ITEM_LIMITS } from '#shared/settings.ts';

/**
 * With these limits, a dozen articles fill a feed and its archive. A run should take only a fraction of a second,
 * so its feeds cannot be as long as real feeds. This file must be imported before the modules that compute with
 * these limits.
 */
Object.assign(FEED_LIMITS, {
  maxEntries: 6,
  maxArchiveEntries: 4,
  maxTombstones: 5,
  // A 25th of the real limit. The heaviest articles of `stories.ts` are reduced in the same proportion, so articles of
  // usual length fit.
  maxFileBytes: 60_000,
  maxEntryBytes: 40_000,
  maxArchiveBytes: 28_000,
});
Object.assign(ITEM_LIMITS, { maxBytes: 2_000 });
