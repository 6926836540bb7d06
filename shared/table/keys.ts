import { KEY_KINDS, type KeyKind } from '#shared/model/identity.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { FEEDS_PARTITION, KEY_PREFIXES } from '#shared/settings.ts';

/** The primary key of an item of the one table. */
export interface Key {
  pk: string;
  sk: string;
}

/** A key as one text, for maps and sets of keys. */
export const keyText = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** The keys of all items. Feed names contain no `#`, so all keys are unambiguous. */
export const keys = {
  feed: (feed: string): Key => ({ pk: `${KEY_PREFIXES.feed}${feed}`, sk: 'META' }),
  listedFeed: (feed: string): Key => ({ pk: FEEDS_PARTITION, sk: feed }),
  article: (id: string): Key => ({ pk: `${KEY_PREFIXES.article}${id}`, sk: 'A' }),
  identity: (feed: string, kind: KeyKind, hash: string): Key => ({
    pk: `${KEY_PREFIXES.identity}${feed}#${kind}#${hash}`,
    sk: 'K',
  }),
  /** The permanent record that a feed, or an article with a page, was deleted, so that readers get 410. */
  erasedFeed: (feed: string): Key => ({ pk: `${KEY_PREFIXES.feed}${feed}`, sk: 'ERASED' }),
  erasedArticle: (id: string): Key => ({ pk: `${KEY_PREFIXES.article}${id}`, sk: 'ERASED' }),
  /** A tag of a feed, by its folded form; the item contains its display name. */
  tag: (feed: string, tag: string): Key => ({ pk: `${KEY_PREFIXES.tags}${feed}`, sk: tag }),
  anchor: (feed: string, anchor: string): Key => ({ pk: `${KEY_PREFIXES.anchor}${feed}#${anchor}`, sk: 'N' }),
  /** The state of a timeline's archive. It sorts after all pages, whose sort keys begin with a year. */
  archiveHead: (timeline: Timeline): Key => ({ pk: partitions.archive(timeline), sk: 'HEAD' }),
  /** A page of the archive, by the sort key of its newest row. */
  archivePage: (timeline: Timeline, to: string): Key => ({ pk: partitions.archive(timeline), sk: to }),
  /** The feed that has an alias, by `aliasName`. */
  alias: (name: string): Key => ({ pk: `${KEY_PREFIXES.alias}${name}`, sk: 'A' }),
  token: (secretHash: string): Key => ({ pk: `${KEY_PREFIXES.token}${secretHash}`, sk: 'T' }),
  listedToken: (id: string): Key => ({ pk: 'TOKENS', sk: id }),
  session: (tokenId: string, secretHash: string): Key => ({
    pk: partitions.sessions(tokenId),
    sk: secretHash,
  }),
  idempotency: (tokenId: string, keyHash: string): Key => ({
    pk: `${KEY_PREFIXES.idempotency}${tokenId}#${keyHash}`,
    sk: 'I',
  }),
  /** How many requests a token has sent in a window of time. */
  requests: (tokenId: string, window: number): Key => ({
    pk: `${KEY_PREFIXES.requests}${tokenId}`,
    sk: String(window),
  }),
  seen: (id: string): Key => ({ pk: `${KEY_PREFIXES.seen}${id}`, sk: 'S' }),
  hubNotification: (timeline: Timeline): Key => ({
    pk: `${KEY_PREFIXES.seen}${nameOf(timeline)}`,
    sk: 'N',
  }),
  /** A subscription to a topic, by the topic's path and the hash of the callback. A path contains no `#`. */
  subscription: (feed: string, path: string, callbackHash: string): Key => ({
    pk: partitions.subscriptions(feed),
    sk: `${path}#S#${callbackHash}`,
  }),
  /** A request to subscribe or unsubscribe that the callback has not confirmed yet. */
  subscriptionRequest: (feed: string, path: string, callbackHash: string): Key => ({
    pk: partitions.subscriptions(feed),
    sk: `${path}#R#${callbackHash}`,
  }),
  /** An upper bound of the number of subscriptions to a topic: of all, or of those with callbacks of one host. */
  subscriptionCount: (feed: string, path: string, host: string | undefined): Key => ({
    pk: partitions.subscriptions(feed),
    sk: host === undefined ? `${path}#N` : `${path}#N#${host}`,
  }),
  /** How many verifications the callbacks of a host did not confirm in a window. */
  unconfirmed: (host: string, window: number): Key => ({
    pk: `${KEY_PREFIXES.subscriptions}@${host}`,
    sk: String(window),
  }),
  /** The hashes of the entries in a delivered version of a topic, by the hash of the file. */
  deliveredEntries: (feed: string, path: string, hash: string): Key => ({
    pk: partitions.subscriptions(feed),
    sk: `${path}#V#${hash}`,
  }),
  /** How many subscription requests there were in a window, for a callback, a host, a topic or in all. */
  hubRequests: (name: string, window: number): Key => ({
    pk: `${KEY_PREFIXES.requests}hub#${name}`,
    sk: String(window),
  }),
  /** How often submissions to a feed stored nothing in an hour, which begins at `hour`: ISO 8601, UTC. */
  unstoredCounts: (feed: string, hour: string): Key => ({ pk: partitions.unstoredCounts(feed), sk: hour }),
  /** The `PublishedState` of a timeline. */
  published: (timeline: Timeline): Key => ({ pk: `${KEY_PREFIXES.seen}${nameOf(timeline)}`, sk: 'P' }),
  /** Publishing work for a later call, by a unique name. */
  work: (feed: string, name: string): Key => ({ pk: `${KEY_PREFIXES.work}${feed}`, sk: name }),
  /** The position of a rebuild that ran out of time, and the `publicUrl` of the last rebuild. */
  rebuilt: { pk: `${KEY_PREFIXES.seen}rebuild`, sk: 'S' } satisfies Key,
} as const;

