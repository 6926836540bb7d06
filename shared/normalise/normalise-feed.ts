import { canonicalSetting } from '#shared/model/alias.ts';
import type { FeedSettings } from '#shared/model/feed.ts';
import { ownFields } from '#shared/model/own-fields.ts';
import { LIMITS } from '#shared/settings.ts';
import { cleanLine, cleanText } from '#shared/text/unicode.ts';
import { distinctEntries } from './distinct-entries.ts';
import { Faults } from './faults.ts';
import { knownAuthors } from './known-authors.ts';
import { languageTag } from './language-tag.ts';
import { webAddress } from './web-address.ts';

/**
 * Cleans the settings of a feed. Title and names become one line. Characters that XML does not allow are
 * removed. The language and the aliases get their canonical form. Only the description and the rights can
 * have several lines. Cleaning the settings again changes nothing.
 *
 * @throws {Problem} `invalid-request` with all faulty fields
 */
export function normaliseFeed(settings: FeedSettings): FeedSettings {
  const faults = new Faults('invalid-request');
  const description = cleanText(settings.description ?? '').trim();
  const rights = cleanText(settings.rights ?? '').trim();
  const homePageUrl = webAddress(settings.home_page_url, '/home_page_url', faults);
  const language = languageTag(settings.language, faults);
  const icon = webAddress(settings.icon, '/icon', faults);
  const authors = distinctEntries(knownAuthors(settings.authors ?? [], faults));
  const ownBytes = Buffer.byteLength(JSON.stringify(authors.map(ownFields)));
  if (ownBytes > LIMITS.maxFeedOwnFieldBytes)
    faults.add(
      '/authors',
      `must be shorter: the fields that start with _ may have at most ${LIMITS.maxFeedOwnFieldBytes} bytes as JSON together; they have ${ownBytes}`,
    );
  faults.throwIfAny();
  return {
    title: cleanLine(settings.title),
    ...(description !== '' && { description }),
    ...(homePageUrl !== undefined && { home_page_url: homePageUrl }),
    ...(language !== undefined && { language }),
    ...(icon !== undefined && { icon }),
    ...(authors.length > 0 && { authors }),
    ...(rights !== '' && { rights }),
    near_duplicates: settings.near_duplicates,
    ...(settings.ttl_minutes !== undefined && { ttl_minutes: settings.ttl_minutes }),
    ...(settings.max_items !== undefined && { max_items: settings.max_items }),
    ...(settings.unlisted === true && { unlisted: true }),
    ...(settings.silent_after_hours !== undefined && { silent_after_hours: settings.silent_after_hours }),
    ...(settings.aliases !== undefined &&
      settings.aliases.length > 0 && { aliases: settings.aliases.map(canonicalSetting) }),
    ...(settings.atom_id !== undefined && { atom_id: settings.atom_id }),
    ...(settings.live_since !== undefined && { live_since: new Date(settings.live_since).toISOString() }),
  };
}
