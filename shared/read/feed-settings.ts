import type { FeedSettings } from '#shared/model/feed.ts';
import { feedSettingsSchema } from '#shared/model/feed-settings-schema.ts';
import { said } from '#shared/model/field-schemas.ts';
import { parseJson, readAs } from './json.ts';

/**
 * What a publisher says of a feed, from a JSON body.
 *
 * @throws {Problem} `unreadable` where it is not JSON; `invalid-request` with every bad field
 */
export function readFeedSettings(text: string): FeedSettings {
  const { authors, ...settings } = said(readAs(feedSettingsSchema, parseJson(text), 'invalid-request'));
  return { ...settings, ...(authors !== undefined && { authors: authors.map(said) }) };
}
