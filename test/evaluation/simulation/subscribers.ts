import { createHmac } from 'node:crypto';
import { fileKey, filePath } from '#shared/model/addresses.ts';
import { FORMATS, type TimelineFile } from '#shared/model/formats.ts';
import { KEY_PREFIXES } from '#shared/settings.ts';
import { callbackId } from '#shared/store/subscriptions.ts';
import { keys } from '#shared/table/keys.ts';
import type { Dice } from './dice.ts';
import { TOPICS, type Topic } from './edge.ts';
import { PUBLIC_URL, type Version } from './hubs.ts';
import type { MemoryBucket, StoredObject } from './memory-bucket.ts';
import type { Change, MemoryTable } from './memory-table.ts';
import { Violation } from './oracle.ts';
import type { Operation } from './plan.ts';
import type { Faults } from './scheduler.ts';

/** Two of the callbacks are at one host, and differ only in their query. */
const CALLBACKS = [
  'https://reader.example/push?of=1',
  'https://reader.example/push?of=2&key=a%20b',
  'https://other-reader.example/',
] as const;

/** The share of calls at which an outage of the callback begins. */
const OUTAGE_CHANCE = 0.06;
const MAX_OUTAGE_MINUTES = 90;
/** The share of deliveries at which the subscriber begins to answer with 410. */
const GONE_CHANCE = 0.02;
const MINUTE = 60_000;
/** The number of failures after which a delivery is given up. */
const MAX_ATTEMPTS = 6;

interface Surroundings {
  dice: Dice;
  faults: Faults;
  table: MemoryTable;
  bucket: MemoryBucket;
  nowMs: () => number;
  /** The number of steps of the simulation until now. */
  steps: () => number;
  watch: (look: () => void) => void;
  /** The changes of the current version that a subscriber with the version `got` does not know, if any. */
  lackOf: (topic: Topic, got: Version | undefined, current: StoredObject) => string | undefined;
  /** The names of all tasks that have not ended. */
  running: () => string[];
  /** Whether all clocks are right. */
  isExact: boolean;
  /** Whether hubs are notified of every timeline, even without subscribers. */
  hasExternalHubs: boolean;
}

/** A request to subscribe or unsubscribe, as the subscriber sent it. */
interface Request {
  callback: string;
  path: string;
  mode: string;
  isWanted: boolean;
  isConfirmed: boolean;
  /** Whether a fault may have cut the answer of the callback. */
  isCut: boolean;
}

/** A document without its entries, and the entries. */
interface Parts {
  head: string;
  entries: readonly string[];
}

/** The state of a topic at a subscriber. */
interface Known {
  /** The entries by guid. Empty for formats that the hub always delivers whole. */
  entries: Map<string, string>;
  /** The version that the subscriber has. */
  version: number;
}

export interface CallbackAnswer {
  status: number;
  body?: string;
  retryAfter?: string;
}

/** Every file that can be subscribed to, without an encoding, by path. */
const FILES: ReadonlyMap<string, Topic> = new Map(
  [...TOPICS].map(([path, { timeline, file }]) => [
    path,
    { timeline, file, key: fileKey(timeline.feed, timeline.tag, FORMATS[file].file) },
  ]),
);
const FILE_KEYS = new Set([...FILES.values()].map(({ key }) => key));

