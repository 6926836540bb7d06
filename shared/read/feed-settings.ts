import type { FeedSettings } from '#shared/model/feed.ts';
import { DEFAULT_POLICY, feedSettingsSchema } from '#shared/model/feed-settings-schema.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { parseJson, readAs } from './json.ts';
import { saidAuthors } from './omit-nullish-authors.ts';

/** What a body says of a feed. */
export interface FeedInput {
  settings: FeedSettings;
  /** The name that it gives the feed, where it is what GET gave. */
  feed?: string;
}

/**
 * What a publisher says of a feed, from a JSON body.
 *
 * @throws {Problem} `unreadable` where it is not JSON; `invalid-request` with every bad field
 */
export function readFeedSettings(text: string): FeedInput {
  const {
    feed,
    created_at: _created,
    updated_at: _updated,
    near_duplicates = DEFAULT_POLICY,
    authors,
    ...settings
  } = omitNullish(readAs(feedSettingsSchema, parseJson(text), 'invalid-request'));
  return {
    settings: {
      ...settings,
      near_duplicates,
      ...(authors !== undefined && { authors: saidAuthors(authors) }),
    },
    ...(feed !== undefined && { feed }),
  };
}
