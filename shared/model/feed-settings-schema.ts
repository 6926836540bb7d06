import * as z from 'zod/mini';
import { LIMITS, MAX_ITEMS, SILENT_AFTER_HOURS, TTL_MINUTES } from '#shared/settings.ts';
import { aliasFault, ENCODED_ALIAS, MAX_ALIAS_CHARACTERS } from './alias.ts';
import { field, language, listOf, moment, nameOf, stringCheck, textOf, webAddress } from './field-schemas.ts';
import { FEED_FILE_KINDS } from './formats.ts';
import { authorSchema, sourceId } from './submission.ts';

/** With this policy, near duplicates are stored and held until an editor publishes them. */
export const DEFAULT_POLICY = 'flag';

const IGNORED = { description: 'Ignored; accepted so that the answer of GET can be sent back.' };

/** An old address of a feed. */
function alias() {
  return z.string().check(
    stringCheck(aliasFault),
    z.meta({
      maxLength: MAX_ALIAS_CHARACTERS,
      pattern: ENCODED_ALIAS,
      description: 'Path and query, percent-encoded as GET returns them. Plain text is accepted too.',
    }),
  );
}

/**
 * The settings of a feed in a request. `PUT` replaces all of them. The read-only fields of GET are accepted,
 * so that the answer of GET can be sent back: `feed` must be the name in the path, and the times are ignored.
 */
export const feedSettingsSchema = z.strictObject({
  title: nameOf(LIMITS.maxTitleCharacters).check(z.meta({ description: 'Plain text.' })),
  description: field(textOf(LIMITS.maxSummaryCharacters)).check(
    z.meta({ description: 'Plain text, shown below the title.' }),
  ),
  home_page_url: field(webAddress()).check(z.meta({ description: 'The site of the feed.' })),
  language: field(language()).check(
    z.meta({
      description:
        'BCP 47, such as en or pt-BR: the language of articles that do not name one, and of the words on pages.',
    }),
  ),
  authors: field(listOf(authorSchema, { max: LIMITS.maxAuthors })).check(
    z.meta({ description: 'The authors of the feed.' }),
  ),
  icon: field(webAddress()).check(z.meta({ description: 'The address of a square picture.' })),
  rights: field(textOf(LIMITS.maxRightsCharacters)).check(
    z.meta({ description: 'Copyright or licence of the articles, plain text.' }),
  ),
  near_duplicates: field(z.enum(['flag', 'reject', 'allow'])).check(
    z.meta({ description: `What happens to near duplicates. PUT sets ${DEFAULT_POLICY} if omitted.` }),
  ),
  ttl_minutes: field(z.int().check(z.minimum(TTL_MINUTES.min), z.maximum(TTL_MINUTES.max))).check(
    z.meta({
      description: `Minutes that feed readers may cache a feed file. ${TTL_MINUTES.default} if omitted.`,
    }),
  ),
  max_items: field(z.int().check(z.minimum(MAX_ITEMS.min), z.maximum(MAX_ITEMS.max))).check(
    z.meta({
      description: `Articles in a feed file, never fewer than those of the last 48 hours (at most ${MAX_ITEMS.max}); older ones are in the archive. ${MAX_ITEMS.default} if omitted.`,
    }),
  ),
  unlisted: field(z.boolean()).check(
    z.meta({
      description:
        'Leaves the feed out of the lists of feeds (`/`, OPML) and asks search engines to leave out its pages. Anyone with its address can read it. False if omitted.',
    }),
  ),
  silent_after_hours: field(
    z.int().check(z.minimum(SILENT_AFTER_HOURS.min), z.maximum(SILENT_AFTER_HOURS.max)),
  ).check(
    z.meta({
      description:
        'Operators are alerted if the feed gets no new or corrected article for this number of hours. If omitted, they are never alerted.',
    }),
  ),
  aliases: field(
    listOf(
      z.union([alias(), z.strictObject({ path: alias(), format: z.enum(FEED_FILE_KINDS) })], {
        error: 'must be a path such as /feed/, or an object with path and format (rss, atom or json)',
      }),
      { max: LIMITS.maxAliases },
    ),
  ).check(
    z.meta({
      description:
        'Admin only. Old addresses of the feed, which redirect (301) to its files. A path alone leads to the format that it names, else to RSS. A publisher may omit them or send them unchanged.',
    }),
  ),
  atom_id: field(sourceId()).check(
    z.meta({ description: 'Admin only. The Atom id of a feed that was moved here from another system.' }),
  ),
  live_since: field(moment('2026-01-31T12:00:00Z')).check(
    z.meta({
      description:
        'Admin only. Articles from before this time are only in the archive. For a feed that was moved here: the date of the oldest article in its old files.',
    }),
  ),
  feed: field(z.string()).check(z.meta({ description: 'The name in the path, or omitted.' })),
  created_at: field(z.string()).check(z.meta(IGNORED)),
  updated_at: field(z.string()).check(z.meta(IGNORED)),
});

/** The settings in a PATCH; null removes an optional one. */
export const feedPatchSchema = z.extend(z.partial(feedSettingsSchema), {
  title: field(nameOf(LIMITS.maxTitleCharacters)).check(z.meta({ description: 'Plain text.' })),
});