/** The subscribers of the own hub: their requests, and the deliveries that they got and must get. */
export class Subscribers {
  readonly #surroundings: Surroundings;
  /** Every version of a file, in order, with the task that put it, by key. */
  readonly #versions = new Map<string, (Version & { by: string })[]>();
  /**
   * The time at which a timeline first had subscribers, and the tasks of that time, by partition of the
   * notification.
   */
  readonly #watched = new Map<string, { ms: number; publishers: ReadonlySet<string> }>();
  /** The requests by their secret, which is different in each request. */
  readonly #requests = new Map<string, Request>();
  // The keys of the following maps and sets name a subscription: its callback and path.
  readonly #known = new Map<string, Known>();
  /** The time at which the subscription was last stored. */
  readonly #savedMs = new Map<string, number>();
  /** The version that is recorded as delivered, and the step of this record. */
  readonly #recorded = new Map<string, { hash: string; step: number }>();
  /** The secret of the request that was stored last. */
  readonly #lastRequest = new Map<string, string>();
  /** The step at which a subscription was deleted. */
  readonly #endedAt = new Map<string, number>();
  /** Subscriptions with the answer 410 to every delivery, until they are stored again. */
  readonly #gone = new Set<string>();
  /** Subscriptions that the subscriber has ended, by a request or with 410, since they were last stored. */
  readonly #leaving = new Set<string>();
  /**
   * Subscriptions with a notice that the feed was deleted, since they were last stored. `#toDeny` has those
   * that must get it.
   */
  readonly #denied = new Set<string>();
  readonly #toDeny = new Set<string>();
  /** The time at which the outage of a callback ends, by callback. */
  readonly #downUntilMs = new Map<string, number>();
  /** The number of failures of subscribers and of calls that a fault has cut. */
  #failures = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Records a request to subscribe or unsubscribe. @returns its body */
  formOf({
    feed,
    tag,
    file,
    reader,
    isLeaving,
    isWanted,
  }: Extract<Operation, { kind: 'subscribe' }>): string {
    const callback = CALLBACKS[reader % CALLBACKS.length] ?? '';
    const path = filePath(feed, tag, file);
    const mode = isLeaving ? 'unsubscribe' : 'subscribe';
    const secret = `secret-${this.#requests.size}`;
    this.#requests.set(secret, { callback, path, mode, isWanted, isConfirmed: false, isCut: false });
    return new URLSearchParams({
      'hub.mode': mode,
      'hub.topic': PUBLIC_URL + path,
      'hub.callback': callback,
      'hub.secret': secret,
      'hub.verify_token': secret,
    }).toString();
  }

  /** Records a file that a task put. */
  put(key: string, after: StoredObject, by: string): void {
    if (!FILE_KEYS.has(key)) return;
    const versions = this.#versions.get(key) ?? [];
    this.#versions.set(key, versions);
    versions.push({ object: after, putMs: this.#surroundings.nowMs(), by });
  }

  /** Records that a fault cut a call, so that its answer is lost. */
  cut(url: string): void {
    this.#failures += 1;
    const request = this.#requests.get(/hub\.verify_token=([\w-]+)/.exec(url)?.[1] ?? '');
    if (request) request.isCut = true;
    // The notice that a feed was deleted is sent only once. If it is lost, the subscriber counts as
    // notified.
    const { asked, name } = this.#askedOf(url);
    if (asked.get('hub.mode') === 'denied') this.#deny(name);
  }

  /** The parameters of a call to a callback, and the name of the subscription that the call is about. */
  #askedOf(url: string, link = ''): { callback: string; asked: URLSearchParams; path: string; name: string } {
    const callback = CALLBACKS.find((one) => url.startsWith(one)) ?? '';
    const asked = new URLSearchParams(url.slice(callback.length));
    const topic = asked.get('hub.topic') ?? /<([^>]*)>; rel="self"/.exec(link)?.[1] ?? '';
    const path = topic.slice(PUBLIC_URL.length);
    return { callback, asked, path, name: `${callback} ${path}` };
  }

  #deny(name: string): void {
    this.#denied.add(name);
    this.#toDeny.delete(name);
  }

