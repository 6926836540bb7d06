import { isDeepStrictEqual } from 'node:util';
import { aliasName, aliasOf } from '#shared/model/alias.ts';
import { type Conditions, checkConditions } from '#shared/model/conditions.ts';
import { ADMIN_FIELDS, type FeedSettings, type StoredFeed } from '#shared/model/feed.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { normaliseFeed } from '#shared/normalise/normalise-feed.ts';
import { otherOwnersOfAliases, readActiveFeed, readFeed, saveFeed, settingsOf } from '#shared/store/feeds.ts';
import type { Table } from '#shared/table/table.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';

/** The conditions are tested on the stored feed. */
export interface PutFeedContext extends Conditions<StoredFeed> {
  table: Table;
  runtime: Runtime;
  event: LogEvent;
  /** ISO 8601, UTC. */
  now: string;
}

/**
 * Creates or changes a feed; unchanged settings are not written. After a conflict the feed is read again, so
 * that a change does not restore a feed that is being erased.
 *
 * @param isAdmin whether the sender may also create a feed and change `ADMIN_FIELDS`
 * @throws {Problem} `conflict`: the feed is being deleted, or another feed has one of the aliases;
 *   `forbidden`; `invalid-request`; `precondition-failed`; `unavailable`
 */
export async function putFeed(
  feed: string,
  settings: FeedSettings,
  isAdmin: boolean,
  { table, runtime, event, now, ...conditions }: PutFeedContext,
): Promise<{ stored: StoredFeed; outcome: 'created' | 'updated' | 'unchanged' }> {
  const given = normaliseFeed(settings);
  return await retryOnConflict('the feed', { runtime, event }, async () => {
    const before = await readFeed(table, feed);
    if (before?.state === 'deleting') {
      throw new Problem('conflict', `The feed ${feed} is being deleted: send the request again in 5 s.`, {
        headers: { 'Retry-After': '5' },
      });
    }
    if (!before && !isAdmin)
      throw new Problem(
        'forbidden',
        `The feed ${feed} does not exist, and only the admin's token can create it.`,
      );
    checkConditions(conditions, before, 'feed');
    const cleaned = before && !isAdmin ? withAdminFields(given, before) : given;
    if (before && hasSettings(before, cleaned)) return { stored: before, outcome: 'unchanged' };
    await checkAliases(feed, cleaned, table);
    const stored = await saveFeed(table, { feed, settings: cleaned, before, now });
    return { stored, outcome: before ? 'updated' : 'created' };
  });
}

/**
 * Applies a JSON Merge Patch (RFC 7396) to the settings of a feed.
 *
 * @param settingsAfter applies the patch to the stored settings
 * @throws {Problem} `not-found`, and what `putFeed` throws
 */
export async function patchFeed(
  feed: string,
  settingsAfter: (before: StoredFeed) => FeedSettings,
  isAdmin: boolean,
  { table, runtime, event, now, ...conditions }: PutFeedContext,
): Promise<{ stored: StoredFeed; outcome: 'updated' | 'unchanged' }> {
  return await retryOnConflict('the feed', { runtime, event }, async () => {
    const before = await readActiveFeed(table, feed);
    checkConditions(conditions, before, 'feed');
    const given = normaliseFeed(settingsAfter(before));
    if (!isAdmin) refuseAdminFields(given, before);
    if (hasSettings(before, given)) return { stored: before, outcome: 'unchanged' };
    await checkAliases(feed, given, table);
    const stored = await saveFeed(table, { feed, settings: given, before, now });
    return { stored, outcome: 'updated' };
  });
}

/**
 * Adds the stored settings of the admin, which a publisher may omit.
 *
 * @throws {Problem} `forbidden`
 */
function withAdminFields(given: FeedSettings, before: StoredFeed): FeedSettings {
  const kept = ADMIN_FIELDS.filter((name) => given[name] === undefined && before[name] !== undefined);
  const settings = { ...given, ...Object.fromEntries(kept.map((name) => [name, before[name]])) };
  refuseAdminFields(settings, before);
  return settings;
}

/** @throws {Problem} `forbidden`: a field of `ADMIN_FIELDS` differs */
function refuseAdminFields(settings: FeedSettings, before: StoredFeed): void {
  const changed = ADMIN_FIELDS.filter((name) => !isDeepStrictEqual(settings[name], before[name]));
  if (changed.length === 0) return;
  throw new Problem('forbidden', `Only the admin's token can change ${changed.join(' and ')}.`, {
    errors: changed.map((name) => ({
      pointer: `/${name}`,
      detail: 'must be omitted, or sent as GET returns it; only the admin can change it',
    })),
  });
}

/**
 * @throws {Problem} `conflict`: another feed has one of the aliases, or two of the aliases are the same
 * address
 */
async function checkAliases(feed: string, settings: FeedSettings, table: Table): Promise<void> {
  const names = (settings.aliases ?? []).map((alias) => aliasName(aliasOf(alias).path));
  const twice = names.flatMap((name, i) => (names.indexOf(name) < i ? [i] : []));
  const errors = twice.map((i) => ({
    pointer: `/aliases/${i}`,
    detail: 'is the same address as an earlier alias of the list',
  }));
  if (errors.length > 0)
    throw new Problem('conflict', 'Two aliases are the same address: send it once.', { errors });
  const owners = await otherOwnersOfAliases(table, feed, settings);
  if (owners.size === 0) return;
  const named = [...owners].map(([i, owner]) => `${settings.aliases?.[i]} belongs to the feed ${owner}`);
  throw new Problem('conflict', `${named.join('; ')}: remove each alias there first.`, {
    errors: [...owners].map(([i, owner]) => ({
      pointer: `/aliases/${i}`,
      detail: `belongs to the feed ${owner}`,
    })),
  });
}

/** Whether the feed already has these settings. Writing them again would render all files with a new `updated_at`. */
function hasSettings(stored: StoredFeed, settings: FeedSettings): boolean {
  return isDeepStrictEqual(settingsOf(stored), settings);
}
