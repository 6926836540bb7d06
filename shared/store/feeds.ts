import { aliasName, aliasOf } from '#shared/model/alias.ts';
import { type Conditions, checkConditions } from '#shared/model/conditions.ts';
import { type FeedSettings, type StoredFeed, visibleChange } from '#shared/model/feed.ts';
import { feedNotFound } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import type { Condition } from '#shared/table/expressions.ts';
import { keys, keyText, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

export function toFeed({ pk: _pk, sk: _sk, feed, ...rest }: Item): StoredFeed {
  return {
    feed: String(feed),
    ...(JSON.parse(String(rest.settings)) as Omit<StoredFeed, 'feed'>),
    ...(typeof rest.shown_at === 'string' && { shown_at: rest.shown_at }),
    ...droppedIn(rest.dropped_aliases),
  };
}

function droppedIn(paths: unknown): Pick<StoredFeed, 'dropped_aliases'> {
  return Array.isArray(paths) ? { dropped_aliases: paths.map(String) } : {};
}

function toItem({ feed, shown_at, dropped_aliases, ...settings }: StoredFeed): Omit<Item, 'pk' | 'sk'> {
  return {
    feed,
    // The state is also stored as a separate attribute, which the filter of the stream reads.
    state: settings.state,
    settings: JSON.stringify(settings),
    ...(shown_at !== undefined && { shown_at }),
    ...(dropped_aliases !== undefined && { dropped_aliases }),
  };
}

/** The settings of a feed without the fields that Feedmill adds. */
export function settingsOf(stored: StoredFeed): FeedSettings {
  const {
    feed: _feed,
    state: _state,
    created_at: _created,
    updated_at: _updated,
    shown_at: _shown,
    dropped_aliases: _dropped,
    ...settings
  } = stored;
  return settings;
}

export async function readFeed(table: Table, feed: string): Promise<StoredFeed | undefined> {
  const item = await table.get(keys.feed(feed));
  return item && toFeed(item);
}

/** Whether a feed does not exist, or is being deleted. */
export async function isFeedDeleted(table: Table, feed: string): Promise<boolean> {
  return (await readFeed(table, feed))?.state !== 'active';
}

/** @throws {Problem} `not-found`: there is no such feed, or it is being deleted */
export async function readActiveFeed(table: Table, feed: string): Promise<StoredFeed> {
  return activeFeed(feed, await readFeed(table, feed));
}

/**
 * @param stored as it was read
 * @throws {Problem} `not-found`: there is no such feed, or it is being deleted
 */
export function activeFeed(feed: string, stored: StoredFeed | undefined): StoredFeed {
  if (stored?.state !== 'active') throw feedNotFound(feed);
  return stored;
}

/** Every feed that is not being deleted, by name. */
export async function listFeeds(table: Table): Promise<StoredFeed[]> {
  const items = await table.query(partitions.feeds);
  return items.map(toFeed).filter(({ state }) => state === 'active');
}

interface FeedChange {
  feed: string;
  settings: FeedSettings;
  /** The feed as it was read; absent for a new feed. */
  before?: StoredFeed | undefined;
  now: string;
}

/** The condition that a feed has not changed since it was read. Without it, aliases could remain that no feed has. */
function unchangedSince(before: StoredFeed): Condition {
  return {
    expression: '#state = :active AND settings = :settings',
    names: { '#state': 'state' },
    values: { ':active': 'active', ':settings': toItem(before).settings },
  };
}

/**
 * Creates or changes a feed together with its entry in the list of feeds.
 *
 * @throws {TransactionRefused} the feed was created, deleted or changed since it was read
 */
export async function saveFeed(
  table: Table,
  { feed, settings, before, now }: FeedChange,
): Promise<StoredFeed> {
  const isHidden = before !== undefined && !visibleChange(settingsOf(before), settings).ofUpdated;
  const stored: StoredFeed = {
    feed,
    ...settings,
    state: 'active',
    created_at: before?.created_at ?? now,
    updated_at: now,
    ...(isHidden && { shown_at: before.shown_at ?? before.updated_at }),
  };
  return await replaceFeed(table, stored, before);
}

/**
 * Stores a feed with the given times, and records its former aliases, also those of a deleted feed with this
 * name.
 *
 * @param before the feed as it was read; undefined for a new feed
 * @throws {TransactionRefused} the feed was created, deleted or changed since it was read
 */
export async function replaceFeed(
  table: Table,
  given: StoredFeed,
  before: StoredFeed | undefined,
): Promise<StoredFeed> {
  const former = before ?? droppedIn((await table.get(keys.erasedFeed(given.feed)))?.dropped_aliases);
  const { dropped_aliases: exported = [], ...feed } = given;
  const dropped_aliases = [...exported, ...(former.dropped_aliases ?? [])];
  const stored = { ...feed, ...droppedAliases({ ...former, dropped_aliases }, given) };
  const condition = before ? unchangedSince(before) : { expression: 'attribute_not_exists(pk)' };
  await writeFeed(table, stored, condition, before);
  return stored;
}

function aliasNames({ aliases = [] }: Pick<FeedSettings, 'aliases'>): string[] {
  return aliases.map((alias) => aliasName(aliasOf(alias).path));
}

/**
 * The latest former aliases of the feed, as paths: at most as many as a feed may have aliases.
 *
 * @param after the settings that replace `before`; none for a feed that is deleted
 */
function droppedAliases(
  before: Pick<StoredFeed, 'aliases' | 'dropped_aliases'>,
  after: Pick<FeedSettings, 'aliases'>,
): Pick<StoredFeed, 'dropped_aliases'> {
  const kept = aliasNames(after);
  const had = [...(before.dropped_aliases ?? []), ...(before.aliases ?? []).map((one) => aliasOf(one).path)];
  const dropped = [...new Set(had)]
    .filter((path) => !kept.includes(aliasName(path)))
    .slice(-LIMITS.maxAliases);
  return dropped.length > 0 ? { dropped_aliases: dropped } : {};
}

/** The other feeds that have aliases of these settings, by the index of the alias in the settings. */
export async function otherOwnersOfAliases(
  table: Table,
  feed: string,
  settings: FeedSettings,
): Promise<Map<number, string>> {
  const wanted = aliasNames(settings).map(keys.alias);
  const found = wanted.length === 0 ? new Map<string, Item>() : await table.batchGet(wanted);
  const owners = wanted.map((key) => found.get(keyText(key))?.feed);
  return new Map(
    owners.flatMap((owner, i) =>
      owner === undefined || owner === feed ? [] : [[i, String(owner)] as const],
    ),
  );
}

/**
 * The feed that has an alias; undefined if no feed has it.
 *
 * @param path a valid alias
 */
export async function ownerOfAlias(table: Table, path: string): Promise<string | undefined> {
  const item = await table.get(keys.alias(aliasName(path)));
  return item && String(item.feed);
}

/**
 * Stores a feed with the given times, and stores that the feed owns its aliases.
 *
 * @param before the feed as it was, if its aliases may have changed
 * @throws {TransactionRefused} another feed has one of the aliases, or the condition is not met
 */
export async function writeFeed(
  table: Table,
  stored: StoredFeed,
  condition?: Condition,
  before?: StoredFeed,
): Promise<void> {
  const item = toItem(stored);
  const { feed } = stored;
  const kept = aliasNames(stored);
  const dropped = aliasNames(before ?? {}).filter((name) => !kept.includes(name));
  await table.transact([
    table.putAction({ ...keys.feed(stored.feed), ...item }, condition),
    table.putAction({ ...keys.listedFeed(stored.feed), ...item }),
    ...kept.map((name) =>
      table.putAction(
        { ...keys.alias(name), feed },
        {
          expression: 'attribute_not_exists(pk) OR feed = :feed',
          values: { ':feed': feed },
        },
      ),
    ),
    ...dropped.map((name) => table.deleteAction(keys.alias(name))),
  ]);
}

/**
 * Marks a feed as deleted: it accepts no articles and is in no list. The eraser deletes its files and articles in
 * steps; then the name can be used again.
 *
 * @param conditions tested on the stored feed, unless it is already being deleted
 * @returns false if the feed does not exist
 * @throws {Problem} `precondition-failed`
 * @throws {TransactionRefused} the feed was changed since it was read
 */
export async function deleteFeed(
  table: Table,
  feed: string,
  now: string,
  conditions: Conditions<StoredFeed> = {},
): Promise<boolean> {
  const stored = await readFeed(table, feed);
  if (!stored) return false;
  if (stored.state === 'deleting') {
    // A repeated deletion restarts the eraser, which may have failed.
    await continueErasing(table, feed, now);
    return true;
  }
  checkConditions(conditions, stored, 'feed');
  const item = { ...keys.feed(feed), ...toItem({ ...stored, state: 'deleting', updated_at: now }) };
  await table.transact([
    table.putAction(item, unchangedSince(stored)),
    table.deleteAction(keys.listedFeed(feed)),
    // The redirects of aliases are not deleted. They lead to the 410 of the deleted feed.
    ...aliasNames(stored).map((name) => table.deleteAction(keys.alias(name))),
  ]);
  return true;
}

/** Updates a feed that is being deleted, so that the stream calls the eraser again. */
export async function continueErasing(table: Table, feed: string, now: string): Promise<void> {
  await table.update(keys.feed(feed), 'SET erased_until = :now', {
    condition: 'attribute_exists(pk)',
    values: { ':now': now },
  });
}

/**
 * Makes the eraser run again for a deleted feed, because something was stored after it had finished.
 *
 * @returns false if a feed of that name exists again; it then owns what was stored
 */
export async function restartErasing(table: Table, feed: string, now: string): Promise<boolean> {
  const placeholder: StoredFeed = {
    feed,
    title: feed,
    near_duplicates: 'flag',
    state: 'deleting',
    created_at: now,
    updated_at: now,
  };
  return await table.update(
    keys.feed(feed),
    'SET feed = :feed, #state = :deleting, settings = if_not_exists(settings, :settings), erased_until = :now',
    {
      condition: 'attribute_not_exists(pk) OR #state = :deleting',
      names: { '#state': 'state' },
      values: {
        ':feed': feed,
        ':deleting': 'deleting',
        ':settings': toItem(placeholder).settings,
        ':now': now,
      },
    },
  );
}

/**
 * The last step of deleting a feed: its name can be used again, and readers get 410. The record of the deletion has the
 * aliases of the feed, so that a new feed of the same name can delete their redirects.
 */
export async function finishErasing(table: Table, stored: StoredFeed): Promise<void> {
  const { dropped_aliases: paths } = droppedAliases(stored, {});
  // If the eraser was started again after the deletion, `stored` has no aliases, and the record keeps its aliases.
  const value = paths ? ':paths' : 'if_not_exists(dropped_aliases, :paths)';
  await table.update(keys.erasedFeed(stored.feed), `SET dropped_aliases = ${value}`, {
    values: { ':paths': paths ?? [] },
  });
  await table.delete(keys.feed(stored.feed));
}
