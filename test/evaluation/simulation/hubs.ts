import { type DeliveredVersions, hashOfVersion } from '#shared/model/hub-notification.ts';
import { HUB_PATH, KEY_PREFIXES } from '#shared/settings.ts';
import { toFeed } from '#shared/store/feeds.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import type { Dice } from './dice.ts';
import { type Edge, TOPICS, type Topic } from './edge.ts';
import { decoded } from './encoder.ts';
import type { MemoryBucket, StoredObject } from './memory-bucket.ts';
import type { Change, MemoryTable } from './memory-table.ts';
import { Violation } from './oracle.ts';
import type { Faults } from './scheduler.ts';

/** The address of the front, without a slash at the end. */
export const PUBLIC_URL = 'https://feeds.example';
export const HUBS = ['https://hub.example/', 'https://other-hub.example/'] as const;

/** The probability that a hub fails for a time, beginning with a notification. */
const OUTAGE_CHANCE = 0.05;
const MAX_OUTAGE_MINUTES = 90;
const MINUTE = 60_000;
const TOPIC_KEYS = new Set([...TOPICS.values()].map(({ key }) => key));
/**
 * A notification is given up after six failed attempts, some of which can fail because a file was put and
 * is not recorded yet. Giving up after fewer failures of the hub itself is a defect.
 */
const MIN_FAILURES = 3;

interface Surroundings {
  /** The external hubs that have to be notified. */
  hubs: readonly string[];
  dice: Dice;
  faults: Faults;
  bucket: MemoryBucket;
  /** The edge from which hubs fetch the files of which they are notified. */
  edge: Edge;
  nowMs: () => number;
  /** Stores the error of a check, because the code that sent the notification would handle it. */
  watch: (look: () => void) => void;
  /** The articles that a file has, with the markers of their texts. */
  entriesIn: (key: string, object: StoredObject) => ReadonlyMap<string, string>;
}

/** One version of a file of which hubs can be notified. */
export interface Version {
  object: StoredObject;
  putMs: number;
}

