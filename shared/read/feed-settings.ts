import type { FeedSettings } from '#shared/model/feed.ts';
import { DEFAULT_POLICY, feedSettingsSchema } from '#shared/model/feed-settings-schema.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { parseJson, readAs } from './json.ts';
import { submittedAuthors } from './submitted-authors.ts';

export interface FeedInput {
  settings: FeedSettings;
  /** The name of the feed. It is present if the body is an answer of GET that the sender has edited. */
  feed?: string;
}

/**
 * Reads the settings of a feed from a JSON body.
 *
 * @throws {Problem} `unreadable`: not JSON; `invalid-request` with all faulty fields
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
      ...(authors !== undefined && { authors: submittedAuthors(authors) }),
    },
    ...(feed !== undefined && { feed }),
  };
}
