import { isDeepStrictEqual } from 'node:util';
import { articleKey, feedKeyPrefix, fileKey, PUBLIC_FILES } from '#shared/model/addresses.ts';
import { aliasKey, aliasName, aliasOf } from '#shared/model/alias.ts';
import { type Article, hasPage } from '#shared/model/article.ts';
import type { StoredFeed } from '#shared/model/feed.ts';
import { FORMATS, TIMELINE_FILE_KINDS, type TimelineFile } from '#shared/model/formats.ts';
import { addSeconds } from '#shared/model/instant.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { type Timeline, tagKey } from '#shared/model/timeline.ts';
import { FEED_LIMITS, LOCATION_METADATA, PUBLIC_PREFIX, VARIANT_ENDINGS } from '#shared/settings.ts';
import { toFeed } from '#shared/store/feeds.ts';
import { type ArticleHead, toHead } from '#shared/table/article-item.ts';
import { instantKey, keys, partitions } from '#shared/table/keys.ts';
import type { Item } from '#shared/table/table.ts';
import {
  type DocumentContent,
  type DocumentKind,
  deletedIn,
  type KnownGuids,
  kindOf,
  read,
  TIMELINES,
  updatedIn,
  withoutEncoding,
} from './documents.ts';
import { decoded } from './encoder.ts';
import { isArticle } from './is-article.ts';
import type { MemoryBucket, StoredObject } from './memory-bucket.ts';
import type { Change, MemoryTable } from './memory-table.ts';
import { FEEDS } from './plan.ts';
import { type FileGuids, guidsOfOwn, markersIn, type OldStory, oldStories } from './stories.ts';

/** A promise that was broken. */
export class Violation extends Error {
  override readonly name = 'Violation';
}

/** An article as it was stored at one time. */
interface Version {
  /** The true time at which this version was stored or erased. */
  at: string;
  /** Absent if the article was erased. */
  head?: Pick<
    Article,
    'feed' | 'state' | 'tags' | 'date_published' | 'revision' | 'history' | 'url' | 'updated_at'
  >;
  marker?: string;
}

/**
 * A state that an article may have in a file: the marker of its text, or no article. `notBefore` is the
 * earliest time at which it is allowed.
 */
interface Status {
  marker?: string;
  notBefore?: string;
}

/** An answer that a publisher got. */
interface Acknowledged {
  id: string;
  feed: string;
  revision: number;
  hash: string;
}

/**
 * The most seconds between the last read of the eraser and its deletion of the feed item: two or three
 * calls.
 */
const LAST_READ_SECONDS = 0.05;

const VARIANTS = Object.values(VARIANT_ENDINGS);
const nameOf = ({ feed, tag }: Timeline): string => `${feed}#${tag ?? ''}`;

/** Watches every write of both stores, and reports broken promises of the contract. */
export class Oracle {
  readonly #now: () => string;
  readonly #skewMs: number;
  readonly #isHeavy: boolean;
  /** The stored versions of an article, in order, by id. */
  readonly #versions = new Map<string, Version[]>();
  /** The time at which the item of an article was last created, by id. */
  readonly #createdAt = new Map<string, string>();
  /** The time at which an article that was taken down was last restored, by id. */
  readonly #restoredAt = new Map<string, string>();
  /** The ids of articles that may have been stored after the last read of their feed's eraser. */
  readonly #tooLate = new Set<string>();
  /** The time at which an article was last stored, by feed and id. */
  readonly #storedAt = new Map<string, Map<string, string>>();
  /**
   * The state that an article has in a file, as an index of the result of `#statuses`; by key and article.
   */
  readonly #reached = new Map<string, number>();
  /** The ETags that a file has had since it was last created, by key. */
  readonly #etags = new Map<string, Set<string>>();
  /** The time of the last entry of an article in an Atom file, by key and guid. */
  readonly #shownAt = new Map<string, string>();
  /** The time of the last tombstone of an article in an Atom file, by key and guid. */
  readonly #deletedEntryAt = new Map<string, string>();
  readonly #guids = new Map<string, string>();
  readonly #imported = new ImportedArticles();
  readonly #answers = new Map<string, string>();
  /** The text of each document at the last read, and its parsed content. */
  readonly #contents = new Map<string, { text: string; content: DocumentContent }>();
  #acknowledged: Acknowledged[] = [];
  readonly #deletions = new Map<string, number>();
  /** The time at which a feed was last marked as deleted or its item deleted, whichever is later. */
  readonly #goneAt = new Map<string, string>();
  /** The time at which the last acknowledged deletion of a feed began. */
  readonly #deletedAt = new Map<string, string>();

