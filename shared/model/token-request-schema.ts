import * as z from 'zod/mini';
import { FEED_NAME } from './feed.ts';
import { field, listOf, moment, nameOf } from './field-schemas.ts';

const MAX_PUBLISHER_CHARACTERS = 200;
/** The maximum number of names, because they are stored in one item of the table. For more feeds, the token has `*`. */
const MAX_NAMED_FEEDS = 1_000;

const feedNameOrAll = z.string().check(
  z.refine((name: string) => name === '*' || FEED_NAME.test(name), {
    error:
      'must be a feed name (1 to 64 letters a-z, digits and hyphens, with no hyphen at either end), or * for all feeds',
  }),
  z.meta({ pattern: `^(?:\\*|${FEED_NAME.source.slice(1, -1)})$` }),
);

/**
 * A request for a token: its publisher, its feeds, and its expiry (RFC 3339 with offset; absent: it does not expire).
 */
export const tokenRequestSchema = z.strictObject({
  publisher: nameOf(MAX_PUBLISHER_CHARACTERS).check(
    z.meta({ description: 'Named in the history of articles.' }),
  ),
  feeds: listOf(feedNameOrAll, { min: 1, max: MAX_NAMED_FEEDS }).check(
    z.meta({ description: 'Names of feeds; * for all.' }),
  ),
  expires_at: field(moment('2030-01-31T12:00:00Z')).check(
    z.meta({ description: 'When the token stops working; never if omitted.' }),
  ),
});