const nameOf = ({ feed, tag }: Timeline): string => (tag === undefined ? feed : `${feed}#${tag}`);

/**
 * The partitions with several items. Sort keys of timelines, tombstones, archive pages and held articles are made by
 * `instantKey`, so these items are ordered by time.
 */
export const partitions = {
  timeline: (timeline: Timeline): string => `${KEY_PREFIXES.timeline}${nameOf(timeline)}`,
  tombstones: (timeline: Timeline): string => `${KEY_PREFIXES.tombstones}${nameOf(timeline)}`,
  archive: (timeline: Timeline): string => `${KEY_PREFIXES.archive}${nameOf(timeline)}`,
  /** Articles held as near duplicates. */
  held: (feed: string): string => `${KEY_PREFIXES.held}${feed}`,
  /** Articles that their publisher withholds. */
  withheld: (feed: string): string => `${KEY_PREFIXES.held}${feed}#withheld`,
  tags: (feed: string): string => `${KEY_PREFIXES.tags}${feed}`,
  /** Subscriptions to all topics of a feed, and their requests, counts and delivered entries. */
  subscriptions: (feed: string): string => `${KEY_PREFIXES.subscriptions}${feed}`,
  unstoredCounts: (feed: string): string => `${KEY_PREFIXES.counts}${feed}`,
  feeds: FEEDS_PARTITION,
  tokens: 'TOKENS',
  sessions: (tokenId: string): string => `${KEY_PREFIXES.session}${tokenId}`,
} as const;

/** @param instant ISO 8601, UTC, milliseconds: sorts as text */
export function instantKey(instant: string, id: string): string {
  return `${instant}#${id}`;
}

/** The instant that a sort key begins with. */
export function instantOf(sk: string): string {
  return sk.slice(0, sk.indexOf('#'));
}

/** The id that the sort key of a timeline's row ends with. */
export function articleIdOf(sk: string): string {
  return sk.slice(sk.indexOf('#') + 1);
}

/** A key greater than every sort key up to and including this instant. */
export function endOfInstant(instant: string): string {
  return `${instant}$`;
}

const { timeline, tombstones, identity } = KEY_PREFIXES;
const TIMELINE_PARTITION = new RegExp(`^(?:${timeline}|${tombstones})([^#]+)(?:#(.*))?$`, 's');
const IDENTITY_PARTITION = new RegExp(`^${identity}([^#]+)#([a-z]+)#(.+)$`, 's');

/** The timeline in the key of a partition of rows or tombstones; undefined for other partitions. */
export function timelineOf(pk: string): Timeline | undefined {
  const [, feed, tag] = TIMELINE_PARTITION.exec(pk) ?? [];
  if (feed === undefined) return undefined;
  return tag === undefined ? { feed } : { feed, tag };
}

/** The partition prefix of all identity keys of a feed. */
export function identityPrefix(feed: string): string {
  return `${KEY_PREFIXES.identity}${feed}#`;
}

export const IDENTITY_PREFIX = KEY_PREFIXES.identity;

/** @returns undefined if the partition is not an identity key */
export function identityIn(pk: string): { feed: string; kind: KeyKind; hash: string } | undefined {
  const [, feed = '', kind, hash = ''] = IDENTITY_PARTITION.exec(pk) ?? [];
  const known = KEY_KINDS.find((one) => one === kind);
  return known && { feed, kind: known, hash };
}