  /**
   * @param skewMs the largest error of the clocks that decide what is due
   * @param isHeavy whether live files may omit the oldest articles because of their bytes
   */
  constructor(now: () => string, { skewMs, isHeavy }: { skewMs: number; isHeavy: boolean }) {
    this.#now = now;
    this.#skewMs = skewMs;
    this.#isHeavy = isHeavy;
  }

  /**
   * Checks a write of the table.
   * @throws {Violation} an article lost an identity key, or has wrong source ids
   */
  changed({ pk, sk, before, after }: Change, table: MemoryTable): void {
    if (pk.startsWith('FEED#') && after?.state === 'deleting' && before?.state !== 'deleting') {
      const feed = pk.slice('FEED#'.length);
      this.#deletions.set(feed, this.deletionsOf(feed) + 1);
      this.#goneAt.set(feed, this.#now());
      // Articles that were acknowledged before this deletion may be deleted.
      this.#acknowledged = this.#acknowledged.filter((answer) => answer.feed !== feed);
    }
    if (pk.startsWith('FEED#') && !after) this.#feedItemDeleted(pk.slice('FEED#'.length));
    // A `#refused#` key names the article of the last takedown, so another takedown may overwrite it.
    const isIdentity = pk.startsWith('KEY#') && !pk.includes('#refused#');
    if (isIdentity && before && after?.id !== before.id) checkGivenUp(pk, String(before.id), table);
    if (!isArticle({ pk, sk })) return;
    const id = pk.slice('ART#'.length);
    const versions = this.#versions.get(id) ?? [];
    this.#versions.set(id, versions);
    if (!before && after) this.#createdAt.set(id, this.#now());
    if (!after) {
      versions.push({ at: this.#now() });
      return;
    }
    const head = toHead(after);
    this.#imported.stored(head);
    if (!table.item(`FEED#${head.feed}`, 'META')) this.#tooLate.add(id);
    const isDown = before !== undefined && toHead(before).state === 'taken_down';
    if (isDown && head.state !== 'taken_down') this.#restoredAt.set(id, this.#now());
    const stored = this.#storedAt.get(head.feed) ?? new Map();
    this.#storedAt.set(head.feed, stored.set(id, this.#now()));
    const [marker] = markersIn(head.title);
    // If only an attribute of the index changes, the article does not change.
    if (before && toHead(before).revision === head.revision) return;
    versions.push({ at: this.#now(), head, ...(marker !== undefined && { marker }) });
  }

  /**
   * Records that the item of a feed was deleted. The eraser may have missed articles that were stored just
   * before, because submissions have no condition on the feed, which would make them conflict.
   */
  #feedItemDeleted(feed: string): void {
    this.#goneAt.set(feed, this.#now());
    const lastReadAt = addSeconds(this.#now(), -LAST_READ_SECONDS);
    for (const [id, at] of this.#storedAt.get(feed) ?? []) if (at >= lastReadAt) this.#tooLate.add(id);
  }

  /** Checks a file that was put. @throws {Violation} */
  put(key: string, before: StoredObject | undefined, after: StoredObject, bucket: MemoryBucket): void {
    if (key.startsWith('content/')) return;
    const { updated } = after.metadata;
    const updatedBefore = before?.metadata.updated;
    if (updated !== undefined && updatedBefore !== undefined && updated < updatedBefore)
      throw new Violation(`${key} has the time ${updated}, and had the later time ${updatedBefore}`);
    const kind = kindOf(key);
    if (hasTime(kind)) this.#checkIsNew(key, before, after);
    if (kind.kind === 'alias') {
      this.#checkTarget(key, after, bucket);
      return;
    }
    const content = this.#read(key, kind, after);
    if (kind.kind === 'list') return;
    if (kind.kind === 'article') {
      this.#checkState(key, kind.id, content.entries.get(kind.id), this.#statuses(kind.id, undefined), false);
      return;
    }
    const text = decoded(key, after.bytes);
    checkBytes(key, text);
    if (kind.kind === 'live' && kind.file === 'atom') this.#checkTimes(key, text);
    const { timeline } = kind;
    const known = [...this.#versions].filter(([, versions]) =>
      versions.some(({ head }) => head?.feed === timeline.feed),
    );
    for (const id of content.entries.keys())
      if (!this.#versions.has(id)) throw new Violation(`${key} has an article that was never stored: ${id}`);
    const everShown = known.map(([id]) => ({ id, statuses: this.#statuses(id, timeline) }));
    const isLong =
      this.#isHeavy ||
      everShown.filter(({ statuses }) => statuses.some(({ marker }) => marker !== undefined)).length >
        FEED_LIMITS.maxEntries;
    for (const { id, statuses } of everShown)
      this.#checkState(key, id, content.entries.get(id), statuses, kind.kind === 'archive' || isLong);
  }

  /** Checks that an alias redirects to a file that exists, unless its feed was deleted. */
  #checkTarget(key: string, { metadata }: StoredObject, bucket: MemoryBucket): void {
    const target = targetOf(metadata);
    const isErased = FEEDS.some(
      (feed) => this.deletionsOf(feed) > 0 && target.startsWith(feedKeyPrefix(feed)),
    );
    if (!isErased && !bucket.objects.has(target))
      throw new Violation(`${key} redirects to ${target}, which does not exist`);
  }

  /**
   * Checks the times by which readers decide whether an entry is deleted: a tombstone is not older than the
   * entry, except for the difference of two clocks, and an entry that returns is newer than its tombstone.
   */
  #checkTimes(key: string, atom: string): void {
    for (const [guid, when] of deletedIn(atom)) {
      const shown = this.#shownAt.get(`${key} ${guid}`) ?? '';
      if (addSeconds(when, (2 * this.#skewMs) / 1_000) < shown)
        throw new Violation(`${key} has a tombstone of ${guid} at ${when}, and had an entry at ${shown}`);
      this.#deletedEntryAt.set(`${key} ${guid}`, when);
    }
    for (const [guid, updated] of updatedIn(atom)) {
      const when = this.#deletedEntryAt.get(`${key} ${guid}`) ?? '';
      if (updated <= when)
        throw new Violation(`${key} has an entry of ${guid} at ${updated}, and had a tombstone at ${when}`);
      this.#shownAt.set(`${key} ${guid}`, updated);
    }
  }

  /**
   * Checks that a file never gets the ETag of an earlier version, with which a slower call could overwrite
   * it.
   */
  #checkIsNew(key: string, before: StoredObject | undefined, { etag }: StoredObject): void {
    const known = this.#etags.get(key) ?? new Set();
    this.#etags.set(key, known);
    if (etag !== before?.etag && known.has(etag))
      throw new Violation(`${key} has the bytes of an earlier version again`);
    known.add(etag);
  }

  /**
   * Checks the deletion of a file, and forgets its states. A call that has read the feed or article before
   * may put the file again, even with an older state, and then deletes it.
   * @throws {Violation} the page of an existing article of an existing feed was deleted
   */
  deletedFile(key: string): void {
    if (key.startsWith('content/')) return;
    this.#etags.delete(key);
    const kind = kindOf(key);
    if (kind.kind === 'article') {
      const feed = this.#versions.get(kind.id)?.findLast(({ head }) => head !== undefined)?.head?.feed;
      const isErased = feed === undefined || this.deletionsOf(feed) > 0;
      if (!isErased) this.#checkState(key, kind.id, undefined, this.#statuses(kind.id, undefined), false);
      this.#reached.delete(`${key} ${kind.id}`);
      return;
    }
    for (const known of [this.#reached, this.#shownAt, this.#deletedEntryAt])
      for (const name of known.keys()) if (name.startsWith(`${key} `)) known.delete(name);
  }

  #read(key: string, kind: DocumentKind, { bytes }: StoredObject): DocumentContent {
    const text = decoded(key, bytes);
    const name = withoutEncoding(key);
    const known = this.#contents.get(name);
    if (known?.text === text) return known.content;
    const content = this.#readText(key, kind, text);
    this.#contents.set(name, { text, content });
    if (kind.kind !== 'live' && kind.kind !== 'archive') return content;
    for (const [id, guid] of content.guids) this.#checkGuid(key, kind.file, { id, guid, content });
    return content;
  }

  /** Checks the guid of an entry, which can depend on the URL that the article had at the time. */
  #checkGuid(
    key: string,
    file: TimelineFile,
    { id, guid, content }: { id: string; guid: string; content: DocumentContent },
  ): void {
    const marker = content.entries.get(id);
    const shown = (this.#versions.get(id) ?? []).filter((version) => version.marker === marker);
    const expected = new Set(shown.map(({ head }) => this.#imported.guidsOf(id, head?.url)[file]));
    if (!expected.has(guid))
      throw new Violation(
        `${key} has the guid ${JSON.stringify(guid)} for ${id}, not ${JSON.stringify([...expected])}`,
      );
  }

  #readText(key: string, kind: DocumentKind, text: string): DocumentContent {
    try {
      return read(kind, text, this.#imported);
    } catch (error) {
      throw new Violation(`${key} is malformed: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** The articles in a file of a timeline, with the markers of their texts. */
  entriesIn(key: string, object: StoredObject): ReadonlyMap<string, string> {
    return this.#read(key, kindOf(key), object).entries;
  }

  /** The states of an article that a file of a timeline may have, in the order of the versions of the article. */
  #statuses(id: string, timeline: Timeline | undefined): Status[] {
    return (this.#versions.get(id) ?? []).flatMap(({ head, marker }): Status[] => {
      const isIn =
        head !== undefined &&
        (timeline === undefined ||
          (head.feed === timeline.feed &&
            (timeline.tag === undefined || head.tags.some((tag) => tagKey(tag) === timeline.tag))));
      if (!isIn || marker === undefined) return [{}];
      if (head.state === 'published') return [{ marker }];
      if (head.state === 'scheduled') return [{}, { marker, notBefore: head.date_published }];
      return [{}];
    });
  }

  /**
   * Checks that a file does not return to an older state of an article.
   * @param mayLack whether the article may be in another document instead
   */
  #checkState(
    key: string,
    id: string,
    marker: string | undefined,
    statuses: Status[],
    mayLack: boolean,
  ): void {
    const name = `${key} ${id}`;
    const reached = this.#reached.get(name) ?? -1;
    // An article that has not been in this file yet may be missing.
    if (marker === undefined && (mayLack || reached === -1)) return;
    const now = addSeconds(this.#now(), this.#skewMs / 1_000);
    const found = statuses.findIndex(
      (status, i) =>
        i >= reached &&
        status.marker === marker &&
        (status.notBefore === undefined || status.notBefore <= now),
    );
    if (found === -1) {
      const early = statuses.find((status) => status.marker === marker && (status.notBefore ?? '') > now);
      const why = early
        ? `before its time, ${early.notBefore}`
        : `after state ${reached} of ${JSON.stringify(statuses)}`;
      throw new Violation(`${key} has ${marker ?? 'nothing'} for ${id} ${why}`);
    }
    this.#reached.set(name, found);
  }

  /** Checks an answer to a publisher. @throws {Violation} the article is not stored, or its guid has changed */
  acknowledged(identity: string, feed: string, { outcome, article }: Outcome, table: MemoryTable): void {
    if (outcome === 'duplicate') return;
    const guid = this.#guids.get(identity) ?? article.id;
    if (guid !== article.id) throw new Violation(`${identity} had the id ${guid} and has ${article.id}`);
    this.#guids.set(identity, guid);
    const last = article.history.at(-1);
    if (!last) throw new Violation(`an article without a history: ${article.id}`);
    const answer = { id: article.id, feed, revision: last.revision, hash: last.hash };
    this.#checkStored(answer, table);
    this.#acknowledged.push(answer);
  }

  /** Checks the answer to a request with an Idempotency-Key. @throws {Violation} an earlier answer was different */
  answered(key: string, answer: string): void {
    const before = this.#answers.get(key) ?? answer;
    this.#answers.set(key, before);
    if (before !== answer) throw new Violation(`${key} was answered ${before}, and then ${answer}`);
  }

  /** Checks the answer to a takedown. @throws {Violation} the takedown is not stored */
  takenDown(id: string, table: MemoryTable): void {
    const item = table.item(`ART#${id}`, 'A');
    if (item && !toHead(item).history.some(({ outcome }) => outcome === 'taken_down'))
      throw new Violation(`the takedown of ${id} is not stored`);
  }

  /** The number of times that a feed was marked as deleted. */
  deletionsOf(feed: string): number {
    return this.#deletions.get(feed) ?? 0;
  }

  /** Records the answer to the deletion of a feed. @param began when the deletion was requested */
  deleted(feed: string, began: string): void {
    const before = this.#deletedAt.get(feed);
    if (before === undefined || before < began) this.#deletedAt.set(feed, began);
  }

  #checkStored({ id, revision, hash }: Acknowledged, table: MemoryTable): void {
    const item = table.item(`ART#${id}`, 'A');
    const entry = item && toHead(item).history.find((one) => one.revision === revision);
    if (entry?.hash !== hash)
      throw new Violation(
        `revision ${revision} of ${id} was acknowledged and is ${entry ? 'stored with other content' : 'not stored'}`,
      );
  }

  /**
   * To be called when no work is left. Checks that both stores agree and that every promise is kept.
   *
   * @throws {Violation}
   */
  atRest(table: MemoryTable, bucket: MemoryBucket): void {
    for (const answer of this.#acknowledged) this.#checkStored(answer, table);
    for (const item of table.all()) if (isArticle(item)) this.#checkHistory(item);
    const active: string[] = [];
    for (const feed of FEEDS) {
      const item = table.item(`FEED#${feed}`, 'META');
      const listed = table.item('FEEDS', feed);
      this.#checkErased(feed, table);
      if (item?.state === 'active') {
        if (!listed) throw new Violation(`${feed} is not in the list of feeds`);
        if (listed.settings !== item.settings)
          throw new Violation(`the list of feeds has other settings of ${feed}`);
        active.push(feed);
        this.#checkFeed(feed, toFeed(item).title, table, bucket);
        this.#checkAliases(toFeed(item), bucket);
        this.#checkSpellings(feed, table);
        continue;
      }
      if (item) throw new Violation(`the deletion of ${feed} does not end`);
      if (listed) throw new Violation(`${feed} was deleted, and is still in the list`);
      const left = [...bucket.objects.keys()].find((key) => key.startsWith(feedKeyPrefix(feed)));
      if (left !== undefined) throw new Violation(`${feed} was deleted, and ${left} still exists`);
    }
    for (const { pk, feed } of table.all())
      if (pk.startsWith('ALIAS#') && !this.#hasAlias(String(feed), pk, table))
        throw new Violation(`${pk} belongs to ${feed}, which does not have this alias`);
    this.#checkLists(active, table, bucket);
    this.#checkPages(active, table, bucket);
  }

  #checkHistory(item: Item): void {
    const { history, id, revision, source_ids } = toHead(item);
    const revisions = history.map((entry) => entry.revision);
    const all = Array.from({ length: revision }, (_, i) => i + 1);
    // A revision without a change of the content has no entry in the history. It happens if a publisher
    // adopts an article, or if a held article gets another original.
    const mayLackEntries =
      source_ids !== undefined || history.some(({ outcome }) => outcome === 'near_duplicate');
    const expected = mayLackEntries ? all.filter((one) => one === 1 || revisions.includes(one)) : all;
    if (!isDeepStrictEqual(revisions, expected))
      throw new Violation(`the history of ${id} has the revisions ${revisions} at revision ${revision}`);
  }

  /**
   * Checks that the articles of a deleted feed are erased, except for the articles that were taken down, which may
   * be restored in a new feed with the same name.
   */
  #checkErased(feed: string, table: MemoryTable): void {
    const deletedAt = this.#deletedAt.get(feed) ?? '';
    const goneAt = this.#goneAt.get(feed) ?? '';
    for (const item of table.all()) {
      if (!isArticle(item)) continue;
      const head = toHead(item);
      const isLeftOver =
        !this.#tooLate.has(head.id) &&
        head.state !== 'taken_down' &&
        (this.#restoredAt.get(head.id) ?? '') <= goneAt &&
        (this.#createdAt.get(head.id) ?? '') < deletedAt;
      if (head.feed === feed && isLeftOver)
        throw new Violation(`${head.id} outlived the deletion of ${feed}`);
    }
  }

  #checkFeed(feed: string, title: string, table: MemoryTable, bucket: MemoryBucket): void {
    const now = this.#now();
    const articles = table
      .all()
      .filter(isArticle)
      .map(toHead)
      .filter((head) => head.feed === feed);
    for (const timeline of TIMELINES.filter((one) => one.feed === feed)) {
      const expected = articles
        .filter(
          ({ state, date_published }) =>
            state === 'published' || (state === 'scheduled' && date_published <= now),
        )
        .filter(({ tags }) => timeline.tag === undefined || tags.some((tag) => tagKey(tag) === timeline.tag))
        .map((head) => ({
          id: head.id,
          sk: instantKey(head.date_published, head.id),
          marker: markersIn(head.title)[0],
        }))
        .sort((a, b) => (a.sk < b.sk ? 1 : -1));
      const rows = table.partition(partitions.timeline(timeline)).filter(({ sk }) => sk <= `${now}~`);
      if (
        !isDeepStrictEqual(
          rows.map(({ sk }) => sk).reverse(),
          expected.map(({ sk }) => sk),
        )
      )
        throw new Violation(`the rows of ${nameOf(timeline)} are not its articles`);
      const isThere = bucket.objects.has(fileKey(feed, timeline.tag, FORMATS.json.file));
      if (timeline.tag !== undefined && expected.length === 0 && !isThere) continue;
      this.#checkLive(timeline, title, expected, bucket);
      this.#checkTombstones(timeline, articles, new Set(expected.map(({ id }) => id)), { table, bucket });
      for (const file of ['atom', 'json'] as const) this.#checkArchive(timeline, file, expected, bucket);
    }
  }

  #checkLive(
    timeline: Timeline,
    title: string,
    expected: { id: string; marker: string | undefined }[],
    bucket: MemoryBucket,
  ): void {
    const files = TIMELINE_FILE_KINDS.map((file) => {
      const key = fileKey(timeline.feed, timeline.tag, FORMATS[file].file);
      return { file, key, texts: this.#variants(key, bucket) };
    });
    const newest = expected.slice(0, FEED_LIMITS.maxEntries);
    if (this.#isHeavy) {
      const [first] = files.map(({ file, key, texts }) =>
        this.#read(key, { kind: 'live', file, timeline }, texts),
      );
      const shown = Math.max(first?.order.length ?? 0, Math.min(1, newest.length));
      // Entries may be omitted only if the file has no space for one more entry of the largest size.
      const most = Math.max(...files.map(({ texts }) => texts.bytes.length));
      if (shown < newest.length && most + FEED_LIMITS.maxEntryBytes <= FEED_LIMITS.maxFileBytes)
        throw new Violation(
          `the files of ${nameOf(timeline)} have ${shown} entries in ${most} bytes, and have room for more`,
        );
      newest.splice(shown);
    }
    for (const { file, key, texts } of files) {
      const content = this.#read(key, { kind: 'live', file, timeline }, texts);
      if (
        !isDeepStrictEqual(
          [...content.order],
          newest.map(({ id }) => id),
        )
      )
        throw new Violation(
          `${key} has ${content.order.join(' ')} and should have ${newest.map(({ id }) => id).join(' ')}`,
        );
      const wrong = newest.find(({ id, marker }) => content.entries.get(id) !== marker);
      if (wrong) throw new Violation(`${key} has an older text of ${wrong.id}`);
      if (!texts.bytes.includes(title)) throw new Violation(`${key} does not have the title ${title}`);
    }
  }

  /** Checks that the Atom file has a tombstone (RFC 6721) of exactly the articles that readers lost. */
  #checkTombstones(
    timeline: Timeline,
    articles: readonly ArticleHead[],
    shown: ReadonlySet<string>,
    { table, bucket }: { table: MemoryTable; bucket: MemoryBucket },
  ): void {
    const goneAt = this.#goneAt.get(timeline.feed) ?? '';
    const key = fileKey(timeline.feed, timeline.tag, FORMATS.atom.file);
    const refs = deletedIn(this.#variants(key, bucket).bytes.toString());
    for (const id of shown)
      if (refs.has(this.#imported.guidsOf(id, undefined).atom))
        throw new Violation(`${key} has a tombstone of ${id}, which is published`);
    const rows = table.partition(partitions.tombstones(timeline));
    if (rows.filter(({ was_public }) => was_public).length > FEED_LIMITS.maxTombstones) return;
    for (const { id, state, date_published } of articles) {
      const lost = this.#lost(id);
      const isDue = state === 'scheduled' && date_published <= this.#now();
      if (lost === undefined || lost.at <= goneAt || isDue) continue;
      const isIn = timeline.tag === undefined || lost.tags.some((tag) => tagKey(tag) === timeline.tag);
      if (isIn && !refs.has(this.#imported.guidsOf(id, undefined).atom))
        throw new Violation(`${key} has no tombstone of ${id}, which is ${state}`);
    }
  }

  /** When readers lost an article, and its tags until then. Undefined if they never saw it, or see it now. */
  #lost(id: string): { at: string; tags: readonly string[] } | undefined {
    const versions = this.#versions.get(id) ?? [];
    let lost: { at: string; tags: readonly string[] } | undefined;
    for (const [i, after] of versions.entries()) {
      const before = versions[i - 1]?.head;
      const { head, at } = after;
      const isDueAsBefore =
        head?.state === 'scheduled' && before !== undefined && head.date_published <= before.date_published;
      if (head === undefined || head.state === 'published') lost = undefined;
      else if (before && !isDueAsBefore && this.#wasSeen(before, head, at)) lost = { at, tags: before.tags };
    }
    return lost;
  }

  /**
   * Whether readers could see an article when its next version was decided, by the clock of any instance.
   * @param at the true time at which the next version was stored, which can be after the decision
   */
  #wasSeen(
    { state, date_published }: NonNullable<Version['head']>,
    { updated_at }: NonNullable<Version['head']>,
    at: string,
  ): boolean {
    const isDue =
      date_published <= addSeconds(updated_at, (2 * this.#skewMs) / 1_000) &&
      date_published <= addSeconds(at, this.#skewMs / 1_000);
    return state === 'published' || (state === 'scheduled' && isDue);
  }

  /** A document, after a check that all its encodings have the same content. */
  #variants(key: string, bucket: MemoryBucket): StoredObject {
    const [plain, ...others] = VARIANTS.map((ending) => {
      const object = bucket.objects.get(key + ending);
      if (!object) throw new Violation(`${key}${ending} does not exist`);
      return { ...object, bytes: Buffer.from(decoded(key + ending, object.bytes)) };
    });
    if (!plain) throw new Error('a file has no uncompressed variant');
    if (others.some(({ bytes }) => !bytes.equals(plain.bytes)))
      throw new Violation(`the encodings of ${key} have different content`);
    return plain;
  }

  /**
   * Checks that the live file and the archive together contain every article, and the archive each at most
   * once.
   */
  #checkArchive(
    timeline: Timeline,
    file: 'atom' | 'json',
    expected: { id: string; marker: string | undefined }[],
    bucket: MemoryBucket,
  ): void {
    const archived = new Map<string, string>();
    const live = fileKey(timeline.feed, timeline.tag, FORMATS[file].file);
    const collected = new Map(
      this.#read(live, { kind: 'live', file, timeline }, this.#variants(live, bucket)).entries,
    );
    const visited = new Set<string>();
    for (let text = this.#variants(live, bucket).bytes.toString(); ; ) {
      const next = /archive\/\d+\.(?:xml|json)/.exec(previousIn(file, text))?.[0];
      if (next === undefined) break;
      if (visited.has(next))
        throw new Violation(`the archive of ${nameOf(timeline)} links in a circle at ${next}`);
      visited.add(next);
      const key = fileKey(timeline.feed, timeline.tag, next);
      const object = this.#variants(key, bucket);
      const { entries } = this.#read(key, { kind: 'archive', file, timeline }, object);
      for (const [id, marker] of entries) {
        if (archived.has(id)) throw new Violation(`${id} is in the archive of ${nameOf(timeline)} twice`);
        archived.set(id, marker);
        collected.set(id, marker);
      }
      text = object.bytes.toString();
    }
    const should = new Map(expected.map(({ id, marker }) => [id, marker]));
    for (const [id, marker] of should)
      if (collected.get(id) !== marker)
        throw new Violation(
          `${file} and archive of ${nameOf(timeline)} have ${collected.get(id) ?? 'nothing'} for ${id}, not ${marker}`,
        );
    for (const [id, marker] of archived)
      if (should.get(id) !== marker)
        throw new Violation(
          `the archive of ${nameOf(timeline)} (${file}) has ${marker} for ${id}, not ${should.get(id) ?? 'nothing'}`,
        );
  }

  #hasAlias(feed: string, pk: string, table: MemoryTable): boolean {
    const item = table.item(`FEED#${feed}`, 'META');
    const aliases = item?.state === 'active' ? (toFeed(item).aliases ?? []) : [];
    return aliases.some((alias) => keys.alias(aliasName(aliasOf(alias).path)).pk === pk);
  }

  /**
   * Checks that all articles have the stored spelling of their tags, which the eraser deletes with the
   * feed.
   */
  #checkSpellings(feed: string, table: MemoryTable): void {
    if (this.deletionsOf(feed) > 0) return;
    for (const item of table.all()) {
      if (!isArticle(item)) continue;
      const head = toHead(item);
      if (head.feed !== feed || head.state === 'taken_down') continue;
      const stored = head.tags.map((tag) => table.item(`TAGS#${feed}`, tagKey(tag))?.name);
      if (!isDeepStrictEqual(head.tags, stored))
        throw new Violation(`${head.id} has the tags ${head.tags}, which are stored as ${stored}`);
    }
  }

  /** Checks that exactly the aliases of a feed redirect to it. */
  #checkAliases({ feed, aliases = [] }: StoredFeed, bucket: MemoryBucket): void {
    const aliasKeys = aliases.map((alias) => aliasKey(aliasOf(alias).path));
    const isOfFeed = ({ metadata }: StoredObject) => targetOf(metadata).startsWith(feedKeyPrefix(feed));
    for (const key of aliasKeys)
      if (!isOfFeed(this.#variants(key, bucket))) throw new Violation(`${key} does not redirect to ${feed}`);
    for (const [key, object] of bucket.objects)
      if (isOfFeed(object) && !aliasKeys.includes(withoutEncoding(key)))
        throw new Violation(`${key} redirects to ${feed}, which no longer has this alias`);
  }

  #checkLists(active: readonly string[], table: MemoryTable, bucket: MemoryBucket): void {
    for (const key of [PUBLIC_FILES.home, PUBLIC_FILES.opml]) {
      if (!bucket.objects.has(key) && active.length === 0) continue;
      const text = this.#variants(key, bucket).bytes.toString();
      for (const feed of FEEDS) {
        const item = table.item(`FEED#${feed}`, 'META');
        const isIn = text.includes(`/feeds/${feed}/`);
        if (isIn !== active.includes(feed))
          throw new Violation(`${key} ${isIn ? 'lists the deleted feed' : 'does not list'} ${feed}`);
        if (isIn && item && !text.includes(toFeed(item).title))
          throw new Violation(`${key} has an older title of ${feed}`);
      }
    }
  }

  /** Checks that exactly the visible articles that have or had no URL have a page. */
  #checkPages(active: readonly string[], table: MemoryTable, bucket: MemoryBucket): void {
    const now = this.#now();
    for (const id of this.#versions.keys()) {
      const item = table.item(`ART#${id}`, 'A');
      const head = item && toHead(item);
      const isVisible =
        head !== undefined &&
        active.includes(head.feed) &&
        hasPage(head) &&
        (head.state === 'published' || (head.state === 'scheduled' && head.date_published <= now));
      const key = articleKey(id);
      if (isVisible) {
        const marker = this.#read(key, { kind: 'article', id }, this.#variants(key, bucket)).entries.get(id);
        if (marker !== markersIn(head.title)[0]) throw new Violation(`${key} has an older text`);
      } else if (VARIANTS.some((ending) => bucket.objects.has(key + ending)))
        throw new Violation(`${key} should not exist`);
    }
  }
}

/** The imported articles, with their source ids. */
class ImportedArticles implements KnownGuids {
  readonly #stories = new Map<string, OldStory>();
  /** The article id of a guid in any format, by guid. */
  readonly #owners = new Map<string, string>();

  /**
   * Checks and records a stored article. If its feed was deleted, the article can be created again without
   * source ids.
   * @throws {Violation} the article has other source ids than before, or a source id of another article
   */
  stored({ id, feed, revision, source_ids }: ArticleHead): void {
    const before = this.#stories.get(id);
    const isCreated = revision === 1 && (before === undefined || source_ids === undefined);
    if (!isCreated && !isDeepStrictEqual(before?.source_ids, source_ids))
      throw new Violation(
        `${id} had ${JSON.stringify(before?.source_ids)} and has ${JSON.stringify(source_ids)}`,
      );
    if (isCreated && source_ids === undefined) this.#stories.delete(id);
    if (!isCreated || source_ids === undefined) return;
    const story = oldStories(feed).find((one) => isDeepStrictEqual(one.source_ids, source_ids));
    if (!story) throw new Violation(`${id} has ids that no client sent: ${JSON.stringify(source_ids)}`);
    this.#stories.set(id, story);
    const { rss, atom, json } = story.source_ids;
    for (const text of [rss?.guid, atom, json]) {
      if (text === undefined) continue;
      const owner = this.#owners.get(text) ?? id;
      if (owner !== id)
        throw new Violation(`${JSON.stringify(text)} was the id of ${owner} and is the id of ${id}`);
      this.#owners.set(text, id);
    }
  }

  articleOf(guid: string): string | undefined {
    return this.#owners.get(guid);
  }

  sourceOf(id: string): ReturnType<KnownGuids['sourceOf']> {
    const { source_ids, url } = this.#stories.get(id) ?? {};
    return { ...(source_ids && { source_ids }), ...(url !== undefined && { url }) };
  }

  /**
   * The guid that files must contain for an article, by format.
   *
   * @param url the URL of the article in this version
   */
  guidsOf(id: string, url: string | undefined): FileGuids {
    const own = `urn:uuid:${id}`;
    return this.#stories.get(id)?.guids(own, url) ?? guidsOfOwn(own);
  }
}

/** The key of the file to which an alias redirects. */
function targetOf(metadata: StoredObject['metadata']): string {
  return PUBLIC_PREFIX + (metadata[LOCATION_METADATA] ?? '');
}

/** Whether a file contains the time of its last change. JSON Feed and the pages of articles do not. */
function hasTime(kind: DocumentKind): boolean {
  return kind.kind !== 'article' && !('file' in kind && kind.file === 'json');
}

/** @throws {Violation} the file is larger than `maxFileBytes` */
function checkBytes(key: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > FEED_LIMITS.maxFileBytes) throw new Violation(`${key} has ${bytes} bytes`);
}

/**
 * Checks that an identity key is given up only if its owner was erased or no longer has the hash in the
 * key.
 * @throws {Violation}
 */
function checkGivenUp(pk: string, owner: string, table: MemoryTable): void {
  const article = table.item(`ART#${owner}`, 'A');
  const isGivenUp =
    !article ||
    (pk.includes('#content#') && !pk.endsWith(`#${article.hash}`)) ||
    (pk.includes('#body#') && !pk.endsWith(`#${article.body_hash}`));
  if (!isGivenUp) throw new Violation(`${pk} is taken from ${owner}, which is still its owner`);
}

/** The part of a document that links to the previous archive document. */
function previousIn(file: 'atom' | 'json', text: string): string {
  return file === 'atom'
    ? (/<link[^>]*rel="prev-archive"[^>]*>/.exec(text)?.[0] ?? '')
    : String((JSON.parse(text) as { next_url?: string }).next_url ?? '');
}
