import * as z from 'zod/mini';
import { FEED_NAME } from './feed.ts';
import { field, listOf, nameOf } from './field-schemas.ts';

const MAX_PUBLISHER_CHARACTERS = 200;
/** Names of feeds count into one item of the table; more than that is `*`. */
const MAX_NAMED_FEEDS = 1_000;

const feedNameOrAll = z.union([z.string().check(z.regex(FEED_NAME)), z.literal('*')], {
  error: 'must be the name of a feed, or * for every feed',
});

/** What the admin asks for: who may use which feeds, and until when (RFC 3339, with its offset; absent: for good). */
export const tokenRequestSchema = z.strictObject({
  publisher: nameOf(MAX_PUBLISHER_CHARACTERS),
  feeds: listOf(feedNameOrAll, { min: 1, max: MAX_NAMED_FEEDS }),
  expires_at: field(
    z.iso.datetime({ offset: true, error: 'must be a moment in RFC 3339, such as 2030-01-31T12:00:00Z' }),
  ),
});