/** The hubs, which fetch a file when they are notified of it, and the notifications that they must get. */
export class Hubs {
  readonly #surroundings: Surroundings;
  /** Every version of a file of which hubs can be notified, in order, by key. */
  readonly #versions = new Map<string, Version[]>();
  /** The index of the newest version that a hub got, by hub and key. */
  readonly #got = new Map<string, number>();
  /** The time at which the outage of a hub ends, by hub. */
  readonly #downUntilMs = new Map<string, number>();
  /**
   * The number of failed fetches and notifications of all feeds, because a call does not notify a hub of
   * further feeds after a failure.
   */
  #failures = 0;
  /** The time of the last change of an article's row that was not an import, by partition and article. */
  readonly #newsMs = new Map<string, number>();
  /**
   * The number of failures when every hub was last notified of everything, by partition of the
   * notification.
   */
  readonly #failuresBefore = new Map<string, number>();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Records a file that was put. */
  put(key: string, after: StoredObject): void {
    if (!TOPIC_KEYS.has(key)) return;
    const versions = this.#versions.get(key) ?? [];
    this.#versions.set(key, versions);
    versions.push({ object: after, putMs: this.#surroundings.nowMs() });
  }

  /** Whether the given version is the version that was put last. */
  isNewest({ key }: Topic, object: StoredObject | undefined): boolean {
    return object !== undefined && object === this.#versions.get(key)?.at(-1)?.object;
  }

  /** Makes a reader near the hubs request a random file, so that the edge of the hubs stores a copy. */
  pollSomething(): void {
    const { dice, edge } = this.#surroundings;
    edge.get(dice.oneOf([...TOPIC_KEYS]));
  }

  /** Records that a fetch or a notification failed. */
  failed(): void {
    this.#failures += 1;
  }

  /**
   * Notifies a hub of an address. The hub fetches the file immediately.
   *
   * @returns the status of the hub's answer
   */
  notify(hub: string, address: string): number {
    const { dice, faults, edge, nowMs, watch } = this.#surroundings;
    const topic = topicAt(address);
    const versions = this.#versions.get(topic.key) ?? [];
    watch(() => {
      if (versions.length === 0)
        throw new Violation(`${hub} is notified of ${address}, which was never published`);
    });
    if (faults.happens(OUTAGE_CHANCE))
      this.#downUntilMs.set(hub, nowMs() + dice.between(1, MAX_OUTAGE_MINUTES) * MINUTE);
    if (faults.isOn && (this.#downUntilMs.get(hub) ?? 0) > nowMs()) {
      this.failed();
      return 503;
    }
    const object = edge.get(topic.key);
    // If the feed was deleted after the notification, the hub cannot fetch the file, and counts as having
    // the newest version.
    const got = object ? versions.findLastIndex((one) => one.object === object) : versions.length - 1;
    const name = `${hub} ${topic.key}`;
    this.#got.set(name, Math.max(got, this.#got.get(name) ?? -1));
    return 202;
  }

  /** Checks a write of the table. @throws {Violation} the write records a version that the hub did not get */
  changed({ pk, sk, before, after }: Change): void {
    if (pk.startsWith(KEY_PREFIXES.timeline) && after && after.imported !== true)
      this.#newsMs.set(`${pk} ${after.id}`, this.#surroundings.nowMs());
    if (sk !== 'N' || !pk.startsWith('SEEN#') || after?.told === undefined) return;
    if (after.state === 'told') this.#failuresBefore.set(pk, this.#failures);
    if (after.told === before?.told) return;
    const [was, is] = [versionsIn(before?.told), versionsIn(after.told)];
    for (const [hub, files] of Object.entries(is)) {
      // `Subscribers` checks the subscribers of the own hub.
      if (hub === HUB_PATH) continue;
      for (const { timeline, file, key } of TOPICS.values()) {
        const version = files[file];
        if (keys.hubNotification(timeline).pk !== pk || version === undefined || version === was[hub]?.[file])
          continue;
        const versions = this.#versions.get(key) ?? [];
        const noted = versions.findIndex(({ object }) => object.metadata.hash === hashOfVersion(version));
        const got = this.#got.get(`${hub} ${key}`) ?? -1;
        if (noted === -1 || got < noted)
          throw new Violation(
            `the notification says that ${hub} knows version ${noted} of ${key}, but it got ${got}`,
          );
      }
    }
  }

  /** Checks at the end that every hub got the current version of every file. @throws {Violation} */
  atRest(table: MemoryTable): void {
    for (const { timeline, file, key } of TOPICS.values()) {
      const { pk, sk } = keys.hubNotification(timeline);
      const notification = table.item(pk, sk);
      const feed = table.item(keys.feed(timeline.feed).pk, keys.feed(timeline.feed).sk);
      if (feed?.state !== 'active') {
        if (notification) throw new Violation(`${timeline.feed} was deleted, and ${pk} still exists`);
        continue;
      }
      const object = this.#surroundings.bucket.objects.get(key);
      if (!object) continue;
      const isGivenUp =
        notification?.state === 'given_up' &&
        this.#failures - (this.#failuresBefore.get(pk) ?? 0) >= MIN_FAILURES;
      if (isGivenUp) continue;
      // A timeline has no notification if only an import has written it, or without hubs and subscribers.
      if (notification?.state !== undefined && notification.state !== 'told')
        throw new Violation(`${pk} is ${notification.state} at rest`);
      for (const hub of this.#surroundings.hubs)
        this.#checkKnows(hub, { timeline, file, key }, object, table);
    }
  }

  #checkKnows(hub: string, topic: Topic, current: StoredObject, table: MemoryTable): void {
    const got = this.#versions.get(topic.key)?.[this.#got.get(`${hub} ${topic.key}`) ?? -1];
    const lack = this.lackOf(topic, got, current, table);
    if (lack !== undefined)
      throw new Violation(
        `${hub} was not notified of the current version of ${topic.key} (${topic.file}): ${lack}`,
      );
  }

  /**
   * The changes in the current file that a hub or subscriber with an earlier version does not know. Changes
   * by an import count only after another change of the file (contract, “Imported articles”).
   * @returns undefined if there are none
   */
  lackOf(
    { timeline, key }: Topic,
    got: Version | undefined,
    current: StoredObject,
    table: MemoryTable,
  ): string | undefined {
    if (got?.object.metadata.hash === current.metadata.hash) return undefined;
    const { entriesIn } = this.#surroundings;
    const feed = table.item(keys.feed(timeline.feed).pk, keys.feed(timeline.feed).sk);
    if (feed === undefined) return undefined;
    const { title } = toFeed(feed);
    if (got && !decoded(key, got.object.bytes).includes(title)) return title;
    const pk = partitions.timeline(timeline);
    const rows = new Map(table.partition(pk).map((row) => [String(row.id), row]));
    const known = got ? entriesIn(key, got.object) : new Map<string, string>();
    for (const id of known.keys()) if (!rows.has(id)) return `without ${id}`;
    for (const [id, marker] of entriesIn(key, current)) {
      if (rows.get(id)?.imported === true) continue;
      // If an imported article leaves the file, an older article can return from the archive to the file.
      const isNewer = (this.#newsMs.get(`${pk} ${id}`) ?? 0) > (got?.putMs ?? -1);
      const isChanged = known.has(id) && known.get(id) !== marker;
      if (isChanged || (!known.has(id) && isNewer)) return `with ${marker} of ${id}`;
    }
    return undefined;
  }
}

/** @throws {Violation} the address does not exist */
export function topicAt(address: string): Topic {
  const topic = address.startsWith(PUBLIC_URL) ? TOPICS.get(address.slice(PUBLIC_URL.length)) : undefined;
  if (!topic) throw new Violation(`${address} is not the address of a file`);
  return topic;
}

/** @param text as it is in a notification */
function versionsIn(text: unknown): DeliveredVersions {
  return text === undefined ? {} : (JSON.parse(String(text)) as DeliveredVersions);
}