  /**
   * Checks a write of the table.
   * @throws {Violation} the callback of a stored subscription has not confirmed it
   */
  changed({ pk, sk, before, after }: Change): void {
    const [path = '', kind] = sk.split('#');
    if (
      pk.startsWith(KEY_PREFIXES.seen) &&
      after?.watched_until !== undefined &&
      before?.watched_until === undefined
    )
      this.#watched.set(pk, {
        ms: this.#surroundings.nowMs(),
        publishers: new Set(this.#surroundings.running()),
      });
    if (!pk.startsWith(KEY_PREFIXES.subscriptions)) return;
    const { nowMs, table, steps } = this.#surroundings;
    const name = `${(after ?? before)?.callback} ${path}`;
    if (kind === 'R' && after) this.#lastRequest.set(name, String(after.verify_token));
    if (kind !== 'S') return;
    if (after?.delivered === undefined) this.#recorded.delete(name);
    else if (after.delivered !== before?.delivered)
      this.#recorded.set(name, { hash: String(after.delivered), step: steps() });
    if (after && after.secret !== before?.secret) {
      const request = this.#requests.get(String(after.secret));
      if (!request?.isConfirmed || request.mode !== 'subscribe')
        throw new Violation(`${name} is stored as ${after.secret}, which is not confirmed`);
      this.#savedMs.set(name, nowMs());
      // The next delivery is the whole file, so earlier versions of this subscriber are forgotten.
      const known = this.#known.get(name);
      if (known) known.version = -1;
      for (const set of [this.#gone, this.#leaving, this.#denied, this.#toDeny]) set.delete(name);
    }
    if (after) return;
    this.#endedAt.set(name, steps());
    const feed = table.item(keys.feed(FILES.get(path)?.timeline.feed ?? '').pk, 'META');
    if (feed?.state === 'deleting' && !this.#leaving.has(name) && !this.#denied.has(name))
      this.#toDeny.add(name);
  }

  /** Answers a call to a callback. @param since the step at which the calling function was started */
  called(
    method: string,
    url: string,
    headers: Record<string, string>,
    body: string,
    since: number,
  ): CallbackAnswer {
    const { faults, dice, nowMs, watch } = this.#surroundings;
    const { callback, asked, path, name } = this.#askedOf(url, headers.link);
    if (faults.happens(OUTAGE_CHANCE))
      this.#downUntilMs.set(callback, nowMs() + dice.between(1, MAX_OUTAGE_MINUTES) * MINUTE);
    const isDown = faults.isOn && (this.#downUntilMs.get(callback) ?? 0) > nowMs();
    if (method === 'GET') {
      if (asked.get('hub.mode') === 'denied') this.#deny(name);
      return isDown ? { status: 503 } : this.#verified(name, asked);
    }
    watch(() => this.#checkDelivery(name, callback, path, { headers, body, since }));
    if (isDown) {
      this.#failures += 1;
      return { status: 500, ...(dice.happens(0.3) && { retryAfter: '600' }) };
    }
    if (faults.happens(GONE_CHANCE)) this.#gone.add(name);
    if (this.#gone.has(name)) {
      this.#leaving.add(name);
      return { status: 410 };
    }
    watch(() => this.#accept(name, path, body, since));
    return { status: 204 };
  }

  #verified(name: string, asked: URLSearchParams): CallbackAnswer {
    if (asked.get('hub.mode') === 'denied') return { status: 200 };
    const request = this.#requests.get(asked.get('hub.verify_token') ?? '');
    const isOfRequest =
      request && `${request.callback} ${request.path}` === name && request.mode === asked.get('hub.mode');
    if (!isOfRequest)
      this.#surroundings.watch(() => {
        throw new Violation(`${name} gets a verification of a request that it did not send: ${asked}`);
      });
    if (!request?.isWanted) return { status: 404 };
    request.isConfirmed = true;
    if (request.mode === 'unsubscribe') this.#leaving.add(name);
    return { status: 200, body: asked.get('hub.challenge') ?? '' };
  }

  /** @throws {Violation} the subscription does not exist, or the delivery is signed with another secret */
  #checkDelivery(
    name: string,
    callback: string,
    path: string,
    { headers, body, since }: { headers: Record<string, string>; body: string; since: number },
  ): void {
    const feed = FILES.get(path)?.timeline.feed ?? '';
    const { pk, sk } = keys.subscription(feed, path, callbackId(callback));
    // A call may still deliver if it read the subscription before its end.
    if (!this.#surroundings.table.item(pk, sk) && (this.#endedAt.get(name) ?? since) < since)
      throw new Violation(`${name} gets a delivery after its subscription had ended`);
    const isSigned = [...this.#requests].some(
      ([secret, request]) =>
        request.isConfirmed &&
        `${request.callback} ${request.path}` === name &&
        headers['x-hub-signature'] === `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    );
    if (!isSigned) throw new Violation(`${name} gets a delivery that is not signed with its secret`);
  }

  /**
   * A subscriber accepts a delivery.
   * @throws {Violation} the file never had this state, or the delivery omits entries that the subscriber
   * does not have
   */
  #accept(name: string, path: string, body: string, since: number): void {
    const { file, key } = FILES.get(path) ?? {};
    if (file === undefined || key === undefined) throw new Violation(`${name} is not a topic`);
    const known = this.#known.get(name) ?? { entries: new Map(), version: -1 };
    this.#known.set(name, known);
    const delivered = partsOf(file, body);
    const entries = new Map([
      ...known.entries,
      ...delivered.entries.map((entry): [string, string] => [guidIn(entry), entry]),
    ]);
    const version = (this.#versions.get(key) ?? []).findLastIndex(({ object }) => {
      const whole = partsOf(file, object.bytes.toString('utf8'));
      return (
        whole.head === delivered.head &&
        delivered.entries.every((entry) => whole.entries.includes(entry)) &&
        whole.entries.every((entry) => entries.get(guidIn(entry)) === entry)
      );
    });
    if (version === -1)
      throw new Violation(`${name} has, after a delivery, a state that its file never had: ${body}`);
    const { isExact, faults } = this.#surroundings;
    const recorded = this.#recorded.get(name);
    const hash = this.#versions.get(key)?.[version]?.object.metadata.hash;
    const isKnown = recorded !== undefined && recorded.hash === hash && recorded.step < since;
    if (isKnown || (known.version === version && isExact && faults.drawn === 0))
      throw new Violation(`${name} gets version ${version} twice`);
    Object.assign(known, { entries, version });
  }

  /** Checks at the end that every subscriber has the newest state of its topic. @throws {Violation} */
  atRest(): void {
    const { table, bucket } = this.#surroundings;
    for (const name of this.#toDeny)
      throw new Violation(`${name} was never notified that its feed was deleted`);
    for (const [path, topic] of FILES) {
      const { feed } = topic.timeline;
      const item = table.item(keys.feed(feed).pk, keys.feed(feed).sk);
      for (const callback of CALLBACKS) {
        const name = `${callback} ${path}`;
        const { pk, sk } = keys.subscription(feed, path, callbackId(callback));
        const subscription = table.item(pk, sk);
        if (!subscription) continue;
        if (item?.state !== 'active')
          throw new Violation(`${feed} does not exist any more, and ${name} is still subscribed`);
        if (subscription.retry_at !== undefined) throw new Violation(`${name} waits for a retry at rest`);
        const last = this.#requests.get(this.#lastRequest.get(name) ?? '');
        if (last?.mode === 'unsubscribe' && last.isConfirmed && !last.isCut)
          throw new Violation(`${name} is subscribed, although it has confirmed the end`);
        const current = this.#versions.get(topic.key)?.at(-1);
        if (current === undefined) continue;
        // A file that is put while its first subscription is being confirmed is not sent, because the call
        // knew of no subscriber.
        const watched = this.#watched.get(keys.hubNotification(topic.timeline).pk);
        const isNotSent =
          !this.#surroundings.hasExternalHubs &&
          (watched === undefined || current.putMs <= watched.ms || watched.publishers.has(current.by));
        const isNewer = current.putMs > (this.#savedMs.get(name) ?? 0) && !isNotSent;
        const isGivenUp =
          Number(subscription.attempts ?? 0) >= MAX_ATTEMPTS && this.#failures >= MAX_ATTEMPTS;
        if (this.#gone.has(name) && !isGivenUp)
          throw new Violation(`${name} is subscribed, and has answered with 410`);
        if (!isNewer || isGivenUp || !bucket.objects.has(topic.key)) continue;
        const versions = this.#versions.get(topic.key) ?? [];
        // Before its first delivery, a subscriber counts as having the version at the time of its
        // subscription.
        const got =
          versions[this.#known.get(name)?.version ?? -1] ??
          versions.findLast(({ putMs }) => putMs <= (this.#savedMs.get(name) ?? 0));
        const lack = this.#surroundings.lackOf(topic, got, current.object);
        if (lack !== undefined)
          throw new Violation(`${name} did not get the current version of its file: ${lack}`);
      }
    }
  }
}

const ENTRIES: Partial<Record<TimelineFile, RegExp>> = {
  rss: /<item>.*?<\/item>/gs,
  atom: /<entry[ >].*?<\/entry>/gs,
};

function partsOf(file: TimelineFile, text: string): Parts {
  const pattern = ENTRIES[file];
  if (!pattern) return { head: text, entries: [] };
  return { head: text.replace(pattern, '').replace(/\s+/g, ' '), entries: text.match(pattern) ?? [] };
}

/** The id of an entry: its guid, or its link if it has no guid. */
function guidIn(entry: string): string {
  return (
    /<(?:guid|id)[ >].*?<\/(?:guid|id)>/s.exec(entry)?.[0] ?? /<link>.*?<\/link>/s.exec(entry)?.[0] ?? ''
  );
}
